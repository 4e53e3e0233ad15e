import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_HITS } from '../../../src/search/intent-index.ts';
import { data, find, paths } from './index.ts';

describe('an answer', () => {
  test('never throws and keeps its limits, whatever is typed', () => {
    const pieces = fc.constantFrom(
      '套餐',
      '扣费',
      '五',
      '十',
      '百',
      '第',
      '条',
      'kuandai',
      'xi',
      "'",
      ' ',
      '　',
      '１',
      '5',
      'g',
      '元',
      '帳',
      '的',
      '😀',
      '\u0000',
      '<',
      '&',
      '(',
      '[',
      '\\',
      '。',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 80 }),
          fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
          fc.string({ unit: 'grapheme', maxLength: 60 }),
        ),
        (query) => {
          const answer = find(query);
          expect(answer.hits.length).toBeLessThanOrEqual(MOST_HITS);
          expect(new Set(answer.hits.map((hit) => hit.intent.path)).size).toBe(answer.hits.length);
          for (const [place, hit] of answer.hits.entries()) {
            expect(Number.isFinite(hit.score)).toBe(true);
            expect(hit.coverage).toBeGreaterThan(0);
            expect(hit.coverage).toBeLessThanOrEqual(1.0001);
            expect(hit.score).toBeLessThanOrEqual(answer.hits[Math.max(0, place - 1)]?.score ?? 0);
          }
        },
      ),
      { numRuns: 250 },
    );
  });

  test('comes even to a pasted novel', () => {
    const novel = '移动给我办了套餐我不知道，后来发现每个月都多扣钱，'.repeat(400);
    expect(find(novel).hits.length).toBeGreaterThan(0);
    expect(find('a'.repeat(5000)).hits).toEqual([]);
    expect(() => find('xi'.repeat(60))).not.toThrow();
  });

  test.each(['', '   ', '？', '怎么办', '移动', '我', '😀', 'qqqqxx'])('to 「%s」 is nothing rather than a guess', (query) => {
    expect(find(query).hits).toEqual([]);
  });

  test('says how it read pinyin and homophones, and says nothing when it read what was typed', () => {
    expect(find('kuandai').readAs).toBe('宽带');
    expect(find('违约斤').readAs).toBe('违约金');
    expect(find('帳單看不懂').readAs).toBeUndefined();
    expect(find('宽带拆机').readAs).toBeUndefined();
  });

  test('points to the article asked for, when that article is on the site', () => {
    expect(find('电信条例第三十九条').hits[0]).toMatchObject({ intent: { path: '/laws/telecom-regulations/' }, anchor: 'art-39' });
    expect(find('电信条例第999条').hits[0]?.anchor).toBeUndefined();
  });

  test('points to the claim and to the refusal that were typed', () => {
    const claims = data.intents.find((intent) => intent.path === '/guides/misinformation/')?.parts ?? [];
    const refusals = data.intents.find((intent) => intent.path === '/tools/answers/')?.parts ?? [];
    expect(claims.length).toBeGreaterThan(40);
    expect(refusals.length).toBeGreaterThan(20);
    for (const [path, parts] of [
      ['/guides/misinformation/', claims],
      ['/tools/answers/', refusals],
    ] as const) {
      const lost = parts.filter(
        (part) => !find(part.text).hits.some((hit) => hit.intent.path === path && hit.part?.anchor === part.anchor),
      );
      expect(lost.map((part) => part.text)).toEqual([]);
    }
  });

  test('grows surer as more is typed: each prefix of a sentence gives some answer', () => {
    const sentence = '老用户想换便宜套餐客服说办不了怎么办';
    for (let end = 2; end <= sentence.length; end++)
      expect(paths(sentence.slice(0, end)).length, sentence.slice(0, end)).toBeGreaterThan(0);
  });

  test('is the same in full width, with blanks and with punctuation', () => {
    expect(paths('　光猫要赔２００！！')).toEqual(paths('光猫要赔200'));
    expect(paths('宽带，拆机')).toEqual(paths('宽带 拆机'));
  });
});
