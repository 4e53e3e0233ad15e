import { z } from 'astro/zod';
import { civilDate, confidence, slug, text } from '../corpus/fields.schema.ts';

/**
 * 层级: what kind of rule an instrument is. The page says it, because a pledge is not a law.
 * Order = rank, strongest first.
 */
export const LEGAL_LEVELS = [
  'law', // 法律
  'administrative-regulation', // 行政法规
  'judicial-interpretation', // 司法解释
  'department-rule', // 部门规章
  'local-regulation', // 地方性法规
  'party-state-regulation', // 党内法规与行政法规性文件(信访工作条例)
  'normative-document', // 规范性文件
  'action-plan', // 行动部署
  'industry-pledge', // 行业承诺
] as const;

/** One 条. `text` holds one 款 a line; a line that starts with （一） is a 项 of the 款 above; a line 「……」 is one omitted 款. */
const articleSchema = z
  .strictObject({
    /** 条 as an integer, or null when the number was not seen in the original (then `key` and `label` are required). */
    number: z.int().positive().nullable(),
    key: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .optional(),
    label: text(40).optional(),
    text: text(6000),
    /** true: only part of the article is reproduced (each omitted 款 is a line ……). */
    excerpt: z.boolean().default(false),
    /** 白话: what it means for a user, our own words. */
    gloss: text(400),
    confidence,
    /** What is doubtful about this text or its number, shown on the page. */
    doubt: text(300).optional(),
  })
  .superRefine((a, ctx) => {
    if (a.number === null && (!a.key || !a.label))
      ctx.addIssue({
        code: 'custom',
        path: ['key'],
        message: '条号没有见到原文时(number: null)，必须写 key(英文锚点)和 label(页面上怎么称呼)',
      });
  });

/** content/laws/<id>.yaml: one instrument with the articles we rely on, in every version we need. */
export const lawSchema = z.strictObject({
  title: text(80),
  /** Short name used in citations, without 《》. */
  shortTitle: text(30),
  level: z.enum(LEGAL_LEVELS),
  issuer: text(80),
  documentNumber: text(80).optional(),
  officialUrl: z.url().optional(),
  /** Where the text printed here was seen, in words. */
  source: text(300),
  checkedOn: civilDate,
  /** 「现行」 evidence in words; what changed in 2025-26. */
  currency: text(300),
  versions: z
    .array(
      z.strictObject({
        effectiveFrom: civilDate,
        /** Last day in force; absent = still in force. */
        effectiveTo: civilDate.optional(),
        note: text(300).optional(),
        articles: z.array(articleSchema),
      }),
    )
    .min(1),
  /** What this instrument means for a user, two or three sentences. */
  summary: text(500),
  aliases: z.array(text(40)).default([]),
  region: slug.or(z.string().regex(/^\d{6}$/)).optional(),
});
/** A checked file of content/laws. */
export type LawFile = z.infer<typeof lawSchema>;
