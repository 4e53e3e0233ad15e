/**
 * What search knows about the language, as it travels to the browser. Made from content/search by load-search-words.ts.
 * Pure data: everything that depends on it takes it as an argument, so that tests can bring their own.
 */
export type SearchWords = {
  /** Words that carry no meaning in a question; a space takes their place. Normalised by the time search has them, like the synonyms. */
  readonly stop: readonly string[];
  /** Groups of words that stand for one another. */
  readonly synonyms: readonly (readonly string[])[];
  /** What people type → what is meant. */
  readonly typos: readonly (readonly [string, string])[];
  /** Traditional characters and, at the same place, their simplified ones. */
  readonly traditional: readonly [string, string];
  /** 'a啊 ai埃 …': each syllable with the first GB 2312 level-1 character that has it; those characters are in this order. */
  readonly syllables: string;
  /** 'pian便 …': further readings. */
  readonly readings: string;
};
