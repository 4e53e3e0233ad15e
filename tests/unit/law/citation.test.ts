import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleAnchor, chineseNumber, citationHref, citationLabel } from '../../../src/domain/law/citation.ts';

describe('article numbers in Chinese', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [19, '十九'],
    [20, '二十'],
    [21, '二十一'],
    [55, '五十五'],
    [99, '九十九'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [111, '一百一十一'],
    [119, '一百一十九'],
    [188, '一百八十八'],
    [200, '二百'],
    [201, '二百零一'],
    [1000, '一千'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [1034, '一千零三十四'],
    [1100, '一千一百'],
    [1259, '一千二百五十九'],
    [9999, '九千九百九十九'],
  ])('%i is %s', (value, text) => {
    expect(chineseNumber(value)).toBe(text);
  });

  it.each([0, -1, 1.5, 10_000, Number.NaN])('%d is refused rather than written wrongly', (value) => {
    expect(() => chineseNumber(value)).toThrow(RangeError);
  });

  it('is read back as the same number, and never doubles a 零', () => {
    const value = (text: string) => {
      const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
      let [sum, digit] = [0, 0];
      for (const sign of text) {
        const unit = units[sign];
        if (unit) {
          sum += (digit || 1) * unit;
          digit = 0;
        } else digit = '零一二三四五六七八九'.indexOf(sign);
      }
      return sum + digit;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
        expect(value(chineseNumber(number))).toBe(number);
        expect(chineseNumber(number)).not.toMatch(/零零|零$/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a citation as the page prints it', () => {
  const appeal = { shortTitle: '电信用户申诉处理办法', labels: { 'answer-30d': '关于30日答复的规定' } };
  it.each([
    [{ law: 'telecom-appeal-measures', article: 11, item: 1 }, '《电信用户申诉处理办法》第十一条第（一）项'],
    [{ law: 'telecom-appeal-measures', article: 14 }, '《电信用户申诉处理办法》第十四条'],
    [{ law: 'telecom-appeal-measures', article: 10, paragraph: 2 }, '《电信用户申诉处理办法》第十条第二款'],
    [{ law: 'telecom-appeal-measures', article: 39, paragraph: 1, item: 12 }, '《电信用户申诉处理办法》第三十九条第一款第（十二）项'],
    [{ law: 'telecom-appeal-measures', article: 'answer-30d' }, '《电信用户申诉处理办法》关于30日答复的规定'],
  ])('%j', (basis, label) => {
    expect(citationLabel(basis, appeal)).toBe(label);
  });

  it('an article whose number nobody saw gets no guessed number', () => {
    expect(citationLabel({ law: 'x-law', article: 'some-key' }, { shortTitle: '某办法' })).toBe('《某办法》');
  });

  it('an instrument without a name shows its id, not 「undefined」', () => {
    expect(citationLabel({ law: 'x-law', article: 3 }, undefined)).toBe('《x-law》第三条');
  });

  it.each([
    [{ law: 'telecom-appeal-measures', article: 11, item: 1 }, '/laws/telecom-appeal-measures/#art-11-1'],
    [{ law: 'consumer-law-regulations', article: 10, paragraph: 2 }, '/laws/consumer-law-regulations/#art-10-2'],
    [{ law: 'consumer-law', article: 55, paragraph: 1, item: 2 }, '/laws/consumer-law/#art-55-1-2'],
    [{ law: 'telecom-appeal-measures', article: 'answer-30d' }, '/laws/telecom-appeal-measures/#art-answer-30d'],
  ])('%j leads to %s', (basis, href) => {
    expect(citationHref(basis)).toBe(href);
  });

  it('the anchor leaves out what the citation leaves out', () => {
    expect(articleAnchor(11)).toBe('art-11');
  });
});
