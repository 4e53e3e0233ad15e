import type { Corpus } from '../domain/corpus/corpus.ts';
import { LEVEL_WORDS } from '../components/law-words.ts';
import type { Intent, IntentData } from './intents.ts';
import type { SearchPage } from './load-search-words.ts';
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

/**
 * Every page that search can lead to, out of the content.
 * @param slang further phrasings by path, content/search/slang.yaml
 * @param prose fills {{limit:…}} in sentences
 * @throws Error when slang names a page that is not there
 */
export function buildIntents(corpus: Corpus, words: SearchWords, pages: readonly SearchPage[], slang: Readonly<Record<string, readonly string[]>>, prose: (text: string) => string): IntentData {
  // Variants of a refusal are found in the full text; every searcher would download them here.
  const heard = corpus.refusals.map((refusal) => [refusal.says]);
  const heardAt = new Map(corpus.refusals.map((refusal, index) => [refusal.id, index]));
  const intents: Intent[] = [
    ...corpus.disputes.map((entry): Intent => ({ path: `/disputes/${entry.id}/`, kind: 'dispute', title: entry.title, summary: opening(prose(entry.summary)), says: entry.aliases, slang: entry.typos, heard: entry.refusals.flatMap((id) => heardAt.get(id) ?? []) })),
    ...corpus.routes.map((entry): Intent => ({ path: `/routes/${entry.id}/`, kind: 'route', title: entry.title, summary: opening(prose(entry.summary)), says: entry.aliases, slang: entry.typos })),
    ...corpus.guides.map((entry): Intent => ({
      path: `/guides/${entry.id}/`, kind: 'guide', title: entry.title, summary: opening(prose(entry.summary)), says: entry.aliases, slang: entry.typos,
      ...(entry.id === 'misinformation' ? { parts: corpus.claims.map((claim) => ({ anchor: claim.id, text: claim.claim, note: VERDICTS[claim.verdict] })) } : {}),
    })),
    ...pages.map((page): Intent => ({ path: page.path, kind: page.kind, title: page.title, summary: opening(page.summary), says: page.says, slang: [] })),
    ...corpus.laws.map((law): Intent => ({
      path: `/laws/${law.id}/`, kind: 'law', title: `《${law.shortTitle}》`, summary: LEVEL_WORDS[law.level].name, says: law.title === law.shortTitle ? law.aliases : [law.title, ...law.aliases], slang: [],
      articles: (law.versions.find((version) => !version.effectiveTo)?.articles ?? []).flatMap((article) => article.number ?? []),
    })),
  ];
  for (const path of Object.keys(slang)) if (!intents.some((intent) => intent.path === path)) throw new Error(`content/search/slang.yaml：没有 ${path} 这一页`);
  return { intents: intents.map((intent) => ({ ...intent, slang: [...intent.slang, ...(slang[intent.path] ?? [])] })), heard, words };
}
