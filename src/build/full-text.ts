import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind's own user interfaces: we have ours. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/**
 * Writes the full-text index of a built site to its pagefind/ folder. Only pages with data-pagefind-body are in it; lists,
 * tools and the search page have none (Base, `unindexed`).
 * @returns how many pages are in it
 * @throws Error when Pagefind fails
 */
export async function writeFullTextIndex(dist: string): Promise<number> {
  // Forced, because Pagefind would index zh-CN and zh apart.
  const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new Error(`全文索引没有建成：\n${errors.join('\n')}`);
  const added = await index.addDirectory({ path: dist });
  const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  await close();
  const faults = [...added.errors, ...written.errors];
  if (faults.length > 0) throw new Error(`全文索引没有建成：\n${faults.join('\n')}`);
  await Promise.all(UNUSED.map((file) => rm(join(dist, 'pagefind', file), { force: true })));
  const entry = JSON.parse(await readFile(join(dist, 'pagefind', 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(entry.languages).reduce((sum, language) => sum + language.page_count, 0);
}
