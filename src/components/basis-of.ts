import { citesIn } from '../domain/corpus/references.ts';
import type { Basis } from '../domain/corpus/fields.schema.ts';

/** Every article a page relies on, each once, in the order of first mention, for 「法律依据」. */
export function basisOf(body: string, more: readonly Basis[] = []): Basis[] {
  const seen = new Map<string, Basis>();
  for (const { law, article, paragraph, item } of [...citesIn(body), ...more]) {
    const one = { law, article, ...(paragraph ? { paragraph } : {}), ...(item ? { item } : {}) };
    seen.set(JSON.stringify(one), one);
  }
  return [...seen.values()];
}
