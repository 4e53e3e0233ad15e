import { oncePerCorpus } from '../corpus/once-per-corpus.ts';
import { siteCitations } from '../corpus/site-corpus.ts';
import { type CitationUse, readAttributes } from '../domain/corpus/references.ts';
import type { Corpus } from '../domain/corpus/corpus.ts';
import type { Basis } from '../domain/corpus/fields.schema.ts';

/** One kind of place that uses an article: pages each with a link, or names that share one page. */
export type UseGroup = {
  readonly kind: string;
  readonly links: readonly { readonly title: string; readonly href: string }[];
  readonly names?: readonly string[];
};
/** Everything that uses one article. `count`: places, not citations. */
export type ArticleUses = { readonly count: number; readonly groups: readonly UseGroup[]; readonly depths: readonly Basis[] };

type Place = { readonly kind: string; readonly title: string; readonly href: string; readonly shared?: boolean };

const KINDS = ['路线', '纠纷', '指南', '期限', '客服常见说法', '流传说法', '写内容', '理证据', '算钱', '通话助手'];

/** The first dispute that shows this sum; the calculators have no page of their own. */
function pageWithSum(corpus: Corpus, kind: string): string {
  const calls = (body: string) => [...body.matchAll(/<Arithmetic\s+([^>]*?)\/>/g)].map((call) => readAttributes(call[1] ?? '')['kind']);
  const dispute = corpus.disputes.find((page) => calls(page.body).includes(kind));
  return dispute ? `/disputes/${dispute.id}/` : '/disputes/';
}

/** Titles of everything that cites, by file. */
const titlesOf = oncePerCorpus(
  (corpus) =>
    new Map(
      [corpus.routes, corpus.disputes, corpus.guides, corpus.deadlines, corpus.wordings, corpus.evidence, corpus.arithmetic]
        .flat()
        .map((entry) => [entry.file, entry.title]),
    ),
);

/** Where a reader meets what a content file says. */
function placeOf(corpus: Corpus, file: string): Place | undefined {
  // Files that start with _ are shared by all templates of their folder.
  if (file === 'content/wordings/_checks.yaml') return { kind: '写内容', title: '诉求体检', href: '/tools/wording/', shared: true };
  if (file === 'content/wordings/_phrases.yaml')
    return { kind: '写内容', title: '每种写法共用的话', href: '/tools/wording/', shared: true };
  const [, folder, id] = /^content\/([a-z]+)\/([a-z0-9-]+)\.(?:yaml|mdx)$/.exec(file) ?? [];
  if (!folder || !id) return undefined;
  const title = titlesOf(corpus).get(file) ?? id;
  switch (folder) {
    case 'routes':
      return { kind: '路线', title, href: `/routes/${id}/` };
    case 'disputes':
      return { kind: '纠纷', title, href: `/disputes/${id}/` };
    case 'guides':
      return { kind: '指南', title, href: `/guides/${id}/` };
    case 'deadlines':
      return { kind: '期限', title, href: '/tools/deadline/', shared: true };
    case 'wordings':
      return { kind: '写内容', title, href: '/tools/wording/', shared: true };
    case 'evidence':
      return { kind: '理证据', title, href: '/tools/evidence/', shared: true };
    case 'refusals':
      return {
        kind: '客服常见说法',
        title: `「${corpus.refusals.find((one) => one.id === id)?.says ?? id}」`,
        href: `/tools/answers/#say-${id}`,
      };
    case 'claims':
      return {
        kind: '流传说法',
        title: `「${corpus.claims.find((one) => one.id === id)?.claim ?? id}」`,
        href: `/guides/misinformation/#${id}`,
      };
    case 'arithmetic':
      return { kind: '算钱', title, href: pageWithSum(corpus, id) };
    case 'call':
      return { kind: '通话助手', title: '通话助手', href: '/case/call/' };
    default:
      return undefined;
  }
}

/** Citations by instrument, then by 条 (number or key). */
const usesByArticle = oncePerCorpus((corpus) => {
  const laws = new Map<string, Map<string, CitationUse[]>>();
  for (const use of siteCitations(corpus)) {
    const law = laws.get(use.basis.law) ?? new Map<string, CitationUse[]>();
    laws.set(use.basis.law, law);
    const uses = law.get(String(use.basis.article)) ?? [];
    law.set(String(use.basis.article), uses);
    uses.push(use);
  }
  return laws;
});

/** 「哪些页面用到这一条」 of every article of one instrument, by 条 (number or key). */
export function usesOfLaw(corpus: Corpus, law: string): Map<string, ArticleUses> {
  return new Map(
    [...(usesByArticle(corpus).get(law) ?? [])].map(([article, uses]) => {
      const places = [...new Set(uses.map((use) => use.file))].flatMap((file) => placeOf(corpus, file) ?? []);
      const groups = KINDS.flatMap((kind): UseGroup[] => {
        const here = places.filter((place) => place.kind === kind);
        if (here.length === 0) return [];
        const shared = here[0]?.shared;
        return [
          {
            kind,
            links: shared ? [{ title: kind === '期限' ? '算日子' : kind, href: here[0]?.href ?? '/' }] : here,
            ...(shared ? { names: here.map((place) => place.title) } : {}),
          },
        ];
      });
      return [article, { count: places.length, groups, depths: uses.map((use) => use.basis) }];
    }),
  );
}
