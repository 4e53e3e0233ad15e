import { evidence, evidenceByDispute } from 'virtual:corpus/evidence';
import type { CaseFile } from '../../domain/case/case.ts';
import { checklistFor, demandsFor } from '../../domain/evidence/build-checklist.ts';

/** What the user has (numbered 证1 … in a claim) and what others hold (demanded in `records-request`). */
export function evidenceOfCase(caseFile: CaseFile, slug: string): { have: { title: string }[]; demands: string[] } {
  const items = checklistFor(evidence, evidenceByDispute[slug]);
  return {
    have: items.filter((item) => caseFile.evidence[item.id] === 'have').map(({ title }) => ({ title })),
    demands: demandsFor(items, caseFile.evidence),
  };
}
