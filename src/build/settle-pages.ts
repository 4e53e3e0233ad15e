import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { islandsOf, scriptClosure } from './script-graph.ts';
import { styleSparer } from './spare-styles.ts';

const META = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
const INLINE = /<(script|style)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g;
const HASHES = / 'sha256-[^']+'/g;
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Leaves in a page's policy only the hashes of the scripts and styles that stand in it.
 *
 * Astro lists those of the whole site on every page: a page would allow scripts it does not have, and hashes, which do
 * not compress, would make every page heavier with each new kind of page. A script is allowed only if Astro knew it; the
 * hashes of styles are taken anew, since rules were left out of them.
 */
function tightenPolicy(html: string): string {
  const inline = [...html.matchAll(INLINE)].map((match) => ({ kind: match[1], hash: ` ${sha256(match[2] ?? '')}` }));
  const of = (kind: string) => [...new Set(inline.filter((one) => one.kind === kind).map((one) => one.hash))];
  const scripts = of('script');
  return html.replace(
    META,
    (_, before: string, policy: string, after: string) =>
      before +
      policy
        .replace(/script-src [^;]*/, (rule) => rule.replace(HASHES, (hash) => (scripts.includes(hash) ? hash : '')))
        .replace(/style-src [^;]*/, (rule) => rule.replace(HASHES, '') + of('style').join('')) +
      after,
  );
}

/** Numbers the islands of a page: Astro names them after the folder the site was built in, and two builds would differ. */
function numberIslands(html: string): string {
  let number = 0;
  return html.replace(/(<astro-island uid=")[^"]*"/g, (_, before: string) => {
    number += 1;
    return `${before}${number}"`;
  });
}

/**
 * Tells the browser at once of every script that the page's tools will import one after another: each step of that chain
 * costs a round trip. The page's own script too: it stands in the body, and a slow phone is long busy before it gets there.
 * Tools further down, which wake when the reader comes near, are left alone.
 */
function announceScripts(html: string, dist: string, base: string): string {
  const own = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, url = '']) => url.slice(base.length));
  const tools = islandsOf(html, base)
    .filter((island) => island.atOnce)
    .flatMap((island) => island.entries);
  const links = scriptClosure(dist, [...own, ...tools]).map((file) => `<link rel="modulepreload" href="${base}${file}">`);
  // Right after the policy they are subject to: before the styles, which take a slow phone its time.
  return html.replace(META, (policy) => policy + links.join(''));
}

/**
 * Brings the pages of a build into their final form.
 * @param base the deployment's base path, '/' or '/name/'
 * @returns a function that writes them: until it is called every page on disk stays as it was, so that the full-text index can
 *   be made of them meanwhile
 * @throws Error when a page has no content security policy.
 */
export async function settlePages(dist: string, base: string): Promise<() => void> {
  const spareStyles = styleSparer(dist, base);
  const settled: (readonly [file: string, html: string])[] = [];
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = join(dist, name);
    const html = readFileSync(file, 'utf8');
    if (!META.test(html)) throw new Error(`${name} 没有内容安全策略，检查 astro.config.mjs 的 security.csp`);
    settled.push([file, announceScripts(numberIslands(tightenPolicy(await spareStyles(html))), dist, base)]);
    // Lets the index builder's answers in: this work is never waiting for anything itself.
    await new Promise(setImmediate);
  }
  return () => {
    for (const [file, html] of settled) writeFileSync(file, html);
  };
}
