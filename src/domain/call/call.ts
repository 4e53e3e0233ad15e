import { type CaseFile, type Contact, dayOf, firstChargeDate, totalOf } from '../case/case.ts';
import { DEMANDS } from '../case/vocabulary.ts';
import { formatChineseDate, type PlainDate, type PlainMinute, parsePlainDate, parsePlainMinute } from '../dates/plain-date.ts';
import { formatYuan } from '../money/money.ts';

/** What is written down while the call runs; kept on the device until it becomes an entry of the timeline. */
export type CallNotes = {
  /** Minute in China at which the call began, '' = not started. */
  readonly startedAt: string;
  readonly agentId: string;
  readonly ticket: string;
  readonly promised: string;
  readonly promisedBy: string;
  readonly said: string;
  /** Refusals the clerk gave, with the minute. */
  readonly heard: readonly { readonly at: string; readonly says: string }[];
};

/** Notes of a call that has not begun. */
export function emptyNotes(): CallNotes {
  return { startedAt: '', agentId: '', ticket: '', promised: '', promisedBy: '', said: '', heard: [] };
}

/** Notes of a call that was not finished, from the stored text; anything odd in it counts as not told. */
export function readNotes(text: string | null): CallNotes {
  let raw: unknown = null;
  try {
    raw = JSON.parse(text ?? 'null');
  } catch {
    return emptyNotes();
  }
  if (typeof raw !== 'object' || raw === null) return emptyNotes();
  const bag = raw as Record<string, unknown>;
  const word = (key: string) => (typeof bag[key] === 'string' ? bag[key] : '');
  const heard = Array.isArray(bag['heard'])
    ? bag['heard']
        .filter((one): one is { at: string; says: string } => typeof one?.at === 'string' && typeof one.says === 'string')
        .slice(0, 200)
    : [];
  return {
    startedAt: parsePlainMinute(word('startedAt')) ?? '',
    agentId: word('agentId'),
    ticket: word('ticket'),
    promised: word('promised'),
    promisedBy: parsePlainDate(word('promisedBy')) ?? '',
    said: word('said'),
    heard,
  };
}

/** True when there is something worth keeping. */
export function hasNotes(notes: CallNotes): boolean {
  return [notes.agentId, notes.ticket, notes.promised, notes.said].some((text) => text.trim() !== '') || notes.heard.length > 0;
}

/** The minute of the day: 14:05. */
export const clockOf = (minute: string): string => minute.slice(11, 16);

/** A text with the present minute as a new line, ready to write behind: one tap, 「14:05 」. */
export function stamp(text: string, minute: PlainMinute | string): string {
  const before = text.replace(/\s+$/, '');
  return `${before === '' ? '' : `${before}\n`}${clockOf(minute)} `;
}

/** The notes as one entry of the timeline. What the clerk refused with goes before what was typed, each with its minute. */
export function contactOfCall(notes: CallNotes, date: PlainDate | string, channel: string): Contact {
  const heard = notes.heard.map((one) => `${clockOf(one.at)} 「${one.says}」`);
  return {
    date,
    channel,
    agentId: notes.agentId.trim(),
    ticket: notes.ticket.trim(),
    said: [...heard, notes.said.trim()].filter((line) => line !== '').join('\n'),
    promised: notes.promised.trim(),
    ...(notes.promisedBy === '' ? {} : { promisedBy: notes.promisedBy }),
  };
}

/**
 * The case with the call in it. A case without a complaint day gets the call's day: 申诉 counts from it, so the page
 * says so and offers to take it back.
 */
export function withCall(caseFile: CaseFile, contact: Contact): { readonly caseFile: CaseFile; readonly setComplaint: boolean } {
  const setComplaint = dayOf(caseFile, 'complaintDate') === null && parsePlainDate(contact.date) !== null;
  return {
    caseFile: { ...caseFile, contacts: [...caseFile.contacts, contact], ...(setComplaint ? { complaintDate: contact.date } : {}) },
    setComplaint,
  };
}

/** The words that stand for {{subject}} {{total}} {{incidentDate}} {{demand}} in this case. Never an empty place. */
export function callSlots(caseFile: CaseFile, dispute: string): Readonly<Record<string, string>> {
  const incident = dayOf(caseFile, 'incidentDate') ?? firstChargeDate(caseFile);
  const total = totalOf(caseFile);
  const subject = caseFile.subject.trim().replace(/\s+/g, ' ');
  // Aloud one asks for one or two things; the rest is in the letter.
  const demands = caseFile.demands.slice(0, 2).map((demand) => DEMANDS[demand]);
  return {
    subject:
      subject === ''
        ? dispute === ''
          ? '账单上的一笔收费'
          : `「${dispute}」这件事`
        : subject.length > 40
          ? `${subject.slice(0, 40)}……`
          : subject,
    total: total > 0 ? formatYuan(total) : '是账单上的那几笔',
    incidentDate: incident ? formatChineseDate(incident) : '最近，具体哪天我再核对',
    demand: demands.length > 0 ? demands.join('，并') : '把这件事查清楚，给我一个明确的答复',
  };
}

/** Fills {{…}} of a card from the slots and the lengths of rules; an unknown name reads 「规定的时间」, never braces. */
export function fillCall(text: string, slots: Readonly<Record<string, string>>, limits: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{([^{}]*)\}\}/g, (_, name: string) => {
    const known = Object.prototype.hasOwnProperty.call(slots, name) ? slots[name] : undefined;
    return known ?? limits[name.replace(/^limit:/, '')] ?? '规定的时间';
  });
}
