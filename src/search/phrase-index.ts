/** How BM25 weighs: `k` how soon repeats stop counting, `b` how much a long text is held back. */
type Ranking = { readonly k: number; readonly b: number };

/** A text found: its place in the list, its score, and which of the tokens asked for it has. */
type Found = { readonly place: number; readonly score: number; readonly tokens: ReadonlySet<string> };

/**
 * A small inverted index over short texts, ranked by BM25 times the number of tokens that match. It has just what search
 * needs and fits in a kilobyte; MiniSearch ranked the same, weighed six times as much and took four times as long to fill
 * (src/decisions/0011-search.md).
 * @param texts tokens of each text; a token may repeat
 */
export function createPhraseIndex(texts: readonly (readonly string[])[], { k, b }: Ranking) {
  /** Places of the texts that have a token, ascending; a text that has it twice stands there twice. */
  const postings = new Map<string, number[]>();
  texts.forEach((tokens, place) => {
    for (const token of tokens) {
      const places = postings.get(token);
      if (places) places.push(place);
      else postings.set(token, [place]);
    }
  });
  const lengths = texts.map((tokens) => tokens.length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const typed = Array.from(postings.keys()).filter((token) => /^[a-z0-9]/.test(token));

  return {
    /** Whether any text has this token. */
    has: (token: string): boolean => postings.has(token),
    /**
     * Texts that have at least one of the tokens, in no order.
     * @param weigh how much a token counts
     * @param field how much a text counts
     * @param unfinished weight of words that merely begin with a number or Latin token: the last one may still be being typed
     */
    find(tokens: readonly string[], weigh: (token: string) => number, field: (place: number) => number, unfinished: number): Found[] {
      const scores = new Map<number, { score: number; tokens: Set<string> }>();
      const count = (stored: string, asked: string, weight: number) => {
        const places = postings.get(stored);
        if (!places) return;
        const texts = places.filter((place, at) => place !== places[at - 1]).length;
        const rarity = Math.log(1 + (lengths.length - texts + 0.5) / (texts + 0.5));
        for (let at = 0; at < places.length; at++) {
          const place = places[at] ?? 0;
          let times = 1;
          while (places[at + 1] === place) {
            times++;
            at++;
          }
          const length = 1 - b + b * ((lengths[place] ?? 0) / average);
          const score = weight * field(place) * rarity * ((times * (k + 1)) / (times + k * length));
          const so = scores.get(place);
          if (so) {
            so.score += score;
            so.tokens.add(asked);
          } else scores.set(place, { score, tokens: new Set([asked]) });
        }
      };
      for (const token of tokens) {
        count(token, token, weigh(token));
        if (/^[a-z0-9]{2}/.test(token))
          for (const longer of typed) if (longer !== token && longer.startsWith(token)) count(longer, token, weigh(token) * unfinished);
      }
      return Array.from(scores, ([place, { score, tokens: matched }]) => ({ place, score: score * matched.size, tokens: matched }));
    },
  };
}
