import { z } from 'astro/zod';
import { basis, slug, text } from '../corpus/fields.schema.ts';

/** 「客服这么说,怎么回」: one stock refusal. content/refusals/<id>.yaml */
export const refusalSchema = z.strictObject({
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
}).superRefine((r, ctx) => {
  if (r.basis.length === 0 && !r.noBasisNote) ctx.addIssue({ code: 'custom', path: ['basis'], message: '要么写依据(basis),要么写 noBasisNote 说明这只是沟通办法' });
});
export type RefusalFile = z.infer<typeof refusalSchema>;

/** 流传说法核对: one circulating claim. content/claims/<id>.yaml */
export const claimSchema = z.strictObject({
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
}).superRefine((c, ctx) => {
  if (c.basis.length === 0 && !c.noBasisNote) ctx.addIssue({ code: 'custom', path: ['basis'], message: '要么写依据(basis),要么写 noBasisNote 说明没有找到依据' });
});
export type ClaimFile = z.infer<typeof claimSchema>;

/** content/wordings/<voice>.yaml: the template of one voice. See compose-wording.ts for slots and conditions. */
export const wordingSchema = z.strictObject({
  title: text(24),
  /** Who reads or hears it. */
  reader: text(60),
  /** How it is used: where to paste, how long to speak. */
  use: text(140),
  /** Longest text the receiver takes, in characters; absent = none known. */
  maxLength: z.int().positive().optional(),
  lengthNote: text(80).optional(),
  /** Private facts this voice may use. Everything else is left out. */
  privateFacts: z.array(z.enum(['name', 'phone', 'address', 'postcode', 'representative'])).default([]),
  /** Facts it cannot do without: missing ones become 【待填：…】. */
  needs: z.array(z.string()).default([]),
  /** Sent before the text: what this step costs elsewhere. */
  warning: text(200).optional(),
  warningBasis: z.array(basis).default([]),
  blocks: z.array(z.strictObject({ when: z.array(z.string()).default([]), text: z.string().min(1) })).min(2),
  counters: z.array(slug).default([]),
});
export type WordingFile = z.infer<typeof wordingSchema>;
