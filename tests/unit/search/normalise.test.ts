import { describe, expect, test } from 'vitest';
import { normaliser } from '../../../src/search/normalise.ts';
import { data } from './index.ts';

const normalise = normaliser(data.words);

describe('one spelling for index and query', () => {
  test.each([
    ['１２３４５', '12345'],
    ['一二三四五', '12345'],
    ['一二三一五', '12315'],
    ['一零零八六', '10086'],
    ['五个月', '5个月'],
    ['十五天', '15天'],
    ['二十', '20'],
    ['两百', '200'],
    ['一百五', '150'],
    ['一百零五', '105'],
    ['一千二百三十四', '1234'],
    ['三万五', '35000'],
    ['十万', '100000'],
    ['第三十九条', '第39条'],
    ['十五块', '15元'],
    ['200块钱', '200元'],
    ['0圆购机', '0元购机'],
    ['三百多块', '300多元'],
  ])('numbers: %s → %s', (typed, meant) => expect(normalise(typed)).toBe(meant));

  test.each([
    ['充值没到帐', '充值没到账'],
    ['投拆移动', '投诉移动'],
    ['工信部申述', '工信部申诉'],
    ['撒诉', '撤诉'],
  ])('look-alikes: %s → %s', (typed, meant) => expect(normalise(typed)).toBe(meant));

  test.each([
    ['攜號轉網', '携号转网'],
    ['套餐降不下來', '套餐降不下来'],
    ['寬帶拆機', '宽带拆机'],
    ['滯納金', '滞纳金'],
    ['亂扣話費', '乱扣话费'],
    ['客服不給工單號', '客服不给工单号'],
  ])('traditional: %s → %s', (typed, meant) => expect(normalise(typed)).toBe(meant));

  test('anything that is neither Han, letter nor digit is one blank, and none at the ends', () => {
    expect(normalise('  「宽带」——（拆机）？！ ')).toBe('宽带 拆机');
    expect(normalise('5G WiFi')).toBe('5g wifi');
    expect(normalise('。。。')).toBe('');
  });

  test('what is already plain stays', () => {
    for (const intent of data.intents)
      for (const text of [intent.title, ...intent.says]) expect(normalise(normalise(text))).toBe(normalise(text));
  });
});
