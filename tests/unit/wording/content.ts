import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { calendarYears } from '../../../src/corpus/estimate-holidays.ts';
import { readCorpus } from '../../../src/corpus/load-corpus.ts';
import { emptyCase, type CaseFile } from '../../../src/domain/case/case.ts';
import type { Voice } from '../../../src/domain/case/vocabulary.ts';
import { plainDate } from '../../../src/domain/dates/plain-date.ts';
import { workingCalendar } from '../../../src/domain/dates/working-calendar.ts';
import { limitWords } from '../../../src/domain/routes/judge-route.ts';
import { composeWording, type Wording, type WordingInput } from '../../../src/domain/wording/compose-wording.ts';
import { checksSchema, phrasesSchema } from '../../../src/domain/wording/wording.schema.ts';
import { wordingDates } from '../../../src/domain/wording/wording-dates.ts';

const root = join(import.meta.dirname, '../../../content');
const yaml = (file: string): unknown => load(readFileSync(join(root, file), 'utf8'));

/** The real content, as the tool gets it. Faults of other files are left to the content tests. */
export const { corpus, issues } = readCorpus(root);
export const phrases = phrasesSchema.parse(yaml('wordings/_phrases.yaml'));
export const checks = checksSchema.parse(yaml('wordings/_checks.yaml'));
export const calendar = workingCalendar(calendarYears(root, corpus.holidays));
export const lawNames = Object.fromEntries(
  corpus.laws.map((law) => [
    law.id,
    {
      shortTitle: law.shortTitle,
      level: law.level,
      labels: Object.fromEntries(
        law.versions
          .flatMap((version) => version.articles)
          .filter((article) => article.number === null)
          .map((article) => [article.key ?? '', article.label ?? '']),
      ),
    },
  ]),
);
export const today = plainDate('2026-11-22');
export const limits = Object.fromEntries(corpus.deadlines.map((rule) => [rule.id, limitWords(corpus.deadlines, rule.id, today)]));

/** A case from what matters to the test; the rest is not told. */
export function aCase(facts: Partial<CaseFile> = {}): CaseFile {
  return { ...emptyCase(), ...facts } as CaseFile;
}

/** What the tool would pass for this voice and case. */
export function inputFor(voice: Voice, caseFile: CaseFile, day = today): WordingInput {
  const template = corpus.wordings.find((wording) => wording.id === voice);
  if (!template) throw new Error(`content/wordings/${voice}.yaml is missing or unsound`);
  const dispute = corpus.disputes.find((entry) => entry.id === caseFile.dispute);
  const region = corpus.regions.find((entry) => entry.code === caseFile.region);
  const have = corpus.evidence.filter((item) => caseFile.evidence[item.id] === 'have').map((item) => ({ title: item.title }));
  const operator = corpus.operators.find((entry) => entry.id === caseFile.operator) ?? { name: '中国移动', hotline: '10086' };
  return {
    template: { ...template, voice },
    dispute: dispute ? { slug: dispute.id, title: dispute.title, wording: dispute.wording, refusals: dispute.refusals } : null,
    caseFile,
    today: day,
    dates: wordingDates({ rules: corpus.deadlines, caseFile, calendar, today: day, askWorkdays: phrases.askWorkdays }),
    lawNames,
    operator,
    region: region ?? null,
    phrases,
    limits,
    evidence: have,
  };
}

export function compose(voice: Voice, caseFile: CaseFile, day = today): Wording {
  return composeWording(inputFor(voice, caseFile, day));
}
