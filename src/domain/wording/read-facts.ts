// What the case tells, as letters need it: cleaned, in order, without what tells nothing.
import type { CaseFile } from '../case/case.ts';
import { type Demand, DEMANDS } from '../case/vocabulary.ts';
import { type PlainDate, parsePlainDate } from '../dates/plain-date.ts';
import { formatYuan, parseYuan } from '../money/money.ts';

/** A charge as a letter tells it; '' = not told, or no money. */
export type Charge = { readonly date: PlainDate | null; readonly sum: string; readonly item: string };
/** A contact as a letter tells it; '' = not told. */
export type Contact = {
  readonly date: PlainDate | null;
  readonly channel: string;
  readonly agentId: string;
  readonly ticket: string;
  readonly said: string;
  readonly promised: string;
  readonly kept: string;
};

/** The user's demands. `own`: they keep all of the dispute's, so its own sentence can carry them. */
export function chosenDemands(chosen: unknown, usual: readonly Demand[]): { readonly own: boolean; readonly list: readonly Demand[] } {
  const list = Array.isArray(chosen)
    ? [...new Set(chosen)].filter((demand): demand is Demand => typeof demand === 'string' && demand in DEMANDS)
    : [];
  if (list.length === 0) return { own: true, list: usual };
  return { own: usual.every((demand) => list.includes(demand)), list };
}

/** The charges that tell something, oldest first. `own` cleans a text of the user and remembers its place. */
export function readCharges(caseFile: CaseFile, own: (place: string, value: unknown) => string): Charge[] {
  const charges = (Array.isArray(caseFile.charges) ? caseFile.charges : [])
    .map((charge, index) => {
      const fen = parseYuan(charge.amount);
      return { date: parsePlainDate(charge.date), sum: fen ? formatYuan(fen) : '', item: own(`charges.${index}.item`, charge.item) };
    })
    .filter((charge) => charge.date !== null || charge.sum !== '' || charge.item !== '');
  return byDate(charges);
}

/** A contact written down without a day, beside a complaint with a day but no entry of its own, is that complaint. */
export function dateComplaint(contacts: readonly Contact[], complaint: PlainDate | null): Contact[] {
  const undated = contacts.filter((contact) => contact.date === null);
  if (complaint === null || undated.length !== 1 || contacts.some((contact) => contact.date === complaint)) return [...contacts];
  return byDate(contacts.map((contact) => (contact.date === null ? { ...contact, date: complaint } : contact)));
}

/** Oldest first; what has no day stays last, as it was written down. */
export function byDate<T extends { readonly date: PlainDate | null }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : (a.date ?? '9') > (b.date ?? '9') ? 1 : 0));
}

/** The contacts that tell something, oldest first. */
export function readContacts(caseFile: CaseFile, own: (place: string, value: unknown) => string): Contact[] {
  const contacts = (Array.isArray(caseFile.contacts) ? caseFile.contacts : [])
    .map((contact, index) => ({
      date: parsePlainDate(contact.date),
      channel: own(`contacts.${index}.channel`, contact.channel),
      agentId: own(`contacts.${index}.agentId`, contact.agentId),
      ticket: own(`contacts.${index}.ticket`, contact.ticket),
      said: own(`contacts.${index}.said`, contact.said),
      promised: own(`contacts.${index}.promised`, contact.promised),
      kept: contact.kept ?? '',
    }))
    .filter(
      (contact) =>
        contact.date !== null || contact.agentId !== '' || contact.ticket !== '' || contact.said !== '' || contact.promised !== '',
    );
  return byDate(contacts);
}
