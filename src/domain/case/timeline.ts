import { formatChineseDate, type PlainDate, parsePlainDate } from '../dates/plain-date.ts';
import { formatYuan, parseYuan } from '../money/money.ts';
import { type CaseFile, dayOf, type DayKey, totalOf } from './case.ts';
import { type CallPromise, promisesOf } from './promises.ts';
import { ANSWERS, BODIES, BODY_STATUSES } from './vocabulary.ts';

/** One line of what happened (经过). */
export type TimelineEntry = {
  readonly key: string;
  /** Null: the day was not told; such entries stand last. */
  readonly date: PlainDate | null;
  readonly kind: 'fact' | 'charge' | 'contact' | 'body';
  readonly title: string;
  /** What was said, written down and promised, each a line. */
  readonly lines: readonly string[];
  /** Index into `contacts`. */
  readonly contact?: number;
  readonly promise?: CallPromise;
};

const FACTS: readonly (readonly [DayKey, string])[] = [
  ['incidentDate', '事情发生'],
  ['discoveredDate', '发现'],
  ['complaintDate', '第一次登记投诉'],
  ['answerDate', '收到答复'],
  ['appealDate', '提交申诉'],
  ['materialsCompleteDate', '申诉材料交齐'],
  ['marketComplaintDate', '向12315投诉'],
  ['hotlineDate', '打12345'],
  ['reconsiderationDate', '申请行政复议'],
  ['suitFiledDate', '向法院递交起诉状'],
];
/** More charges than this are told in one line. */
const MOST_CHARGES = 6;

/**
 * What happened, oldest first, from all that the case holds. On one day: what happened, then the charges, then calls.
 * @example timelineOf(caseFile, today).map((entry) => entry.title)
 */
export function timelineOf(caseFile: CaseFile, today: PlainDate | null): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  const firstOnComplaintDay = caseFile.contacts.findIndex((contact) => contact.date !== '' && contact.date === caseFile.complaintDate);
  const contactDays = new Set(caseFile.contacts.map((contact) => contact.date));
  for (const [key, title] of FACTS) {
    const date = dayOf(caseFile, key);
    if (!date) continue;
    // The call that registered the complaint tells it already.
    if (key === 'complaintDate' && contactDays.has(date)) continue;
    const answer = key === 'answerDate' && caseFile.answer !== 'none' ? [`${ANSWERS[caseFile.answer].replace(/,/g, '，')}`] : [];
    entries.push({ key, date, kind: 'fact', title, lines: answer });
  }
  entries.push(...chargeEntries(caseFile));
  const promises = new Map(promisesOf(caseFile, today).map((promise) => [promise.contact, promise]));
  caseFile.contacts.forEach((contact, index) => {
    if ([contact.date, contact.agentId, contact.ticket, contact.said, contact.promised].every((text) => text.trim() === '')) return;
    const promise = promises.get(index);
    const ids = [contact.agentId.trim() && `工号${contact.agentId.trim()}`, contact.ticket.trim() && `工单号${contact.ticket.trim()}`]
      .filter((part) => part !== '')
      .join('，');
    const first = index === firstOnComplaintDay;
    entries.push({
      key: `contacts.${index}`,
      date: parsePlainDate(contact.date),
      kind: 'contact',
      contact: index,
      title: `${channelWords(contact.channel)}${first ? '，登记投诉' : ''}`,
      lines: [
        ids,
        contact.said.trim() && `对方说：${contact.said.trim()}`,
        contact.promised.trim() && `答应：${contact.promised.trim()}${promise?.by ? `（说好${formatChineseDate(promise.by)}前）` : ''}`,
      ].filter((line) => line !== ''),
      ...(promise ? { promise } : {}),
    });
  });
  for (const [index, other] of caseFile.otherBodies.entries())
    entries.push({
      key: `otherBodies.${index}`,
      date: parsePlainDate(other.date),
      kind: 'body',
      title: `${BODIES[other.body]}：${BODY_STATUSES[other.status]}`,
      lines: [],
    });
  // Stable: entries of one day keep the order above.
  return entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => byDate(a.entry, b.entry) || a.index - b.index)
    .map(({ entry }) => entry);
}

function byDate(a: TimelineEntry, b: TimelineEntry): number {
  if (a.date === b.date) return 0;
  if (a.date === null) return 1;
  if (b.date === null) return -1;
  return a.date < b.date ? -1 : 1;
}

function chargeEntries(caseFile: CaseFile): TimelineEntry[] {
  const dated = caseFile.charges
    .map((charge, index) => ({ charge, index, date: parsePlainDate(charge.date) }))
    .filter((one) => one.date !== null);
  if (dated.length > MOST_CHARGES) {
    const days = dated.map((one) => one.date as PlainDate).sort();
    return [
      {
        key: 'charges',
        date: days[0] ?? null,
        kind: 'charge',
        title: `开始扣钱，到${formatChineseDate(days[days.length - 1] as PlainDate)}一共${dated.length}笔`,
        lines: [`合计${formatYuan(totalOf(caseFile))}`],
      },
    ];
  }
  return dated.map(({ charge, index, date }) => {
    const fen = parseYuan(charge.amount);
    return {
      key: `charges.${index}`,
      date,
      kind: 'charge' as const,
      title: `扣费${fen === null ? '' : formatYuan(fen)}${charge.item.trim() ? `（${charge.item.trim()}）` : ''}`,
      lines: [],
    };
  });
}

/** Where a contact took place, in words: 打10086, 营业厅, 联系运营商. */
export function channelWords(channel: string): string {
  const plain = channel.trim();
  if (plain === '') return '联系运营商';
  return /^[\d*#+-]+$/.test(plain) ? `打${plain}` : plain;
}
