import { operators, regions } from 'virtual:corpus/names';
import { limits, phrases, wordingLaws } from 'virtual:corpus/wordings';
import type { CaseFile } from '../../domain/case/case.ts';
import type { PlainDate } from '../../domain/dates/plain-date.ts';
import { composeWording, type Wording, type WordingInput, type WordingTemplate, wordingDates } from '../../domain/wording/index.ts';
import { calendar, rules } from '../shared/engine.ts';

export { wordingLaws };

/** The text of one voice for this case, with the site's own rules, phrases and names. */
export function compose(
  template: WordingTemplate,
  dispute: WordingInput['dispute'],
  caseFile: CaseFile,
  today: PlainDate,
  evidence: WordingInput['evidence'] = [],
  evidenceDemands: readonly string[] = [],
): Wording {
  const dates = wordingDates({ rules, caseFile, calendar, today, askWorkdays: phrases.askWorkdays });
  const operator = operators.find((one) => one.id === caseFile.operator) ?? operators[0] ?? { name: '中国移动', hotline: '10086' };
  return composeWording({
    template,
    dispute,
    caseFile,
    today,
    dates,
    lawNames: wordingLaws,
    operator,
    phrases,
    limits,
    evidence,
    evidenceDemands,
    region: regions.find((one) => one.code === caseFile.region) ?? null,
  });
}
