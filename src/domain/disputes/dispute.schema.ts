import { z } from 'astro/zod';
import { DEMANDS, ROUTE_SLUGS } from '../case/vocabulary.ts';
import { basis, civilDate, slug, text } from '../corpus/fields.schema.ts';
import { DISPUTE_SLOTS, unknownSlots } from '../wording/slots.ts';

const demand = z.enum(Object.keys(DEMANDS) as [keyof typeof DEMANDS, ...(keyof typeof DEMANDS)[]]);

/** A sentence for the letters: {{…}} names a fact that any voice may print. */
const sentence = (max: number) =>
  text(max).superRefine((value, ctx) => {
    for (const name of unknownSlots(value, DISPUTE_SLOTS))
      ctx.addIssue({ code: 'custom', message: `{{…}} 只用这几个：${DISPUTE_SLOTS.join('、')}（${name} 不在里面）` });
  });

/** Frontmatter of content/disputes/<slug>.mdx: what one kind of dispute contributes to every tool. */
export const disputeSchema = z.strictObject({
  title: text(24),
  /** Position in lists, 1-28. */
  order: z.int().positive(),
  /** MIIT's present categories. */
  label: z.enum(['资费', '服务', '营销', '网络质量']),
  /** Older official category names, search aliases only. */
  oldLabel: z.enum(['用户服务', '收费争议', '网络质量']),
  /** 一句话结论, plain. May hold {{limit:rule-id}}. */
  summary: text(110),
  description: text(120),
  /** 你可能会这样说: visible on the page, weighted in search. */
  aliases: z.array(text(24)).min(5),
  /** Typos and slang for the intent index only. */
  typos: z.array(text(24)).default([]),
  /** true: usually a 收费争议, so the short appeal window applies. */
  billing: z.boolean(),
  /** 现在做什么: three to five steps, verbs first. May hold {{limit:…}}. */
  doNow: z.array(text(120)).min(3).max(6),
  /** In the order to be walked, with why. */
  routes: z.array(z.strictObject({ route: z.enum(ROUTE_SLUGS), why: text(90) })).min(2),
  /** Ids of content/evidence. The common five are added to every dispute. */
  evidence: z.array(slug).min(2),
  refusals: z.array(slug).min(2),
  related: z.array(slug).max(4).default([]),
  /** Which sums can be computed here (tools/arithmetic). */
  arithmetic: z.array(z.enum(['monthly-sum', 'fault-days', 'abnormal-bill', 'late-fee', 'late-installation'])).default([]),
  wording: z.strictObject({
    /** What happened, one or two sentences in the first person; slots {{…}}. */
    fact: sentence(220),
    /** Short form (≤ 45 字) for the 200-character ticket. */
    factShort: sentence(70),
    /** The one demand, as the predicate of 「请…」; slots allowed. */
    demand: sentence(120),
    demands: z.array(demand).min(1),
    /** Why it is right: a sentence the letter can carry, each with the article behind it. */
    basis: z
      .array(z.strictObject({ say: sentence(110), basis }))
      .min(1)
      .max(3),
    /** What the operator must show. Noun phrases. */
    records: z.array(sentence(50)).min(1),
    /** The breach, for a report (举报) to 12315; absent where no market rule is touched. */
    breach: z.strictObject({ say: sentence(120), basis }).optional(),
    /** The least that would be fair, for a call. */
    fallback: sentence(90),
  }),
  lastReviewed: civilDate,
});
/** A checked dispute file without its text. */
export type DisputeFrontmatter = z.infer<typeof disputeSchema>;
