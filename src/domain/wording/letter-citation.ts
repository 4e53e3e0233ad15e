import type { Basis } from '../corpus/fields.schema.ts';
import { citationLabel, type LawName } from '../law/citation.ts';
import type { LawFile } from '../law/law.schema.ts';

/** A law's name as citations print it; `level` lets a pledge be called a pledge. */
export type WordingLaw = LawName & { readonly level?: LawFile['level'] };

/** What an instrument is when it is no law: a letter must not pass a pledge off as one. */
export function natureOf(law: WordingLaw | undefined): string {
  return law?.level === 'industry-pledge' ? '行业承诺' : law?.level === 'action-plan' ? '工信部行动部署' : '';
}

/**
 * The citation as a letter writes it. Articles whose number was not seen keep a label only where it reads as a place
 * (第三方面, 30日答复条); what we could not see of them is said on the law page, not to the receiver.
 */
export function letterCitation(basis: Basis, law: WordingLaw | undefined): string {
  const label =
    typeof basis.article === 'string' ? (law?.labels?.[basis.article] ?? '').replace(/（条号未见到）$/, '').replace(/：.*$/, '') : '';
  const place = basis.item !== undefined || /^第.{1,6}$|条$/.test(label) ? label : '';
  return citationLabel(basis, law && { ...law, ...(typeof basis.article === 'string' ? { labels: { [basis.article]: place } } : {}) });
}

/** Whether two citations name the same place, whatever they quote from it. */
export function sameArticle(a: Basis, b: Basis): boolean {
  return a.law === b.law && a.article === b.article && a.paragraph === b.paragraph && a.item === b.item;
}
