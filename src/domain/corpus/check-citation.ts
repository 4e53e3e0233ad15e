import { citedText, isVerbatim } from '../law/article-text.ts';
import type { Corpus } from './corpus.ts';
import { type Issue, issue } from './issue.ts';
import { nearestName } from './nearest-name.ts';
import type { CitationUse } from './references.ts';

/**
 * Whether a citation leads anywhere: the law is declared, has the 条 款 项, and the quotation stands there word for word.
 * Empty = sound; at most one issue. Any version of the law will do: an old rule cites the old text.
 */
export function checkCitation(corpus: Corpus, { basis, file, field }: CitationUse, unsound: ReadonlySet<string>): Issue[] {
  const law = corpus.laws.find((candidate) => candidate.id === basis.law);
  if (!law) {
    if (unsound.has(`laws/${basis.law}`)) return [];
    const known = corpus.laws.map((candidate) => candidate.id);
    const meant = nearestName(basis.law, known);
    const fix = meant ? `是不是 ${meant}` : `先建 content/laws/${basis.law}.yaml，或者改成已有的名字`;
    return [issue(file, field, `law: ${basis.law}`, 'content/laws 里有的法规', fix)];
  }
  const articles = law.versions
    .flatMap((version) => version.articles)
    .filter((article) => (article.number ?? article.key) === basis.article);
  if (articles.length === 0) {
    const known = new Set(law.versions.flatMap((version) => version.articles.map((article) => article.number ?? article.key)));
    return [
      issue(
        file,
        field,
        `${basis.law} 第 ${basis.article} 条`,
        `${law.file} 里收录的条：${[...known].join('、')}`,
        '核对条号；确实要引，就把这一条的原文加进法规文件',
      ),
    ];
  }
  const texts = articles.map((article) => citedText(article.text, basis.paragraph, basis.item)).filter((text) => text !== null);
  if (texts.length === 0)
    return [
      issue(
        file,
        field,
        `${basis.law} 第 ${basis.article} 条 款 ${basis.paragraph ?? '-'} 项 ${basis.item ?? '-'}`,
        '这一条里有的款、项（一条有几款时，项要连款一起写）',
        '对照 content/laws 里的原文改款号、项号',
      ),
    ];
  if (basis.quote && !texts.some((text) => isVerbatim(basis.quote ?? '', text)))
    return [issue(file, field, `「${basis.quote}」`, '和原文一个字不差', `到 ${law.file} 里复制原文，省略的地方用 ……`)];
  return [];
}
