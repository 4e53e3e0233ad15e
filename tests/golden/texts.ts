import { checkDemand } from '../../src/domain/wording/check-demand.ts';
import { corpus } from '../support/corpus.ts';
import { checks, compose, inputFor } from '../support/wording.ts';
import { EMPTY, GOLDEN } from './cases.ts';

/** Every golden file by name: a head that says what was written for whom, then the text as it is copied. */
export function goldenTexts(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [cases, ending] of [
    [GOLDEN, ''],
    [EMPTY, '--empty'],
  ] as const) {
    for (const { caseFile, voices } of cases) {
      for (const voice of voices) {
        const input = inputFor(voice, caseFile);
        const wording = compose(voice, caseFile);
        const findings = checkDemand({
          text: wording.text,
          voice,
          caseFile,
          today: input.today,
          dates: input.dates,
          checks,
          privateFacts: input.template.privateFacts,
          hotline: input.operator.hotline,
        });
        const title = corpus.disputes.find((dispute) => dispute.id === caseFile.dispute)?.title ?? '没有选哪一类';
        const head = [
          `${input.template.title} · ${title} · 写于${input.today}`,
          `${wording.length}字 · 待填${wording.missing.length}${wording.missing.length > 0 ? `：${wording.missing.map((fact) => fact.label).join('、')}` : ''}`,
          ...wording.shortened.map((cut) => `截短：${cut.place} ${cut.of}字只留${cut.kept}字`),
          ...wording.notes.map((note) => `提示：${note.say}`),
          ...findings.map((finding) => `体检：${finding.say} → ${finding.change}`),
          ...(wording.counters.length > 0
            ? [
                `备好怎么回：${wording.counters.map((id) => corpus.refusals.find((refusal) => refusal.id === id)?.says ?? id).join('／')}`,
                `办不了再说：${wording.fallback ?? ''}`,
              ]
            : []),
        ];
        files.set(`${voice}--${caseFile.dispute}${ending}.txt`, `${head.join('\n')}\n----\n${wording.text}\n`);
      }
    }
  }
  return files;
}
