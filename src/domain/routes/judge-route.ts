import { type CaseFile, dayOf, totalOf } from '../case/case.ts';
import type { RouteSlug } from '../case/vocabulary.ts';
import type { Basis } from '../corpus/fields.schema.ts';
import { formatChineseDate, formatMinute, type PlainDate, type PlainMinute, parsePlainDate } from '../dates/plain-date.ts';
import type { WorkingCalendar } from '../dates/working-calendar.ts';
import { chargeWindows, computeClocks, type DueClock, dueClocks } from '../deadlines/compute-clocks.ts';
import { type DeadlineRule, formatAmount, latestVersion, versionOn } from '../deadlines/compute-deadline.ts';
import type { PREDICATES, RouteFrontmatter } from './route.schema.ts';

/** One of {@link PREDICATES}. */
export type Predicate = (typeof PREDICATES)[number];
/** 现在能走, 还没到, 关了, 看情况 (it depends on what only the office can decide, or on facts not told). */
export type Verdict = 'now' | 'not-yet' | 'closed' | 'possible';

/** What the engine needs of a route file. */
export type RouteRule = Pick<RouteFrontmatter, 'title' | 'doorLabel' | 'order' | 'ladderLine' | 'conditions'> & {
  readonly slug: RouteSlug;
};

/** Whether a door is open now, with the sentence and the articles that say so. */
export type RouteVerdict = {
  readonly route: RouteSlug;
  readonly verdict: Verdict;
  readonly say: string;
  readonly basis: readonly Basis[];
  /** First safe day, where the verdict is 「还没到」 and the day is known. */
  readonly from?: PlainDate;
  /** The condition that decided, for tests and for the page. */
  readonly because: readonly Predicate[];
};

/** Everything a verdict may look at. `today` is an argument: the domain has no clock. */
export type RouteContext = {
  readonly caseFile: CaseFile;
  readonly today: PlainDate;
  readonly rules: readonly DeadlineRule[];
  readonly calendar: WorkingCalendar;
  /** The case's running clocks, computed once by {@link routeContext}. */
  readonly clocks: readonly DueClock[];
};

/**
 * Prepares a case for judging: computes its clocks once.
 * @example routeContext({ caseFile, today: plainDate('2026-11-22'), rules, calendar })
 */
export function routeContext(facts: Omit<RouteContext, 'clocks'>): RouteContext {
  return { ...facts, clocks: dueClocks(computeClocks(facts.rules, facts.caseFile, facts.calendar)) };
}

const SUSPENSIONS = ['service-suspension', 'service-restriction'];
const MARKET_MATTERS = [
  'misleading-promotion',
  'campus-and-online-sim',
  'promotion-expiry',
  'unauthorised-vas',
  'plan-changed-without-consent',
  'device-contract',
  'elderly-subscriber',
  'early-termination-fee',
  'premium-number-minimum-spend',
];

/**
 * The first safe day to appeal for want of an answer: the later of the national rule and the province's rules that
 * join it with a longer limit. A shorter provincial limit (河南) opens a possible, not the safe, day.
 */
export function replyActFrom(clocks: readonly DueClock[]): { safe: PlainDate | null; earliest: PlainDate | null } {
  const days = clocks
    .filter(({ rule }) => rule.id === 'operator-reply' || rule.joins === 'operator-reply')
    .map(({ result }) => parsePlainDate(result.actFrom))
    .filter((day) => day !== null)
    .sort();
  return { safe: days[days.length - 1] ?? null, earliest: days[0] ?? null };
}

/**
 * Judges one predicate against the case. Unknown facts never make a door 「关」: they make its predicate false.
 */
export function holds(predicate: Predicate, context: RouteContext): boolean {
  const { caseFile, today, clocks } = context;
  const clock = (id: string) => clocks.find(({ rule }) => rule.id === id)?.result;
  const overdue = (id: string) => {
    const from = clock(id)?.actFrom;
    return from !== undefined && today >= from.slice(0, 10);
  };
  const complained = dayOf(caseFile, 'complaintDate');
  const hasComplained = complained !== null && complained <= today;
  const unanswered = hasComplained && caseFile.answer === 'none';
  const appealed = dayOf(caseFile, 'appealDate');
  const hasAppealed = appealed !== null && appealed <= today;
  const taken = (body: string) => caseFile.otherBodies.some((other) => other.body === body && other.status !== 'sent');
  const reply = () => replyActFrom(clocks);
  const window = () => windowState(context);

  switch (predicate) {
    case 'always':
      return true;
    case 'complained':
      return hasComplained;
    case 'not-complained':
      return !hasComplained;
    case 'answer-none':
      return unanswered;
    case 'answer-unsatisfied':
      return hasComplained && (caseFile.answer === 'unsatisfied' || caseFile.answer === 'partial');
    case 'answer-satisfied':
      return caseFile.answer === 'satisfied';
    case 'settled-and-performed':
      return caseFile.answer === 'settled';
    case 'reply-overdue':
      return unanswered && replyState(reply(), today) === 'overdue';
    case 'local-reply-overdue':
      return unanswered && replyState(reply(), today) === 'local-overdue';
    case 'reply-pending':
      return unanswered && ['pending', 'local-overdue'].includes(replyState(reply(), today));
    case 'window-passed':
      return window() === 'passed';
    case 'window-partly-passed':
      return window() === 'partly';
    case 'window-unknown':
      return window() === 'unknown';
    case 'not-subscriber':
      return caseFile.holder.representative.trim() !== '' && caseFile.evidence['power-of-attorney'] !== 'have';
    case 'region-unknown':
      return caseFile.region === '';
    case 'appealed':
      return hasAppealed;
    case 'appeal-acceptance-overdue':
      return hasAppealed && overdue('appeal-acceptance');
    case 'appeal-overdue':
      return hasAppealed && overdue('appeal-answer');
    case 'appeal-rejected':
      return caseFile['appealResult'] === 'rejected';
    case 'taken-by-court':
      return taken('court');
    case 'taken-by-arbitration':
      return taken('arbitration');
    case 'taken-by-consumer-organisation':
      return taken('consumer-organisation');
    case 'taken-by-market-regulator':
      return taken('market-regulator');
    case 'taken-by-other-authority':
      return taken('other-authority');
    case 'taken-by-regulator':
      return caseFile['appealResult'] === 'accepted' || caseFile['appealResult'] === 'closed';
    case 'is-suspension':
      return SUSPENSIONS.includes(caseFile.dispute);
    case 'is-spam':
      return caseFile.dispute === 'spam-calls-and-messages';
    case 'is-money-claim':
      return (
        totalOf(caseFile) > 0 ||
        caseFile.demands.some(
          (demand) => demand === 'refund' || demand === 'return-deposit' || demand === 'fee-reduction' || demand === 'waive-penalty',
        )
      );
    case 'is-market-matter':
      return MARKET_MATTERS.includes(caseFile.dispute);
    case 'market-window-passed':
      return isOver(clock('market-window')?.literal, today);
    case 'limitation-passed':
      return isOver(clock('limitation-period')?.literal, today);
    case 'region-chongqing':
      return caseFile.region === '500000';
  }
}

/** Where the operator's time to answer stands: 'local-overdue' when only a province's shorter limit has passed. */
function replyState(
  { safe, earliest }: ReturnType<typeof replyActFrom>,
  today: PlainDate,
): 'unknown' | 'pending' | 'local-overdue' | 'overdue' {
  if (safe === null) return 'unknown';
  if (today >= safe) return 'overdue';
  return earliest !== null && earliest < safe && today >= earliest ? 'local-overdue' : 'pending';
}

function isOver(literal: string | undefined, today: PlainDate): boolean {
  return literal !== undefined && today > literal.slice(0, 10);
}

/**
 * 申诉 window of the case on `today`. 'partly': the oldest charge fell out but a later one is still inside — an
 * inference that no source confirms, so the page says 「可能」, not 「可以」. Undecided 收费争议 takes the shorter, safer window.
 */
export function windowState(context: RouteContext): 'open' | 'passed' | 'partly' | 'unknown' {
  const { caseFile, today, clocks } = context;
  const own = clocks.find(({ rule }) => rule.id === (caseFile.billing === false ? 'appeal-window-other' : 'appeal-window-billing'));
  if (!own) return 'unknown';
  if (!isOver(own.result.literal, today)) return 'open';
  if (caseFile.billing === null) {
    const other = clocks.find(({ rule }) => rule.id === 'appeal-window-other');
    if (other && !isOver(other.result.literal, today)) return 'partly';
  }
  const later = caseFile.billing === false ? [] : chargeWindows(caseFile, own.rule, context.calendar, today);
  return later.some((charge) => charge.inside) ? 'partly' : 'passed';
}

/**
 * Verdict of one door for one case: the first condition of the route's file whose predicates all hold.
 * Never throws: a route file without an `always` condition gets 'possible' with no reason (the corpus check refuses such
 * files).
 * @example judgeRoute(miitAppeal, routeContext({ caseFile: emptyCase(), today, rules, calendar })).verdict //=> 'not-yet'
 */
export function judgeRoute(route: RouteRule, context: RouteContext): RouteVerdict {
  const condition = route.conditions.find((candidate) => candidate.when.every((predicate) => holds(predicate, context)));
  if (!condition) return { route: route.slug, verdict: 'possible', say: '', basis: [], because: [] };
  const from = condition.verdict === 'not-yet' ? firstDay(condition.say, context) : undefined;
  return {
    route: route.slug,
    verdict: condition.verdict,
    say: fillDates(condition.say, context),
    basis: condition.basis,
    because: condition.when,
    ...(from ? { from } : {}),
  };
}

/**
 * Verdicts of all doors, in the order of the ladder (the routes' `order`), each as {@link judgeRoute} gives it.
 * @example judgeRoutes(routes, context).map(({ route, verdict }) => `${route} ${verdict}`)
 */
export function judgeRoutes(routes: readonly RouteRule[], context: RouteContext): RouteVerdict[] {
  return [...routes].sort((a, b) => a.order - b.order).map((route) => judgeRoute(route, context));
}

const SLOT = /\{\{(act-from|act-by|literal|limit):([a-z0-9-]+)\}\}/g;

/**
 * Fills {{act-from:rule}}, {{act-by:rule}}, {{literal:rule}} and {{limit:rule}} from the case's clocks.
 * A date that is not known becomes 「到时候」: a sentence never shows an empty place.
 */
export function fillDates(text: string, context: RouteContext): string {
  const { clocks } = context;
  return text.replace(SLOT, (_, kind: string, id: string) => {
    if (kind === 'limit') return limitWords(context.rules, id, context.today);
    if (kind === 'act-from' && id === 'operator-reply') {
      const { safe } = replyActFrom(clocks);
      return safe ? formatChineseDate(safe) : '到时候';
    }
    const due = clocks.find(({ rule }) => rule.id === id)?.result;
    const value = kind === 'act-from' ? due?.actFrom : kind === 'act-by' ? due?.actBy : due?.literal;
    if (!value) return '到时候';
    return value.length > 10 ? formatMinute(value as PlainMinute) : formatChineseDate(value as PlainDate);
  });
}

function firstDay(say: string, context: RouteContext): PlainDate | undefined {
  const id = /\{\{act-from:([a-z0-9-]+)\}\}/.exec(say)?.[1];
  if (!id) return undefined;
  const { clocks } = context;
  if (id === 'operator-reply') return replyActFrom(clocks).safe ?? undefined;
  return parsePlainDate(clocks.find(({ rule }) => rule.id === id)?.result.actFrom?.slice(0, 10)) ?? undefined;
}

/** The length of a rule in force on `day`, in words: 15日. '' where the rule has none. */
export function limitWords(rules: readonly DeadlineRule[], id: string, day: PlainDate): string {
  const rule = rules.find((candidate) => candidate.id === id);
  const version = rule && (versionOn(rule, day) ?? latestVersion(rule));
  return version ? formatAmount(version.amount, version.unit) : '';
}

/** The one thing to do now on the whole ladder, for the home page and 我的案子. */
export type NextStep = {
  readonly verdict: RouteVerdict;
  /** Safe last day for it, where one runs. */
  readonly by?: PlainDate;
  /** What else is running in the background: the first day of the next door. */
  readonly then?: RouteVerdict;
};

/**
 * Picks the step: a side door that fits the dispute exactly (涉诈停机, 骚扰) while it is open, else the first open door
 * on the ladder that has not been walked, else the first that opens later.
 */
export function nextStep(routes: readonly RouteRule[], context: RouteContext): NextStep | null {
  const verdicts = judgeRoutes(routes, context);
  const { clocks } = context;
  const own = context.caseFile.billing === false ? 'appeal-window-other' : 'appeal-window-billing';
  const find = (slug: RouteSlug) => verdicts.find((verdict) => verdict.route === slug);
  const sideDoor = holds('is-suspension', context)
    ? find('suspended-number')
    : holds('is-spam', context)
      ? find('spam-report-12321')
      : undefined;
  const operator = find('operator-escalation');
  const appeal = find('miit-appeal');
  const complained = holds('complained', context);
  const ladder = [sideDoor, complained ? appeal : operator, appeal, ...verdicts].filter((verdict) => verdict !== undefined);
  // After a complaint the appeal is the door to look at, even where it is only 「看情况」; side doors keep their own turn.
  const appealFirst = complained && !sideDoor && (appeal?.verdict === 'not-yet' || appeal?.verdict === 'possible') ? appeal : undefined;
  const open = ladder.find(
    (verdict) => verdict.verdict === 'now' && (verdict.route !== 'operator-escalation' || !complained || appeal?.verdict !== 'now'),
  );
  const chosen =
    (appealFirst?.verdict === 'not-yet' ? appealFirst : undefined) ??
    (open?.route === 'operator-escalation' ? appealFirst : undefined) ??
    open ??
    appealFirst ??
    ladder.find((verdict) => verdict.verdict === 'not-yet') ??
    ladder.find((verdict) => verdict.verdict === 'possible');
  if (!chosen) return null;
  const limits: Partial<Record<RouteSlug, string>> = {
    ...(complained ? {} : { 'operator-escalation': 'first-complaint-latest' }),
    ...(holds('appealed', context) ? {} : { 'miit-appeal': own }),
    'market-regulator-12315': 'market-window',
    'administrative-reconsideration': 'reconsideration-apply',
    'small-claims-court': 'limitation-period',
  };
  const safe = clocks.find(({ rule }) => rule.id === limits[chosen.route])?.result.actBy;
  // A day that is over is no day to act by; the verdict's own sentence says what is left.
  const by = safe && safe >= context.today ? safe : undefined;
  return { verdict: chosen, ...(by ? { by } : {}), ...(appeal && appeal !== chosen ? { then: appeal } : {}) };
}
