import { type CaseFile, dayOf } from '../case/case.ts';
import type { Basis } from '../corpus/fields.schema.ts';
import { type PlainDate, parsePlainDate } from '../dates/plain-date.ts';
import { nthWorkdayAfter, type WorkingCalendar } from '../dates/working-calendar.ts';
import { computeClocks, dueClocks } from '../deadlines/compute-clocks.ts';
import { computeDeadline, type DeadlineRule, type DueDeadline, versionOn } from '../deadlines/compute-deadline.ts';
import { replyActFrom } from '../routes/judge-route.ts';

/** One clock as a letter needs it: the last day by the words, the user's safe last day, the first safe day after. */
export type RuleDates = { readonly literal: PlainDate; readonly actBy?: PlainDate; readonly actFrom?: PlainDate };

/** Every date a text may print, computed by the deadline engine. Null: the fact it starts from is not known. */
export type WordingDates = {
  /** The clocks of the case that run, by rule id. */
  readonly rules: Readonly<Record<string, RuleDates>>;
  /** Last day of the operator's time to answer (national, or the province's own), from the complaint. */
  readonly replyBy: PlainDate | null;
  /** The article that sets it. */
  readonly replyBasis: Basis | null;
  /** True when the province has its own limit. */
  readonly localReply: boolean;
  /** First safe day to appeal when nobody answers. */
  readonly appealFrom: PlainDate | null;
  /** The window of the appeal: safe last day, and last day by the words. */
  readonly appealBy: PlainDate | null;
  readonly appealLast: PlainDate | null;
  /** The day the text asks for. */
  readonly askBy: PlainDate | null;
  /** Last day for the answer to the appeal: from the day the papers are complete, else as if handed in today. */
  readonly appealAnswerBy: PlainDate | null;
  /** First safe day to say that the appeal was not answered. Null while no appeal was made. */
  readonly appealAnswerOver: PlainDate | null;
  /** Last day for 12315 to decide, as if handed in today. */
  readonly marketAcceptanceBy: PlainDate | null;
};

/**
 * Computes what {@link composeWording} and {@link checkDemand} need.
 *
 * The day asked for (askBy): while the operator's time to answer runs, its last day; before any complaint, that last
 * day as if the complaint were made today; once it is over or an answer was given, `askWorkdays` workdays from today
 * (a wish, 诉求, not a limit of law).
 */
export function wordingDates({
  rules,
  caseFile,
  calendar,
  today,
  askWorkdays,
}: {
  readonly rules: readonly DeadlineRule[];
  readonly caseFile: CaseFile;
  readonly calendar: WorkingCalendar;
  readonly today: PlainDate;
  readonly askWorkdays: number;
}): WordingDates {
  const clocks = dueClocks(computeClocks(rules, caseFile, calendar));
  const byId: Record<string, RuleDates> = {};
  for (const { rule, result } of clocks) byId[rule.id] = toRuleDates(result);
  const rule = (id: string) => rules.find((candidate) => candidate.id === id);
  const ifToday = (id: string, start: string = today): RuleDates | null => {
    const found = rule(id);
    const result = found && computeDeadline(found, start, calendar);
    return result?.kind === 'due' ? toRuleDates(result) : null;
  };

  const local = rules.find(
    (candidate) => candidate.joins === 'operator-reply' && candidate.region === caseFile.region && candidate.region !== '',
  );
  const reply = local ?? rule('operator-reply');
  const complained = dayOf(caseFile, 'complaintDate');
  const replyBy = complained && reply ? (byId[reply.id]?.literal ?? null) : null;
  const running = caseFile.answer === 'none' && replyBy !== null && replyBy >= today;
  const fresh = complained === null && caseFile.answer === 'none' ? (reply ? ifToday(reply.id)?.literal : undefined) : undefined;
  const window = byId[caseFile.billing === false ? 'appeal-window-other' : 'appeal-window-billing'];
  const appealed = dayOf(caseFile, 'materialsCompleteDate') ?? dayOf(caseFile, 'appealDate');
  const answer = ifToday('appeal-answer', appealed ?? today);

  return {
    rules: byId,
    replyBy,
    replyBasis: (reply && versionOn(reply, complained ?? today)?.basis[0]) ?? null,
    localReply: local !== undefined,
    appealFrom: complained ? replyActFrom(clocks).safe : null,
    appealBy: window?.actBy ?? null,
    appealLast: window?.literal ?? null,
    askBy: running ? replyBy : (fresh ?? nthWorkdayAfter(calendar, today, askWorkdays).date),
    appealAnswerBy: answer?.literal ?? null,
    appealAnswerOver: appealed ? (answer?.actFrom ?? null) : null,
    marketAcceptanceBy: ifToday('market-acceptance', parsePlainDate(caseFile.marketComplaintDate) ?? today)?.literal ?? null,
  };
}

function toRuleDates(due: DueDeadline): RuleDates {
  const day = (value: string | undefined) => parsePlainDate(value?.slice(0, 10));
  const [literal, actBy, actFrom] = [day(due.literal), day(due.actBy), day(due.actFrom)];
  return { literal: literal as PlainDate, ...(actBy ? { actBy } : {}), ...(actFrom ? { actFrom } : {}) };
}
