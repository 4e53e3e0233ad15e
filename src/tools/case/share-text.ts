import { operators, regions } from 'virtual:corpus/names';
import type { CaseFile } from '../../domain/case/case.ts';
import { dossierOf, dossierText } from '../../domain/case/dossier.ts';
import { maskCase } from '../../domain/case/mask.ts';
import type { PlainDate } from '../../domain/dates/plain-date.ts';

/** What may go into a group chat: the facts and the timeline, numbers half hidden, without the holder and the evidence list. */
export function shareText(caseFile: CaseFile, today: PlainDate, disputes: Readonly<Record<string, string>>): string {
  const masked = maskCase({ ...caseFile, evidence: {} });
  const dossier = dossierOf({
    caseFile: masked,
    today,
    dispute: disputes[caseFile.dispute] ?? '',
    operator: operators.find((one) => one.id === caseFile.operator)?.name ?? '',
    region: regions.find((one) => one.code === caseFile.region)?.short ?? '',
    evidence: [],
    wording: null,
    basis: [],
    withHolder: false,
  });
  return dossierText(dossier).split('\n\n').slice(0, -2).join('\n\n');
}
