import { z } from 'astro/zod';
import { basis, text } from '../corpus/fields.schema.ts';

/** The sums that the law itself gives; a kind is the file name in content/arithmetic and one function of compute-arithmetic.ts. */
export const ARITHMETIC_KINDS = ['monthly-sum', 'fault-days', 'abnormal-bill', 'late-fee', 'late-installation'] as const;
/** One of {@link ARITHMETIC_KINDS}. */
export type ArithmeticKind = (typeof ARITHMETIC_KINDS)[number];

/** Numbers of the law each kind cannot do without. */
const NEEDS: Record<ArithmeticKind, readonly string[]> = {
  'monthly-sum': [],
  'fault-days': ['urbanHours', 'ruralHours'],
  'abnormal-bill': ['times'],
  'late-fee': ['permille'],
  'late-installation': ['percent'],
};

/**
 * content/arithmetic/<kind>.yaml: one sum that the law gives. The file holds the numbers of the law, the articles behind
 * them and every sentence; compute-arithmetic.ts only counts. {{name}} stands for a number or an input.
 */
export const arithmeticFileSchema = z
  .strictObject({
    kind: z.enum(ARITHMETIC_KINDS),
    title: text(30),
    /** The user's question. */
    question: text(60),
    /** Numbers of the law. */
    numbers: z.record(z.string(), z.int().positive()).default({}),
    /** Numbers that differ in a province, with their own article. */
    regions: z
      .array(
        z.strictObject({
          region: z.string().regex(/^\d{6}$/),
          numbers: z.record(z.string(), z.int().positive()),
          basis: z.array(basis).min(1),
        }),
      )
      .default([]),
    fields: z
      .array(
        z.strictObject({
          name: z.string().regex(/^[a-zA-Z0-9]+$/),
          label: text(30),
          type: z.enum(['yuan', 'count', 'day', 'moment', 'choice']),
          optional: z.boolean().default(false),
          hint: text(60).optional(),
          options: z.array(z.strictObject({ value: text(20), label: text(20) })).default([]),
        }),
      )
      .min(2),
    /** The article the sum rests on. */
    basis: z.array(basis).min(1),
    /** Sentences of the result, by outcome. */
    say: z.record(z.string(), text(160)),
    /** How we count where the law does not say. */
    method: text(160).optional(),
    /** Always shown: this is a sum for orientation. */
    caution: text(120),
  })
  .superRefine((rule, ctx) => {
    for (const name of NEEDS[rule.kind])
      if (!(name in rule.numbers)) ctx.addIssue({ code: 'custom', path: ['numbers', name], message: `这种算法要写 ${name}` });
  });
/** A checked file of content/arithmetic. */
export type ArithmeticRule = z.infer<typeof arithmeticFileSchema>;
