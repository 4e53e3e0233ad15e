import { daysBetween, type PlainDate, parsePlainDate } from '../dates/plain-date.ts';
import type { CaseFile } from './case.ts';

/** A promise made in a contact. `left`: whole days until its day, negative = days ago; null = no day was named. */
export type CallPromise = {
  readonly contact: number;
  readonly text: string;
  readonly by: PlainDate | null;
  readonly left: number | null;
  readonly state: 'open' | 'due' | 'kept' | 'broken';
};

/** Every promise of the case. 'due' = its day has come and nobody said whether it was kept. */
export function promisesOf(caseFile: CaseFile, today: PlainDate | null): CallPromise[] {
  return caseFile.contacts.flatMap((contact, index) => {
    if (contact.promised.trim() === '') return [];
    const by = parsePlainDate(contact.promisedBy);
    const left = by && today ? daysBetween(today, by) : null;
    const state = contact.kept === 'yes' ? 'kept' : contact.kept === 'no' ? 'broken' : left !== null && left < 0 ? 'due' : 'open';
    return [{ contact: index, text: contact.promised.trim(), by, left, state } as const];
  });
}

/** How a promise turned out, in words; '' while nobody knows and its day has not come. */
export function promiseWords(promise: CallPromise): string {
  if (promise.state === 'kept') return '做到了';
  if (promise.state === 'broken') return '没做到';
  if (promise.left === null) return '';
  if (promise.left === 0) return '就是今天';
  return promise.left > 0 ? `还有${promise.left}天` : `过了${-promise.left}天`;
}
