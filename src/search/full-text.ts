/** What this file uses of /pagefind/pagefind.js, which is written next to the site after the build (src/build/full-text.ts). */
export type Pagefind = {
  readonly options: (options: { baseUrl?: string; basePath?: string; excerptLength?: number }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
};
type PagefindResult = { readonly id: string; readonly score: number; readonly data: () => Promise<PagefindPage> };
type PagefindPage = {
  readonly raw_url?: string;
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results?: readonly PagefindSection[];
};
type PagefindSection = {
  readonly title: string;
  readonly excerpt: string;
  readonly anchor?: { readonly id: string };
  readonly weighted_locations?: readonly { readonly balanced_score: number }[];
};

/** A page whose text has the words. */
export type TextHit = {
  /** Site path without the base: '/disputes/roaming/'. */
  readonly path: string;
  readonly title: string;
  /** Pieces of the text; `found` are the words looked for. */
  readonly excerpt: readonly { readonly text: string; readonly found: boolean }[];
  /** The section it stands in, where it has an address. */
  readonly section?: { readonly title: string; readonly anchor: string };
};

/** The section that lists ways of saying it: weighs most and tells least. */
const ALIASES = 'in-your-words';
const MOST_PAGES = 5;
/** Fewer pages than this, and the words are also looked for one by one. */
const TOO_FEW = 3;
/** Words looked for one by one: each may fetch a further piece of the index. */
const MOST_WORDS = 4;

/** 'a <mark>b</mark> &lt;c' as pieces of plain text: nothing of it ever becomes HTML. */
export function readExcerpt(html: string): TextHit['excerpt'] {
  const plain = (text: string) =>
    text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#(?:x27|39);/g, "'")
      .replace(/&amp;/g, '&');
  // An excerpt may begin in the middle of a sentence; not with the end of the one before.
  return html
    .replace(/^[\s。，、；：？）」》／.]+/, '')
    .split(/<mark>|<\/mark>/)
    .map((text, index) => ({ text: plain(text), found: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/**
 * Searches the text of all pages. Pagefind wants every word on the page; where that finds little, the words are tried one by
 * one and pages that have most of them come first, so that one unlucky word does not hide everything.
 * @param load fetches Pagefind; called at the first search and not again unless something failed. A browser may remember a
 *   failed module, so that each attempt needs an address of its own
 * @returns pages, best first; rejects when Pagefind cannot be loaded (no network, no WebAssembly)
 */
export function createFullText(load: (attempt: number) => Promise<Pagefind>): (pieces: readonly string[]) => Promise<readonly TextHit[]> {
  let loading: Promise<Pagefind> | undefined;
  let attempt = 0;

  const search = async (pieces: readonly string[]): Promise<readonly TextHit[]> => {
    loading ??= load(attempt++);
    const pagefind = await loading;
    // Words go in apart: Pagefind's own segmentation needs Intl.Segmenter, which older phones lack.
    const ranked = new Map<string, { result: PagefindResult; words: number; score: number }>();
    for (const result of (await pagefind.search(pieces.join(' '))).results)
      ranked.set(result.id, { result, words: pieces.length, score: result.score });
    if (ranked.size < TOO_FEW && pieces.length > 1) {
      for (const word of [...pieces].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS)) {
        for (const result of (await pagefind.search(word)).results) {
          const so = ranked.get(result.id);
          if (!so) ranked.set(result.id, { result, words: 1, score: result.score });
          else if (so.words < pieces.length) {
            so.words++;
            so.score += result.score;
          }
        }
      }
    }
    const best = Array.from(ranked.values())
      .sort((a, b) => b.words - a.words || b.score - a.score)
      .slice(0, MOST_PAGES);
    return Promise.all(
      best.map(async ({ result }): Promise<TextHit> => {
        const page = await result.data();
        const weight = (part: PagefindSection) => (part.weighted_locations ?? []).reduce((sum, place) => sum + place.balanced_score, 0);
        const section = [...(page.sub_results ?? [])]
          .filter((part) => part.anchor && part.anchor.id !== ALIASES)
          .sort((a, b) => weight(b) - weight(a))[0];
        return {
          path: (page.raw_url ?? page.url).replace(/index\.html$/, ''),
          title: page.meta['title'] ?? page.url,
          excerpt: readExcerpt(section?.excerpt ?? page.excerpt),
          ...(section?.anchor ? { section: { title: section.title, anchor: section.anchor.id } } : {}),
        };
      }),
    );
  };

  return async (pieces) => {
    if (pieces.length === 0) return [];
    try {
      return await search(pieces);
    } catch (error) {
      // Half a Pagefind does not mend itself: the next search starts from a fresh one.
      loading = undefined;
      throw error;
    }
  };
}
