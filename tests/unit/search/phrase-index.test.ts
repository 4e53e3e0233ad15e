import { expect, test } from 'vitest';
import { createPhraseIndex } from '../../../src/search/phrase-index.ts';

const words = {
  tokens: (text: string) => text.split(' ').filter(Boolean),
  traces: (token: string) => [token],
};
const index = createPhraseIndex(['宽带 拆机', '宽带 断网 报修', '12345', ''], words, { k: 2, b: 0.8 });
const order = (tokens: string[]) =>
  index
    .find(
      tokens,
      () => 1,
      () => 1,
      0.4,
    )
    .sort((a, b) => b.score - a.score)
    .map((found) => found.place);

test('more matching words beat fewer, rare words beat common ones', () => {
  expect(order(['宽带', '断网'])).toEqual([1, 0]);
  expect(order(['宽带', '拆机', '报修'])[0]).toBe(0);
});
test('of two equal matches the shorter text is the better one', () => expect(order(['宽带'])).toEqual([0, 1]));
test('a number may still be being typed; a word may not', () => {
  expect(order(['123'])).toEqual([2]);
  expect(order(['宽'])).toEqual([]);
});
test('weights of words and of texts count', () => {
  const found = index.find(
    ['宽带'],
    () => 2,
    (place) => (place === 1 ? 10 : 1),
    0.4,
  );
  expect(found.sort((a, b) => b.score - a.score)[0]?.place).toBe(1);
});
test('every text with a word is looked at: the first, the last, one after an empty one; one that has it twice counts once', () => {
  const many = createPhraseIndex(['甲', '', '乙 甲 甲', '丙', '丁甲', '甲'], words, { k: 2, b: 0.8 });
  const places = many
    .find(
      ['甲'],
      () => 1,
      () => 1,
      0.4,
    )
    .map((found) => found.place);
  expect(places).toEqual([0, 2, 5]);
});
test('nothing is found for nothing, and in nothing', () => {
  expect(order([])).toEqual([]);
  expect(
    createPhraseIndex([], words, { k: 2, b: 0.8 }).find(
      ['宽带'],
      () => 1,
      () => 1,
      0.4,
    ),
  ).toEqual([]);
});
