import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { usesOfLaw } from '../../src/components/law-uses.ts';
import { articlesOf } from '../../src/components/law-words.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { citationUses } from '../../src/domain/corpus/references.ts';
import { anchorArticle, anchorsOf } from '../../src/domain/law/article-anchors.ts';
import { citationHref } from '../../src/domain/law/citation.ts';

const corpus = loadCorpus(fileURLToPath(new URL('../../content', import.meta.url)));
const anchors = new Map(
  corpus.laws.map((law) => {
    const uses = usesOfLaw(corpus, law.id);
    const ids = articlesOf(law).flatMap((article) =>
      anchorsOf(
        anchorArticle(article.number ?? article.key ?? '', article.text, uses.get(String(article.number ?? article.key))?.depths ?? []),
      ),
    );
    return [law.id, ids] as const;
  }),
);

test('every citation lands on a place of its law page', () => {
  const lost = citationUses(corpus).filter(({ basis }) => !anchors.get(basis.law)?.includes(citationHref(basis).split('#')[1] ?? ''));
  expect(lost.map(({ basis, file }) => `${file}: ${citationHref(basis)}`)).toEqual([]);
});

test('no anchor stands twice on a law page', () => {
  const twice = [...anchors].flatMap(([law, ids]) => ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${law}#${id}`));
  expect(twice).toEqual([]);
});

test('every place that cites an article is named on its page', () => {
  const files = new Set(citationUses(corpus).map((use) => use.file));
  const named = corpus.laws
    .flatMap((law) => [...usesOfLaw(corpus, law.id).values()])
    .reduce((sum, uses) => sum + uses.groups.reduce((count, group) => count + (group.names ?? group.links).length, 0), 0);
  const cited = new Set(citationUses(corpus).map(({ basis, file }) => `${basis.law}/${basis.article}/${file}`)).size;
  expect(files.size).toBeGreaterThan(100);
  expect(named).toBe(cited);
});
