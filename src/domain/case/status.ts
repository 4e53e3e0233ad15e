import type { Basis } from '../corpus/fields.schema.ts';
import { type PlainDate, parsePlainDate } from '../dates/plain-date.ts';
import { fillLimits } from '../deadlines/fill-limits.ts';
import { holds, judgeRoutes, nextStep, type RouteContext, type RouteRule, type Verdict } from '../routes/judge-route.ts';
import { type CaseFile, dayOf } from './case.ts';
import type { RouteSlug } from './vocabulary.ts';

/** Where a case stands. The words are what 我的案子 prints. */
export const STATUSES = {
  'not-complained': '还没投诉',
  'waiting-answer': '等答复',
  'can-appeal': '可以申诉',
  appealed: '已申诉',
  accepted: '已受理',
  'waiting-result': '等结果',
  solved: '已解决',
  'other-route': '走别的路',
} as const;
/** One of {@link STATUSES}. */
export type Status = keyof typeof STATUSES;

/**
 * The complaint's day where it was not told: the first contact with a day, else today if an answer is already there.
 * A guess for the next step only; the case itself stays as told.
 */
export function assumedComplaint(caseFile: CaseFile, today: PlainDate): PlainDate | null {
  const told = dayOf(caseFile, 'complaintDate');
  if (told) return told;
  const first = caseFile.contacts
    .map((contact) => parsePlainDate(contact.date))
    .filter((day): day is PlainDate => day !== null && day <= today)
    .sort()[0];
  if (first) return first;
  return caseFile.answer === 'unsatisfied' || caseFile.answer === 'partial' ? (dayOf(caseFile, 'answerDate') ?? today) : null;
}

/** Where the case stands today, decided from its facts alone; nobody has to keep it up to date. */
export function statusOf(context: RouteContext): Status {
  const { caseFile } = context;
  const result = caseFile['appealResult'];
  if (caseFile.answer === 'satisfied' || caseFile.answer === 'settled') return 'solved';
  if (holds('appealed', context)) {
    if (result === 'rejected' || result === 'closed') return 'other-route';
    if (holds('appeal-overdue', context)) return 'waiting-result';
    if (result === 'accepted') return 'accepted';
    return holds('appeal-acceptance-overdue', context) ? 'waiting-result' : 'appealed';
  }
  const elsewhere = (
    [
      'taken-by-court',
      'taken-by-arbitration',
      'taken-by-consumer-organisation',
      'taken-by-market-regulator',
      'taken-by-other-authority',
    ] as const
  ).some((predicate) => holds(predicate, context));
  if (elsewhere || holds('window-passed', context)) return 'other-route';
  if (!holds('complained', context)) return 'not-complained';
  return holds('answer-unsatisfied', context) || holds('reply-overdue', context) ? 'can-appeal' : 'waiting-answer';
}

/** The one thing to do next, with its day and its reason. */
export type CaseNext = {
  readonly status: Status;
  readonly title: string;
  /** First day for it, where one is known; absent = now. */
  readonly from?: PlainDate;
  readonly say: string;
  readonly basis: readonly Basis[];
  /** Safe last day, where one runs. */
  readonly by?: PlainDate;
  readonly route?: RouteSlug;
  readonly verdict?: Verdict;
  /** True when the complaint's day was guessed, see {@link assumedComplaint}. */
  readonly assumed: boolean;
};

/** Computes the next thing to do. `make` prepares a context for a case (the site's rules and calendar). */
export function nextOf(
  caseFile: CaseFile,
  today: PlainDate,
  routes: readonly RouteRule[],
  make: (caseFile: CaseFile) => RouteContext,
): CaseNext | null {
  const complaint = assumedComplaint(caseFile, today);
  const assumed = complaint !== null && dayOf(caseFile, 'complaintDate') === null;
  const context = make(assumed ? ({ ...caseFile, complaintDate: complaint } as CaseFile) : caseFile);
  const status = statusOf(context);
  const appealDoor = judgeRoutes(
    routes.filter((route) => route.slug === 'miit-appeal'),
    context,
  )[0];

  if (status === 'solved') {
    const settled = caseFile.answer === 'settled' && appealDoor !== undefined;
    return {
      status,
      assumed,
      title: '留好凭据，再看两个月账单',
      say: settled ? appealDoor.say : '答复的短信、退款的记录都截图留着。又扣了，就当新的一件事重新投诉。',
      basis: settled ? appealDoor.basis : [],
    };
  }
  if (status === 'appealed' || status === 'accepted' || status === 'waiting-result') {
    // Without word on acceptance that clock comes first; with it, or once it is over, the answer's.
    const id = status === 'appealed' ? 'appeal-acceptance' : 'appeal-answer';
    const clock = context.clocks.find(({ rule }) => rule.id === id);
    const from = parsePlainDate(clock?.result.actFrom?.slice(0, 10));
    const over = from !== null && from <= today;
    const silent = status === 'waiting-result' && !over;
    const acceptance = context.clocks.find(({ rule }) => rule.id === 'appeal-acceptance');
    const rule = silent && caseFile['appealResult'] !== 'accepted' ? acceptance?.rule : clock?.rule;
    // The answer counts from the day the papers are complete; without it there is no day to give.
    if (!rule)
      return {
        status,
        assumed,
        title: '等申诉的答复',
        say: '哪天该答复，要从材料交齐那天算。没有叫你补过材料，就填提交那天；补过，填补齐那天。',
        basis: [],
        route: 'miit-appeal',
      };
    const words = fillLimits(rule.onPass, context.rules);
    const title =
      status === 'appealed'
        ? '等受理的消息'
        : over
          ? '该答复了，去催'
          : silent && rule === acceptance?.rule
            ? '问一句收没收'
            : '等申诉的答复';
    return {
      status,
      assumed,
      title,
      ...(from && !over ? { from } : {}),
      say: over || silent ? words : `到那天还没消息：${words}`,
      basis: rule.onPassBasis,
      route: 'miit-appeal',
    };
  }
  const step = nextStep(routes, context);
  if (!step) return null;
  const { verdict } = step;
  const title = routes.find((route) => route.slug === verdict.route)?.title ?? '';
  return {
    status,
    assumed,
    title,
    ...(verdict.from ? { from: verdict.from } : {}),
    say: verdict.say,
    basis: verdict.basis,
    ...(step.by ? { by: step.by } : {}),
    route: verdict.route,
    verdict: verdict.verdict,
  };
}
