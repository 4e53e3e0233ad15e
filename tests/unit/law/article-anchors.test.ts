import { expect, test } from 'vitest';
import { anchorArticle, anchorsOf } from '../../../src/domain/law/article-anchors.ts';

const oneParagraph = '不予受理：\n（一）甲；\n（二）乙。';
const several = '第一款。\n……\n第三款：\n（一）甲；\n（二）乙。';

test('an item of a one-paragraph article is art-N-I', () => {
  expect(anchorsOf(anchorArticle(11, oneParagraph, []))).toEqual(['art-11', 'art-11-1', 'art-11-2']);
});

test('an omitted paragraph keeps its number, so that later ones keep theirs', () => {
  expect(anchorsOf(anchorArticle(40, several, []))).toEqual(['art-40', 'art-40-1', 'art-40-2', 'art-40-3', 'art-40-3-1', 'art-40-3-2']);
});

test('an article whose number was not seen is anchored by its key', () => {
  expect(anchorArticle('answer-30d', '一句。', []).id).toBe('art-answer-30d');
});

test('a citation that names the only paragraph finds its place', () => {
  expect(anchorsOf(anchorArticle(9, '一句。', [{ paragraph: 1 }]))).toEqual(['art-9', 'art-9-1']);
});

test('where that anchor is already an item, the item keeps it and no id stands twice', () => {
  const anchors = anchorsOf(anchorArticle(11, oneParagraph, [{ paragraph: 1 }, { paragraph: 1, item: 2 }]));
  expect(anchors).toEqual(['art-11', 'art-11-1', 'art-11-2', 'art-11-1-2']);
  expect(new Set(anchors).size).toBe(anchors.length);
});

test('an older version gives up the anchors of the newer one', () => {
  const newer = new Set(anchorsOf(anchorArticle(11, oneParagraph, [])));
  expect(anchorArticle(11, oneParagraph, [], newer).paragraphs[0]?.items.map((item) => item.id)).toEqual([undefined, undefined]);
});

test('a text that is only …… is marked as not seen', () => {
  expect(anchorArticle('consent', '……', []).unseen).toBe(true);
  expect(anchorArticle('renewal', '……前5日提醒……', []).unseen).toBe(false);
});
