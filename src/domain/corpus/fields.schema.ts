import { z } from 'astro/zod';
import { parsePlainDate } from '../dates/plain-date.ts';

/** A calendar day in China, quoted in YAML: '2026-11-22'. Unquoted dates become JS objects and are refused, and so is a 30 February. */
export const civilDate = z
  .string({ error: "日期要加引号，写成 '2026-11-22'" })
  .refine((day) => parsePlainDate(day) !== null, { error: "日历上有的日子，写成 '2026-11-22' 这样，年-月-日" });

/** Names used in URLs: lower-case English words joined by hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: '只能用小写英文、数字和连字符，例如 miit-appeal' });

/** Prose of at most `max` characters, not empty, no surrounding blanks, no exclamation marks (house tone). */
export const text = (max: number) =>
  z
    .string({ error: '这里要写一段文字' })
    .min(1, { error: '不能是空的' })
    .max(max, { error: `太长了，最多 ${max} 字` })
    .refine((s) => s === s.trim(), { error: '前后有多余的空格或空行' });

/** 置信等级, as content/README.md explains them. D (no original seen) is never published, so the schema does not know it. */
export const confidence = z.enum(['A', 'A-', 'B', 'C'], { error: '只能是 A、A-、B、C；D 级(没见到原文)不能发布' });

/**
 * One legal basis: an article (条), optionally a paragraph (款), item (项).
 * `article` is the number, or the `key` of an article whose number was not seen.
 * `quote` is checked, word for word, against the text in content/laws (…… joins parts).
 */
export const basis = z.strictObject({
  law: slug,
  article: z.union([z.int().positive(), slug]),
  paragraph: z.int().positive().optional(),
  item: z.int().positive().optional(),
  quote: text(200).optional(),
});
/** 法律依据: a checked citation, down to 款 and 项 where they are named. */
export type Basis = z.infer<typeof basis>;
