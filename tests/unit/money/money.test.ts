import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fen, formatYuan, parseYuan, sumFen } from '../../../src/domain/money/money.ts';

describe('an amount as somebody types it', () => {
  it.each([
    ['20', 2000],
    ['20.5', 2050],
    ['20.50', 2050],
    ['46.50', 4650],
    ['0.01', 1],
    ['0', 0],
    ['¥20', 2000],
    ['￥20.5', 2050],
    ['20元', 2000],
    ['20块', 2000],
    ['１９．９', 1990],
    ['1,200', 120_000],
    ['1，200.5元', 120_050],
    [' 20 ', 2000],
    ['007', 700],
    ['10000000', 1_000_000_000],
  ])('%j is money', (text, fen) => {
    expect(parseYuan(text)).toBe(fen);
  });

  it.each([
    '',
    '二十',
    '20.555',
    '-20',
    '+20',
    '20.',
    '.5',
    '20元5角',
    '1e3',
    'NaN',
    '20 元 元',
    '10000000.01',
    '9999999999',
    '20美元',
    '0x10',
  ])('%j is no money', (text) => {
    expect(parseYuan(text)).toBeNull();
  });

  it.each([
    [20, 2000],
    [46.5, 4650],
    [20.29, 2029],
    [0.1 + 0.2, 30],
    [0, 0],
    [1.1 * 3, 330],
  ])('the number %d of an imported file is %i fen', (value, fen) => {
    expect(parseYuan(value)).toBe(fen);
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [-1], [20.005], [1e21], [null], [undefined], [true], [[20]]])(
    '%j of an imported file is no money',
    (value) => {
      expect(parseYuan(value)).toBeNull();
    },
  );
});

describe('an amount as the page prints it', () => {
  it.each([
    [6000, '60元'],
    [4650, '46.5元'],
    [2029, '20.29元'],
    [5, '0.05元'],
    [50, '0.5元'],
    [0, '0元'],
    [100_000_000, '1000000元'],
    [-150, '-1.5元'],
    [-50, '-0.5元'],
    [1001, '10.01元'],
    [1010, '10.1元'],
  ])('%i fen is %s', (fen, text) => {
    expect(formatYuan(fen as Fen)).toBe(text);
  });
});

describe('sums are exact', () => {
  it('three times 20 yuan is 60 yuan, ten times 10 fen is 1 yuan', () => {
    expect(formatYuan(sumFen([2000, 2000, 2000] as Fen[]))).toBe('60元');
    expect(formatYuan(sumFen(Array.from({ length: 10 }, () => 10 as Fen)))).toBe('1元');
    expect(sumFen([])).toBe(0);
  });

  it('what is printed is read back as the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (fen) => {
        expect(parseYuan(formatYuan(fen as Fen))).toBe(fen);
      }),
    );
  });

  it('no text makes it fail, and what it takes is whole fen in range', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,，．元块¥￥ -e') })), (text) => {
        const fen = parseYuan(text);
        expect(fen === null || (Number.isInteger(fen) && fen >= 0 && fen <= 1_000_000_000)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
