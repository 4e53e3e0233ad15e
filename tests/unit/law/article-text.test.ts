import { describe, expect, it } from 'vitest';
import { citedText, isVerbatim, parseArticleText } from '../../../src/domain/law/article-text.ts';

const ONE = '有下列情形之一的，不予受理：\n（一）超过五个月的；\n（二）达成和解协议并执行的；\n（十一）其他。';
const TWO = '经营者应当答复。\n\n有下列情形的除外：\n（一）已经处理；\n（二）没有新证据。';
const GAP = '……\n第二款的话。\n（一）第一项。';

describe('an article taken apart', () => {
  it('one line is one 款, a line that starts with （一） is a 项 of the 款 above', () => {
    expect(parseArticleText(TWO)).toEqual([
      { number: 1, text: '经营者应当答复。', omitted: false, items: [] },
      {
        number: 2,
        text: '有下列情形的除外：',
        omitted: false,
        items: [
          { number: 1, text: '（一）已经处理；' },
          { number: 2, text: '（二）没有新证据。' },
        ],
      },
    ]);
  });

  it('an omitted 款 keeps its number, so that the next one is not renumbered', () => {
    expect(parseArticleText(GAP).map((p) => [p.number, p.omitted])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it.each([
    ['（十）甲', 10],
    ['（十一）甲', 11],
    ['（十九）甲', 19],
    ['（二十）甲', 20],
    ['（二十一）甲', 21],
    ['（九）甲', 9],
  ])('%s is item %i', (line, number) => {
    expect(parseArticleText(`头：\n${line}`)[0]?.items[0]?.number).toBe(number);
  });

  it('an item with nothing above it is a 款 of its own', () => {
    expect(parseArticleText('（一）甲')).toEqual([{ number: 1, text: '（一）甲', omitted: false, items: [] }]);
  });
});

describe('the words a citation points at', () => {
  it('the whole article, with its items', () => {
    expect(citedText(ONE)).toContain('（二）达成和解协议并执行的；');
  });

  it('an item of a one-款 article needs no 款 number', () => {
    expect(citedText(ONE, undefined, 2)).toBe('（二）达成和解协议并执行的；');
    expect(citedText(ONE, 1, 11)).toBe('（十一）其他。');
  });

  it('an item of an article with several 款 must name the 款', () => {
    expect(citedText(TWO, undefined, 1)).toBeNull();
    expect(citedText(TWO, 2, 1)).toBe('（一）已经处理；');
    expect(citedText(TWO, 1, 1)).toBeNull();
    expect(citedText('可以：\n（一）退款；\n不可以：\n（一）扣款。', undefined, 1)).toBeNull();
  });

  it('an omitted 款 does not count as one that could hold the item', () => {
    expect(citedText(GAP, undefined, 1)).toBe('（一）第一项。');
    expect(citedText(GAP, 2, 1)).toBe('（一）第一项。');
  });

  it.each([
    [3, undefined],
    [2, 3],
    [1, 2],
    [undefined, 9],
  ] as const)('款 %s 项 %s does not exist there', (paragraph, item) => {
    expect(citedText(TWO, paragraph, item)).toBeNull();
  });

  it('one 款 with its own items only', () => {
    expect(citedText(TWO, 1)).toBe('经营者应当答复。');
    expect(citedText(TWO, 2)).toBe('有下列情形的除外：\n（一）已经处理；\n（二）没有新证据。');
  });
});

describe('is a quotation word for word', () => {
  const text = '电信管理机构应当自收到申诉之日起30日内向申诉者作出答复。';
  it.each(['自收到申诉之日起30日内', '电信管理机构……作出答复', '自收到申诉之日起……向申诉者……答复', '自收到 申诉之日起\n30日内'])(
    '%j stands there',
    (quote) => {
      expect(isVerbatim(quote, text)).toBe(true);
    },
  );
  it.each(['自收到申诉之日起三十日内', '作出答复……电信管理机构', '答复……答复', '应该自收到'])('%j does not', (quote) => {
    expect(isVerbatim(quote, text)).toBe(false);
  });
});
