import type { Basis } from '../corpus/fields.schema.ts';

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/**
 * A whole number from 1 to 9999 in Chinese, as statutes write article numbers.
 * @throws RangeError for anything else.
 * @example chineseNumber(1259) //=> '一千二百五十九'
 */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) throw new RangeError(`只写 1 到 9999 的整数，收到 ${value}`);
  const units = ['千', '百', '十', ''];
  const digits = String(value).padStart(4, '0');
  let out = '';
  let gap = false;
  for (let place = 0; place < 4; place += 1) {
    const digit = Number(digits[place]);
    if (digit === 0) {
      gap = out !== '';
      continue;
    }
    out += `${gap ? '零' : ''}${DIGITS[digit]}${units[place]}`;
    gap = false;
  }
  return value >= 10 && value < 20 ? out.slice(1) : out;
}

/** What a citation needs to know of an instrument. */
export type LawName = { readonly shortTitle: string; readonly labels?: Readonly<Record<string, string>> };

/**
 * Path and anchor of the cited article (条), paragraph (款), item (项), without the deployment's base path.
 * @example citationHref({ law: 'telecom-regulations', article: 40, item: 4 }) //=> '/laws/telecom-regulations/#art-40-4'
 */
export function citationHref(basis: Pick<Basis, 'law' | 'article' | 'paragraph' | 'item'>): string {
  return `/laws/${basis.law}/#${articleAnchor(basis.article, basis.paragraph, basis.item)}`;
}

/** Anchor inside a law page. An item of a one-paragraph article needs no paragraph number. */
export function articleAnchor(article: number | string, paragraph?: number, item?: number): string {
  return ['art', article, paragraph, item].filter((part) => part !== undefined).join('-');
}

/**
 * The citation as text. Articles whose number was not seen are named by their label, never by a guessed number.
 * @throws RangeError for an article number above 9999.
 * @example citationLabel({ law: 'telecom-regulations', article: 40, item: 4 }, { shortTitle: '电信条例' }) //=> '《电信条例》第四十条第（四）项'
 */
export function citationLabel(basis: Pick<Basis, 'law' | 'article' | 'paragraph' | 'item'>, law: LawName | undefined): string {
  const article = typeof basis.article === 'number' ? `第${chineseNumber(basis.article)}条` : (law?.labels?.[basis.article] ?? '');
  const paragraph = basis.paragraph === undefined ? '' : `第${chineseNumber(basis.paragraph)}款`;
  const item = basis.item === undefined ? '' : `第（${chineseNumber(basis.item)}）项`;
  return `《${law?.shortTitle ?? basis.law}》${article}${paragraph}${item}`;
}
