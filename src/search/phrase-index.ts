/** How BM25 weighs: `k` how soon repeats stop counting, `b` how much a long text is held back. */
type Ranking = { readonly k: number; readonly b: number };

/** A text found: its place in the list, its score, and which of the tokens asked for it has. */
type Found = { readonly place: number; readonly score: number; readonly tokens: ReadonlySet<string> };

/** How texts are read. `traces` of a token: every text that has the token contains one of them, letter by letter. */
type Reader = { readonly tokens: (text: string) => readonly string[]; readonly traces: (token: string) => readonly string[] };

/**
 * A small index over short texts, ranked by BM25 times the number of tokens that match. It has just what search needs and
 * fits in a kilobyte; MiniSearch ranked the same, weighed six times as much and took four times as long to fill
 * (src/decisions/0011-search.md).
 *
 * Nothing is filled before the first question: taking all texts apart costs an old phone half a second, and one question
 * touches few of them. A text is taken apart when a token asked for may be in it, and then never again.
 */
export function createPhraseIndex(texts: readonly string[], { tokens: tokensOf, traces }: Reader, { k, b }: Ranking) {
  const taken: (readonly string[] | undefined)[] = [];
  const tokensAt = (place: number): readonly string[] => {
    taken[place] ??= tokensOf(texts[place] ?? '');
    return taken[place];
  };
  // All texts in one: a browser looks through it in the time of a few calls, and there are thousands of texts. Words do not
  // reach across the line breaks.
  const joined = texts.join('\n');
  const starts: number[] = [];
  texts.reduce((start, text) => {
    starts.push(start);
    return start + text.length + 1;
  }, 0);
  /** The text that this position of `joined` is in. */
  const placeAt = (position: number): number => {
    let low = 0;
    for (let high = starts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= position) low = middle;
      else high = middle;
    }
    return low;
  };
  /** Places of the texts that contain one of these, ascending. */
  const placesWith = (parts: readonly string[]): number[] => {
    const places = new Set<number>();
    for (const part of parts)
      for (let at = joined.indexOf(part); at >= 0 && part !== ''; ) {
        const place = placeAt(at);
        places.add(place);
        // On with the next text: once is enough.
        at = joined.indexOf(part, (starts[place] ?? 0) + (texts[place]?.length ?? 0));
      }
    return Array.from(places).sort((a, b) => a - b);
  };
  /** Places of the texts that have a token, ascending; a text that has it twice stands there twice. */
  const postings = new Map<string, readonly number[]>();
  const placesOf = (token: string): readonly number[] => {
    const ready = postings.get(token);
    if (ready) return ready;
    const places: number[] = [];
    for (const place of placesWith(traces(token))) for (const one of tokensAt(place)) if (one === token) places.push(place);
    postings.set(token, places);
    return places;
  };
  const average = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  let latin: readonly string[] | undefined;
  /** Numbers and Latin words of all texts. */
  const typed = () => {
    latin ??= Array.from(
      new Set(texts.flatMap((text, place) => (/[a-z0-9]/.test(text) ? tokensAt(place) : [])).filter((token) => /^[a-z0-9]/.test(token))),
    );
    return latin;
  };

  return {
    /** Whether these characters stand together in any of the texts. */
    contains: (part: string): boolean => joined.includes(part),
    /**
     * Texts that have at least one of the tokens, in no order.
     * @param weigh how much a token counts
     * @param field how much a text counts
     * @param unfinished weight of words that merely begin with a number or Latin token: the last one may still be being typed
     */
    find(tokens: readonly string[], weigh: (token: string) => number, field: (place: number) => number, unfinished: number): Found[] {
      const scores = new Map<number, { score: number; tokens: Set<string> }>();
      const count = (stored: string, asked: string, weight: number) => {
        const places = placesOf(stored);
        const holders = places.filter((place, at) => place !== places[at - 1]).length;
        const rarity = Math.log(1 + (texts.length - holders + 0.5) / (holders + 0.5));
        for (let at = 0; at < places.length; at++) {
          const place = places[at] ?? 0;
          let times = 1;
          while (places[at + 1] === place) {
            times++;
            at++;
          }
          const length = 1 - b + b * ((texts[place]?.length ?? 0) / average);
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
          for (const longer of typed()) if (longer !== token && longer.startsWith(token)) count(longer, token, weigh(token) * unfinished);
      }
      return Array.from(scores, ([place, { score, tokens: matched }]) => ({ place, score: score * matched.size, tokens: matched }));
    },
  };
}
