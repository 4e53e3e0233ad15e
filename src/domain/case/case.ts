import { type PlainDate, parsePlainDate } from '../dates/plain-date.ts';
import { type Fen, parseYuan, sumFen } from '../money/money.ts';
import { ANSWERS, type Answer, type Body, type BodyStatus, DEMANDS, type Demand } from './vocabulary.ts';

/** The version this code writes. Older files are migrated, newer ones are refused with the reason. */
export const CASE_VERSION = 1;

/** One charge the user disputes; `amount` in yuan, as in the exported file. */
export type Charge = {
  date: string;
  /** Yuan; a text that is not money is kept as typed, and counts as nothing. */
  amount: number | string;
  item: string;
};
/** One contact with an operator or authority (时间线的一条). */
export type Contact = {
  date: string;
  channel: string;
  agentId: string;
  ticket: string;
  said: string;
  promised: string;
  /** The day by which the promise was to be kept, where one was named. */
  promisedBy?: string;
  /** Whether it was; '' = not known yet. */
  kept?: '' | 'yes' | 'no';
};
/** 机主: whose number it is. The only private facts of a case; no link and no shared text carries them unasked. `representative`: 代办人, '' = the holder acts. */
export type Holder = { name: string; phone: string; address: string; postcode: string; representative: string };
/** 别的机构: who else has the matter. `status`: sent = only told, accepted = formally taken (受理), done = handled. */
export type OtherBody = { body: Body; status: BodyStatus; date?: string };

/** The days of the matter itself: what every case may tell, in the order of time, and what a link may carry. */
export const MAIN_DAYS = ['incidentDate', 'discoveredDate', 'complaintDate', 'answerDate', 'appealDate', 'materialsCompleteDate'] as const;
/** Every day fact, all optional: the main ones and those that start one clock of content/deadlines. */
export const DAY_KEYS = [
  ...MAIN_DAYS,
  'billReceivedDate',
  'messageDate',
  'marketComplaintDate',
  'marketAcceptedDate',
  'departmentComplaintDate',
  'hotlineDate',
  'regulatorSilentSince',
  'reconsiderationDate',
  'reconsiderationAcceptedDate',
  'reconsiderationDecisionDate',
  'suitFiledDate',
  'docketedDate',
  'disclosureRequestDate',
] as const;
/** One of {@link DAY_KEYS}. */
export type DayKey = (typeof DAY_KEYS)[number];
/** Minute facts, for limits counted in hours. */
export const MINUTE_KEYS = ['faultReportedAt', 'arrearsPaidAt'] as const;
/** One of {@link MINUTE_KEYS}. */
export type MinuteKey = (typeof MINUTE_KEYS)[number];

/** The case (我的案子): entered once, used by every tool. Everything is optional except the version; '' = not told. */
export type CaseFile = {
  caseVersion: 1;
  operator: string;
  region: string;
  dispute: string;
  billing: boolean | null;
  subject: string;
  charges: Charge[];
  holder: Holder;
  contacts: Contact[];
  answer: Answer;
  demands: Demand[];
  evidence: Record<string, string>;
  otherBodies: OtherBody[];
} & { [key in DayKey]: string } & { [key in MinuteKey]: string } & { [unknown: string]: unknown };

/** A case in which nothing is told yet: '' everywhere, the operator 中国移动 (the site's own subject). */
export function emptyCase(): CaseFile {
  const days = Object.fromEntries([...DAY_KEYS, ...MINUTE_KEYS].map((key) => [key, '']));
  return {
    caseVersion: CASE_VERSION,
    operator: 'china-mobile',
    region: '',
    dispute: '',
    billing: null,
    subject: '',
    charges: [],
    holder: { name: '', phone: '', address: '', postcode: '', representative: '' },
    contacts: [],
    answer: 'none',
    demands: [],
    evidence: {},
    otherBodies: [],
    ...days,
  } as unknown as CaseFile;
}

/** A day fact of the case as a calendar day, or null when it is not told or no day. */
export function dayOf(caseFile: CaseFile, key: DayKey): PlainDate | null {
  return parsePlainDate(caseFile[key]);
}

/** Exact total of the charges that are money, in fen; what is no money counts as nothing. */
export function totalOf(caseFile: CaseFile): Fen {
  return sumFen(caseFile.charges.map((charge) => parseYuan(charge.amount)).filter((fen) => fen !== null));
}

/** Earliest dated charge, or null. */
export function firstChargeDate(caseFile: CaseFile): PlainDate | null {
  const dates = caseFile.charges
    .map((charge) => parsePlainDate(charge.date))
    .filter((date) => date !== null)
    .sort();
  return dates[0] ?? null;
}

/** True when nothing worth keeping has been entered. Stops at the first thing told: asked at every keystroke. */
export function isEmptyCase(caseFile: CaseFile): boolean {
  const blank = emptyCase();
  return Object.keys(caseFile).every((key) => {
    const value = caseFile[key];
    if (key === 'operator' || value === blank[key]) return true;
    return typeof value === 'object' && JSON.stringify(Array.isArray(value) ? value.slice(0, 1) : value) === JSON.stringify(blank[key]);
  });
}

/** Whether a value of unknown origin is a code of {@link ANSWERS}. */
export const isAnswer = (value: unknown): value is Answer => typeof value === 'string' && Object.keys(ANSWERS).includes(value);
/** Whether a value of unknown origin is a code of {@link DEMANDS}. */
export const isDemand = (value: unknown): value is Demand => typeof value === 'string' && Object.keys(DEMANDS).includes(value);
