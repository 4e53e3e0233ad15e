import { HAN, normaliser } from './normalise.ts';
import type { SearchWords } from './search-words.ts';

/** Signs that cannot occur in normalised text, so that tokens made here never meet a typed one. */
const CONCEPT = '§';
const MONEY = '￥';

type Tokeniser = {
  /** See {@link normaliser}. */
  readonly normalise: (text: string) => string;
  /** Matches stop words; global. */
  readonly stop: RegExp;
  /** Every word of the synonym list, normalised, with the groups it is in. */
  readonly lexicon: ReadonlyMap<string, readonly number[]>;
  /**
   * Tokens of normalised text, with repeats: pairs of neighbouring Han characters, single characters, numbers, letters, and
   * one token for each synonym group the text touches. Stop words give none, unless there is nothing else.
   */
  readonly tokens: (normalised: string) => string[];
  /** Every normalised text that has this token contains one of these: a cheap look before it is taken apart. */
  readonly traces: (token: string) => readonly string[];
  /** Normalised text as separate words without stop words, each once: the longest known words first, what is left as it stands. */
  readonly pieces: (normalised: string) => string[];
};

/** Han runs, 5g and 4g whole, numbers, letters. */
const PARTS = new RegExp(`[${HAN}]+|\\d+g(?![a-z])|\\d+|[a-z]+`, 'g');

/** What kind of token it is: each weighs differently. */
export function tokenKind(token: string): 'concept' | 'money' | 'pair' | 'single' | 'number' {
  if (token.startsWith(CONCEPT)) return 'concept';
  if (token === MONEY) return 'money';
  if (/^[a-z0-9]/.test(token)) return 'number';
  return token.length === 1 ? 'single' : 'pair';
}

/** Makes the tokeniser that both the index and the query use. Stop words and synonyms are taken as normalised (build-intents.ts). */
export function tokeniser(words: SearchWords): Tokeniser {
  const normalise = normaliser(words);
  const stopWords = [...words.stop].sort((a, b) => b.length - a.length);
  const stop = stopWords.length > 0 ? new RegExp(stopWords.join('|'), 'g') : /(?!)/g;
  const lexicon = new Map<string, number[]>();
  words.synonyms.forEach((group, index) => {
    for (const word of group) lexicon.set(word, [...(lexicon.get(word) ?? []), index]);
  });
  // Words by their first character, longest first: most places in a text begin no word at all.
  const starting = new Map<string, { readonly word: string; readonly groups: readonly number[] }[]>();
  for (const [word, groups] of [...lexicon].sort(([a], [b]) => b.length - a.length)) {
    const there = starting.get(word.charAt(0));
    if (there) there.push({ word, groups });
    else starting.set(word.charAt(0), [{ word, groups }]);
  }

  const concepts = (text: string): string[] => {
    const found = new Set<number>();
    for (let start = 0; start < text.length; start++) {
      for (const { word, groups } of starting.get(text.charAt(start)) ?? [])
        if (text.startsWith(word, start)) for (const group of groups) found.add(group);
    }
    return Array.from(found, (group) => CONCEPT + group);
  };

  /** Words of a synonym group, by its token. */
  const wordsOf = new Map<string, string[]>();
  for (const [word, groups] of lexicon)
    for (const group of groups) wordsOf.set(CONCEPT + group, [...(wordsOf.get(CONCEPT + group) ?? []), word]);

  return {
    normalise,
    stop,
    lexicon,
    traces: (token) => (token === MONEY ? ['元'] : (wordsOf.get(token) ?? [token])),
    tokens: (text) => {
      const out = concepts(text);
      if (/\d[几多来]?元/.test(text)) out.push(MONEY);
      const parts = text.replace(stop, ' ').match(PARTS) ?? text.match(PARTS) ?? [];
      for (const part of parts) {
        if (/^[a-z0-9]/.test(part)) {
          out.push(part);
          continue;
        }
        for (let at = 0; at < part.length; at++) {
          out.push(part.charAt(at));
          if (at > 0) out.push(part.slice(at - 1, at + 1));
        }
      }
      return out;
    },
    pieces: (text) => {
      const out: string[] = [];
      for (const part of text.replace(stop, ' ').match(PARTS) ?? []) {
        let rest = '';
        const flush = () => {
          if (rest) out.push(rest);
          rest = '';
        };
        for (let start = 0; start < part.length; ) {
          const known = starting.get(part.charAt(start))?.find(({ word }) => word.length >= 2 && part.startsWith(word, start))?.word;
          if (known) {
            flush();
            out.push(known);
            start += known.length;
          } else rest += part.charAt(start++);
        }
        flush();
      }
      return Array.from(new Set(out));
    },
  };
}
