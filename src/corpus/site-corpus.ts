import { join } from 'node:path';
import { type WorkingCalendar, workingCalendar } from '../domain/dates/working-calendar.ts';
import type { LawName } from '../domain/law/citation.ts';
import type { LawFile } from '../domain/law/law.schema.ts';
import type { Corpus } from '../domain/corpus/corpus.ts';
import { citationUses } from '../domain/corpus/references.ts';
import { calendarYears } from './estimate-holidays.ts';
import { loadCorpus } from './load-corpus.ts';
import { oncePerCorpus } from './once-per-corpus.ts';

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
export const lawNames = oncePerCorpus(
  (corpus): Readonly<Record<string, LawName & Pick<LawFile, 'level'>>> =>
    Object.fromEntries(
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
    ),
);

/** Years with their holidays, announced or estimated, that the site can reach. */
export const siteYears = oncePerCorpus((corpus) => calendarYears(contentRoot, corpus.holidays));

/** The working calendar of {@link siteYears}. */
export const siteCalendar = oncePerCorpus((corpus): WorkingCalendar => workingCalendar(siteYears(corpus)));

/** Every citation of the site, see citationUses. */
export const siteCitations = oncePerCorpus(citationUses);
