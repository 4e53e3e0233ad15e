import { join } from 'node:path';
import { type WorkingCalendar, workingCalendar } from '../domain/dates/working-calendar.ts';
import type { LawName } from '../domain/law/citation.ts';
import type { LawFile } from '../domain/law/law.schema.ts';
import type { Corpus } from '../domain/corpus/corpus.ts';
import { calendarYears } from './estimate-holidays.ts';
import { loadCorpus } from './load-corpus.ts';

/** content/ of the running project; tests that change content set TY_CONTENT to a copy. */
export const contentRoot = process.env['TY_CONTENT'] ?? join(process.cwd(), 'content');

let cached: Corpus | undefined;

/** The checked content, read once per build. @throws CorpusError */
export function siteCorpus(): Corpus {
  cached ??= loadCorpus(contentRoot);
  return cached;
}

/** Forgets what was read, so that the dev server sees an edit. */
export function forgetCorpus(): void {
  cached = undefined;
}

/** Names of instruments for citations, with the labels of articles whose number was not seen. */
export function lawNames(corpus: Corpus): Record<string, LawName & Pick<LawFile, 'level'>> {
  return Object.fromEntries(
    corpus.laws.map((law) => {
      const labels = law.versions
        .flatMap((version) => version.articles)
        .filter((article) => article.number === null)
        .map((article) => [article.key ?? '', article.label ?? ''] as const);
      return [
        law.id,
        { shortTitle: law.shortTitle, level: law.level, ...(labels.length > 0 ? { labels: Object.fromEntries(labels) } : {}) },
      ];
    }),
  );
}

/** The working calendar of all years the site can reach. */
export function siteCalendar(corpus: Corpus): WorkingCalendar {
  return workingCalendar(calendarYears(contentRoot, corpus.holidays));
}
