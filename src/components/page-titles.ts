import { oncePerCorpus } from '../corpus/once-per-corpus.ts';

/** Titles of the pages that a guide may point to, by their site path. */
export const pageTitles = oncePerCorpus(
  (corpus): ReadonlyMap<string, string> =>
    new Map([
      ...corpus.disputes.map((one) => [`/disputes/${one.id}/`, one.title] as const),
      ...corpus.routes.map((one) => [`/routes/${one.id}/`, one.title] as const),
      ...corpus.guides.map((one) => [`/guides/${one.id}/`, one.title] as const),
      ['/tools/deadline/', '算日子'],
      ['/tools/wording/', '写内容'],
      ['/tools/evidence/', '理证据'],
      ['/case/', '我的案子'],
      ['/case/call/', '通话助手'],
    ]),
);
