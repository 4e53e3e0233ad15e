import type { Basis } from '../corpus/fields.schema.ts';
import {
  addDays,
  addHours,
  addMonths,
  daysBetween,
  formatChineseDate,
  formatMinute,
  formatMonthDay,
  formatWeekday,
  laterOf,
  type PlainDate,
  type PlainMinute,
  parsePlainDate,
  parsePlainMinute,
  partsOf,
} from '../dates/plain-date.ts';
import { nthWorkdayAfter, type PassedDay, rollBack, rollForward, type WorkingCalendar } from '../dates/working-calendar.ts';
import type { DeadlineFile } from './deadline.schema.ts';

/** A rule of content/deadlines with its public id. */
export type DeadlineRule = DeadlineFile & { readonly id: string };
/** One version of a rule: how long, how counted, from which day on. */
export type DeadlineVersion = DeadlineFile['versions'][number];

/** One line of 「怎么算的」 with the articles behind it. */
export type DerivationStep = { readonly text: string; readonly basis: readonly Basis[] };

/** 'estimated' (估算): a year without the State Council's holiday notice was counted. */
export type Certainty = 'exact' | 'estimated';

/** A computed clock. Dates are 'YYYY-MM-DD'; limits in hours give 'YYYY-MM-DDTHH:MM'. */
export type DueDeadline = {
  readonly kind: 'due';
  readonly id: string;
  readonly start: string;
  /** Last day (minute) by the words of the law, inclusive. */
  readonly literal: string;
  /** Last day if it rolls off rest days; only where it differs from `literal`. */
  readonly rolled?: PlainDate;
  /** The user's safe last day. Set when the limit binds the user. */
  readonly actBy?: PlainDate;
  /** First day (minute) on which the user can safely go on. Set when it binds somebody else. */
  readonly actFrom?: string;
  readonly certainty: Certainty;
  readonly steps: readonly DerivationStep[];
  readonly passed: readonly PassedDay[];
};

/** What computing a clock comes to: dates, or the reason why there are none. Nothing is ever guessed. */
export type DeadlineResult =
  | DueDeadline
  /** The fact that starts this clock is not known. */
  | { readonly kind: 'not-started'; readonly id: string }
  /** No version of the rule covers the day of the facts: said, never guessed. */
  | { readonly kind: 'no-rule-in-force'; readonly id: string; readonly start: string; readonly since: string }
  /** No legal length exists; only practice is known. */
  | { readonly kind: 'practice'; readonly id: string; readonly start: string };

const UNIT_WORDS = { day: '日', workday: '个工作日', month: '个月', year: '年', hour: '小时' } as const;

/**
 * A length in the statute's words.
 * @example formatAmount(5, 'workday') //=> '5个工作日'
 */
export function formatAmount(amount: number, unit: keyof typeof UNIT_WORDS): string {
  return `${amount}${UNIT_WORDS[unit]}`;
}

/**
 * The version in force on `day` (the day of the facts, not today), both ends included; null where none is.
 * @example versionOn(operatorReply, '2016-07-29') //=> null, the rule holds from 30 July 2016 on
 */
export function versionOn(rule: Pick<DeadlineRule, 'versions'>, day: string): DeadlineVersion | null {
  return (
    rule.versions.find((version) => version.effectiveFrom <= day && (version.effectiveTo === undefined || day <= version.effectiveTo)) ??
    null
  );
}

/** The version last written: what prose means by 「15日」 when no day of facts is known. Null for derived and practice rules. */
export function latestVersion(rule: Pick<DeadlineRule, 'versions'>): DeadlineVersion | null {
  return rule.versions[rule.versions.length - 1] ?? null;
}

/** True when the result is advice to the user to move by a day; false when the user waits for somebody else. */
export function advisesActBy(rule: Pick<DeadlineRule, 'advise' | 'binds'>): boolean {
  return (rule.advise ?? (rule.binds === 'user' ? 'act-by' : 'act-from')) === 'act-by';
}

/**
 * Computes one clock from the day (or minute) that starts it.
 *
 * Days, months and years exclude the first day (民法典第二百零一条第一款); months end on the corresponding day or the
 * month's last (第二百零二条); workdays count from the next workday; hours run through (第二百零一条第二款).
 * Safe side: a limit on the user never rolls and is moved back to a workday; a limit on others shows both days and
 * lets the user go on the day after the later one. Pure: takes no clock, never falls back to a neighbouring version.
 *
 * @param start 'YYYY-MM-DD', or 'YYYY-MM-DDTHH:MM' for limits in hours; a bare day then counts from its last minute.
 * @example computeDeadline(operatorReply, '2026-09-16', calendar) //=> { kind: 'due', literal: '2026-10-01', rolled: '2026-10-08', actFrom: '2026-10-09', … }
 */
export function computeDeadline(rule: DeadlineRule, start: string, calendar: WorkingCalendar): DeadlineResult {
  const day = parsePlainDate(start.slice(0, 10));
  if (!day) return { kind: 'not-started', id: rule.id };
  if (rule.versions.length === 0) return { kind: 'practice', id: rule.id, start };
  const first = rule.versions[0];
  const version = versionOn(rule, day) ?? (rule.reachesBack && first && day < first.effectiveFrom ? first : null);
  if (!version) return { kind: 'no-rule-in-force', id: rule.id, start, since: rule.versions[0]?.effectiveFrom ?? '' };
  if (version.unit === 'hour') return computeHours(rule, version, start, day);
  return computeDays(rule, version, day, calendar);
}

function computeHours(rule: DeadlineRule, version: DeadlineVersion, start: string, day: PlainDate): DueDeadline {
  const told = parsePlainMinute(start);
  // A bare day is read as its last minute: later for the other side is the safe side for the user.
  const minute = told ?? (`${day}T23:59` as PlainMinute);
  const literal = addHours(minute, version.amount);
  const length = formatAmount(version.amount, version.unit);
  return {
    kind: 'due',
    id: rule.id,
    start: minute,
    literal,
    actFrom: literal,
    certainty: 'exact',
    passed: [],
    steps: [
      {
        text: `${rule.triggerLabel}：${formatMinute(minute)}。${told ? '' : '没有写几点，按当天最后一分钟算。'}按小时数的，从这一刻起数。`,
        basis: version.counting,
      },
      { text: `连续数${length}，夜里、周末和放假都照数，到${formatMinute(literal)}。`, basis: version.basis },
      { text: version.roll.note, basis: version.roll.basis },
    ],
  };
}

function literalDay(version: DeadlineVersion, start: PlainDate): PlainDate {
  if (version.unit === 'month') return addMonths(start, version.amount);
  if (version.unit === 'year') return addMonths(start, version.amount * 12);
  return addDays(start, version.amount);
}

function computeDays(rule: DeadlineRule, version: DeadlineVersion, start: PlainDate, calendar: WorkingCalendar): DueDeadline {
  const length = formatAmount(version.amount, version.unit);
  const steps: DerivationStep[] = [
    {
      text: `${rule.triggerLabel}：${formatChineseDate(start)}。当天不算，从${version.unit === 'workday' ? '下一个工作日' : formatMonthDay(addDays(start, 1))}数起。`,
      basis: version.counting,
    },
  ];
  const passed: PassedDay[] = [];
  let certainty: Certainty = 'exact';
  let literal: PlainDate;

  if (version.unit === 'workday') {
    const walk = nthWorkdayAfter(calendar, start, version.amount);
    literal = walk.date;
    certainty = walk.certainty;
    passed.push(...walk.passed);
    const named = describePassed(walk.passed);
    steps.push({
      text: `数满${length}，到${formatChineseDate(literal)}（${formatWeekday(literal)}）。${named ? `${named}。` : ''}`,
      basis: version.basis,
    });
  } else {
    literal = literalDay(version, start);
    const monthly = version.unit === 'month' || version.unit === 'year';
    const short = monthly && partsOf(literal).day < partsOf(start).day;
    const how = monthly ? `数${length}，${short ? '那个月没有对应的日子，到月末' : '到对应的日子'}` : `数${length}，数到`;
    steps.push({ text: `${how}${monthly ? '：' : ''}${formatChineseDate(literal)}（${formatWeekday(literal)}）。`, basis: version.basis });
  }

  if (advisesActBy(rule)) {
    const back = rollBack(calendar, literal);
    if (back.certainty === 'estimated') certainty = 'estimated';
    passed.push(...back.passed);
    steps.push({
      text:
        back.date === literal
          ? `${formatMonthDay(literal)}是工作日，这就是你稳妥的最后一天。别等到这天再动手。`
          : `${describePassed(back.passed)}。限你的日子不往后推，往前提到最近的工作日：${formatChineseDate(back.date)}（${formatWeekday(back.date)}）。`,
      basis: version.roll.basis,
    });
    if (version.roll.note) steps.push({ text: version.roll.note, basis: version.roll.basis });
    return withEstimate({ kind: 'due', id: rule.id, start, literal, actBy: back.date, certainty, steps, passed }, calendar);
  }

  let latest = literal;
  let rolled: PlainDate | undefined;
  if (version.roll.rule !== 'never') {
    const forward = rollForward(calendar, literal);
    if (forward.certainty === 'estimated') certainty = 'estimated';
    if (forward.date !== literal) {
      rolled = forward.date;
      latest = laterOf(literal, forward.date);
      passed.push(...forward.passed);
      steps.push({
        text: `${describePassed(forward.passed)}。${version.roll.note}${version.roll.rule === 'silent' ? '如果顺延' : '顺延后'}，最后一天是${formatChineseDate(forward.date)}（${formatWeekday(forward.date)}）。`,
        basis: version.roll.basis,
      });
    }
  }
  const actFrom = addDays(latest, 1);
  steps.push({
    text: `${rolled && version.roll.rule === 'silent' ? '两个日子都给你看，按晚的那个，再过一天' : '最后一天过完'}，${formatChineseDate(actFrom)}起可以走下一步。`,
    basis: [],
  });
  return withEstimate(
    { kind: 'due', id: rule.id, start, literal, ...(rolled ? { rolled } : {}), actFrom, certainty, steps, passed },
    calendar,
  );
}

function withEstimate(due: DueDeadline, calendar: WorkingCalendar): DueDeadline {
  if (due.certainty === 'exact') return due;
  const years = [
    ...new Set(
      [due.start, due.literal, due.rolled, due.actBy, ...due.passed.map((day) => day.date)]
        .filter((day): day is string => !!day)
        .map((day) => Number(day.slice(0, 4))),
    ),
  ];
  const unknown = years.filter((year) => calendar.years[year]?.status !== 'published').sort();
  return {
    ...due,
    steps: [
      ...due.steps,
      {
        text: `估算：${unknown.join('、')}年的放假通知没有收录，只按法定节假日和周末算，调休没有算进去。通知出来后请再看一次。`,
        basis: [{ law: 'holidays-measures', article: 2 }],
      },
    ],
  };
}

/**
 * Names the rest days and make-up workdays met, neighbours of one name joined.
 * @example describePassed([...]) //=> '10月1日到10月7日国庆节放假；10月10日调休上班（国庆节），算工作日'
 */
export function describePassed(passed: readonly PassedDay[]): string {
  const runs: { from: PlainDate; to: PlainDate; name: string; working: boolean }[] = [];
  const sorted = [...passed].sort((a, b) => (a.date < b.date ? -1 : 1));
  for (const day of sorted) {
    const last = runs[runs.length - 1];
    const weekend = day.name === '周六' || day.name === '周日';
    const name = weekend ? '周末' : day.name;
    if (last && last.name === name && last.working === day.working && daysBetween(last.to, day.date) === 1) last.to = day.date;
    else runs.push({ from: day.date, to: day.date, name, working: day.working });
  }
  return runs
    .map(
      (run) =>
        `${formatMonthDay(run.from)}${run.to === run.from ? '' : `到${formatMonthDay(run.to)}`}${run.working ? `${run.name}，算工作日` : run.name === '周末' ? '周末' : `${run.name}放假`}`,
    )
    .join('；');
}

/**
 * The latest day for a first complaint that still leaves time to appeal (首次投诉最晚日): the last day whose
 * `reply.actFrom` is not after `window.actBy`. Derived from the two rules, so a change of either moves it.
 * Null when even a complaint on the day of the incident would be too late.
 */
export function latestFirstComplaint(
  rule: DeadlineRule,
  reply: DeadlineRule,
  window: DeadlineRule,
  incident: string,
  calendar: WorkingCalendar,
): DeadlineResult {
  const close = computeDeadline(window, incident, calendar);
  if (close.kind !== 'due' || !close.actBy) return close.kind === 'due' ? { kind: 'not-started', id: rule.id } : { ...close, id: rule.id };
  // A limit in days cannot be met later than this; starting here spares the phone a fortnight of vain tries.
  const length = versionOn(reply, close.actBy);
  const latest = length?.unit === 'day' ? addDays(close.actBy, -length.amount - 1) : close.actBy;
  for (let day = latest; day >= incident.slice(0, 10); day = addDays(day, -1)) {
    const answer = computeDeadline(reply, day, calendar);
    if (answer.kind !== 'due' || !answer.actFrom || answer.actFrom > close.actBy) continue;
    const certainty: Certainty = close.certainty === 'estimated' || answer.certainty === 'estimated' ? 'estimated' : 'exact';
    return withEstimate(
      {
        kind: 'due',
        id: rule.id,
        start: close.start,
        literal: day,
        actBy: day,
        certainty,
        passed: [...close.passed, ...answer.passed],
        steps: [
          { text: `申诉的稳妥最后一天是${formatChineseDate(close.actBy)}。`, basis: versionOn(window, close.start)?.basis ?? [] },
          {
            text: `${formatChineseDate(day)}投诉，等满答复的日子，${formatChineseDate(parsePlainDate(answer.actFrom) ?? day)}起可以申诉，还来得及。`,
            basis: versionOn(reply, day)?.basis ?? [],
          },
          {
            text: '再晚一天投诉，等对方不答复的话，就赶不上了。对方一答复你不满意，当天就能申诉，不用等满。',
            basis: versionOn(reply, day)?.basis ?? [],
          },
        ],
      },
      calendar,
    );
  }
  return { kind: 'not-started', id: rule.id };
}
