import { z } from 'astro/zod';
import { civilDate, confidence, slug, text } from './fields.schema.ts';

const provinceCode = z.string().regex(/^\d{6}$/, { error: "省份代码是六位数字，例如 '310000'" });

/** content/regions/provinces.yaml: one province. `body` is named, never given an invented address. */
export const regionSchema = z.strictObject({
  code: provinceCode,
  name: text(20),
  short: text(8),
  body: text(30),
  localRules: z.array(slug).default([]),
  note: text(160).optional(),
});
/** A province as content names it; `code` is GB/T 2260. */
export type Region = z.infer<typeof regionSchema>;

/** content/operators/operators.yaml: one operator. Further keys are for the pages. */
export const operatorSchema = z.looseObject({ id: slug, name: text(20), hotline: z.string().regex(/^\d{5}$/) });
/** An operator with the number of its hotline. */
export type Operator = z.infer<typeof operatorSchema>;

/** content/holidays/<year>.yaml: the State Council's notice of one year. A year without a file is estimated. */
export const holidaySchema = z.strictObject({
  year: z.int().min(2020).max(2100),
  status: z.enum(['published', 'estimated']),
  notice: text(80),
  source: text(300),
  checkedOn: civilDate,
  off: z.record(civilDate, text(10)),
  work: z.record(civilDate, text(10)),
});
/** A checked file of content/holidays. */
export type HolidayFile = z.infer<typeof holidaySchema>;

/** content/changes/changes.yaml: one change of law, as readers meet it. */
export const lawChangeSchema = z.strictObject({
  date: civilDate,
  title: text(60),
  what: text(300),
  laws: z.array(slug).default([]),
  confidence: confidence.optional(),
});
/** One entry of /changelog/. */
export type LawChange = z.infer<typeof lawChangeSchema>;
