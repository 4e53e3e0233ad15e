import { type CaseFile, dayOf, firstChargeDate, totalOf } from '../case/case.ts';
import type { Demand } from '../case/vocabulary.ts';
import type { Basis } from '../corpus/fields.schema.ts';
import { formatChineseDate, type PlainDate } from '../dates/plain-date.ts';
import { formatYuan } from '../money/money.ts';
import { cleanUserText, shorten } from './clean-text.ts';
import { letterCitation, natureOf, sameArticle, type WordingLaw } from './letter-citation.ts';
import { byDate, type Charge, chosenDemands, type Contact, dateComplaint, readCharges, readContacts } from './read-facts.ts';
import { isKnown, missingFact, newTelling, renderTemplate, type SlotValue, type Telling } from './render-template.ts';
import { PRIVATE_SLOTS, type PrivateSlot } from './slots.ts';
import type { DisputeWording, Phrases } from './wording.schema.ts';
import type { WordingDates } from './wording-dates.ts';

/** Everything a text may draw on. */
export type FactSource = {
  readonly caseFile: CaseFile;
  readonly dispute: { readonly slug: string; readonly title: string; readonly wording: DisputeWording } | null;
  readonly today: PlainDate;
  readonly dates: WordingDates;
  readonly lawNames: Readonly<Record<string, WordingLaw>>;
  readonly operator: { readonly name: string; readonly hotline: string };
  readonly region: { readonly short: string; readonly body: string } | null;
  readonly phrases: Phrases;
  readonly limits: Readonly<Record<string, string>>;
  readonly evidence: readonly { readonly title: string; readonly source?: string }[];
  readonly evidenceDemands: readonly string[];
  readonly privateFacts: readonly PrivateSlot[];
  /** Longest length for single user texts, by place; used only when a text must be cut. */
  readonly caps: ReadonlyMap<string, number>;
};

/** A text of the user that went into the letter, with the place it came from. */
export type UsedText = { readonly place: string; readonly text: string };

/** The facts of one text, asked for slot by slot while it is written. */
export type Facts = {
  /** Words of a slot, or null when the fact is not known (or not open to this voice). */
  readonly lookup: (slot: string, telling: Telling) => SlotValue | null;
  /** Whether a block's condition holds; an unknown condition never does. */
  readonly holds: (predicate: string, telling: Telling) => boolean;
  /** Names an article and remembers that the text rests on it. */
  readonly cite: (basis: Basis, telling: Telling) => string;
  /** Texts of the user that went in so far, uncut. */
  readonly used: () => readonly UsedText[];
};

/** Demands a short text names one by one. */
const SHORT_DEMANDS = 5;

/** Reads a case and a dispute as the facts of one text. Pure; hostile values are cleaned or count as not told. */
export function describeFacts(source: FactSource): Facts {
  const { caseFile, dispute, today, dates, phrases } = source;
  const used = new Map<string, string>();
  const own = (place: string, value: unknown): string => {
    const text = cleanUserText(value);
    if (text === '') return '';
    const cap = source.caps.get(place);
    used.set(place, text);
    return cap === undefined ? text : shorten(text, cap);
  };

  const wording = dispute?.wording ?? phrases.generic;
  const charges = readCharges(caseFile, own);
  const total = totalOf(caseFile);
  const priced = charges.filter((charge) => charge.sum !== '');
  const incident = dayOf(caseFile, 'incidentDate') ?? firstChargeDate(caseFile);
  const complaint = dayOf(caseFile, 'complaintDate');
  const complaintMade = complaint !== null && complaint <= today ? complaint : null;
  const contacts = dateComplaint(readContacts(caseFile, own), complaintMade);
  const complained = complaintMade !== null || contacts.length > 0;
  const overdue = caseFile.answer === 'none' && dates.appealFrom !== null && today >= dates.appealFrom;
  const demands = chosenDemands(caseFile.demands, wording.demands);
  const last = [...contacts].reverse().find((contact) => contact.ticket !== '') ?? contacts[contacts.length - 1];
  const lastSaid = [...contacts].reverse().find((contact) => contact.said !== '');
  const lastPromised = [...contacts].reverse().find((contact) => contact.promised !== '');

  const day = (date: PlainDate | null): SlotValue | null => (date ? { text: formatChineseDate(date) } : null);
  const words = (text: string, says: readonly string[] = []): SlotValue | null => (text ? { text, says } : null);

  const cite = (basis: Basis, telling: Telling): string => {
    if (!telling.cited.some((known) => sameArticle(known, basis))) telling.cited.push(basis);
    return letterCitation(basis, source.lawNames[basis.law]);
  };

  const citeWithNature = (basis: Basis, telling: Telling): string => {
    const nature = natureOf(source.lawNames[basis.law]);
    return `${cite(basis, telling)}${nature ? `（${nature}）` : ''}`;
  };

  /** 「…，见《…》第…条。」 with the level said where it is not law. */
  const reason = ({ say, basis }: { say: string; basis: Basis }, telling: Telling): string => {
    const nature = natureOf(source.lawNames[basis.law]);
    const told = nature === '' || say.includes(nature.slice(-2)) ? '' : `（${nature}）`;
    const label = cite(basis, telling);
    const sentence = renderTemplate(say, telling);
    return `${sentence.includes(label) ? sentence : `${sentence.replace(/。$/, '')}，见${label}`}${told}${basis.quote ? `：「${basis.quote}」` : ''}。`;
  };

  /** A template of _phrases.yaml about one thing (a contact), with that thing's own slots. */
  const phrase = (template: string, values: Readonly<Record<string, string>>): string =>
    renderTemplate(
      template,
      newTelling((slot) => words(values[slot] ?? '')),
    );

  const contactText = (contact: Contact, template: string): string =>
    phrase(template, {
      date: contact.date ? formatChineseDate(contact.date) : '',
      via: phrase(
        contact.channel === ''
          ? phrases.contact.unknownChannel
          : /^[\d*#+-]+$/.test(contact.channel)
            ? phrases.contact.phoneChannel
            : phrases.contact.otherChannel,
        { channel: contact.channel, operator: source.operator.name },
      ),
      agentId: contact.agentId,
      ticket: contact.ticket,
      said: contact.said,
      promised: contact.promised,
      broken: contact.kept === 'no' ? phrases.contact.broken : '',
      kept: contact.kept === 'yes' ? phrases.contact.kept : '',
    });

  const timeline = (): string => {
    const entries = contacts.map((contact) => ({ date: contact.date, text: contactText(contact, phrases.contact.line) }));
    if (complaintMade && !contacts.some((contact) => contact.date === complaintMade))
      entries.push({
        date: complaintMade,
        text: phrase(phrases.contact.complaintOnly, { date: formatChineseDate(complaintMade), operator: source.operator.name }),
      });
    return byDate(entries)
      .map((entry) => entry.text)
      .join('\n');
  };

  const answerState = (telling: Telling): string => {
    if (!complained) return '';
    const answered = dayOf(caseFile, 'answerDate');
    const values = {
      answerDate: answered && !contacts.some((contact) => contact.date === answered) ? formatChineseDate(answered) : '',
      replyBy: dates.replyBy ? formatChineseDate(dates.replyBy) : '',
      operator: source.operator.name,
    };
    telling.said.add('answerDate');
    return phrase(
      caseFile.answer === 'none' ? (overdue ? phrases.answer.overdue : phrases.answer.none) : phrases.answer[caseFile.answer],
      values,
    );
  };

  const chargeList = (telling: Telling): SlotValue | null => {
    if (charges.length === 0) return null;
    const subject = cleanUserText(caseFile.subject);
    const item = (charge: Charge) => (charge.item && charge.item !== subject ? charge.item : '');
    const [only] = charges;
    if (charges.length === 1 && only) {
      const date = only.date && !(telling.said.has('incidentDate') && only.date === incident) ? formatChineseDate(only.date) : '';
      return words(`${date}${only.sum || missingFact(telling, 'charges.amount', '这笔的金额')}${item(only) ? `（${item(only)}）` : ''}`, [
        'incidentDate',
        'total',
        'sum',
        'charges',
      ]);
    }
    const sameItem = charges.every((charge) => charge.item === only?.item);
    const sameSum = only && only.sum !== '' && charges.every((charge) => charge.sum === only.sum);
    const parts = charges.map(
      (charge) =>
        `${charge.date ? formatChineseDate(charge.date) : missingFact(telling, 'charges.date', '这笔的日期', '（日期待查）')}${sameSum ? '' : charge.sum || missingFact(telling, 'charges.amount', '这笔的金额', '（金额待查）')}${sameItem || !item(charge) ? '' : `（${item(charge)}）`}`,
    );
    return words(`${parts.join('、')}${sameSum ? `，每次${only.sum}` : ''}${sameItem && only && item(only) ? `（${item(only)}）` : ''}`, [
      'incidentDate',
      'charges',
    ]);
  };

  const demandPhrases = (list: readonly Demand[], telling: Telling) =>
    joinDemands(list.map((demand) => renderTemplate(phrases.demands[demand], telling)));
  const demandText = (telling: Telling): string => {
    if (!demands.own) return demandPhrases(demands.list, telling);
    const extra = demandPhrases(
      demands.list.filter((demand) => !wording.demands.includes(demand)),
      telling,
    );
    return `${renderTemplate(oneCharge(wording.demand, charges.length), telling)}${extra ? `，${extra}` : ''}`;
  };

  const values: Record<string, (telling: Telling) => SlotValue | null> = {
    subject: () => words(own('subject', caseFile.subject)),
    incidentDate: () => day(incident),
    discoveredDate: () => day(dayOf(caseFile, 'discoveredDate')),
    complaintDate: () => day(complaintMade),
    answerDate: () => day(dayOf(caseFile, 'answerDate')),
    appealDate: () => day(dayOf(caseFile, 'appealDate')),
    materialsCompleteDate: () => day(dayOf(caseFile, 'materialsCompleteDate')),
    // The day of another kind of dispute (查询那天, 泄露那天) is no day on which a message came.
    messageDate: () => day(dayOf(caseFile, 'messageDate') ?? (!dispute || dispute.slug === 'spam-calls-and-messages' ? incident : null)),
    charges: chargeList,
    total: () => (priced.length > 0 ? words(`${charges.length > 1 ? '合计' : ''}${formatYuan(total)}`, ['sum']) : null),
    sum: () => (priced.length > 0 ? words(formatYuan(total), ['total']) : null),
    ticket: () => words(last?.ticket ?? ''),
    agentId: () => words(last?.agentId ?? ''),
    said: () => words(lastSaid?.said ?? ''),
    promised: () => words(lastPromised?.promised ?? ''),
    contacts: () => words(timeline(), ['complaintDate', 'ticket', 'agentId', 'said', 'promised', 'lastContact']),
    lastContact: (telling) =>
      words(
        last
          ? contactText(
              telling.said.has('complaintDate') && last.date === complaintMade ? { ...last, date: null } : last,
              phrases.contact.short,
            )
          : complaintMade
            ? phrase(phrases.contact.complaintShort, { date: formatChineseDate(complaintMade), operator: source.operator.name })
            : '',
        ['complaintDate', 'ticket', 'agentId'],
      ),
    answerState: (telling) => words(answerState(telling)),
    name: () => words(own('holder.name', caseFile.holder?.name)),
    phone: () => words(own('holder.phone', caseFile.holder?.phone)),
    address: () => words(own('holder.address', caseFile.holder?.address)),
    postcode: () => words(own('holder.postcode', caseFile.holder?.postcode)),
    representative: () => words(own('holder.representative', caseFile.holder?.representative)),
    regionName: () => words(source.region?.short ?? ''),
    appealBody: () => words(source.region?.body ?? ''),
    operator: () => words(source.operator.name),
    hotline: () => words(source.operator.hotline),
    matter: () => words(dispute?.title ?? ''),
    today: () => day(today),
    askBy: () => day(dates.askBy),
    replyBy: () => day(dates.replyBy),
    replyRule: (telling) => words(dates.replyBasis ? cite(dates.replyBasis, telling) : ''),
    appealFrom: () => day(dates.appealFrom),
    appealBy: () => day(dates.appealBy),
    appealAnswerBy: () => day(dates.appealAnswerBy),
    marketAcceptanceBy: () => day(dates.marketAcceptanceBy),
    fact: (telling) => words(renderTemplate(oneCharge(wording.fact, charges.length), telling)),
    factShort: (telling) => words(renderTemplate(oneCharge(wording.factShort, charges.length), telling)),
    demand: (telling) => words(demandText(telling)),
    demandShort: (telling) =>
      words(
        demands.list.length <= SHORT_DEMANDS
          ? demandPhrases(demands.list, telling)
          : `${demandPhrases(demands.list.slice(0, SHORT_DEMANDS), telling).replace(/，并/, '，')}，并${phrases.moreDemands}`,
      ),
    basis: (telling) => words(numbered(wording.basis.map((entry) => reason(entry, telling)))),
    basisShort: (telling) => words(wording.basis[0] ? citeWithNature(wording.basis[0].basis, telling) : ''),
    records: (telling) => words(numbered(wording.records.map((record) => `${renderTemplate(record, telling)}。`))),
    breach: (telling) => words(wording.breach ? renderTemplate(wording.breach.say, telling) : ''),
    breachRule: (telling) => words(wording.breach ? citeWithNature(wording.breach.basis, telling) : ''),
    fallback: (telling) => words(renderTemplate(wording.fallback, telling)),
    evidenceList: () =>
      words(
        source.evidence.map(({ title, source: from }, index) => `证${index + 1} ${title}${from ? `（来源：${from}）` : ''}`).join('\n'),
      ),
    evidenceDemands: () => words(numbered(source.evidenceDemands.map((sentence) => `${sentence.replace(/。$/, '')}。`))),
  };

  const lookup = (slot: string, telling: Telling): SlotValue | null => {
    const [kind = '', id = ''] = slot.split(':');
    if (kind === 'limit') return words(source.limits[id] ?? '');
    if (kind === 'literal' || kind === 'act-from' || kind === 'act-by') {
      const dates = source.dates.rules[id];
      return day((kind === 'literal' ? dates?.literal : kind === 'act-from' ? dates?.actFrom : dates?.actBy) ?? null);
    }
    if ((PRIVATE_SLOTS as readonly string[]).includes(slot) && !source.privateFacts.includes(slot as PrivateSlot)) return null;
    return values[slot]?.(telling) ?? null;
  };

  /** Known, and its words do not stand in the text yet (a day can be told as another fact's day). */
  const isUntold = (slot: string, telling: Telling): boolean => {
    const value = lookup(slot, newTelling(telling.lookup));
    return value !== null && !telling.text.includes(value.text);
  };

  const holds = (predicate: string, telling: Telling): boolean => {
    if (predicate.startsWith('not:')) return !holds(predicate.slice(4), telling);
    const colon = predicate.indexOf(':');
    const [kind, detail] = colon < 0 ? [predicate, ''] : [predicate.slice(0, colon), predicate.slice(colon + 1)];
    switch (kind) {
      case 'has':
        return isKnown(detail, telling);
      case 'unsaid':
        return !telling.said.has(detail) && isUntold(detail, telling);
      case 'answer':
        return complained && caseFile.answer === detail;
      case 'body':
        return caseFile.otherBodies.some((other) => other.body === detail);
      case 'records':
        return wording.records.some((record) => detail.split('|').some((word) => record.includes(word)));
      case 'dispute':
        return detail === '' ? dispute !== null : dispute?.slug === detail;
      case 'complained':
        return complained;
      case 'answered':
        return complained && caseFile.answer !== 'none';
      case 'reply-overdue':
        return overdue;
      case 'reply-pending':
        return complained && caseFile.answer === 'none' && !overdue;
      case 'appealed': {
        const appealed = dayOf(caseFile, 'appealDate');
        return appealed !== null && appealed <= today;
      }
      case 'appeal-overdue':
        return dates.appealAnswerOver !== null && today >= dates.appealAnswerOver;
      case 'window-open':
        return dates.appealLast !== null && today <= dates.appealLast;
      case 'window-passed':
        return dates.appealLast !== null && today > dates.appealLast;
      case 'billing':
        return caseFile.billing === true;
      case 'money':
        return total > 0 || wording.demands.some(isForMoney);
      case 'wants-refund':
        return demands.list.some(isForMoney);
      case 'many-charges':
        return charges.length > 1;
      case 'appeal-rejected':
        return caseFile.appealResult === 'rejected';
      case 'local-reply':
        return dates.localReply;
      default:
        return false;
    }
  };

  return { lookup, holds, cite, used: () => [...used].map(([place, text]) => ({ place, text })) };
}

/** 「明细：{{charges}}，{{total}}」 says one charge twice; with a single charge, or none told, the list is the sum. */
function oneCharge(text: string, count: number): string {
  return count < 2 ? text.replace(/(\{\{charges\}\})[，、；]\{\{(?:total|sum)\}\}/g, '$1') : text;
}

/** 甲，乙，并丙. */
function joinDemands(list: readonly string[]): string {
  return list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join('，')}，并${list[list.length - 1]}`;
}

const isForMoney = (demand: Demand): boolean => demand === 'refund' || demand === 'return-deposit' || demand === 'fee-reduction';

function numbered(lines: readonly string[]): string {
  return lines.length > 1 ? lines.map((line, index) => `${index + 1}．${line}`).join('\n') : (lines[0] ?? '');
}
