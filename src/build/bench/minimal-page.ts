/** Tags a hand-written page would have; everything else is dropped, its text stays. */
const KEPT = /^(?:h[1-6]|p|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|th|td|blockquote|strong|b|a|br|time)$/;
const STYLE = 'body{max-width:36em;margin:auto;padding:0 1rem;font:1.125rem/1.75 system-ui,sans-serif}';

/**
 * The same text as a page somebody wrote by hand: no navigation, no search, no tools, a line of CSS. The yardstick for what
 * the frame of this site costs.
 */
export function minimalPage(html: string): string {
  const main = /<main[\s>][\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const title = /<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '';
  const body = main
    .replace(/<(script|style|template)[\s>][\s\S]*?<\/\1>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(\/?)([a-z][a-z0-9-]*)((?:\s[^>]*)?)>/gi, (_, slash: string, name: string, attributes: string) => {
      if (!KEPT.test(name)) return '';
      const href = slash ? '' : / href="([^"]*)"/.exec(attributes)?.[1];
      return `<${slash}${name}${href ? ` href="${href}"` : ''}>`;
    });
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,"><style>${STYLE}</style></head><body>${body}</body></html>`;
}
