import { describe, expect, test, vi } from 'vitest';
import { foldSound, readSounds } from '../../../src/search/sounds.ts';
import { speller } from '../../../src/search/spelling.ts';
import { createIntentIndex } from '../../../src/search/intent-index.ts';
import { data } from './index.ts';

const sounds = readSounds(data.words);

describe('sounds out of the character set', () => {
  test.each([
    ['宽', 'kuan'],
    ['带', 'dai'],
    ['套', 'tao'],
    ['诉', 'su'],
    ['女', 'nv'],
    ['略', 'lue'],
    ['啊', 'a'],
    ['座', 'zuo'],
    ['便', 'bian'],
    ['便', 'pian'],
    ['咪', 'mi'],
    ['靓', 'liang'],
  ])('%s is read %s', (sign, sound) => expect(sounds.of(sign)).toContain(sound));

  test('every syllable of the list begins where it says', () => {
    expect(sounds.syllables.size).toBe(397);
    for (const entry of data.words.syllables.split(' ')) expect(sounds.of(entry.slice(-1))).toContain(entry.slice(0, -1));
  });

  test('what is not a common character has no reading', () => {
    for (const sign of ['a', '1', '😀', '龘', '']) expect(sounds.of(sign)).toEqual([]);
  });

  test('a browser that cannot decode GBK searches without them', () => {
    vi.stubGlobal(
      'TextDecoder',
      class {
        constructor() {
          throw new RangeError('gbk');
        }
      },
    );
    try {
      expect(readSounds(data.words).of('宽')).toEqual([]);
      const find = createIntentIndex(data);
      expect(find('宽带拆机').hits[0]?.intent.path).toBe('/disputes/broadband-cancellation/');
      expect(find('kuandai').hits).toEqual([]);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('sounds that people confuse count as one', () => {
    expect([foldSound('zhang'), foldSound('zan')]).toEqual(['zan', 'zan']);
    expect(foldSound('shi')).toBe(foldSound('si'));
    expect(foldSound('lan')).not.toBe(foldSound('nan'));
  });
});

describe('the speller', () => {
  const known = new Set(['宽带', '拆机', '回复', '没有']);
  const { mend, fromPinyin } = speller(
    {
      lexicon: ['宽带', '拆机', '滞纳金', '恢复', '期限'],
      phrases: () => ['宽带', '拆机', '滞纳金', '宽带拆机'],
      knowsPair: (pair) => known.has(pair),
      stop: /怎么|想/g,
    },
    () => sounds,
  );

  test.each([
    ['宽代', '宽带'],
    ['我家宽代断了', '我家宽带断了'],
    ['滞那金', '滞纳金'],
    ['制纳金', '滞纳金'],
  ])('mends %s to %s', (typed, meant) => expect(mend(typed)).toBe(meant));
  test('leaves words it knows, though another word sounds the same', () => expect(mend('没有回复')).toBe('没有回复'));
  test('leaves what shares too little with any word', () => expect(mend('宽袋子宽')).toContain('子宽'));
  test('does not mend across a stop word', () => expect(mend('到期想取消')).toBe('到期想取消'));
  test('keeps stop words, numbers and blanks in their places', () => expect(mend('宽代怎么 88 拆基')).toBe('宽带怎么 88 拆机'));

  test.each([
    ['kuandai', '宽带'],
    ['kuan dai', '宽带'],
    ['kuandai chaiji', '宽带拆机'],
    ['zhinajin', '滞纳金'],
    ['kuandai 88', '宽带 88'],
  ])('reads %s as %s', (typed, meant) => expect(fromPinyin(typed)).toBe(meant));
  test.each(['wifi', 'app', 'cxxz', 'hello', 'x', 'zhongguo'])('leaves %s', (typed) => expect(fromPinyin(typed)).toBe(typed));
});
