import { type CaseFile, dayOf, totalOf } from '../case/case.ts';
import type { Voice } from '../case/vocabulary.ts';
import type { Basis } from '../corpus/fields.schema.ts';
import { formatChineseDate, type PlainDate } from '../dates/plain-date.ts';
import { cleanUserText } from './clean-text.ts';
import { PRIVATE_SLOTS, type PrivateSlot } from './slots.ts';
import type { Checks } from './wording.schema.ts';
import type { WordingDates } from './wording-dates.ts';

/** One thing to look at again. `serious`: it would make the step fail or bring trouble. Nothing ever blocks. */
export type Finding = {
  readonly id: string;
  readonly severity: 'serious' | 'advice';
  readonly say: string;
  readonly change: string;
  readonly basis?: readonly Basis[];
  /** The words found in the text, where there are some. */
  readonly hit?: string;
};

/** What the check reads: the text and the case it was written for. */
export type DemandCheck = {
  /** The text as it will be sent, edited by hand or not. */
  readonly text: string;
  readonly voice: Voice;
  readonly caseFile: CaseFile;
  readonly today: PlainDate;
  readonly dates: WordingDates;
  readonly checks: Checks;
  /** Private facts the voice needs (the template's `privateFacts`). */
  readonly privateFacts: readonly PrivateSlot[];
  /** Number to call for a first complaint. */
  readonly hotline: string;
};

type Rule = { readonly severity: Finding['severity']; readonly say: string; readonly change: string; readonly basis: readonly Basis[] };

const DATE = /\d{4}\s*[年\-./]\s*\d{1,2}\s*[月\-./]\s*\d{1,2}|\d{1,2}\s*月\s*\d{1,2}\s*[日号]|\d{4}年\d{1,2}月/;
const SUM = /\d\s*[元块角]|[一二两三四五六七八九十百千万]+[元块]|[¥￥]\s*\d/;
const WITHOUT_DEMAND: readonly Voice[] = ['report-12315', 'report-12321', 'authorisation'];
const WITHOUT_SUM: readonly Voice[] = ['report-12321', 'authorisation', 'records-request', 'report-12315'];

/**
 * 诉求体检: reads a text as the clerk and the official would and says what to change. Reads the text alone for what is
 * written, and the case with its dates for whether the step is too early, too late, or already with another body.
 * @example checkDemand({ text: '你们必须退一赔三', … }).map((finding) => finding.id) //=> ['no-date', 'triple-damages']
 */
export function checkDemand(check: DemandCheck): Finding[] {
  const plain = normalise(check.text);
  return plain.trim() === ''
    ? []
    : [...checkWords(check, plain), ...checkPrivateData(check, plain), ...checkTiming(check), ...checkBodies(check, plain)];
}

function found(id: string, rule: Rule, words: { hit?: string; date?: PlainDate | string | null } = {}): Finding {
  const fill = (text: string) =>
    text.replaceAll('{{hit}}', words.hit ?? '').replaceAll('{{date}}', typeof words.date === 'string' ? shown(words.date) : '');
  return {
    id,
    severity: rule.severity,
    say: fill(rule.say),
    change: fill(rule.change),
    ...(rule.basis.length > 0 ? { basis: rule.basis } : {}),
    ...(words.hit ? { hit: words.hit } : {}),
  };
}

const shown = (value: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatChineseDate(value as PlainDate) : value);

/** Full-width digits to plain ones; placeholders and quotations of the law do not count as the user's words. */
function normalise(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/【待填：[^】]*】/g, '')
    .replace(/》[^。；\n「]*：「[^」]*」/g, '》');
}

const firstOf = (text: string, words: readonly string[]): string | undefined => words.find((word) => text.includes(word));

function checkWords({ voice, checks, caseFile, text: original }: DemandCheck, text: string): Finding[] {
  const findings: Finding[] = [];
  const sentences = text.split(/[。；！？\n]/);
  const own = sentences.filter((sentence) => !sentence.includes('《'));
  if (!WITHOUT_DEMAND.includes(voice)) {
    const concrete = (part: string) => firstOf(part, checks.vagueDemand.concrete) !== undefined;
    // 赔偿损失60元 is no vague demand: the sum may stand in the clause, the action in the sentence.
    const vague = own
      .filter((sentence) => !concrete(sentence))
      .flatMap((sentence) => sentence.split(/[，、]/))
      .map((clause) => (SUM.test(clause) ? undefined : firstOf(clause, checks.vagueDemand.words)))
      .find((hit) => hit !== undefined);
    if (vague) findings.push(found('vague-demand', checks.vagueDemand, { hit: vague }));
    else if (!concrete(text) && !/赔/.test(text)) findings.push(found('no-demand', checks.noDemand));
  }
  // The day of signing is no date of the matter.
  const dated = text
    .split('\n')
    .filter((line) => !/^\s*(?:(?:申诉|投诉|举报)?日期：)?\s*\d{4}年\d{1,2}月\d{1,2}日\s*$/.test(line))
    .join('\n');
  // A place left to fill is already listed beside the text.
  if (voice !== 'authorisation' && !DATE.test(dated) && !/【待填：[^】]*日期】/.test(original))
    findings.push(found('no-date', checks.noDate));
  const aboutMoney =
    totalOf(caseFile) > 0 ||
    caseFile.charges.length > 0 ||
    caseFile.demands.some((demand) => demand === 'refund' || demand === 'return-deposit');
  if (aboutMoney && !WITHOUT_SUM.includes(voice) && !SUM.test(text) && !/【待填：[^】]*(?:多少钱|金额)】/.test(original))
    findings.push(found('no-sum', checks.noSum));
  for (const rule of checks.beyondLaw) {
    const hit = firstOf(own.join('。'), rule.words);
    if (hit && !firstOf(text, rule.unless)) findings.push(found(rule.id, rule, { hit }));
  }
  for (const [id, rule] of [
    ['insult', checks.insult],
    ['threat', checks.threat],
    ['guess', checks.guess],
  ] as const) {
    const hit = firstOf(id === 'guess' ? own.join('。') : text, rule.words);
    if (hit) findings.push(found(id, rule, { hit }));
  }
  return findings;
}

const ID_NUMBER = /(?:^|\D)[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/;
const CARD = /\d(?:[ -]?\d){15,18}/g;
const SECRET = /(?:密码|验证码|口令)\s*[是为：:]?\s*[「"“]?\d{4,8}(?!\d)/;

/** Luhn's check, so that a long 工单号 is not taken for a bank card. */
function isCardNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (!/^[3-6]\d{15}$|^[3-6]\d{17,18}$/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    sum += place % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

function checkPrivateData({ checks, caseFile, privateFacts }: DemandCheck, text: string): Finding[] {
  const findings: Finding[] = [];
  const rules = checks.privateData;
  const hasId = ID_NUMBER.test(text);
  if (hasId) findings.push(found('private-id-number', rules.idNumber));
  if (!hasId && [...text.matchAll(CARD)].some(([digits]) => isCardNumber(digits)))
    findings.push(found('private-bank-card', rules.bankCard));
  if (SECRET.test(text)) findings.push(found('private-secret', rules.secret));
  for (const fact of PRIVATE_SLOTS) {
    const value = cleanUserText(caseFile.holder?.[fact]);
    if (!privateFacts.includes(fact) && value.length >= 2 && text.includes(value))
      findings.push(found(`private-${fact}`, rules.holder, { hit: value }));
  }
  return findings;
}

function checkTiming({ voice, caseFile, today, dates, checks, hotline }: DemandCheck): Finding[] {
  const complaint = dayOf(caseFile, 'complaintDate');
  const complained = (complaint !== null && complaint <= today) || caseFile.contacts.length > 0;
  const appealed = dayOf(caseFile, 'appealDate');
  const { tooEarly, tooLate, closed } = checks;
  const over = (id: string): PlainDate | null => {
    const last = dates.rules[id]?.literal;
    return last && today > last ? last : null;
  };
  const findings: Finding[] = [];
  if (voice === 'miit-appeal') {
    if (caseFile.answer === 'settled') findings.push(found('closed-settled', closed.settled));
    else if (caseFile.answer === 'satisfied') findings.push(found('closed-satisfied', closed.satisfied));
    else if (!complained) findings.push(found('too-early', tooEarly.notComplained, { date: hotline }));
    else if (caseFile.answer === 'none' && dates.appealFrom && today < dates.appealFrom)
      findings.push(found('too-early', tooEarly.replyRuns, { date: dates.appealFrom }));
    if (dates.appealLast && today > dates.appealLast)
      findings.push(found('too-late', caseFile.billing === false ? tooLate.other : tooLate.billing, { date: dates.appealLast }));
  }
  if (voice === 'decline-offer' && caseFile.answer === 'none') findings.push(found('too-early', tooEarly.noOffer));
  if (voice === 'complaint-12315') {
    const last = over('market-window');
    if (last) findings.push(found('too-late', tooLate.market, { date: last }));
  }
  if (voice === 'statement-of-claim') {
    const last = over('limitation-period');
    if (last) findings.push(found('too-late', tooLate.limitation, { date: last }));
  }
  if (voice === 'reconsideration-application') {
    const last = over('reconsideration-apply');
    if (!appealed || appealed > today) findings.push(found('too-early', tooEarly.notAppealed));
    else if (caseFile.appealResult !== 'rejected' && dates.appealAnswerOver && today < dates.appealAnswerOver)
      findings.push(found('too-early', tooEarly.appealRuns, { date: dates.appealAnswerOver }));
    if (last) findings.push(found('too-late', tooLate.reconsideration, { date: last }));
  }
  return findings;
}

function checkBodies({ voice, caseFile, today, dates, checks }: DemandCheck, text: string): Finding[] {
  const { twoBodies } = checks;
  const others = caseFile.otherBodies.filter((other) => other.body !== 'hotline');
  const appealed = dayOf(caseFile, 'appealDate') !== null;
  const windowOpen = dates.appealLast !== null && today <= dates.appealLast;
  const findings: Finding[] = [];
  if (voice === 'miit-appeal') {
    if (others.some((other) => other.status !== 'sent')) findings.push(found('two-bodies', twoBodies.takenElsewhere));
    else if (others.length > 0) findings.push(found('two-bodies', twoBodies.sentElsewhere));
    if (caseFile.otherBodies.some((other) => other.body === 'hotline')) findings.push(found('two-bodies-hotline', twoBodies.hotlineTold));
  }
  if (voice === 'complaint-12315') {
    if (appealed) findings.push(found('two-bodies', twoBodies.appealMade));
    else if (windowOpen) findings.push(found('two-bodies', twoBodies.appealFirst, { date: dates.appealBy }));
  }
  if (voice === 'statement-of-claim' && !appealed && windowOpen)
    findings.push(found('two-bodies', twoBodies.courtClosesAppeal, { date: dates.appealBy }));
  if (voice === 'hotline-12345' && appealed) findings.push(found('two-bodies', twoBodies.appealMadeHotline));
  if (voice === 'report-12315' && /(?:请|要求)[^。；\n]{0,16}(?:退还|退款|退钱|赔偿|赔钱)/.test(text))
    findings.push(found('two-bodies', twoBodies.mixedReport));
  return findings;
}
