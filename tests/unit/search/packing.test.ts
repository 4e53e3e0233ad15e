import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packIntents, unpackIntents } from '../../../src/search/packing.ts';
import { data } from './index.ts';

test('what is packed comes out the same', () => {
  expect(unpackIntents(JSON.parse(JSON.stringify(packIntents(data))) as ReturnType<typeof packIntents>)).toEqual(data);
});

test('a text with a parting sign is refused, naming it', () => {
  const [first, ...others] = data.intents;
  if (!first) throw new Error('no pages');
  expect(() => packIntents({ ...data, intents: [{ ...first, says: ['甲|乙'] }, ...others] })).toThrow('甲|乙');
  expect(() => packIntents({ ...data, intents: [{ ...first, title: '甲\n乙' }, ...others] })).toThrow('换行');
});

test('no page gives its words twice and only what teaches something travels', () => {
  for (const intent of data.intents)
    expect(
      intent.slang.filter((phrase) => intent.says.includes(phrase)),
      intent.path,
    ).toEqual([]);
  // A searcher on a slow line waits for this: the budget of the whole page is 40 kB.
  expect(gzipSync(JSON.stringify(packIntents(data))).length).toBeLessThan(29_000);
});
