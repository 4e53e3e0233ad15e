import type { Basis } from '../corpus/fields.schema.ts';
import {
  addDays,
  daysBetween,
  daysInMonth,
  formatChineseDate,
  type PlainDate,
  parsePlainDate,
  parsePlainMinute,
  partsOf,
} from '../dates/plain-date.ts';
import { type Fen, formatYuan, parseYuan, sumFen } from '../money/money.ts';
import type { ArithmeticRule } from './arithmetic.schema.ts';

/** One line of the sum with the articles behind it. */
export type ArithmeticLine = { readonly text: string; readonly basis: readonly Basis[] };

/**
 * A sum for orientation (示算). `amount` is what the law's own numbers give, in whole fen; null where the answer is a
 * yes or no. `outcome` names the sentence of the rule file that was used.
 */
export type ArithmeticResult =
  | {
      readonly kind: 'result';
      readonly outcome: string;
      readonly amount: Fen | null;
      readonly lines: readonly ArithmeticLine[];
      readonly label: '示算';
      readonly caution: string;
    }
  /** Something typed is not what the field asks for: said at the field. */
  | { readonly kind: 'errors'; readonly errors: readonly { readonly field: string; readonly say: string }[] };

type Inputs = Readonly<Record<string, string>>;
type Errors = { field: string; say: string }[];

/**
 * Computes one of the sums the law gives from what was typed, as typed: 20, 20元, １９．９, 2026-11-01.
 *
 * Money is counted in whole fen and rounded half up once per line, at the end. Comparisons are exact (no rounding).
 * @param region GB/T 2260 code; a province with its own number uses it, with its own article.
 * @example computeArithmetic(monthlySum, { monthlyFee: '20', months: '3' }).amount //=> 6000
 */
export function computeArithmetic(rule: ArithmeticRule, inputs: Inputs, region = ''): ArithmeticResult {
  const errors: Errors = [];
  const local = rule.regions.find((entry) => entry.region === region);
  const context: Context = {
    rule,
    numbers: { ...rule.numbers, ...local?.numbers },
    basis: local?.basis ?? rule.basis,
    yuan: (field) => read(rule, inputs, errors, field, parseYuan, '写金额，例如 20 或 46.5，单位是元。'),
    count: (field) => read(rule, inputs, errors, field, parseCount, '写整数，例如 3。'),
    day: (field) => read(rule, inputs, errors, field, (value) => parsePlainDate(value.slice(0, 10)), '写日历上有的日子，例如 2026-11-22。'),
    text: (field) => (inputs[field] ?? '').trim(),
  };
  const computed = COMPUTE[rule.kind](context);
  if (errors.length > 0 || computed === null) return { kind: 'errors', errors };
  const lines = rule.method ? [...computed.lines, { text: rule.method, basis: [] }] : computed.lines;
  return { kind: 'result', outcome: computed.outcome, amount: computed.amount, lines, label: '示算', caution: rule.caution };
}

type Context = {
  readonly rule: ArithmeticRule;
  readonly numbers: Readonly<Record<string, number>>;
  readonly basis: readonly Basis[];
  readonly yuan: (field: string) => Fen | null;
  readonly count: (field: string) => number | null;
  readonly day: (field: string) => PlainDate | null;
  readonly text: (field: string) => string;
};
type Computed = { readonly outcome: string; readonly amount: Fen | null; readonly lines: readonly ArithmeticLine[] } | null;

const COMPUTE: Record<ArithmeticRule['kind'], (context: Context) => Computed> = {
  'monthly-sum': monthlySum,
  'fault-days': faultDays,
  'abnormal-bill': abnormalBill,
  'late-fee': lateFee,
  'late-installation': lateInstallation,
};

function read<T>(
  rule: ArithmeticRule,
  inputs: Inputs,
  errors: Errors,
  field: string,
  parse: (value: string) => T | null,
  say: string,
): T | null {
  const value = (inputs[field] ?? '').trim();
  const asked = rule.fields.find((entry) => entry.name === field);
  if (value === '') {
    if (!asked?.optional) errors.push({ field, say: `还缺「${asked?.label ?? field}」。` });
    return null;
  }
  const parsed = parse(value);
  if (parsed === null) errors.push({ field, say });
  return parsed;
}

function parseCount(value: string): number | null {
  const plain = value.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).replace(/[个月天日次]+$/, '');
  return /^\d{1,4}$/.test(plain) ? Number(plain) : null;
}

/** Whole fen nearest to a / b, half up. Both are non-negative integers. */
function divide(a: number, b: number): Fen {
  return Math.floor((2 * a + b) / (2 * b)) as Fen;
}

const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));

function line(
  context: Context,
  outcome: string,
  values: Readonly<Record<string, string | number>>,
  basis: readonly Basis[] = context.basis,
): ArithmeticLine {
  return { text: fill(context.rule.say[outcome] ?? '', { ...context.numbers, ...values }), basis };
}

function monthlySum(context: Context): Computed {
  const [fee, months] = [context.yuan('monthlyFee'), context.count('months')];
  if (fee === null || months === null) return null;
  const amount = (fee * months) as Fen;
  return { outcome: 'sum', amount, lines: [line(context, 'sum', { fee: formatYuan(fee), months, amount: formatYuan(amount) })] };
}

/** 电信条例第三十二条: not repaired in time → no monthly fee for the days of the fault. */
function faultDays(context: Context): Computed {
  const [fee, from, to] = [context.yuan('monthlyFee'), context.day('reportedAt'), context.day('repairedAt')];
  if (fee === null || from === null || to === null) return null;
  const limit = context.numbers[context.text('area') === 'rural' ? 'ruralHours' : 'urbanHours'] ?? 0;
  const minutes = [parsePlainMinute(context.text('reportedAt')), parsePlainMinute(context.text('repairedAt'))] as const;
  const exact = minutes[0] !== null && minutes[1] !== null;
  const hours = exact
    ? daysBetween(from, to) * 24 + minuteOfDay(minutes[1]) / 60 - minuteOfDay(minutes[0]) / 60
    : daysBetween(from, to) * 24;
  const values = { from: formatChineseDate(from), to: formatChineseDate(to), limit };
  if (hours < 0) return { outcome: 'order', amount: null, lines: [line(context, 'order', values, [])] };
  if (hours <= limit) return { outcome: 'within', amount: null, lines: [line(context, 'within', values)] };
  const days = Math.max(1, Math.ceil(hours / 24));
  const parts = splitByMonth(from, days).map(({ year, month, days: count }) => ({
    year,
    month,
    count,
    sum: divide(fee * count, daysInMonth(year, month)),
  }));
  const amount = sumFen(parts.map((part) => part.sum));
  return {
    outcome: 'free',
    amount,
    lines: [
      line(context, 'late', { ...values, days }),
      ...parts.map((part) =>
        line(
          context,
          'month',
          {
            year: part.year,
            month: part.month,
            fee: formatYuan(fee),
            monthDays: daysInMonth(part.year, part.month),
            days: part.count,
            sum: formatYuan(part.sum),
          },
          [],
        ),
      ),
      line(context, 'free', { amount: formatYuan(amount), days }),
    ],
  };
}

const minuteOfDay = (minute: string): number => Number(minute.slice(11, 13)) * 60 + Number(minute.slice(14, 16));

/** `days` days from `from` on, counted by the month they lie in. */
function splitByMonth(from: PlainDate, days: number): { year: number; month: number; days: number }[] {
  const months: { year: number; month: number; days: number }[] = [];
  for (let index = 0; index < days; index += 1) {
    const { year, month } = partsOf(addDays(from, index));
    const last = months[months.length - 1];
    if (last && last.year === year && last.month === month) last.days += 1;
    else months.push({ year, month, days: 1 });
  }
  return months;
}

/** 电信条例第三十三条第三款: more than n times the average of the three months before. */
function abnormalBill(context: Context): Computed {
  const bill = context.yuan('bill');
  const before = [context.yuan('month1'), context.yuan('month2'), context.yuan('month3')];
  if (bill === null || before.some((fen) => fen === null)) return null;
  const sum = sumFen(before.filter((fen) => fen !== null));
  const times = context.numbers.times ?? 0;
  const values = { bill: formatYuan(bill), average: formatYuan(divide(sum, 3)), threshold: formatYuan(divide(sum * times, 3)), times };
  // bill > times × sum/3, kept in integers so that a cent decides nothing wrongly.
  const difference = bill * 3 - sum * times;
  const outcome = sum === 0 ? 'no-average' : difference > 0 ? 'reached' : difference === 0 ? 'equal' : 'not-reached';
  return { outcome, amount: null, lines: [line(context, 'average', values), line(context, outcome, values)] };
}

/** 电信条例第三十四条第一款: at most n‰ of the arrears a day. */
function lateFee(context: Context): Computed {
  const [owed, days, charged] = [context.yuan('owed'), context.count('days'), context.yuan('charged')];
  if (owed === null || days === null) return null;
  const permille = context.numbers.permille ?? 0;
  const exact = owed * days * permille;
  const most = divide(exact, 1000);
  const values = {
    owed: formatYuan(owed),
    days,
    most: formatYuan(most),
    charged: charged === null ? '' : formatYuan(charged),
    over: charged === null ? '' : formatYuan(Math.max(0, charged - most) as Fen),
  };
  const lines = [line(context, 'most', values)];
  if (charged === null) return { outcome: 'most', amount: most, lines };
  const outcome = charged * 1000 > exact && charged > most ? 'over' : 'within';
  return { outcome, amount: outcome === 'over' ? ((charged - most) as Fen) : most, lines: [...lines, line(context, outcome, values)] };
}

/** 电信条例第三十一条: n% of the fee taken, for every day late. */
function lateInstallation(context: Context): Computed {
  const [fee, promised, opened] = [context.yuan('fee'), context.day('promisedOn'), context.day('openedOn')];
  if (fee === null || promised === null || opened === null) return null;
  const days = daysBetween(promised, opened);
  const values = { fee: formatYuan(fee), days, promised: formatChineseDate(promised), opened: formatChineseDate(opened) };
  if (days <= 0) return { outcome: 'in-time', amount: null, lines: [line(context, 'in-time', values)] };
  if (fee === 0) return { outcome: 'no-fee', amount: null, lines: [line(context, 'no-fee', values)] };
  const amount = divide(fee * days * (context.numbers.percent ?? 0), 100);
  return {
    outcome: 'sum',
    amount,
    lines: [line(context, 'late', values), line(context, 'sum', { ...values, amount: formatYuan(amount) })],
  };
}
