import { STORAGE_KEYS } from './case-store.ts';

/** Texts edited by hand, by voice and dispute, so that they outlive a reload. Storage may be refused: then they hold in the page only. */
function read(): Record<string, string> {
  try {
    const raw: unknown = JSON.parse(localStorage.getItem(STORAGE_KEYS.drafts) ?? '{}');
    return typeof raw === 'object' && raw !== null ? (raw as Record<string, string>) : {};
  } catch {
    return {};
  }
}

/** The hand-edited text of this voice and dispute, or null when it was never edited. */
export function readDraft(voice: string, dispute: string): string | null {
  const text = read()[`${voice}/${dispute}`];
  return typeof text === 'string' ? text : null;
}

/** Keeps a hand-edited text; null forgets it. */
export function writeDraft(voice: string, dispute: string, text: string | null): void {
  const drafts = read();
  if (text === null) delete drafts[`${voice}/${dispute}`];
  else drafts[`${voice}/${dispute}`] = text;
  try {
    localStorage.setItem(STORAGE_KEYS.drafts, JSON.stringify(drafts));
  } catch {
    // The page still holds the text; StoreNotice has said that nothing is remembered.
  }
}
