import { parsePlainDate, parsePlainMinute } from '../dates/plain-date.ts';
import { parseYuan } from '../money/money.ts';
import { CASE_VERSION, type CaseFile, type Charge, type Contact, DAY_KEYS, emptyCase, type Holder, isAnswer, isDemand, MINUTE_KEYS, type OtherBody } from './case.ts';

/** A value that could not be taken over. `path` is the key in the file, `say` is for the page. */
export type CaseProblem = { readonly path: string; readonly say: string };

export type ReadCase =
  | { readonly kind: 'case'; readonly caseFile: CaseFile; readonly problems: readonly CaseProblem[] }
  /** Not a case at all: the present case stays. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Largest file read, in characters: 2 MiB of text is far above any real case. */
export const LARGEST_CASE_TEXT = 2 * 1024 * 1024;
/** Most entries kept of a list; a person does not make more calls than this. */
export const MOST_ENTRIES = 500;
/** Longest free text kept in one field; a whole paste stays a text, it does not break the page. */
export const LONGEST_TEXT = 20_000;

type Bag = Record<string, unknown>;
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the text of an exported case.
 * @returns the case with everything sound in it and a list of what was not, or a refusal with the reason.
 * @example readCaseText('{"caseVersion":99}') //=> { kind: 'refused', reason: '这个文件来自更新的版本…' }
 */
export function readCaseText(text: string): ReadCase {
  if (text.length > LARGEST_CASE_TEXT) return { kind: 'refused', reason: '文件太大了，不像是从这里导出的案子。现在的案子没有动。' };
  try {
    return readCase(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return { kind: 'refused', reason: '这个文件读不出来：不是完整的 JSON，可能传的时候断了。现在的案子没有动。' };
  }
}

/** Reads parsed data as a case; see {@link readCaseText}. Unknown keys are kept. */
export function readCase(value: unknown): ReadCase {
  if (!isBag(value)) return { kind: 'refused', reason: '这个文件不是案子：里面不是一组字段。现在的案子没有动。' };
  const version = value['caseVersion'];
  if (version === undefined) return { kind: 'refused', reason: '这个文件不是从这里导出的案子：没有 caseVersion。现在的案子没有动。' };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) return { kind: 'refused', reason: 'caseVersion 不是一个版本号，看不懂这个文件。现在的案子没有动。' };
  if (version > CASE_VERSION) return { kind: 'refused', reason: `这个文件来自更新的版本（${version}），这里只认得到 ${CASE_VERSION}。请刷新页面换成新版再导入。现在的案子没有动。` };

  const problems: CaseProblem[] = [];
  const bad = (path: string, say: string) => problems.push({ path, say });
  const text = (source: Bag, key: string, path: string): string => {
    const told = source[key];
    if (told === undefined || told === null) return '';
    if (typeof told !== 'string' && typeof told !== 'number') { bad(path, '应该是一段文字，先空着。'); return ''; }
    const string = String(told);
    if (string.length > LONGEST_TEXT) bad(path, `太长了，只留了前 ${LONGEST_TEXT} 个字。`);
    return string.slice(0, LONGEST_TEXT);
  };
  const date = (source: Bag, key: string, path: string): string => {
    const told = text(source, key, path).trim();
    if (told === '' || parsePlainDate(told)) return told;
    bad(path, `「${told.slice(0, 20)}」不是日历上有的日子，先空着。写成 2026-11-05 这样。`);
    return '';
  };
  const list = <T>(key: string, read: (entry: Bag, path: string) => T): T[] => {
    const told = value[key];
    if (told === undefined || told === null) return [];
    if (!Array.isArray(told)) { bad(key, '应该是一个列表，先空着。'); return []; }
    if (told.length > MOST_ENTRIES) bad(key, `一共 ${told.length} 条，太多了，只留了前 ${MOST_ENTRIES} 条。`);
    return told.slice(0, MOST_ENTRIES).flatMap((entry, index) => {
      if (isBag(entry)) return [read(entry, `${key}.${index}`)];
      bad(`${key}.${index}`, '这一条看不懂，跳过了。');
      return [];
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
  if (out.region !== '' && !/^\d{6}$/.test(out.region)) { bad('region', '省份代码是六位数字，先空着。'); out.region = ''; }
  if (typeof value['billing'] !== 'boolean') {
    out.billing = null;
    if (value['billing'] !== undefined && value['billing'] !== null) bad('billing', '应该是「是」或「不是」，先空着。');
  }
  if (value['answer'] !== undefined && !isAnswer(value['answer'])) { bad('answer', '不是认得的答复情况，先当作还没答复。'); out.answer = 'none'; }
  else if (value['answer'] === undefined) out.answer = 'none';
  const demands = value['demands'];
  if (demands !== undefined && !Array.isArray(demands)) bad('demands', '应该是一个列表，先空着。');
  out.demands = (Array.isArray(demands) ? demands : []).filter((entry, index) => isDemand(entry) || (bad(`demands.${index}`, '不是认得的诉求，跳过了。'), false));

  out.charges = list<Charge>('charges', (entry, path) => {
    const { date: _d, amount, item: _i, ...rest } = entry;
    const money = parseYuan(amount);
    if (amount !== undefined && amount !== '' && money === null) bad(`${path}.amount`, '不是一个钱数，原样留着，合计里没有算它。');
    return { ...rest, date: date(entry, 'date', `${path}.date`), amount: money === null ? (typeof amount === 'string' ? amount.slice(0, 100) : '') : money / 100, item: text(entry, 'item', `${path}.item`) };
  });
  out.contacts = list<Contact>('contacts', (entry, path) => ({
    ...entry,
    date: date(entry, 'date', `${path}.date`), channel: text(entry, 'channel', `${path}.channel`), agentId: text(entry, 'agentId', `${path}.agentId`),
    ticket: text(entry, 'ticket', `${path}.ticket`), said: text(entry, 'said', `${path}.said`), promised: text(entry, 'promised', `${path}.promised`),
  }));
  out.otherBodies = list<OtherBody>('otherBodies', (entry) => entry as unknown as OtherBody).filter((entry) => typeof entry.body === 'string');
  const holder = value['holder'];
  if (holder !== undefined && !isBag(holder)) bad('holder', '应该是一组字段，先空着。');
  const told = isBag(holder) ? holder : {};
  out.holder = { ...told, ...Object.fromEntries(Object.keys(base.holder).map((key) => [key, text(told, key, `holder.${key}`)])) } as Holder;
  const evidence = value['evidence'];
  if (evidence !== undefined && !isBag(evidence)) bad('evidence', '应该是一组字段，先空着。');
  out.evidence = Object.fromEntries(Object.entries(isBag(evidence) ? evidence : {}).filter(([key, state]) => typeof state === 'string' || (bad(`evidence.${key}`, '看不懂，跳过了。'), false))) as Record<string, string>;
  return { kind: 'case', caseFile: out, problems };
}

/** The case as an exported file's text: readable, ending in a line break. Unknown keys go along. */
export function writeCaseText(caseFile: CaseFile): string {
  return `${JSON.stringify(caseFile, null, 2)}\n`;
}
