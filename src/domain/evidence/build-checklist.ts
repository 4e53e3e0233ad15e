import type { EvidenceFile } from './evidence.schema.ts';

/** One line of the checklist: a file of content/evidence with its id. */
export type ChecklistItem = Omit<EvidenceFile, 'file'> & { readonly id: string };

/**
 * The checklist of a dispute: the common items first, then its own, each once, in the order of the dispute's file.
 * Without a dispute only the common items.
 */
export function checklistFor(evidence: readonly ChecklistItem[], ids: readonly string[] | undefined): ChecklistItem[] {
  const common = evidence.filter((item) => item.common);
  const own = (ids ?? [])
    .map((id) => evidence.find((item) => item.id === id))
    .filter((item): item is ChecklistItem => item !== undefined && !item.common);
  return [...common, ...own].filter((item, index, all) => all.indexOf(item) === index);
}

/** Sentences that demand what others hold and the user does not have yet. They flow into `records-request`. */
export function demandsFor(items: readonly ChecklistItem[], states: Readonly<Record<string, string>>): string[] {
  return items
    .filter((item) => item.holder === 'operator' && states[item.id] !== 'have')
    .flatMap((item) => (item.demand ? [item.demand] : []));
}
