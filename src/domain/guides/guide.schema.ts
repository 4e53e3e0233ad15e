import { z } from 'astro/zod';
import { civilDate, text } from '../corpus/fields.schema.ts';

/** Frontmatter of content/guides/<slug>.mdx. */
export const guideSchema = z.strictObject({
  title: text(24),
  order: z.int().positive(),
  summary: text(110),
  description: text(120),
  aliases: z.array(text(24)).min(3),
  typos: z.array(text(24)).default([]),
  doNow: z.array(text(130)).max(6).default([]),
  related: z.array(z.string().startsWith('/')).default([]),
  lastReviewed: civilDate,
});
/** A checked guide without its text. */
export type GuideFrontmatter = z.infer<typeof guideSchema>;
