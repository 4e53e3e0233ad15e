import type { Hit, IntentAnswer } from './intent-index.ts';
import type { Intent, IntentKind } from './intents.ts';
import type { TextHit } from './full-text.ts';

/** How many pages stand in the first list, whatever their kind. */
const BEST = 3;
/** Below the first list, a page this much weaker than the best is left out. */
const LEAST_SHARE = 0.18;

const KINDS: Record<IntentKind, string> = { dispute: '纠纷', route: '路线', tool: '工具', guide: '指南', law: '法规', page: '本站' };
const GROUPS: readonly { readonly title: string; readonly kinds: readonly IntentKind[]; readonly most: number }[] = [
  { title: '你遇到的可能是', kinds: ['dispute'], most: 3 },
  { title: '路线', kinds: ['route'], most: 2 },
  { title: '工具', kinds: ['tool', 'page'], most: 2 },
  { title: '指南和法规', kinds: ['guide', 'law'], most: 3 },
];

/** A result as it is shown. */
export type Shown = {
  readonly path: string;
  readonly title: string;
  readonly kind: string;
  readonly excerpt: TextHit['excerpt'];
  readonly next: readonly { readonly label: string; readonly path: string }[];
};
/** A list of results under its heading. */
export type Group = { readonly title: string; readonly results: readonly Shown[] };

/** What to do on the page found, with the anchor where it is done. */
function nextSteps({ intent, part, anchor }: Hit): Shown['next'] {
  const at = (label: string, id: string) => ({ label, path: `${intent.path}#${id}` });
  if (part) return [at(intent.kind === 'tool' ? '怎么回' : '看这一条', part.anchor)];
  if (anchor) return [at(`看第${anchor.slice(4)}条`, anchor)];
  switch (intent.kind) {
    case 'dispute':
      return [at('写好要说的话', 'wording'), at('要留什么', 'evidence')];
    case 'route':
      return [at('写好要说的话', 'wording'), at('算日子', 'clock')];
    case 'guide':
      return [at('现在做什么', 'now')];
    case 'law':
      return [at('看条文', 'articles')];
    default:
      return [];
  }
}

const plain = (text: string) => [{ text, found: false }];

function shown(hit: Hit): Shown {
  const { intent, part } = hit;
  const excerpt = part ? `「${part.text.replace(/。$/, '')}」${part.note}。` : intent.summary;
  return { path: intent.path, title: intent.title, kind: KINDS[intent.kind], excerpt: plain(excerpt), next: nextSteps(hit) };
}

/**
 * Sorts what was found into lists: the best whatever they are, then the rest by kind. The lists one after the other begin
 * with the true order, so that the first result on the page is the best there is.
 */
export function groupHits(hits: IntentAnswer['hits']): Group[] {
  const rest = hits.slice(BEST).filter((hit) => hit.score >= (hits[0]?.score ?? 0) * LEAST_SHARE);
  return [
    { title: '最可能', results: hits.slice(0, BEST).map(shown) },
    ...GROUPS.map(({ title, kinds, most }) => ({
      title,
      results: rest
        .filter((hit) => kinds.includes(hit.intent.kind))
        .slice(0, most)
        .map(shown),
    })),
  ].filter((group) => group.results.length > 0);
}

/** Pages found by their text: those not listed above, and those where the text leads to a section of its own. */
export function groupText(found: readonly TextHit[], listed: ReadonlySet<string>, intents: readonly Intent[]): Shown[] {
  return found
    .filter((hit) => hit.section || !listed.has(hit.path))
    .map((hit) => ({
      path: hit.path,
      title: hit.title,
      kind: KINDS[intents.find((intent) => intent.path === hit.path)?.kind ?? 'page'],
      excerpt: hit.excerpt,
      next: hit.section
        ? [
            {
              label: hit.section.title.includes('「') ? `看：${hit.section.title}` : `看「${hit.section.title}」`,
              path: `${hit.path}#${hit.section.anchor}`,
            },
          ]
        : [],
    }));
}
