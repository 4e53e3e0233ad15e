import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanUserText, shorten, textLength, tidyPunctuation, withoutClosingPause } from '../../../src/domain/wording/clean-text.ts';

describe('what people type', () => {
  it.each([
    ['markup stays text', '<b onclick="x">不退</b>', '<b onclick="x">不退</b>'],
    ['template words stay text', '{{phone}} [[x]]', '{{phone}} [[x]]'],
    ['null bytes and other controls go', 'a\u0000b\u0007c', 'abc'],
    ['overrides that turn a line round go, the letters stay', '\u202eאבג\u202c移动', 'אבג移动'],
    ['emoji stay whole', '👨‍👩‍👧 生气', '👨‍👩‍👧 生气'],
    ['half an emoji becomes a mark', '\ud83d坏', '\ufffd坏'],
    ['line breaks join with ；', '不能退\r\n让我等', '不能退；让我等'],
    ['a line that already pauses is only joined', '不能退。\n让我等', '不能退。让我等'],
    ['blanks shrink', '  a \t\u00a0 b  ', 'a b'],
    ['doubled pauses become one', '不行。。真的，。', '不行。真的。'],
    ['a row of full stops is an ellipsis', '我等。。。。', '我等……'],
    ['only punctuation is not told', '。。，  ', ''],
    ['numbers are read', 8021, '8021'],
    ['nothing is nothing', null, ''],
    ['objects are nothing', {}, ''],
  ])('%s', (_, typed, kept) => expect(cleanUserText(typed)).toBe(kept));

  it('loses no letter, digit or sign, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const letters = (text: string) => [...text].filter((sign) => /[\p{L}\p{N}\p{Emoji_Presentation}<>{}]/u.test(sign)).join('');
        const kept = cleanUserText(typed);
        if (kept !== '') expect(letters(kept)).toBe(letters(typed));
        expect(kept).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]|[，。；：、]{2}/);
        expect(cleanUserText(kept)).toBe(kept);
      }),
      { numRuns: 500 },
    );
  });
});

describe('smoothing seams', () => {
  it.each([
    ['我没有办过。。请退款，。', '我没有办过。请退款。'],
    ['对方说：「不行。」。', '对方说：「不行。」'],
    ['为什么？，我不懂', '为什么？我不懂'],
    ['退还（），谢谢', '退还，谢谢'],
    ['……。', '……'],
    ['3.5元,12:30', '3.5元,12:30'],
  ])('%s', (rough, smooth) => expect(tidyPunctuation(rough)).toBe(smooth));

  it('takes off a closing pause but not a decimal or an ellipsis', () => {
    expect(['不行。', '不行，', 'v1.', '等...', '46.5'].map(withoutClosingPause)).toEqual(['不行', '不行', 'v1', '等...', '46.5']);
  });
});

describe('cutting a text that does not fit', () => {
  it('keeps what fits, ends visibly, and never tears a sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 4, max: 60 }), (text, max) => {
        const cut = shorten(text, max);
        if (text.length <= max) expect(cut).toBe(text);
        else {
          expect(cut.endsWith('……')).toBe(true);
          expect(textLength(cut)).toBeLessThanOrEqual(max);
          expect(text.startsWith(cut.slice(0, -2))).toBe(true);
          expect(cut).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives back an emoji that would lose its second half', () => {
    expect(shorten('好👨‍👩‍👧好好好好好', 6)).toBe('好……');
    expect(shorten('好👍🏽好好好好好', 5)).toBe('好……');
    expect(shorten('e\u0301e\u0301e\u0301e\u0301', 5)).toBe('e\u0301……');
  });
});
