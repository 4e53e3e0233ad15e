import { z } from 'astro/zod';
import { HOLDERS, STAGES } from '../case/vocabulary.ts';
import { basis, slug, text } from '../corpus/fields.schema.ts';

/** One thing worth keeping. One file an item: content/evidence/<id>.yaml. */
export const evidenceSchema = z
  .strictObject({
    title: text(24),
    /** true: belongs to every dispute. */
    common: z.boolean().default(false),
    holder: z.enum(Object.keys(HOLDERS) as [keyof typeof HOLDERS, ...(keyof typeof HOLDERS)[]]),
    stage: z.enum(Object.keys(STAGES) as [keyof typeof STAGES, ...(keyof typeof STAGES)[]]),
    /** What it proves. */
    proves: text(100),
    /** How to get it on today's phone and app; C-grade menu paths say 以页面为准. */
    how: z.array(text(120)).min(1).max(4),
    /** The sentence that demands it when somebody else holds it. */
    demand: text(120).optional(),
    demandBasis: z.array(basis).default([]),
    /** Rule that says how long it lives: billing-records-kept, sms-records-kept. */
    livesBy: slug.optional(),
    lives: text(80).optional(),
    /** 日期-来源-内容. */
    fileName: text(60),
    dont: text(90),
    strength: z.enum(['strong', 'medium', 'weak']),
    substitute: text(100),
    order: z.int().positive(),
  })
  .superRefine((e, ctx) => {
    if (e.holder !== 'self' && !e.demand)
      ctx.addIssue({ code: 'custom', path: ['demand'], message: '东西在别人手里，要写一句怎么向对方要(demand)' });
  });
/** A checked file of content/evidence. */
export type EvidenceFile = z.infer<typeof evidenceSchema>;
