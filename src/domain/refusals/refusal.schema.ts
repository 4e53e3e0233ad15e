import { z } from 'astro/zod';
import { basis, slug, text } from '../corpus/fields.schema.ts';

/** 「客服这么说，怎么回」: one stock refusal. content/refusals/<id>.yaml */
export const refusalSchema = z
  .strictObject({
    /** What the clerk says, in quotes on the page. */
    says: text(40),
    variants: z.array(text(40)).default([]),
    /** What it really means, fair to the clerk. */
    means: text(140),
    /** What to say back: one or two sentences, aloud. */
    reply: text(140),
    /** The question that gets a record. */
    ask: text(90),
    /** What to note down or keep. */
    save: text(90),
    basis: z.array(basis).default([]),
    /** Where no article carries it: says so plainly. */
    noBasisNote: text(90).optional(),
    /** Next question id for call mode. */
    next: slug.optional(),
    order: z.int().positive(),
  })
  .superRefine((r, ctx) => {
    if (r.basis.length === 0 && !r.noBasisNote)
      ctx.addIssue({ code: 'custom', path: ['basis'], message: '要么写依据(basis)，要么写 noBasisNote 说明这只是沟通办法' });
  });
/** A checked file of content/refusals. */
export type RefusalFile = z.infer<typeof refusalSchema>;
