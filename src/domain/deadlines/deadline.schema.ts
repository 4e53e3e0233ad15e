import { z } from 'astro/zod';
import { DAY_KEYS, MINUTE_KEYS } from '../case/case.ts';
import { basis, civilDate, slug, text } from '../corpus/fields.schema.ts';

const FACTS = [...DAY_KEYS, ...MINUTE_KEYS] as const;

/** Facts that can start a clock: those of the case file, but for the answer, which only ends one. */
export const TRIGGERS = FACTS.filter((key): key is Exclude<(typeof FACTS)[number], 'answerDate'> => key !== 'answerDate');

const example = z.strictObject({
  tag: z.enum(['ordinary', 'month-end', 'rest-day', 'make-up-workday', 'year-boundary', 'leap-day', 'holiday', 'hours']),
  start: z.string(),
  literal: z.string(),
  rolled: civilDate.optional(),
  actBy: z.string().optional(),
  actFrom: z.string().optional(),
  certainty: z.enum(['exact', 'estimated']).default('exact'),
});

const version = z.strictObject({
  effectiveFrom: civilDate,
  effectiveTo: civilDate.optional(),
  amount: z.int().positive(),
  unit: z.enum(['day', 'workday', 'month', 'year', 'hour']),
  /** The statute's own word: 以内/内 → within (inclusive, 民法典1259); 超过 → exceeds. */
  bound: z.enum(['within', 'exceeds', 'at-least']),
  basis: z.array(basis).min(1, { error: '每个期限都要有法律依据(basis)，至少一条' }),
  /** Why it is counted this way (first day excluded, month ends, hours). */
  counting: z.array(basis).min(1, { error: '要写数日子的依据(counting)，例如民法典第二百零一条' }),
  roll: z.strictObject({
    /** by-law: the law itself rolls the last day; silent: nothing says so (both dates shown); never: 工作日/小时, the rule forbids or has no need. */
    rule: z.enum(['by-law', 'silent', 'never']),
    basis: z.array(basis).default([]),
    note: text(200),
  }),
});

/** A clock of the dispute: 期限. One file a rule; `derived` rules have no length of their own. */
export const deadlineSchema = z
  .strictObject({
    title: text(40),
    /** The user's question this clock answers. */
    question: text(60),
    trigger: z.enum(TRIGGERS),
    /** Used when the trigger is not known: an earlier fact that is safe for the user. */
    triggerFallback: z.enum(TRIGGERS).optional(),
    triggerLabel: text(30),
    /** Who must keep it. */
    binds: z.enum(['user', 'operator', 'regulator', 'authority', 'court']),
    bindsLabel: text(30),
    /** act-by: the user must move by then; act-from: the user may go on after it. Default by `binds`. */
    advise: z.enum(['act-by', 'act-from']).optional(),
    nature: z.enum(['statutory', 'agreed', 'practice', 'pledge']),
    /** Only where it holds: province code (GB/T 2260) and how it stands to the national rule. */
    region: z
      .string()
      .regex(/^\d{6}$/)
      .optional(),
    joins: slug.optional(),
    billing: z.boolean().optional(),
    /** 受理条件看提出那天的规定: facts older than the first version fall under it too. */
    reachesBack: z.boolean().optional(),
    routes: z.array(slug).min(1),
    /** The fact that settles this clock: once it is told, there is nothing left to wait for. */
    doneBy: z.enum(FACTS).optional(),
    /** What the user can do when it has passed. */
    onPass: text(200),
    onPassBasis: z.array(basis).default([]),
    notModelled: z.array(text(200)).default([]),
    caution: text(200).optional(),
    versions: z.array(version).default([]),
    /** Computed from two other rules: the last complaint that still leaves time for an appeal. */
    derived: z.strictObject({ reply: slug, window: slug }).optional(),
    /** No length in law: shown as practice, with what is known in words. */
    practice: z.array(z.strictObject({ where: text(20), what: text(120), basis: z.array(basis).default([]) })).default([]),
    examples: z.array(example).default([]),
    lastReviewed: z.strictObject({ on: civilDate, source: text(200) }),
  })
  .superRefine((rule, ctx) => {
    if (!rule.derived && rule.versions.length === 0 && rule.practice.length === 0)
      ctx.addIssue({
        code: 'custom',
        path: ['versions'],
        message: '期限要么有 versions(长度和依据)，要么有 derived(由别的期限推出)，要么有 practice(没有法定长度，只有常见做法)',
      });
    if (rule.versions.length > 0 && rule.examples.length < 3)
      ctx.addIssue({
        code: 'custom',
        path: ['examples'],
        message: `至少写 3 个例子(examples)，它们就是测试；现在有 ${rule.examples.length} 个`,
      });
  });
/** A checked file of content/deadlines. */
export type DeadlineFile = z.infer<typeof deadlineSchema>;
