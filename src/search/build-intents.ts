import type { Corpus } from '../domain/corpus/corpus.ts';
import type { Intent } from './intents.ts';
import type { SearchPage } from './load-search-words.ts';

const VERDICTS = { supported: '有依据', unsupported: '没有依据', depends: '看情况' } as const;

/**
 * Every page that search can lead to, out of the content.
 * @param prose fills {{limit:…}} in sentences
 */
export function buildIntents(corpus: Corpus, pages: readonly SearchPage[], slang: Readonly<Record<string, readonly string[]>>, prose: (text: string) => string): Intent[] {
  const refusals = new Map(corpus.refusals.map((refusal) => [refusal.id, refusal]));
  const intents: Intent[] = [
    ...corpus.disputes.map((entry): Intent => ({ path: `/disputes/${entry.id}/`, kind: 'dispute', title: entry.title, summary: prose(entry.summary), says: entry.aliases, slang: entry.typos, heard: entry.refusals.flatMap((id) => { const refusal = refusals.get(id); return refusal ? [refusal.says, ...refusal.variants] : []; }), parts: [] })),
    ...corpus.routes.map((entry): Intent => ({ path: `/routes/${entry.id}/`, kind: 'route', title: entry.title, summary: prose(entry.summary), says: entry.aliases, slang: entry.typos, heard: [], parts: [] })),
    ...corpus.guides.map((entry): Intent => ({
      path: `/guides/${entry.id}/`, kind: 'guide', title: entry.title, summary: prose(entry.summary), says: entry.aliases, slang: entry.typos, heard: [],
      parts: entry.id === 'misinformation' ? corpus.claims.map((claim) => ({ anchor: claim.id, text: claim.claim, note: VERDICTS[claim.verdict] })) : [],
    })),
    ...pages.map((page): Intent => ({ path: page.path, kind: page.kind, title: page.title, summary: page.summary, says: page.says, slang: [], heard: [], parts: [] })),
    ...corpus.laws.map((law): Intent => ({ path: `/laws/${law.id}/`, kind: 'law', title: `《${law.shortTitle}》`, summary: prose(law.summary), says: [law.title, ...law.aliases], slang: [], heard: [], parts: [] })),
  ];
  return intents.map((intent) => ({ ...intent, slang: [...intent.slang, ...(slang[intent.path] ?? [])] }));
}
