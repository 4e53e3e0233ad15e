import { evidence, evidenceByDispute } from 'virtual:corpus/evidence';
import { disputes, operators, regions } from 'virtual:corpus/names';
import type { CaseFile } from '../../domain/case/case.ts';
import { type Dossier, dossierOf } from '../../domain/case/dossier.ts';
import { maskCase } from '../../domain/case/mask.ts';
import type { PlainDate } from '../../domain/dates/plain-date.ts';
import { checklistFor } from '../../domain/evidence/build-checklist.ts';
import type { WordingInput, WordingTemplate } from '../../domain/wording/index.ts';
import { readDraft } from '../shared/drafts.ts';
import { compose, wordingLaws } from '../wording/composer.ts';
import { evidenceOfCase } from '../wording/evidence-of-case.ts';
import { citationLabel } from '../../domain/law/citation.ts';

/** What the user chose to print. */
export type DossierChoice = {
  readonly caseFile: CaseFile;
  readonly today: PlainDate;
  readonly template: WordingTemplate | null;
  readonly dispute: WordingInput['dispute'];
  readonly masked: boolean;
  readonly withHolder: boolean;
};

/** The dossier of a case with the site's own content. A text that was edited by hand goes in as edited; masked, it is written anew. */
export function assembleDossier({ caseFile, today, template, dispute, masked, withHolder }: DossierChoice): Dossier {
  const shown = masked ? maskCase(caseFile) : caseFile;
  const { have, demands } = evidenceOfCase(shown, caseFile.dispute);
  const wording = template && compose(template, dispute, shown, today, have, demands);
  const draft = template && !masked ? readDraft(template.voice, caseFile.dispute) : null;
  const basis = wording
    ? wording.basis.map((one) => one.label)
    : (dispute?.wording.basis ?? []).map((one) => citationLabel(one.basis, wordingLaws[one.basis.law]));
  return dossierOf({
    caseFile: shown,
    today,
    withHolder,
    dispute: disputes.find((one) => one.slug === caseFile.dispute)?.title ?? '',
    operator: operators.find((one) => one.id === caseFile.operator)?.name ?? '',
    region: regions.find((one) => one.code === caseFile.region)?.short ?? '',
    evidence: checklistFor(evidence, evidenceByDispute[caseFile.dispute]).map(({ id, title }) => ({ id, title })),
    wording: template && wording ? { title: template.title, text: draft ?? wording.text } : null,
    basis: [...new Set(basis)],
  });
}
