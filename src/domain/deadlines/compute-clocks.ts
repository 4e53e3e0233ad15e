import { type CaseFile, firstChargeDate } from '../case/case.ts';
import { addDays, daysBetween, type PlainDate, parsePlainDate } from '../dates/plain-date.ts';
import type { WorkingCalendar } from '../dates/working-calendar.ts';
import { parseYuan } from '../money/money.ts';
import { computeDeadline, type DeadlineResult, type DeadlineRule, type DueDeadline, latestFirstComplaint } from './compute-deadline.ts';

/** A rule with its result for one case. */
export type Clock = { readonly rule: DeadlineRule; readonly result: DeadlineResult };
/** A clock that runs: its dates are known. */
export type DueClock = { readonly rule: DeadlineRule; readonly result: DueDeadline };

/**
 * The fact that starts a rule's clock in this case ('YYYY-MM-DD', or a minute for limits in hours), '' when it is not told.
 * The rule's own fallback comes next, and the incident falls back to the first dated charge.
 */
export function triggerOf(rule: DeadlineRule, caseFile: CaseFile): string {
  for (const key of [rule.trigger, rule.triggerFallback]) {
    if (!key) continue;
    const told = caseFile[key];
    if (typeof told === 'string' && parsePlainDate(told.slice(0, 10))) return told;
    if (key === 'incidentDate') {
      const first = firstChargeDate(caseFile);
      if (first) return first;
    }
  }
  return '';
}

/** Whether a rule can apply to this case: its province, and the kind of dispute (收费争议 or other) when that is known. */
export function appliesTo(rule: DeadlineRule, caseFile: CaseFile): boolean {
  if (rule.region && rule.region !== caseFile.region) return false;
  return rule.billing === undefined || caseFile.billing === null || rule.billing === caseFile.billing;
}

/**
 * Every clock of the case, in the order of `rules`: all rules that apply, started or not.
 * When 收费争议 is not decided, both windows are given: the shorter one is the safe one.
 * @example dueClocks(computeClocks(rules, { ...emptyCase(), complaintDate: '2026-11-22' }, calendar)).map(({ rule }) => rule.id) //=> ['operator-reply']
 */
export function computeClocks(rules: readonly DeadlineRule[], caseFile: CaseFile, calendar: WorkingCalendar): Clock[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return rules
    .filter((rule) => appliesTo(rule, caseFile))
    .map((rule) => {
      const start = triggerOf(rule, caseFile);
      if (!start) return { rule, result: { kind: 'not-started', id: rule.id } };
      if (rule.derived) {
        const { reply, window } = rule.derived;
        const close = byId.get(window);
        if (!close) return { rule, result: { kind: 'not-started', id: rule.id } };
        // A province with a longer time to answer (重庆) needs an earlier complaint: the earliest day is the safe one.
        const results = rules
          .filter((one) => one.id === reply || (one.joins === reply && appliesTo(one, caseFile)))
          .map((one) => latestFirstComplaint(rule, one, close, start, calendar));
        const [earliest] = results.filter((one) => one.kind === 'due').sort((a, b) => (a.literal < b.literal ? -1 : 1));
        return { rule, result: earliest ?? results[0] ?? { kind: 'not-started', id: rule.id } };
      }
      return { rule, result: computeDeadline(rule, start, calendar) };
    });
}

/** Only the clocks that run. */
export function dueClocks(clocks: readonly Clock[]): DueClock[] {
  return clocks.filter((clock): clock is DueClock => clock.result.kind === 'due');
}

/** The day that matters to the user: the safe last day, or the first day for the next step. */
export function keyDay(due: DueDeadline): string {
  return due.actBy ?? due.actFrom ?? due.literal;
}

/**
 * Where `today` stands: `left` whole days until the key day (0 = today, negative = days ago).
 * For a limit on the user: past when the literal last day is over, urgent from the safe day on.
 */
export function placeInTime(due: DueDeadline, today: PlainDate): { state: 'past' | 'running' | 'today'; left: number } {
  const key = parsePlainDate(keyDay(due).slice(0, 10)) ?? today;
  const left = daysBetween(today, key);
  const over = due.actBy ? today > due.literal.slice(0, 10) : left < 0;
  return { state: left === 0 ? 'today' : over ? 'past' : 'running', left };
}

/** The day on which this clock was settled (投诉过了, 申诉过了), or null while it matters. A later day than the last one settles nothing. */
export function settledOn({ rule, result }: DueClock, caseFile: CaseFile): PlainDate | null {
  const day = rule.doneBy ? parsePlainDate(String(caseFile[rule.doneBy]).slice(0, 10)) : null;
  return day && day >= result.start.slice(0, 10) && day <= (result.rolled ?? result.literal.slice(0, 10)) ? day : null;
}

/** Clocks in reading order: those that still run by their key day, then those that are settled or over, latest first. */
export function sortByUrgency(clocks: readonly DueClock[], caseFile: CaseFile, today: PlainDate): DueClock[] {
  const over = (clock: DueClock) => settledOn(clock, caseFile) !== null || placeInTime(clock.result, today).state === 'past';
  return [...clocks].sort((a, b) => {
    if (over(a) !== over(b)) return over(a) ? 1 : -1;
    const order = keyDay(a.result) < keyDay(b.result) ? -1 : 1;
    return over(a) ? -order : order;
  });
}

/** One monthly charge against the appeal window. */
export type ChargeWindow = {
  readonly date: PlainDate;
  readonly item: string;
  readonly amount: number | null;
  readonly result: DueDeadline;
  readonly inside: boolean;
};

/**
 * 「这笔钱是按月扣的」: the window of each dated charge on its own, oldest first. That each charge has its own window
 * is an inference that no source confirms, so the page shows it as one and the whole-case date stays the oldest charge's.
 */
export function chargeWindows(caseFile: CaseFile, window: DeadlineRule, calendar: WorkingCalendar, today: PlainDate): ChargeWindow[] {
  return caseFile.charges
    .map((charge) => ({ charge, date: parsePlainDate(charge.date) }))
    .filter((entry): entry is { charge: CaseFile['charges'][number]; date: PlainDate } => entry.date !== null)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .flatMap(({ charge, date }) => {
      const result = computeDeadline(window, date, calendar);
      return result.kind === 'due'
        ? [{ date, item: charge.item, amount: parseYuan(charge.amount), result, inside: today <= result.literal }]
        : [];
    });
}

/**
 * 「如果我记错一天」: the same rule from the day before and the day after; a minute keeps its hour. Both undefined while the
 * fact that starts it is not told.
 * @example offByOne(operatorReply, { ...emptyCase(), complaintDate: '2026-09-16' }, rules, calendar).later?.result.start //=> '2026-09-17'
 */
export function offByOne(
  rule: DeadlineRule,
  caseFile: CaseFile,
  rules: readonly DeadlineRule[],
  calendar: WorkingCalendar,
): { earlier: Clock | undefined; later: Clock | undefined } {
  const start = triggerOf(rule, caseFile);
  const day = parsePlainDate(start.slice(0, 10));
  if (!day) return { earlier: undefined, later: undefined };
  const at = (days: number) =>
    computeClocks(rules, { ...caseFile, [rule.trigger]: addDays(day, days) + start.slice(10) }, calendar).find(
      (clock) => clock.rule.id === rule.id,
    );
  return { earlier: at(-1), later: at(1) };
}
