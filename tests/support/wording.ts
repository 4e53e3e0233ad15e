import { lawNames } from '../../src/corpus/site-corpus.ts';
import type { CaseFile } from '../../src/domain/case/case.ts';
import type { Voice } from '../../src/domain/case/vocabulary.ts';
import { limitWords } from '../../src/domain/routes/judge-route.ts';
import { composeWording, type Wording, type WordingInput } from '../../src/domain/wording/compose-wording.ts';
import { wordingDates } from '../../src/domain/wording/wording-dates.ts';
import { calendar, corpus, today } from './corpus.ts';

const present = <T>(part: T | null, file: string): T => {
  if (part === null) throw new Error(`${file} is missing or unsound`);
  return part;
};

/** The small sentences all voices share, and what 诉求体检 looks for. */
export const phrases = present(corpus.phrases, 'content/wordings/_phrases.yaml');
export const checks = present(corpus.checks, 'content/wordings/_checks.yaml');

/** Lengths of all rules in words, as the call page and the letters print them. */
export const limits = Object.fromEntries(corpus.deadlines.map((rule) => [rule.id, limitWords(corpus.deadlines, rule.id, today)]));

const names = lawNames(corpus);

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
    lawNames: names,
    operator,
    region: region ?? null,
    phrases,
    limits,
    evidence: have,
  };
}

/** The text of this voice for this case. */
export function compose(voice: Voice, caseFile: CaseFile, day = today): Wording {
  return composeWording(inputFor(voice, caseFile, day));
}
