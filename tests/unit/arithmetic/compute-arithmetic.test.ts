import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { ARITHMETIC_KINDS, arithmeticFileSchema } from '../../../src/domain/arithmetic/arithmetic.schema.ts';
import { computeArithmetic } from '../../../src/domain/arithmetic/compute-arithmetic.ts';
import { checkCorpus } from '../../../src/domain/corpus/check-corpus.ts';
import { corpus } from '../../support/corpus.ts';

const root = join(import.meta.dirname, '../../../content/arithmetic');
const rules = Object.fromEntries(
  readdirSync(root)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name.slice(0, -5), arithmeticFileSchema.parse(load(readFileSync(join(root, name), 'utf8')))]),
);
const compute = (kind: string, inputs: Record<string, string>, region = '') => {
  const rule = rules[kind];
  if (!rule) throw new Error(`content/arithmetic/${kind}.yaml is missing`);
  return computeArithmetic(rule, inputs, region);
};
const outcome = (...args: Parameters<typeof compute>) => {
  const result = compute(...args);
  return result.kind === 'result' ? [result.outcome, result.amount] : result.errors.map((error) => error.field);
};

describe('sums the law gives (示算)', () => {
  it('there is a file for every kind, each sentence is written and each line cites or is our method', () => {
    expect(Object.keys(rules).sort()).toEqual([...ARITHMETIC_KINDS].sort());
    for (const [id, rule] of Object.entries(rules)) expect(rule.kind).toBe(id);
    expect(
      checkCorpus({ ...corpus, arithmetic: Object.entries(rules).map(([id, rule]) => ({ ...rule, id, file: `arithmetic/${id}` })) }).filter(
        (issue) => issue.file.startsWith('arithmetic'),
      ),
    ).toEqual([]);
  });

  it.each([
    ['three months at 20', 'monthly-sum', { monthlyFee: '20', months: '3' }, '', ['sum', 6000]],
    ['as people type', 'monthly-sum', { monthlyFee: '￥１９．９元', months: '12个月' }, '', ['sum', 23_880]],
    [
      'repaired on the 48th hour to the minute',
      'fault-days',
      { monthlyFee: '100', reportedAt: '2026-11-01T08:00', repairedAt: '2026-11-03T08:00', area: 'urban' },
      '',
      ['within', null],
    ],
    [
      'one minute later',
      'fault-days',
      { monthlyFee: '90', reportedAt: '2026-11-01T08:00', repairedAt: '2026-11-03T08:01', area: 'urban' },
      '',
      ['free', 900],
    ],
    [
      'in the country there is a day more',
      'fault-days',
      { monthlyFee: '90', reportedAt: '2026-11-01T08:00', repairedAt: '2026-11-03T08:01', area: 'rural' },
      '',
      ['within', null],
    ],
    [
      'across a month end',
      'fault-days',
      { monthlyFee: '93', reportedAt: '2026-10-30', repairedAt: '2026-11-04', area: 'urban' },
      '',
      ['free', 600 + 930],
    ],
    [
      'repaired before it broke',
      'fault-days',
      { monthlyFee: '93', reportedAt: '2026-11-04', repairedAt: '2026-11-01', area: 'urban' },
      '',
      ['order', null],
    ],
    ['just above five times', 'abnormal-bill', { bill: '500.01', month1: '100', month2: '100', month3: '100' }, '', ['reached', null]],
    ['five times to the cent', 'abnormal-bill', { bill: '500', month1: '100', month2: '100', month3: '100' }, '', ['equal', null]],
    ['just below', 'abnormal-bill', { bill: '499.99', month1: '100', month2: '100', month3: '100' }, '', ['not-reached', null]],
    [
      'an average that is no whole cent',
      'abnormal-bill',
      { bill: '166.67', month1: '33.34', month2: '33.33', month3: '33.33' },
      '',
      ['reached', null],
    ],
    ['three times in Henan', 'abnormal-bill', { bill: '300.01', month1: '100', month2: '100', month3: '100' }, '410000', ['reached', null]],
    [
      'but not elsewhere',
      'abnormal-bill',
      { bill: '300.01', month1: '100', month2: '100', month3: '100' },
      '310000',
      ['not-reached', null],
    ],
    ['no bill before', 'abnormal-bill', { bill: '30', month1: '0', month2: '0', month3: '0' }, '', ['no-average', null]],
    ['late fee of 100 yuan for 10 days', 'late-fee', { owed: '100', days: '10', charged: '' }, '', ['most', 300]],
    ['half a cent counts up', 'late-fee', { owed: '5', days: '1', charged: '' }, '', ['most', 2]],
    ['charged to the cent', 'late-fee', { owed: '100', days: '10', charged: '3' }, '', ['within', 300]],
    ['a cent too much', 'late-fee', { owed: '100', days: '10', charged: '3.01' }, '', ['over', 1]],
    ['opened five days late', 'late-installation', { fee: '100', promisedOn: '2026-11-01', openedOn: '2026-11-06' }, '', ['sum', 500]],
    ['opened in time', 'late-installation', { fee: '100', promisedOn: '2026-11-06', openedOn: '2026-11-06' }, '', ['in-time', null]],
    ['nothing was paid', 'late-installation', { fee: '0', promisedOn: '2026-11-01', openedOn: '2026-11-06' }, '', ['no-fee', null]],
    ['no money', 'monthly-sum', { monthlyFee: '二十', months: '3' }, '', ['monthlyFee']],
    ['everything missing is said at every field', 'abnormal-bill', {}, '', ['bill', 'month1', 'month2', 'month3']],
    ['no day of the calendar', 'late-installation', { fee: '1', promisedOn: '2026-02-30', openedOn: '2026-03-01' }, '', ['promisedOn']],
  ] as const)('%s', (_, kind, inputs, region, expected) => expect(outcome(kind, inputs, region)).toEqual(expected));

  it('Henan’s line cites Henan’s article, and says three times', () => {
    const result = compute('abnormal-bill', { bill: '400', month1: '100', month2: '100', month3: '100' }, '410000');
    expect(result).toMatchObject({
      kind: 'result',
      label: '示算',
      lines: [{ text: expect.stringContaining('3倍'), basis: [{ law: 'henan-telecom-regulations', article: 41 }] }, {}],
    });
  });

  it('no sentence keeps an unfilled place, whatever is typed', () => {
    const value = fc.oneof(
      fc.constantFrom('20', '0', '2026-11-01', '2026-11-09T10:00', 'urban', 'rural', '', '-1', '1e9', '99999999999'),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ARITHMETIC_KINDS), fc.array(value, { minLength: 4, maxLength: 4 }), (kind, typed) => {
        const result = compute(
          kind,
          Object.fromEntries((rules[kind]?.fields ?? []).map((field, index) => [field.name, typed[index] ?? ''])),
        );
        if (result.kind === 'errors') expect(result.errors.length).toBeGreaterThan(0);
        else {
          for (const line of result.lines) expect(line.text).not.toMatch(/\{\{|undefined|NaN|Infinity/);
          if (result.amount !== null) expect(Number.isSafeInteger(result.amount)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('late fees and average tests agree with exact fractions', () => {
    const fen = fc.integer({ min: 1, max: 1_000_000 });
    const yuan = (amount: number) => (amount / 100).toFixed(2);
    fc.assert(
      fc.property(fen, fc.integer({ min: 1, max: 999 }), fen, (owed, days, charged) => {
        const exact = BigInt(owed) * BigInt(days) * 3n;
        const over = BigInt(charged) * 1000n > exact && BigInt(charged) > (exact * 2n + 1000n) / 2000n;
        expect(outcome('late-fee', { owed: yuan(owed), days: String(days), charged: yuan(charged) })[0]).toBe(over ? 'over' : 'within');
      }),
    );
    fc.assert(
      fc.property(fen, fen, fen, fen, (bill, a, b, c) => {
        const [left, right] = [BigInt(bill) * 3n, BigInt(a + b + c) * 5n];
        expect(outcome('abnormal-bill', { bill: yuan(bill), month1: yuan(a), month2: yuan(b), month3: yuan(c) })[0]).toBe(
          left > right ? 'reached' : left === right ? 'equal' : 'not-reached',
        );
      }),
    );
  });
});
