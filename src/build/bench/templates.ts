import type { PageWeight } from './weigh.ts';

/** One page that stands for all of its kind in the measurements. */
export type Template = { readonly name: string; readonly file: string; readonly url: string };

const template = (name: string, url: string): Template => ({ name, url, file: `${url.slice(1)}index.html` });

export const TEMPLATES: readonly Template[] = [
  template('首页', '/'),
  template('指南（不带工具）', '/guides/prepare/'),
  template('法规', '/laws/telecom-appeal-measures/'),
  template('纠纷（带工具）', '/disputes/unauthorised-vas/'),
  template('路线（带工具）', '/routes/miit-appeal/'),
  template('列表', '/disputes/'),
  template('算日子', '/tools/deadline/'),
  template('写内容', '/tools/wording/'),
  template('理证据', '/tools/evidence/'),
  template('我的案子', '/case/'),
  template('搜索', '/search/'),
];

/** What a page may weigh, in bytes after brotli. */
export type Budget = { readonly kind: string; readonly opened: number; readonly oneTool: number };

/** Brotli leaves about this many bytes of one 字 of prose with its links; measured over the articles of the site. */
const BYTES_PER_CHARACTER = 1.5;
/** The article the budgets were set for (DESIGN 8). A longer text may weigh what its further 字 weigh. */
const ARTICLE_CHARACTERS = 1500;

const FULL_TOOLS = /^(?:case\/|tools\/(?:deadline|wording|evidence)\/)/;

/**
 * The budget of a page by its kind. What counts as opened is what a browser fetches without the reader doing anything;
 * tools inside articles wake when they come near the screen, so their scripts have a budget of their own.
 */
export function budgetOf(file: string, weight: PageWeight): Budget {
  const length = Math.max(0, weight.characters - ARTICLE_CHARACTERS) * BYTES_PER_CHARACTER;
  if (file === 'index.html') return { kind: '首页', opened: 26_000, oneTool: 26_000 };
  if (file.startsWith('search/')) return { kind: '搜索', opened: 40_000, oneTool: 40_000 };
  if (FULL_TOOLS.test(file)) return { kind: '工具页', opened: 40_000, oneTool: 40_000 };
  if (weight.tools.length > 0) return { kind: '带工具的文章', opened: 26_000, oneTool: 26_000 + length };
  return { kind: '文章', opened: 10_000 + length, oneTool: 10_000 + length };
}
