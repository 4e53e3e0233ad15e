/** One 款 of an article, with its 项. `omitted` marks a paragraph that is not reproduced (a line 「……」). */
export type Paragraph = { readonly number: number; readonly text: string; readonly omitted: boolean; readonly items: readonly Item[] };
/** One 项: its number and its text with （一） and so on in front. */
export type Item = { readonly number: number; readonly text: string };

const ITEM = /^（([一二三四五六七八九十]+)）/;
const NUMERALS = '一二三四五六七八九十';

/** @example itemNumber('十一') //=> 11 */
function itemNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const value = (numeral: string | undefined) => (numeral ? NUMERALS.indexOf(numeral) + 1 : 0);
  return text.includes('十') ? (tens ? value(tens) : 1) * 10 + value(ones) : value(ones);
}

/**
 * Splits an article's text into 款 and 项. One line is one 款; a line that starts with （一） is a 项 of the 款 above;
 * a line 「……」 stands for one omitted 款, so that later paragraphs keep their number.
 * @example parseArticleText('甲：\n（一）乙；\n（二）丙。')[0].items.length //=> 2
 */
export function parseArticleText(text: string): Paragraph[] {
  const paragraphs: { number: number; text: string; omitted: boolean; items: Item[] }[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const item = ITEM.exec(line);
    const last = paragraphs[paragraphs.length - 1];
    if (item && last) last.items.push({ number: itemNumber(item[1] ?? ''), text: line });
    else paragraphs.push({ number: paragraphs.length + 1, text: line, omitted: line === '……', items: [] });
  }
  return paragraphs;
}

/** Text that a citation of this depth points at, or null when the article has no such 款 or 项. */
export function citedText(text: string, paragraph?: number, item?: number): string | null {
  const paragraphs = parseArticleText(text);
  const scope = paragraph === undefined ? paragraphs : paragraphs.filter((candidate) => candidate.number === paragraph);
  if (scope.length === 0) return null;
  if (item === undefined) return scope.map((p) => [p.text, ...p.items.map((i) => i.text)].join('\n')).join('\n');
  const holder =
    paragraph === undefined && paragraphs.filter((p) => !p.omitted).length === 1
      ? paragraphs.find((p) => !p.omitted)
      : scope.length === 1
        ? scope[0]
        : undefined;
  return holder?.items.find((candidate) => candidate.number === item)?.text ?? null;
}

const squeeze = (text: string) => text.replace(/\s/g, '');

/**
 * Whether `quote` stands in `text` word for word; …… joins parts that must follow each other.
 * @example isVerbatim('自收到申诉之日起……作出答复', article39) //=> true
 */
export function isVerbatim(quote: string, text: string): boolean {
  const source = squeeze(text);
  let from = 0;
  for (const part of squeeze(quote).split('……').filter(Boolean)) {
    const at = source.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}
