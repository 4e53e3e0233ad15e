import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../project-copy.ts';
import { brotli } from './weigh.ts';

/** One build with so many made-up articles on top of the real site. Times in seconds. */
export type Growth = {
  readonly articles: number;
  readonly pages: number;
  readonly finish: number;
  readonly total: number;
  readonly articleBytes: number;
};

/** Writes `count` articles: the real articles of this folder in turn, under new names, so that their length and parts are real. */
function writeArticles(content: string, folder: 'guides' | 'disputes', count: number): void {
  const models = readdirSync(join(content, folder))
    .filter((name) => name.endsWith('.mdx') && !name.startsWith('_'))
    .sort()
    .map((name) => readFileSync(join(content, folder, name), 'utf8'));
  for (let index = 0; index < count; index += 1) {
    const model = models[index % models.length] ?? '';
    const text = model.replace(/^title: .*$/m, `title: 生成的文章${index + 1}`).replace(/^order: .*$/m, `order: ${1000 + index}`);
    writeFileSync(join(content, folder, `generated-${String(index + 1).padStart(4, '0')}.mdx`), text);
  }
}

/** Builds a copy of the project with `count` articles more. */
export function buildWith(count: number, folder: 'guides' | 'disputes'): Growth {
  const copy = copyProject();
  try {
    writeArticles(join(copy.root, 'content'), folder, count);
    const { pages, finish } = copy.build({ TY_CONTENT: join(copy.root, 'content') });
    const article = readFileSync(join(copy.dist, folder, count > 0 ? 'generated-0001' : 'prepare', 'index.html'));
    return { articles: count, pages, finish, total: pages + finish, articleBytes: brotli(article).length };
  } finally {
    copy.remove();
  }
}

/**
 * Exponent b of time = a·articles^b between the two largest builds, the time of the site without them taken off: 1 is linear,
 * 2 means that twice the articles take four times as long.
 */
export function growthExponent(empty: Growth, small: Growth, large: Growth): number {
  return Math.log((large.total - empty.total) / (small.total - empty.total)) / Math.log(large.articles / small.articles);
}
