import type { PageWeight } from './weigh.ts';

/** One page that stands for all of its kind in the measurements. */
export type Template = { readonly name: string; readonly file: string; readonly url: string };

const template = (name: string, url: string): Template => ({ name, url, file: `${url.slice(1)}index.html` });

/** The pages that are measured: one of each kind. */
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

/** What a page may weigh, in bytes after brotli, response headers not counted. */
export type Budget = {
  readonly kind: string;
  /** HTML and the scripts that a browser fetches without the reader doing anything. */
  readonly opened: number;
  /** Scripts of the heaviest tool inside an article, fetched when the reader comes near it. */
  readonly tool: number;
};

/** Brotli leaves about this many bytes of one 字 of prose with its links; measured over the articles of the site. */
const BYTES_PER_CHARACTER = 1.5;
/** The article the budgets were set for (src/decisions/0007-budgets.md). A longer text may weigh what its further 字 weigh. */
const ARTICLE_CHARACTERS = 1500;

const FULL_TOOLS = /^(?:case\/|tools\/(?:deadline|wording|evidence)\/)/;

/** The budget of a page by its kind (what was weighed against what: src/decisions/0007-budgets.md). */
function budgetOf(file: string, weight: PageWeight): Budget {
  if (file === 'index.html') return { kind: '首页', opened: 26_000, tool: 0 };
  if (file.startsWith('search/')) return { kind: '搜索', opened: 40_000, tool: 0 };
  if (FULL_TOOLS.test(file)) return { kind: '工具页', opened: 40_000, tool: 0 };
  if (weight.tools.length > 0) return { kind: '带工具的文章', opened: 26_000, tool: 22_000 };
  return { kind: '文章', opened: 10_000 + Math.max(0, weight.characters - ARTICLE_CHARACTERS) * BYTES_PER_CHARACTER, tool: 0 };
}

/** Where a page is over its budget, in words; empty = nowhere. */
export function overBudget(file: string, weight: PageWeight): string[] {
  const budget = budgetOf(file, weight);
  const tool = weight.oneTool - weight.opened;
  return [
    ...(weight.opened > budget.opened ? [`打开 ${weight.opened} 字节，预算 ${Math.round(budget.opened)}（${budget.kind}）`] : []),
    ...(tool > budget.tool ? [`一件工具 ${tool} 字节，预算 ${budget.tool}（${budget.kind}）`] : []),
  ];
}
