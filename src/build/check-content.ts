/** `npm run check:content`: reads content/ and prints what an author must mend. Arguments filter by path. */
import { fileURLToPath } from 'node:url';
import { readCorpus } from '../corpus/load-corpus.ts';
import { formatIssue } from '../domain/corpus/issue.ts';

const filter = process.argv.slice(2);
const { corpus, issues } = readCorpus(fileURLToPath(new URL('../../content', import.meta.url)));
const shown = issues.filter((issue) => filter.length === 0 || filter.some((part) => issue.file.includes(part)));
for (const issue of shown) console.log(`${formatIssue(issue)}\n`);
console.log(
  `法规 ${corpus.laws.length} · 期限 ${corpus.deadlines.length} · 纠纷 ${corpus.disputes.length} · 路线 ${corpus.routes.length} · 指南 ${corpus.guides.length} · 措辞 ${corpus.wordings.length} · 证据 ${corpus.evidence.length} · 回应 ${corpus.refusals.length} · 说法 ${corpus.claims.length}`,
);
console.log(shown.length === 0 ? '内容没有问题' : `要改 ${shown.length} 处`);
process.exit(shown.length === 0 ? 0 : 1);
