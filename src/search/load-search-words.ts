import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load as parseYaml } from 'js-yaml';
import { z } from 'astro/zod';
import type { SearchWords } from './search-words.ts';

/** 12345 without quotes is a number to YAML; it is meant as a word. */
const word = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string({ error: '这里要写一个词' }).min(1, { error: '不能是空的' }).max(24, { error: '太长了，最多 24 字' }),
);
const pagePath = z.string().regex(/^\/([a-z0-9-]+\/)+$/, { error: '写页面的路径，两头都有斜杠，例如 /tools/deadline/' });

const files = {
  'stop-words': z.array(word),
  synonyms: z.array(z.array(word).min(2, { error: '一组至少两个词' })),
  typos: z.record(word, word),
  traditional: z
    .strictObject({ traditional: z.string(), simplified: z.string() })
    .refine((lists) => Array.from(lists.traditional).length === Array.from(lists.simplified).length, {
      error: '繁体和简体两行的字数要一样，一个对一个',
    }),
  pinyin: z.strictObject({ syllables: z.string(), extra: z.string() }),
  slang: z.record(pagePath, z.array(word).min(1)),
  pages: z.array(
    z.strictObject({ path: pagePath, kind: z.enum(['tool', 'page']), title: word, summary: z.string().min(1), says: z.array(word).min(1) }),
  ),
} as const;

/**
 * Reads one file of content/search.
 * @throws Error in Chinese: file, field, what is wrong.
 */
function read<Name extends keyof typeof files>(root: string, name: Name): z.infer<(typeof files)[Name]> {
  const file = `search/${name}.yaml`;
  let data: unknown;
  try {
    data = parseYaml(readFileSync(join(root, file), 'utf8'));
  } catch (error) {
    throw new Error(`content/${file} 读不出来：${error instanceof Error ? error.message : String(error)}`);
  }
  const result = files[name].safeParse(data);
  if (!result.success)
    throw new Error(
      `content/${file} 要改：\n${result.error.issues.map((issue) => `  ${issue.path.join('.') || '整个文件'}：${issue.message}`).join('\n')}`,
    );
  return result.data as z.infer<(typeof files)[Name]>;
}

/** What search knows about the language. @param root content/ @throws Error naming file and field */
export function loadSearchWords(root: string): SearchWords {
  const lists = read(root, 'traditional');
  const pinyin = read(root, 'pinyin');
  return {
    stop: read(root, 'stop-words'),
    synonyms: read(root, 'synonyms'),
    typos: Object.entries(read(root, 'typos')),
    traditional: [lists.traditional.replace(/\s/g, ''), lists.simplified.replace(/\s/g, '')],
    syllables: pinyin.syllables,
    readings: pinyin.extra,
  };
}

/** Further ways to ask for a page, by its path. @throws Error naming file and field */
export const loadSlang = (root: string): Record<string, string[]> => read(root, 'slang');

/** A page that is not in the other folders of content/. */
export type SearchPage = z.infer<(typeof files)['pages']>[number];
/** Tools, my case, about: what search says of them. @throws Error naming file and field */
export const loadSearchPages = (root: string): SearchPage[] => read(root, 'pages');
