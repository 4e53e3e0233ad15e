/** What a result page is, which decides its group and its next action. */
export type IntentKind = 'dispute' | 'route' | 'tool' | 'guide' | 'law' | 'page';

/** One page that search can lead to, as it travels to the browser. */
export type Intent = {
  /** Site path without the base, with both slashes: '/disputes/roaming/'. */
  readonly path: string;
  readonly kind: IntentKind;
  readonly title: string;
  /** What the page says first, one sentence. */
  readonly summary: string;
  /** Ways of saying it that stand on the page. */
  readonly says: readonly string[];
  /** Further ways, for search alone: typos, slang, what a reader calls it who does not know the word. */
  readonly slang: readonly string[];
  /** What the clerk says in such a case. */
  readonly heard: readonly string[];
  /** Parts of the page with an address of their own: what is said there, and its anchor. */
  readonly parts: readonly { readonly anchor: string; readonly text: string; readonly note: string }[];
};
