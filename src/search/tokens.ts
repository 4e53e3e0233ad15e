import { normaliser } from './normalise.ts';
import type { SearchWords } from './search-words.ts';

/** Signs that cannot occur in normalised text, so that tokens made by us never meet a typed one. */
const CONCEPT = '§';
const MONEY = '￥';

export type Tokeniser = {
  /** See {@link normaliser}. */
  readonly normalise: (text: string) => string;
  /** Normalised text without stop words; empty when nothing else was in it. */
  readonly withoutStopWords: (normalised: string) => string;
  /** Every word of the synonym list, normalised, with the groups it is in. */
  readonly lexicon: ReadonlyMap<string, readonly number[]>;
  /**
   * Tokens of normalised text: pairs of neighbouring Han characters, single characters, numbers, letters, and one token per
   * synonym group that the text touches. In order, with repeats.
   */
  readonly tokens: (normalised: string) => string[];
};

/** Han runs, numbers and Latin runs; 5g and 4g stay whole. */
const PARTS = /\p{Script=Han}+|\d+g(?![a-z])|\d+|[a-z]+/gu;

/** Kinds of tokens weigh differently; see intent-index.ts. */
export const isConcept = (token: string): boolean => token.startsWith(CONCEPT);
export const isPair = (token: string): boolean => token.length === 2 && /^\p{Script=Han}/u.test(token);
export const isSingle = (token: string): boolean => token.length === 1 && /^\p{Script=Han}/u.test(token);

/** Makes the tokeniser that both the index and the query use. */
export function tokeniser(words: SearchWords): Tokeniser {
  const normalise = normaliser(words);
  const stop = words.stop.map(normalise).filter(Boolean).sort((a, b) => b.length - a.length);
  const stopPattern = stop.length > 0 ? new RegExp(stop.join('|'), 'g') : /(?!)/g;
  const lexicon = new Map<string, number[]>();
  words.synonyms.forEach((group, index) => {
    for (const word of new Set(group.map(normalise))) lexicon.set(word, [...(lexicon.get(word) ?? []), index]);
  });
  const longest = Math.max(1, ...Array.from(lexicon.keys(), (word) => word.length));

  const conceptsIn = (text: string): string[] => {
    const found = new Set<number>();
    for (let start = 0; start < text.length; start++) for (let size = 1; size <= longest && start + size <= text.length; size++) for (const group of lexicon.get(text.slice(start, start + size)) ?? []) found.add(group);
    return Array.from(found, (group) => CONCEPT + group);
  };
  const withoutStopWords = (text: string) => text.replace(stopPattern, ' ').replace(/\s+/g, ' ').trim();

  return {
    normalise,
    withoutStopWords,
    lexicon,
    tokens: (text) => {
      const out = conceptsIn(text);
      if (/\d[几多来]?元/.test(text)) out.push(MONEY);
      for (const part of (withoutStopWords(text) || text).match(PARTS) ?? []) {
        if (!/^\p{Script=Han}/u.test(part)) { out.push(part); continue; }
        const signs = Array.from(part);
        out.push(...signs);
        for (let index = 1; index < signs.length; index++) out.push(`${signs[index - 1] ?? ''}${signs[index] ?? ''}`);
      }
      return out;
    },
  };
}
