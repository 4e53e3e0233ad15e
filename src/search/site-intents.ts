import { prose } from '../components/prose.ts';
import { contentRoot, siteCorpus } from '../corpus/site-corpus.ts';
import { buildIntents } from './build-intents.ts';
import type { IntentData } from './intents.ts';
import { leaveOutKnown } from './leave-out-known.ts';
import { loadSearchPages, loadSearchWords, loadSlang } from './load-search-words.ts';

/** The intent layer of the running project, for the search page and for tests. */
export const siteIntents = (): IntentData =>
  leaveOutKnown(buildIntents(siteCorpus(), loadSearchWords(contentRoot), loadSearchPages(contentRoot), loadSlang(contentRoot), prose));
