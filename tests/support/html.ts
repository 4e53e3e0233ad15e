/** A start tag: its name, attributes as text, and for scripts, styles and titles what stands inside. */
export type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly content: string };

const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** Elements whose content is text, not markup. */
const RAW = new Set(['script', 'style', 'title', 'textarea']);

/** Named and numbered characters back to themselves. */
export function decode(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
}

/** Start tags of a built page in order. Enough for what Astro writes; html-validate is what checks the markup itself. */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const name = (match[1] ?? '').toLowerCase();
    const attributes = new Map(
      [...(match[2] ?? '').matchAll(ATTRIBUTE)].map(
        (one) => [(one[1] ?? '').toLowerCase(), decode(one[2] ?? one[3] ?? one[4] ?? '')] as const,
      ),
    );
    let content = '';
    if (RAW.has(name)) {
      const end = html.indexOf(`</${name}>`, TAG.lastIndex);
      content = html.slice(TAG.lastIndex, end);
      TAG.lastIndex = end;
    }
    tags.push({ name, attributes, content });
  }
  return tags;
}

/** What a reader reads: no scripts, no styles, no markup. */
export function textOf(html: string): string {
  return decode(html.replace(/<(script|style|template)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');
}
