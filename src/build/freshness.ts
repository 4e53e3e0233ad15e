/**
 * `npm run freshness`: what will expire or needs a person's eyes. Fails only for what is provably expired.
 *   npm run freshness -- --today 2027-06-01   as of another day
 *   npm run freshness -- --days 90            a stricter idea of 「long ago」
 */
import { calendarYears } from '../corpus/estimate-holidays.ts';
import { readCorpus } from '../corpus/load-corpus.ts';
import { contentRoot } from '../corpus/site-corpus.ts';
import { type FindingKind, freshness } from '../domain/corpus/freshness.ts';
import { parsePlainDate } from '../domain/dates/plain-date.ts';
import { todayInChina } from '../tools/shared/today.ts';

/** How long a check holds when nothing else is asked for. */
const MAX_AGE = 180;

const HEADINGS: Record<FindingKind, string> = {
  expired: '已经失效，还在用（必须改）',
  superseded: '法规有了新版本，请重看',
  ending: '快到期，或者新版本快施行',
  unreviewed: '太久没有核对',
  'no-notice': '没有放假通知的年份',
  weak: 'C 级事实（只能写成「常见做法」）',
  'by-hand': '官方链接，请人工点开比一比',
};

const option = (name: string) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const asked = option('--today');
const today = asked === undefined ? todayInChina() : parsePlainDate(asked);
const maxAge = Number(option('--days') ?? MAX_AGE);
if (!today || !Number.isInteger(maxAge) || maxAge < 0) {
  console.error(`看不懂：--today 写 2026-11-22 这样的日子，--days 写整数。现在是 --today ${asked ?? '（今天）'} --days ${maxAge}`);
  process.exit(2);
}

const { corpus, issues } = readCorpus(contentRoot);
if (issues.length > 0) console.error(`内容有 ${issues.length} 处要改，先运行 npm run check:content。下面只看读得出来的部分。\n`);
const findings = freshness({ corpus, years: calendarYears(contentRoot, corpus.holidays), today, maxAge });
for (const [kind, heading] of Object.entries(HEADINGS)) {
  const group = findings.filter((finding) => finding.kind === kind);
  if (group.length === 0) continue;
  console.log(`${heading}：${group.length} 处`);
  for (const { file, say } of group) console.log(`  ${file} - ${say}`);
  console.log('');
}
const expired = findings.filter((finding) => finding.kind === 'expired').length;
console.log(expired === 0 ? `到 ${today} 为止，没有失效还在用的。` : `有 ${expired} 处已经失效还在用。`);
process.exit(expired === 0 ? 0 : 1);
