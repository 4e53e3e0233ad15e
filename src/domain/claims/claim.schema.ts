import { z } from 'astro/zod';
import { basis, text } from '../corpus/fields.schema.ts';

/** 流传说法核对: one circulating claim. content/claims/<id>.yaml */
export const claimSchema = z
  .strictObject({
    order: z.int().positive(),
    /** The claim as people meet it. */
    claim: text(90),
    verdict: z.enum(['supported', 'unsupported', 'depends']),
    /** What is true, plainly. */
    truth: text(220),
    basis: z.array(basis).default([]),
    noBasisNote: text(120).optional(),
    /** What to do instead. */
    instead: text(120),
    /** Page to read on: a path. */
    readOn: z.string().startsWith('/').optional(),
  })
  .superRefine((c, ctx) => {
    if (c.basis.length === 0 && !c.noBasisNote)
      ctx.addIssue({ code: 'custom', path: ['basis'], message: '要么写依据(basis)，要么写 noBasisNote 说明没有找到依据' });
  });
/** A checked file of content/claims. */
export type ClaimFile = z.infer<typeof claimSchema>;
