import type { Corpus } from '../domain/corpus/corpus.ts';
import { LEVEL_WORDS } from '../components/law-words.ts';
import type { Intent, IntentData } from './intents.ts';
import type { SearchPage } from './load-search-words.ts';
import { normaliser } from './normalise.ts';
import type { SearchWords } from './search-words.ts';

const VERDICTS = { supported: '有依据', unsupported: '没有依据', depends: '看情况' } as const;

/** Whole sentences from the start, as many as fit: an excerpt, never half a condition. */
function opening(text: string, max = 40): string {
  const sentences = text.match(/[^。]+。/g) ?? [text];
  let out = sentences[0] ?? '';
  for (const sentence of sentences.slice(1)) {
    if (out.length + sentence.length > max) break;
    out += sentence;
  }
  return out;
}

type Entry = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly aliases: readonly string[];
  readonly typos: readonly string[];
};

/** What a dispute, a route and a guide have in common. */
const pageOf = (entry: Entry, folder: string, prose: (text: string) => string) => ({
  path: `${folder}${entry.id}/`,
  title: entry.title,
  summary: opening(prose(entry.summary)),
  says: entry.aliases,
  slang: entry.typos,
  parts: [],
  articles: [],
});

/**
 * Every page that search can lead to, out of the content.
 * @param slang further phrasings by path, content/search/slang.yaml
 * @param prose fills {{limit:…}} in sentences
 * @returns phrasings, stop words and synonyms normalised: what is the same for everybody is done once, here, and not on every phone
 * @throws Error when slang names a page that is not there
 */
export function buildIntents(
  corpus: Corpus,
  words: SearchWords,
  pages: readonly SearchPage[],
  slang: Readonly<Record<string, readonly string[]>>,
  prose: (text: string) => string,
): IntentData {
  const intents: Intent[] = [
    ...corpus.disputes.map((entry) => ({ ...pageOf(entry, '/disputes/', prose), kind: 'dispute' as const })),
    ...corpus.routes.map((entry) => ({ ...pageOf(entry, '/routes/', prose), kind: 'route' as const })),
    ...corpus.guides.map((entry) => ({
      ...pageOf(entry, '/guides/', prose),
      kind: 'guide' as const,
      parts:
        entry.id === 'misinformation'
          ? corpus.claims.map((claim) => ({ anchor: claim.id, text: claim.claim, note: `，这种说法${VERDICTS[claim.verdict]}` }))
          : [],
    })),
    ...pages.map((page) => ({
      path: page.path,
      kind: page.kind,
      title: page.title,
      summary: opening(page.summary),
      says: page.says,
      slang: [],
      articles: [],
      // Their variants are found in the full text; here every searcher would download them.
      parts:
        page.path === '/tools/answers/'
          ? corpus.refusals.map((refusal) => ({ anchor: `say-${refusal.id}`, text: refusal.says, note: '，怎么回' }))
          : [],
    })),
    ...corpus.laws.map((law) => ({
      path: `/laws/${law.id}/`,
      kind: 'law' as const,
      title: `《${law.shortTitle}》`,
      summary: LEVEL_WORDS[law.level].name,
      says: law.title === law.shortTitle ? law.aliases : [law.title, ...law.aliases],
      slang: [],
      parts: [],
      articles: (law.versions.find((version) => !version.effectiveTo)?.articles ?? []).flatMap((article) => article.number ?? []),
    })),
  ];
  for (const path of Object.keys(slang))
    if (!intents.some((intent) => intent.path === path)) throw new Error(`content/search/slang.yaml：没有 ${path} 这一页`);
  const normalise = normaliser(words);
  const plain = (phrases: readonly string[]) => Array.from(new Set(phrases.map(normalise)));
  return {
    words: { ...words, stop: plain(words.stop).filter(Boolean), synonyms: words.synonyms.map(plain) },
    intents: intents.map((intent) => {
      const says = plain(intent.says);
      return { ...intent, says, slang: plain([...intent.slang, ...(slang[intent.path] ?? [])]).filter((phrase) => !says.includes(phrase)) };
    }),
  };
}
