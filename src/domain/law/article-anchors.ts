import { type Item, type Paragraph, parseArticleText } from './article-text.ts';
import { articleAnchor } from './citation.ts';

/** A citation inside one article, as far as its anchor is concerned. */
export type Depth = { readonly paragraph?: number | undefined; readonly item?: number | undefined };
/** A 款 or 项 with its own anchor; `also` are further anchors that citations use for the same place. */
export type Anchored<T> = T & { readonly id?: string | undefined; readonly also: readonly string[] };
/** A 款 with its anchors and those of its 项. */
export type AnchoredParagraph = Anchored<Omit<Paragraph, 'items'>> & { readonly items: readonly Anchored<Item>[] };
/** One article laid out for its page. `unseen`: nothing of the original is reproduced, only our own words. */
export type AnchoredArticle = { readonly id: string; readonly unseen: boolean; readonly paragraphs: readonly AnchoredParagraph[] };

/**
 * Gives each 款 and 项 of an article the anchor that citations to it use: art-N-P where the article has several 款,
 * art-N-I for an item of a one-款 article, art-N-P-I otherwise. A citation that names the only 款 of an article gets
 * its anchor too, unless an item already owns it. Anchors in `taken` (a newer version's) are not given twice.
 * @example anchorArticle(11, '不予受理：\n（一）甲；', []).paragraphs[0].items[0].id //=> 'art-11-1'
 */
export function anchorArticle(
  article: number | string,
  text: string,
  cited: readonly Depth[],
  taken: ReadonlySet<string> = new Set(),
): AnchoredArticle {
  const paragraphs = parseArticleText(text);
  const several = paragraphs.length > 1;
  const given = new Set(taken);
  const claim = (id: string) => {
    if (given.has(id)) return undefined;
    given.add(id);
    return id;
  };
  const first = paragraphs.map((paragraph) => ({
    ...paragraph,
    id: several ? claim(articleAnchor(article, paragraph.number)) : undefined,
    items: paragraph.items.map((item) => ({
      ...item,
      id: claim(articleAnchor(article, several ? paragraph.number : undefined, item.number)),
    })),
  }));
  const more = (wanted: (depth: Depth) => boolean) =>
    [...new Set(cited.filter(wanted).map((depth) => articleAnchor(article, depth.paragraph, depth.item)))].filter(
      (id) => claim(id) !== undefined,
    );
  return {
    id: articleAnchor(article),
    unseen: paragraphs.every((paragraph) => paragraph.omitted && paragraph.items.length === 0),
    paragraphs: first.map((paragraph) => {
      const here = (depth: Depth) => depth.paragraph === paragraph.number || (depth.paragraph === undefined && !paragraph.omitted);
      const items = paragraph.items.map((item) => ({ ...item, also: more((depth) => depth.item === item.number && here(depth)) }));
      return { ...paragraph, also: more((depth) => depth.item === undefined && depth.paragraph === paragraph.number), items };
    }),
  };
}

/** Every anchor of a laid-out article, for checking that no link ends in nothing. */
export function anchorsOf(article: AnchoredArticle): string[] {
  return [
    article.id,
    ...article.paragraphs.flatMap((paragraph) => [
      paragraph.id,
      ...paragraph.also,
      ...paragraph.items.flatMap((item) => [item.id, ...item.also]),
    ]),
  ].filter((id) => id !== undefined);
}
