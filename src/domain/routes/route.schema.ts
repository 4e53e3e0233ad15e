import { z } from 'astro/zod';
import { ROUTE_SLUGS, VOICES } from '../case/vocabulary.ts';
import { basis, civilDate, slug, text } from '../corpus/fields.schema.ts';

/**
 * Conditions a verdict can hang on; implemented one by one in judge-route.ts.
 * A route lists them in order; the first that holds gives the verdict.
 */
export const PREDICATES = [
  'always',
  'not-complained',
  'complained',
  'answer-unsatisfied',
  'answer-none',
  'answer-satisfied',
  'settled-and-performed',
  'reply-overdue',
  'local-reply-overdue',
  'reply-pending',
  'window-passed',
  'window-partly-passed',
  'window-unknown',
  'not-subscriber',
  'region-unknown',
  'appealed',
  'appeal-overdue',
  'appeal-acceptance-overdue',
  'appeal-rejected',
  'taken-by-court',
  'taken-by-arbitration',
  'taken-by-consumer-organisation',
  'taken-by-market-regulator',
  'taken-by-other-authority',
  'taken-by-regulator',
  'is-suspension',
  'is-spam',
  'is-money-claim',
  'is-market-matter',
  'market-window-passed',
  'limitation-passed',
  'region-chongqing',
] as const;

/** Frontmatter of content/routes/<slug>.mdx. */
export const routeSchema = z.strictObject({
  title: text(24),
  /** Rung on the ladder, 1 = first door. */
  order: z.int().positive(),
  /** What one reads on the door: ≤ 12 字. */
  doorLabel: text(14),
  summary: text(110),
  description: text(120),
  /** One line for the ladder on the home page. */
  ladderLine: text(40),
  aliases: z.array(text(24)).min(4),
  typos: z.array(text(24)).default([]),
  doNow: z.array(text(130)).min(3).max(6),
  /** Bodies and entries with how sure we are. */
  entryPoints: z
    .array(
      z.strictObject({
        name: text(40),
        value: text(80),
        href: z.string().optional(),
        note: text(160).optional(),
        confidence: z.enum(['A', 'B', 'C']),
      }),
    )
    .default([]),
  /** Rules of content/deadlines shown in the embedded calculator. */
  deadlines: z.array(slug),
  voices: z.array(z.enum(VOICES)).min(1),
  costs: text(60),
  canOrder: text(160),
  cannotOrder: text(160),
  forfeits: text(160).optional(),
  conditions: z
    .array(
      z.strictObject({
        when: z.array(z.enum(PREDICATES)).min(1),
        verdict: z.enum(['now', 'not-yet', 'closed', 'possible']),
        /** May hold {{act-from:rule}} {{act-by:rule}} {{literal:rule}} {{limit:rule}}. */
        say: text(160),
        basis: z.array(basis).min(1),
      }),
    )
    .min(2),
  next: z.enum(ROUTE_SLUGS).optional(),
  lastReviewed: civilDate,
});
/** A checked route file without its text. */
export type RouteFrontmatter = z.infer<typeof routeSchema>;
