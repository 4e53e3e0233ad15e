import type { SearchWords } from './search-words.ts';

/** Han characters as ranges for regular expressions. Those beyond the basic plane are in nobody's query. */
export const HAN = '\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff';
const OTHER = new RegExp(`[^${HAN}a-z0-9]+`, 'g');

const DIGITS: Record<string, number> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10000 };

/** The value of a run of Chinese numerals: 十五 → 15, 两百 → 200, 一百五 → 150, 一二三四五 → 12345. */
function numeral(run: string): string {
  const signs = run.split('');
  if (!signs.some((sign) => sign in UNITS)) return signs.map((sign) => DIGITS[sign]).join('');
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let unit = 1;
  for (const sign of signs) {
    const size = UNITS[sign];
    if (size === undefined) {
      digit = DIGITS[sign] ?? 0;
      // 一百零五: after a zero, a bare digit counts ones, not tens.
      if (digit === 0) unit = 10;
    } else if (size === 10000) {
      total += (section + (digit ?? 0) || 1) * size;
      [section, digit, unit] = [0, null, size];
    } else {
      section += (digit ?? 1) * size;
      [digit, unit] = [null, size];
    }
  }
  return String(total + section + (digit ?? 0) * (unit > 10 ? unit / 10 : 1));
}

/** Replaces whole words by a table, longest first, in one pass. */
function replacer(pairs: readonly (readonly [string, string])[]): (text: string) => string {
  if (pairs.length === 0) return (text) => text;
  const table = new Map(pairs);
  const pattern = new RegExp(
    pairs
      .map(([from]) => from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .sort((a, b) => b.length - a.length)
      .join('|'),
    'g',
  );
  return (text) => text.replace(pattern, (found) => table.get(found) ?? found);
}

/**
 * Brings index and query to one spelling: half width, lower case, simplified, known typos mended, Chinese numerals as digits,
 * money as 元, anything else than Han characters, letters and digits as a single space.
 * Idempotent. Never throws, whatever the text.
 */
export function normaliser(words: Pick<SearchWords, 'typos' | 'traditional'>): (text: string) => string {
  const [from, to] = words.traditional.map((list) => Array.from(list));
  const simplify = replacer((from ?? []).map((sign, index) => [sign, to?.[index] ?? sign]));
  const mend = replacer(words.typos);
  return (text) =>
    mend(simplify(text.normalize('NFKC').toLowerCase()))
      .replace(/[零〇一二两三四五六七八九十百千万]+/g, numeral)
      .replace(/(\d[几多来]?)\s*(?:块钱|块|圆|元钱)/g, '$1元')
      .replace(OTHER, ' ')
      .trim();
}
