import { type CaseFile, emptyCase } from '../../domain/case/case.ts';
import { setIn } from '../../domain/case/edit-case.ts';
import {
  addCase,
  changeOn,
  deleteCase,
  freshShelf,
  isExpired,
  parseShelf,
  placeLink,
  renameCase,
  type Shelf,
  switchCase,
} from '../../domain/case/shelf.ts';

export { activeCase, type Shelf, type StoredCase } from '../../domain/case/shelf.ts';

/** Every key this site writes to the device; /privacy/ lists them. */
export const STORAGE_KEYS = {
  cases: 'ty.cases',
  broken: 'ty.cases.broken',
  call: 'ty.call',
  drafts: 'ty.drafts',
  size: 'ty.size',
} as const;

/** Keys that hold what a person typed; an expiry clears them. */
const PERSONAL_KEYS = [STORAGE_KEYS.cases, STORAGE_KEYS.broken, STORAGE_KEYS.call, STORAGE_KEYS.drafts] as const;

/** What the page knows of the device: all cases, and whether keeping them works. */
export type StoreState = {
  readonly shelf: Shelf;
  /** False when the browser refused to store: the page works and says so. */
  readonly remembered: boolean;
  /** What happened to stored data that could not be read, in plain words; '' = nothing. */
  readonly trouble: string;
};

let state: StoreState = { shelf: freshShelf(), remembered: true, trouble: '' };
let loaded = false;
/** The case this page works on. Another tab may work on another one: its choice must not move this page's fields. */
let own: string | null = null;
/** Changes that could not be written (storage full). They are made again on top of whatever the device holds by then. */
let unwritten: ((shelf: Shelf) => Shelf)[] = [];
const listeners = new Set<() => void>();

function publish(next: StoreState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** The shelf as it is on the device now; another tab may have written since. Throws where storage is refused. */
function readDevice(): { shelf: Shelf | null; trouble: string } {
  const text = localStorage.getItem(STORAGE_KEYS.cases);
  if (text === null) return { shelf: null, trouble: '' };
  const { shelf, damaged } = parseShelf(text);
  if (damaged) keepAside(text, shelf);
  return {
    shelf: shelf && mine(shelf),
    trouble: damaged ? '上次存的内容有一部分读不出来。原样留了一份，在「我的案子」最下面可以拿走。' : '',
  };
}

/** Keeps damaged text aside, so that it loses nothing and the next save does not overwrite it. */
function keepAside(text: string, sound: Shelf | null): void {
  const before = localStorage.getItem(STORAGE_KEYS.broken);
  // Room first: two copies may not fit.
  localStorage.removeItem(STORAGE_KEYS.cases);
  try {
    localStorage.setItem(STORAGE_KEYS.broken, before === null || before === text ? text : `${before}\n\n${text}`);
    if (sound) localStorage.setItem(STORAGE_KEYS.cases, JSON.stringify(sound));
  } catch (error) {
    localStorage.setItem(STORAGE_KEYS.cases, text);
    throw error;
  }
}

function mine(shelf: Shelf): Shelf {
  return own === null ? shelf : switchCase(shelf, own);
}

/** Reads the device once, when the first tool wakes up. `today` decides whether an expiry has passed. */
export function openStore(today: string): void {
  if (loaded) return;
  loaded = true;
  try {
    const { shelf, trouble } = readDevice();
    if (shelf && isExpired(shelf, today)) {
      for (const key of PERSONAL_KEYS) localStorage.removeItem(key);
      publish({ ...state, trouble: '你设的保存期到了，存在这台设备上的案子已经清掉。' });
    } else publish({ ...state, shelf: shelf ?? state.shelf, trouble });
    addEventListener('storage', (event) => {
      if (event.key !== STORAGE_KEYS.cases && event.key !== null) return;
      if (event.newValue === null) {
        // Wiped in another tab, or set aside there for repair: then the next event brings what is left.
        own = null;
        publish({ ...state, shelf: freshShelf() });
        return;
      }
      const { shelf: latest } = parseShelf(event.newValue);
      if (latest) publish({ ...state, shelf: unwritten.reduce((current, change) => change(current), mine(latest)) });
    });
  } catch {
    publish({ ...state, remembered: false });
  }
  own = state.shelf.active;
}

/** The present state; read it anew after every change, it is replaced and never altered. */
export const getState = (): StoreState => state;

/** Calls `listener` after every change, here or in another tab. @returns the way to stop it. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Changes the shelf. The device is read first, so that what another tab wrote in the meantime stays.
 * Storage full or refused: the change holds in this page and `remembered` turns false; once there is room again, all
 * of it is written. `change` may be made more than once and must be pure.
 */
export function changeShelf(change: (shelf: Shelf) => Shelf): void {
  let current = state.shelf;
  let trouble = state.trouble;
  let remembered = true;
  try {
    const device = readDevice();
    if (device.shelf) current = unwritten.reduce((shelf, made) => made(shelf), device.shelf);
    trouble = device.trouble || trouble;
  } catch {
    remembered = false;
  }
  const shelf = change(current);
  try {
    if (remembered) localStorage.setItem(STORAGE_KEYS.cases, JSON.stringify(shelf));
  } catch {
    remembered = false;
  }
  if (remembered) unwritten = [];
  else unwritten.push(change);
  own = shelf.active;
  publish({ shelf, remembered, trouble });
}

/** Replaces the active case by `change` of it. A case that another tab deleted meanwhile comes back rather than lose the edit. */
export function changeCase(change: (caseFile: CaseFile) => CaseFile): void {
  const id = state.shelf.active;
  const known = state.shelf.cases.find((entry) => entry.id === id);
  changeShelf((shelf) => {
    if (shelf.cases.some((entry) => entry.id === id)) return changeOn(shelf, id, change);
    return { ...shelf, active: id, cases: [...shelf.cases, { id, title: known?.title ?? '', case: change(known?.case ?? emptyCase()) }] };
  });
}

/** Sets one value of the active case by its key path: `setValue('charges.0.item', '彩铃')`. */
export function setValue(path: string, value: unknown): void {
  changeCase((caseFile) => setIn(caseFile, path, value));
}

/** A new id; the clock keeps two tabs apart, no randomness is needed. */
function newId(): string {
  return `c${Date.now().toString(36)}${state.shelf.cases.length}`;
}

/** Puts a case on the shelf and works on it. */
export function putCase(caseFile: CaseFile = emptyCase(), title = ''): void {
  const id = newId();
  changeShelf((shelf) => addCase(shelf, id, caseFile, title));
}

/** Takes over the facts of an opened link; true when they contradicted the active case and became one of their own. */
export function takeLink(facts: Partial<CaseFile>): boolean {
  if (Object.keys(facts).length === 0) return false;
  const id = newId();
  const before = state.shelf.cases.length;
  changeShelf((shelf) => placeLink(shelf, facts, id).shelf);
  return state.shelf.active === id && state.shelf.cases.length > before;
}

/** Works on another case. */
export function chooseCase(id: string): void {
  own = id;
  changeShelf((shelf) => switchCase(shelf, id));
}

/** Gives a case the user's own name; '' takes it away. */
export function nameCase(id: string, title: string): void {
  changeShelf((shelf) => renameCase(shelf, id, title));
}

/** Takes a case off the device. With the last one gone an empty one stands there. */
export function removeCase(id: string): void {
  changeShelf((shelf) => deleteCase(shelf, id));
}

/** Sets the day after which everything typed is cleared on the next visit; '' = never. */
export function setExpiry(day: string): void {
  changeShelf((shelf) => ({ ...shelf, expires: day }));
}

/** A stored text, or null when there is none or storage is refused. */
export function storedText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Stores or removes (null) a text; false when the browser refused. */
export function storeText(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Forgets one key of the device; the cases start afresh in this page too. */
export function wipeKey(key: string): void {
  storeText(key, null);
  if (key === STORAGE_KEYS.cases) forgetShelf();
  if (key === STORAGE_KEYS.broken) publish({ ...state, trouble: '' });
}

function forgetShelf(): void {
  unwritten = [];
  const shelf = freshShelf();
  own = shelf.active;
  publish({ ...state, shelf, trouble: '' });
}

/** Removes everything this site stored on the device, settings included. */
export function wipeDevice(): void {
  for (const key of Object.values(STORAGE_KEYS)) storeText(key, null);
  forgetShelf();
}
