import { createIntentIndex } from '../../../src/search/intent-index.ts';
import { siteIntents } from '../../../src/search/site-intents.ts';

/** The intent layer of this project, as the search page gets it, and its search. */
export const data = siteIntents();
export const find = createIntentIndex(data);

/** Paths of what is found, best first. */
export const paths = (query: string): string[] => find(query).hits.map((hit) => hit.intent.path);
