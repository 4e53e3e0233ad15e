import { type PlainDate, parsePlainDate } from '../dates/plain-date.ts';
import { type CaseFile, emptyCase, isEmptyCase } from './case.ts';
import { readCase } from './read-case.ts';

/** One case on the device. `title` is the user's own name for it. */
export type StoredCase = { readonly id: string; readonly title: string; readonly case: CaseFile };

/** All cases on the device. Never empty: there is always a case to work on. */
export type Shelf = {
  readonly active: string;
  readonly cases: readonly StoredCase[];
  /** Day after which the shelf is wiped on the next visit, '' = keep. */
  readonly expires: string;
};

/** A shelf with one case in which nothing is told. */
export function freshShelf(): Shelf {
  return { active: 'a', cases: [{ id: 'a', title: '', case: emptyCase() }], expires: '' };
}

/** What the device held: a shelf, and whether some of it could not be read (the caller keeps the text aside then). */
export type ReadShelf = { readonly shelf: Shelf | null; readonly damaged: boolean };

/**
 * Reads the stored text. Cases that cannot be read (torn, or of a newer version) are left out and `damaged` says so.
 * Never throws.
 */
export function parseShelf(text: string): ReadShelf {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { shelf: null, damaged: true };
  }
  if (typeof raw !== 'object' || raw === null || !Array.isArray((raw as Shelf).cases)) return { shelf: null, damaged: true };
  const { cases: entries, active, expires } = raw as { cases: unknown[]; active?: unknown; expires?: unknown };
  const cases: StoredCase[] = [];
  for (const entry of entries) {
    const told = (typeof entry === 'object' && entry !== null ? entry : {}) as { id?: unknown; title?: unknown; case?: unknown };
    const read = readCase(told.case);
    if (read.kind !== 'case') continue;
    const id = typeof told.id === 'string' && told.id !== '' ? told.id : `r${cases.length}`;
    cases.push({
      id: cases.some((one) => one.id === id) ? `${id}-${cases.length}` : id,
      title: typeof told.title === 'string' ? told.title : '',
      case: read.caseFile,
    });
  }
  const first = cases[0];
  if (!first) return { shelf: null, damaged: true };
  const own = cases.find((entry) => entry.id === active) ?? first;
  return { shelf: { active: own.id, cases, expires: parsePlainDate(expires) ?? '' }, damaged: cases.length < entries.length };
}

/** The case being worked on. */
export function activeCase(shelf: Shelf): CaseFile {
  return shelf.cases.find((entry) => entry.id === shelf.active)?.case ?? emptyCase();
}

/** The shelf with one case replaced by `change` of it; no such case: the shelf as it is. */
export function changeOn(shelf: Shelf, id: string, change: (caseFile: CaseFile) => CaseFile): Shelf {
  return { ...shelf, cases: shelf.cases.map((entry) => (entry.id === id ? { ...entry, case: change(entry.case) } : entry)) };
}

/**
 * The shelf with one more case, which becomes the one worked on. An active case in which nothing is told gives its
 * place, so that no empty cases pile up.
 */
export function addCase(shelf: Shelf, id: string, caseFile: CaseFile, title = ''): Shelf {
  const kept = shelf.cases.filter((entry) => !(entry.id === shelf.active && entry.title === '' && isEmptyCase(entry.case)));
  return { ...shelf, active: id, cases: [...kept.filter((entry) => entry.id !== id), { id, title, case: caseFile }] };
}

/** Title of a case that a link opened beside the user's own. */
const LINK_TITLE = '链接里的案子';

/**
 * Takes over the facts of an opened link. They fill the active case where it says nothing or the same; where they
 * contradict it they become a case of their own, so that a link from somebody else never overwrites what a person typed.
 * @returns the shelf, and whether a case was added.
 */
export function placeLink(shelf: Shelf, facts: Partial<CaseFile>, id: string): { readonly shelf: Shelf; readonly added: boolean } {
  const current = activeCase(shelf);
  const fresh = emptyCase();
  const contradicts = Object.entries(facts).some(([key, value]) => current[key] !== value && current[key] !== fresh[key]);
  if (!contradicts) return { shelf: changeOn(shelf, shelf.active, (caseFile) => ({ ...caseFile, ...facts }) as CaseFile), added: false };
  return { shelf: addCase(shelf, id, { ...fresh, ...facts } as CaseFile, LINK_TITLE), added: true };
}

/** Works on another case; an unknown id changes nothing. */
export function switchCase(shelf: Shelf, id: string): Shelf {
  return shelf.cases.some((entry) => entry.id === id) ? { ...shelf, active: id } : shelf;
}

/** The shelf with one case under another name; '' = it is called by what it is about. */
export function renameCase(shelf: Shelf, id: string, title: string): Shelf {
  return { ...shelf, cases: shelf.cases.map((entry) => (entry.id === id ? { ...entry, title } : entry)) };
}

/** The shelf without a case. The last one is replaced by an empty one. */
export function deleteCase(shelf: Shelf, id: string): Shelf {
  const cases = shelf.cases.filter((entry) => entry.id !== id);
  const first = cases[0];
  if (!first) return { ...freshShelf(), expires: shelf.expires };
  return { ...shelf, cases, active: shelf.active === id ? first.id : shelf.active };
}

/** True when the user's own last day has passed. */
export function isExpired(shelf: Shelf, today: PlainDate | string): boolean {
  return shelf.expires !== '' && shelf.expires < today;
}

/**
 * What a case is called in a list: the user's own name, else what it is about.
 * @example caseTitle(entry, { 'roaming': '漫游费' }) //=> '漫游费：出国流量'
 */
export function caseTitle(entry: StoredCase, disputes: Readonly<Record<string, string>>): string {
  if (entry.title.trim() !== '') return entry.title.trim();
  const what = disputes[entry.case.dispute] ?? '';
  const subject = entry.case.subject.trim().slice(0, 20);
  return [what, subject].filter((part) => part !== '').join('：') || '还没起名的案子';
}
