import { operators } from 'virtual:corpus/names';
import { phrases, wordingLaws } from 'virtual:corpus/wordings';
import { useEffect, useState } from 'preact/hooks';
import type { CaseFile } from '../../domain/case/case.ts';
import type { PlainDate } from '../../domain/dates/plain-date.ts';
import { wordingDates, type WordingTemplate } from '../../domain/wording/index.ts';
import { calendar, rules } from '../shared/engine.ts';
import { LawLinks } from '../shared/law-links.tsx';

type Tools = {
  checkDemand: typeof import('../../domain/wording/check-demand.ts')['checkDemand'];
  checks: typeof import('virtual:corpus/checks')['checks'];
};

/** 诉求体检: what to change before sending. Never blocks. Fetched after the page is usable; without it the text still copies. */
export function DemandCheck({
  text,
  template,
  caseFile,
  today,
}: {
  text: string;
  template: WordingTemplate;
  caseFile: CaseFile;
  today: PlainDate;
}) {
  const [tools, setTools] = useState<Tools | null>(null);
  useEffect(() => {
    Promise.all([import('../../domain/wording/check-demand.ts'), import('virtual:corpus/checks')])
      .then(([{ checkDemand }, { checks }]) => setTools({ checkDemand, checks }))
      .catch(() => setTools(null));
  }, []);
  if (!tools) return null;
  const dates = wordingDates({ rules, caseFile, calendar, today, askWorkdays: phrases.askWorkdays });
  const hotline = operators.find((one) => one.id === caseFile.operator)?.hotline ?? '';
  const findings = tools.checkDemand({
    text,
    voice: template.voice,
    caseFile,
    today,
    dates,
    checks: tools.checks,
    privateFacts: template.privateFacts,
    hotline,
  });
  return (
    <details data-findings={findings.length} open={findings.some((finding) => finding.severity === 'serious')}>
      <summary>发之前看一眼：{findings.length === 0 ? '没看出问题' : `${findings.length}处可以改`}</summary>
      <ul class="findings">
        {findings.map((finding) => (
          <li key={finding.id + (finding.hit ?? '')} data-finding={finding.id}>
            <b>{finding.say}</b>
            <br />
            {finding.change}
            <LawLinks basis={finding.basis ?? []} laws={wordingLaws} />
          </li>
        ))}
      </ul>
    </details>
  );
}
