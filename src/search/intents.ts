/** What a result page is: decides its group and its next action. */
export type IntentKind = 'dispute' | 'route' | 'tool' | 'guide' | 'law' | 'page';

/** A part of a page with an address of its own: a claim with its verdict, a refusal. `note` says what one finds there. */
export type IntentPart = { readonly anchor: string; readonly text: string; readonly note: string };

/** One page that search can lead to, as it travels to the browser. */
export type Intent = {
  /** Site path without the base, with both slashes: '/disputes/roaming/'. */
  readonly path: string;
  readonly kind: IntentKind;
  readonly title: string;
  /** What the page says first; short, since every searcher downloads it. */
  readonly summary: string;
  /** Ways of saying it that stand on the page, normalised: they are matched, never shown, and a phone need not do it again. */
  readonly says: readonly string[];
  /** Further ways, normalised, for search alone: typos, slang, what somebody calls it who does not know the word. */
  readonly slang: readonly string[];
  readonly parts: readonly IntentPart[];
  /** Numbers of the articles of an instrument that have an anchor, art-39. */
  readonly articles: readonly number[];
};

/** Everything the search page needs to answer without a further request. */
export type IntentData = {
  readonly intents: readonly Intent[];
  readonly words: import('./search-words.ts').SearchWords;
};
