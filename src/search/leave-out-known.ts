import { createIntentIndex, type Hit } from './intent-index.ts';
import type { IntentData } from './intents.ts';

/** A phrase is known when its page comes first by this factor … */
const MARGIN = 1.5;
/** … and answers this much of it. */
const COVERAGE = 0.75;

/**
 * Leaves out further phrasings that search finds without having them: by the visible ones, the synonyms, the sounds.
 * Every searcher downloads what stays, so editors may write down whatever people say and only what teaches something travels.
 */
export function leaveOutKnown(data: IntentData): IntentData {
  const find = createIntentIndex({ ...data, intents: data.intents.map((intent) => ({ ...intent, slang: [] })) });
  const answers = new Map<string, readonly Hit[]>();
  const known = (path: string, phrase: string) => {
    const hits = answers.get(phrase) ?? find(phrase).hits;
    // Several pages are often asked for in the same words.
    answers.set(phrase, hits);
    const [first, second] = hits;
    return first !== undefined && first.intent.path === path && first.coverage >= COVERAGE && first.score >= MARGIN * (second?.score ?? 0);
  };
  return {
    ...data,
    intents: data.intents.map((intent) => ({ ...intent, slang: intent.slang.filter((phrase) => !known(intent.path, phrase)) })),
  };
}
