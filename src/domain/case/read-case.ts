import { parsePlainDate, parsePlainMinute } from '../dates/plain-date.ts';
import { parseYuan } from '../money/money.ts';
import {
  CASE_VERSION,
  type CaseFile,
  type Charge,
  type Contact,
  DAY_KEYS,
  emptyCase,
  type Holder,
  isAnswer,
  isDemand,
  MINUTE_KEYS,
  type OtherBody,
} from './case.ts';
import { BODIES, BODY_STATUSES } from './vocabulary.ts';

/** A value that could not be taken over. `path` is the key in the file, `say` is for the page. */
export type CaseProblem = { readonly path: string; readonly say: string };

/** What reading a case came to. */
export type ReadCase =
  | { readonly kind: 'case'; readonly caseFile: CaseFile; readonly problems: readonly CaseProblem[] }
  /** Not a case at all: the present case stays. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Ends the reason of every refusal. */
export const STAYS = '现在的案子没有动。';

type Bag = Record<string, unknown>;
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
const isKeyOf = (list: object, value: unknown): boolean => typeof value === 'string' && Object.keys(list).includes(value);

/**
 * Reads parsed data as a case; never throws. What is not a case, or is of a newer version, is refused with the reason in
 * Chinese; a bad value inside one is left out and named by its path. Unknown keys and whole texts are kept, whatever
 * their length; amounts are yuan. For the text of a file see readCaseText in case-text.ts.
 * @example readCase({ caseVersion: 1, complaintDate: '2026-02-30' }).problems //=> [{ path: 'complaintDate', say: '「2026-02-30」不是日历上有的日子，先空着。写成 2026-11-05 这样。' }]
 */
export function readCase(value: unknown): ReadCase {
  if (!isBag(value)) return { kind: 'refused', reason: `这个文件不是案子：里面不是一组字段。${STAYS}` };
  const version = value['caseVersion'];
  if (version === undefined) return { kind: 'refused', reason: `这个文件不是从这里导出的案子：没有 caseVersion。${STAYS}` };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0)
    return { kind: 'refused', reason: `caseVersion 不是一个版本号，看不懂这个文件。${STAYS}` };
  if (version > CASE_VERSION)
    return {
      kind: 'refused',
      reason: `这个文件来自更新的版本（${version}），这里只认得到 ${CASE_VERSION}。请刷新页面换成新版再导入。${STAYS}`,
    };

  const problems: CaseProblem[] = [];
  const bad = (path: string, say: string) => problems.push({ path, say });
  const text = (source: Bag, key: string, path: string): string => {
    const told = source[key];
    if (told === undefined || told === null) return '';
    if (typeof told === 'string') return told;
    if (typeof told === 'number' && Number.isFinite(told)) return String(told);
    bad(path, '应该是一段文字，先空着。');
    return '';
  };
  const date = (source: Bag, key: string, path: string): string => {
    const told = text(source, key, path).trim();
    if (told === '' || parsePlainDate(told)) return told;
    const meant = looseDate(told);
    bad(
      path,
      meant
        ? `「${told.slice(0, 20)}」按${meant}读的，看看对不对。`
        : `「${told.slice(0, 20)}」不是日历上有的日子，先空着。写成 2026-11-05 这样。`,
    );
    return meant;
  };
  const list = <T>(key: string, read: (entry: Bag, path: string) => T | null): T[] => {
    const told = value[key];
    if (told === undefined || told === null) return [];
    if (!Array.isArray(told)) {
      bad(key, '应该是一个列表，先空着。');
      return [];
    }
    return told.flatMap((entry, index) => {
      const path = `${key}.${index}`;
      const found = isBag(entry) ? read(entry, path) : null;
      if (!isBag(entry)) bad(path, '这一条看不懂，跳过了。');
      return found === null ? [] : [found];
    });
  };

  const base = emptyCase();
  const out = { ...base, ...value, caseVersion: CASE_VERSION } as CaseFile;
  const days = out as Bag;
  for (const key of DAY_KEYS) days[key] = date(value, key, key);
  for (const key of MINUTE_KEYS) {
    const told = text(value, key, key).trim();
    days[key] = told === '' || parsePlainMinute(told) || parsePlainDate(told) ? told : '';
    if (told !== '' && days[key] === '') bad(key, '不是一个钟点，先空着。写成 2026-11-05T09:30 这样。');
  }
  for (const key of ['operator', 'dispute', 'subject'] as const) out[key] = text(value, key, key);
  if (out.operator === '') out.operator = base.operator;
  out.region = text(value, 'region', 'region');
  if (out.region !== '' && !/^\d{6}$/.test(out.region)) {
    bad('region', '省份代码是六位数字，先空着。');
    out.region = '';
  }
  if (typeof value['billing'] !== 'boolean') {
    out.billing = null;
    if (value['billing'] !== undefined && value['billing'] !== null) bad('billing', '应该是「是」或「不是」，先空着。');
  }
  if (value['answer'] !== undefined && value['answer'] !== null && !isAnswer(value['answer']))
    bad('answer', '不是认得的答复情况，先当作还没答复。');
  out.answer = isAnswer(value['answer']) ? value['answer'] : 'none';
  const demands = value['demands'];
  if (demands !== undefined && demands !== null && !Array.isArray(demands)) bad('demands', '应该是一个列表，先空着。');
  out.demands = (Array.isArray(demands) ? demands : []).filter((entry, index) => {
    if (!isDemand(entry)) bad(`demands.${index}`, '不是认得的诉求，跳过了。');
    return isDemand(entry);
  });

  out.charges = list<Charge>('charges', (entry, path) => {
    const { date: _d, amount, item: _i, ...rest } = entry;
    const money = parseYuan(amount);
    if (amount !== undefined && amount !== null && amount !== '' && money === null)
      bad(`${path}.amount`, typeof amount === 'string' ? '不是一个钱数，原样留着，合计里没有算它。' : '不是一个钱数，先空着。');
    return {
      ...rest,
      date: date(entry, 'date', `${path}.date`),
      amount: money === null ? (typeof amount === 'string' ? amount : '') : money / 100,
      item: text(entry, 'item', `${path}.item`),
    };
  });
  out.contacts = list<Contact>('contacts', (entry, path) => {
    const { promisedBy: _p, kept, ...rest } = entry;
    const promisedBy = date(entry, 'promisedBy', `${path}.promisedBy`);
    if (kept !== undefined && kept !== null && kept !== '' && kept !== 'yes' && kept !== 'no')
      bad(`${path}.kept`, '应该是 yes 或 no，先空着。');
    return {
      ...rest,
      date: date(entry, 'date', `${path}.date`),
      channel: text(entry, 'channel', `${path}.channel`),
      agentId: text(entry, 'agentId', `${path}.agentId`),
      ticket: text(entry, 'ticket', `${path}.ticket`),
      said: text(entry, 'said', `${path}.said`),
      promised: text(entry, 'promised', `${path}.promised`),
      ...(promisedBy === '' ? {} : { promisedBy }),
      ...(kept === 'yes' || kept === 'no' ? { kept } : {}),
    };
  });
  out.otherBodies = list<OtherBody>('otherBodies', (entry, path) => {
    if (!isKeyOf(BODIES, entry['body'])) {
      bad(`${path}.body`, '不是认得的机构，跳过了。');
      return null;
    }
    if (!isKeyOf(BODY_STATUSES, entry['status'])) bad(`${path}.status`, '不知道走到哪一步，先当作还没受理。');
    const day = date(entry, 'date', `${path}.date`);
    const { date: _d, ...rest } = entry;
    return {
      ...rest,
      status: isKeyOf(BODY_STATUSES, entry['status']) ? entry['status'] : 'sent',
      ...(day === '' ? {} : { date: day }),
    } as OtherBody;
  });
  const holder = value['holder'];
  if (holder !== undefined && holder !== null && !isBag(holder)) bad('holder', '应该是一组字段，先空着。');
  const told = isBag(holder) ? holder : {};
  out.holder = { ...told, ...Object.fromEntries(Object.keys(base.holder).map((key) => [key, text(told, key, `holder.${key}`)])) } as Holder;
  const evidence = value['evidence'];
  if (evidence !== undefined && evidence !== null && !isBag(evidence)) bad('evidence', '应该是一组字段，先空着。');
  out.evidence = Object.fromEntries(
    Object.entries(isBag(evidence) ? evidence : {}).filter(([key, state]) => {
      if (typeof state !== 'string') bad(`evidence.${key}`, '看不懂，跳过了。');
      return typeof state === 'string';
    }),
  ) as Record<string, string>;
  return { kind: 'case', caseFile: out, problems };
}

/**
 * A day written another way, year first (2026/11/5, 2026年11月5日, 2026-11-05T08:00): what else it could mean is
 * nothing. '' where it is no such day.
 */
function looseDate(told: string): string {
  const match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T ].*)?$/.exec(told);
  if (!match) return '';
  return parsePlainDate(`${match[1]}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`) ?? '';
}
