import { describe, expect, test } from 'vitest';
import { loadSlang } from '../../../src/search/load-search-words.ts';
import { contentRoot } from '../../../src/corpus/site-corpus.ts';
import { data, paths } from './index.ts';
import { LATER_CASES, SEARCH_CASES, type SearchCase } from './queries.ts';

/** Where the first wanted page stands, from 1; Infinity when it is not found. */
function rank({ q, expect: wanted }: SearchCase): number {
  const place = paths(q).findIndex((path) => wanted.includes(path));
  return place < 0 ? Infinity : place + 1;
}
const share = (cases: readonly SearchCase[], within: number) => cases.filter((one) => rank(one) <= within).length / cases.length;
const missed = (cases: readonly SearchCase[], within: number) =>
  cases.filter((one) => rank(one) > within).map((one) => `${one.q} → ${paths(one.q).slice(0, 3).join(' ')}`);

describe.each([
  ['the first set', SEARCH_CASES],
  ['the set written later', LATER_CASES],
] as const)('recall on %s', (_, cases) => {
  test('names only pages that exist', () => {
    const known = new Set(data.intents.map((intent) => intent.path));
    expect(cases.flatMap((one) => one.expect).filter((path) => !known.has(path))).toEqual([]);
  });
  test('is at least 97% among the first three', () => {
    expect(share(cases, 3), missed(cases, 3).join('\n')).toBeGreaterThanOrEqual(0.97);
  });
  test('is at least 85% at the very top', () => {
    expect(share(cases, 1), missed(cases, 1).join('\n')).toBeGreaterThanOrEqual(0.85);
  });
});

test.each([...new Set(SEARCH_CASES.map((one) => one.kind))])('no kind of query is left behind: %s', (kind) => {
  const cases = SEARCH_CASES.filter((one) => one.kind === kind);
  expect(share(cases, 3), missed(cases, 3).join('\n')).toBeGreaterThanOrEqual(0.9);
});

test('there are queries for every dispute, route, guide and tool', () => {
  const asked = new Set([...SEARCH_CASES, ...LATER_CASES].flatMap((one) => one.expect));
  expect(
    data.intents
      .filter((intent) => ['dispute', 'route', 'guide'].includes(intent.kind))
      .map((intent) => intent.path)
      .filter((path) => !asked.has(path)),
  ).toEqual([]);
  for (const tool of ['deadline', 'wording', 'evidence']) expect(asked).toContain(`/tools/${tool}/`);
});

test('whatever stands on a page or in slang.yaml finds that page among the first three, even when it was left out of the download', () => {
  const phrases = [
    ...data.intents
      .filter((intent) => intent.kind !== 'law')
      .flatMap((intent) => [intent.title, ...intent.says].map((phrase) => [intent.path, phrase] as const)),
    ...Object.entries(loadSlang(contentRoot)).flatMap(([path, list]) => list.map((phrase) => [path, phrase] as const)),
  ];
  expect(
    phrases.filter(([path, phrase]) => !paths(phrase).slice(0, 3).includes(path)).map(([path, phrase]) => `${phrase} → ${path}`),
  ).toEqual([]);
});

test('every law is found by its name', () => {
  const laws = data.intents.filter((intent) => intent.kind === 'law');
  expect(laws.length).toBeGreaterThan(30);
  expect(laws.filter((law) => paths(law.title)[0] !== law.path).map((law) => law.title)).toEqual([]);
});
