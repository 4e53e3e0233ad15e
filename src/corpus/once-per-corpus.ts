import type { Corpus } from '../domain/corpus/corpus.ts';

/**
 * Works something out about the content once and not once for every page that asks: a page must not take longer to build
 * because there are more of them. An edited content is another corpus and is worked out anew.
 * @param make must depend on nothing but the corpus
 */
export function oncePerCorpus<Result>(make: (corpus: Corpus) => Result): (corpus: Corpus) => Result {
  const made = new WeakMap<Corpus, { readonly result: Result }>();
  return (corpus) => {
    const ready = made.get(corpus) ?? { result: make(corpus) };
    made.set(corpus, ready);
    return ready.result;
  };
}
