import { parsePlainDate } from '../dates/plain-date.ts';
import { type CaseFile, isAnswer, MAIN_DAYS } from './case.ts';

/** Every key that a shareable link may carry: days and choices. Never a name, a number or an ID. */
export const FRAGMENT_KEYS = [...MAIN_DAYS, 'billing', 'answer', 'region', 'dispute', 'operator'] as const;

/** Facts that a link told, and the keys (not the values) that were left out. */
export type ReadFragment = { readonly facts: Partial<CaseFile>; readonly ignored: readonly string[] };

/**
 * Reads the facts of a link fragment (with or without #). Anything malformed or not allowed is left out and named in
 * `ignored`; the page says so and goes on.
 * @example readFragment('#complaintDate=2026-11-22&billing=maybe') //=> { facts: { complaintDate: '2026-11-22' }, ignored: ['billing'] }
 */
export function readFragment(fragment: string): ReadFragment {
  const facts: Record<string, unknown> = {};
  const ignored: string[] = [];
  for (const pair of fragment.replace(/^#/, '').slice(0, 2000).split('&')) {
    if (pair === '') continue;
    const cut = pair.indexOf('=');
    const key = decode(cut < 0 ? pair : pair.slice(0, cut));
    const value = decode(cut < 0 ? '' : pair.slice(cut + 1));
    // A bare word is a heading on the page, not a fact.
    if (cut < 0) continue;
    if (value === '') continue;
    if (takes(key, value)) facts[key] = key === 'billing' ? value === 'true' : value;
    else ignored.push(key.slice(0, 40));
  }
  return { facts: facts as Partial<CaseFile>, ignored };
}

/** Whether a link may hold this value under this key. The same for reading and writing, so that a free text of an imported case stays at home. */
function takes(key: string, value: string): boolean {
  if ((MAIN_DAYS as readonly string[]).includes(key)) return parsePlainDate(value) !== null;
  if (key === 'billing') return value === 'true' || value === 'false';
  if (key === 'answer') return isAnswer(value);
  if (key === 'region') return /^\d{6}$/.test(value);
  return (key === 'dispute' || key === 'operator') && /^[a-z0-9-]{1,60}$/.test(value);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}

/**
 * The fragment (with #) that carries a case's days and choices, '' when none is told. Never a name, number or free text;
 * what {@link readFragment} would not take is not written.
 * @example writeFragment({ ...emptyCase(), complaintDate: '2026-11-22', billing: true }) //=> '#complaintDate=2026-11-22&billing=true&answer=none'
 */
export function writeFragment(caseFile: CaseFile): string {
  const pairs = FRAGMENT_KEYS.map((key) => [key, String(caseFile[key])] as const)
    .filter(([key, value]) => takes(key, value) && !(key === 'operator' && value === 'china-mobile'))
    .map(([key, value]) => `${key}=${value}`);
  return pairs.length > 0 ? `#${pairs.join('&')}` : '';
}
