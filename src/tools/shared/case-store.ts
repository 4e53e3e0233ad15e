import { type CaseFile, emptyCase } from '../../domain/case/case.ts';
import { setIn } from '../../domain/case/edit-case.ts';
import { readCase } from '../../domain/case/read-case.ts';

/** Every key this site writes to the device; /privacy/ lists them. */
export const STORAGE_KEYS = { cases: 'ty.cases', broken: 'ty.cases.broken', drafts: 'ty.drafts', size: 'ty.size', theme: 'ty.theme', seen: 'ty.seen' } as const;

/** One case on the device. `title` is the user's own name for it. */
export type StoredCase = { id: string; title: string; case: CaseFile };
export type Shelf = { active: string; cases: StoredCase[]; /** Day after which the shelf is wiped on the next visit, '' = keep. */ expires: string };

export type StoreState = {
  readonly shelf: Shelf;
  /** False when the browser refused to store: the page works and says so. */
  readonly remembered: boolean;
  /** What happened to stored data that could not be read, in plain words; '' = nothing. */
  readonly trouble: string;
};

const freshShelf = (): Shelf => ({ active: 'a', cases: [{ id: 'a', title: '', case: emptyCase() }], expires: '' });

let state: StoreState = { shelf: freshShelf(), remembered: true, trouble: '' };
let loaded = false;
const listeners = new Set<() => void>();

function parseShelf(text: string): Shelf | null {
  try {
    const raw: unknown = JSON.parse(text);
    if (typeof raw !== 'object' || raw === null || !Array.isArray((raw as Shelf).cases)) return null;
    const cases = (raw as Shelf).cases.flatMap((entry) => {
      const read = readCase(entry?.case);
      return read.kind === 'case' ? [{ id: String(entry.id), title: String(entry.title ?? ''), case: read.caseFile }] : [];
    });
    const active = String((raw as Shelf).active);
    if (cases.length === 0) return null;
    return { active: cases.some((entry) => entry.id === active) ? active : (cases[0]?.id ?? 'a'), cases, expires: String((raw as Shelf).expires ?? '') };
  } catch {
    return null;
  }
}

/** The shelf as it is on the device now; another tab may have written since. */
function readDevice(): { shelf: Shelf | null; trouble: string } {
  const text = localStorage.getItem(STORAGE_KEYS.cases);
  if (text === null) return { shelf: null, trouble: '' };
  const shelf = parseShelf(text);
  if (shelf) return { shelf, trouble: '' };
  // Kept aside, so that a damaged entry loses nothing and the next save does not overwrite it.
  localStorage.setItem(STORAGE_KEYS.broken, text);
  localStorage.removeItem(STORAGE_KEYS.cases);
  return { shelf: null, trouble: '上次存的内容读不出来。原样留了一份，可以在「我的案子」里导出来看。' };
}

function publish(next: StoreState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Reads the device once, when the first tool wakes up. `today` decides whether an expiry has passed. */
export function openStore(today: string): void {
  if (loaded) return;
  loaded = true;
  try {
    const { shelf, trouble } = readDevice();
    if (shelf && shelf.expires !== '' && shelf.expires < today) {
      localStorage.removeItem(STORAGE_KEYS.cases);
      publish({ ...state, trouble: '你设的保存期到了，存在这台设备上的案子已经清掉。' });
    } else publish({ ...state, shelf: shelf ?? state.shelf, trouble });
    addEventListener('storage', (event) => {
      if (event.key !== STORAGE_KEYS.cases && event.key !== null) return;
      const latest = event.newValue === null ? freshShelf() : parseShelf(event.newValue);
      if (latest) publish({ ...state, shelf: latest });
    });
  } catch {
    publish({ ...state, remembered: false });
  }
}

export const getState = (): StoreState => state;

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Changes the shelf. The device is read first, so that what another tab wrote in the meantime stays.
 * Storage full or refused: the change holds in this page and `remembered` turns false.
 */
export function changeShelf(change: (shelf: Shelf) => Shelf): void {
  let current = state.shelf;
  let remembered = true;
  try {
    current = readDevice().shelf ?? current;
  } catch {
    remembered = false;
  }
  const shelf = change(current);
  try {
    localStorage.setItem(STORAGE_KEYS.cases, JSON.stringify(shelf));
  } catch {
    remembered = false;
  }
  publish({ ...state, shelf, remembered });
}

/** The case being worked on. */
export function activeCase(shelf: Shelf): CaseFile {
  return shelf.cases.find((entry) => entry.id === shelf.active)?.case ?? emptyCase();
}

/** Replaces the active case by `change` of it. */
export function changeCase(change: (caseFile: CaseFile) => CaseFile): void {
  changeShelf((shelf) => ({ ...shelf, cases: shelf.cases.map((entry) => (entry.id === shelf.active ? { ...entry, case: change(entry.case) } : entry)) }));
}

/** Sets one value of the active case by its key path: `setValue('charges.0.item', '彩铃')`. */
export function setValue(path: string, value: unknown): void {
  changeCase((caseFile) => setIn(caseFile, path, value));
}

/** Removes everything this site stored on the device, settings included. */
export function wipeDevice(): void {
  try {
    for (const key of Object.values(STORAGE_KEYS)) localStorage.removeItem(key);
  } catch {
    // Nothing was stored then.
  }
  publish({ shelf: freshShelf(), remembered: state.remembered, trouble: '' });
}
