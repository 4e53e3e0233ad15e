import { z } from 'astro/zod';
import { basis, slug, text } from '../corpus/fields.schema.ts';

/** content/call/call-mode.yaml: one card of the call page. */
export const callCardSchema = z.strictObject({
  id: slug,
  title: text(16),
  say: text(200),
  field: z.enum(['none', 'agentId', 'ticket', 'promised', 'said']).default('none'),
  basis: z.array(basis).default([]),
  note: text(160).optional(),
  options: z.array(z.strictObject({ label: text(30), next: z.string() })).default([]),
});
/** A checked card: what to say, what to write down, what the clerk may answer and where that leads. */
export type CallCard = z.infer<typeof callCardSchema>;
