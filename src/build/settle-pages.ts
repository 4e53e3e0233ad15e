import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const META = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
const INLINE = /<(script|style)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g;
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Leaves in a page's policy only the hashes of the scripts and styles that stand in it.
 *
 * Astro lists those of the whole site on every page: a page would allow scripts it does not have, and hashes, which do
 * not compress, would make every page heavier with each new kind of page.
 */
function tightenPolicy(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map((match) => sha256(match[2] ?? '')));
  return html.replace(META, (_, before: string, policy: string, after: string) => before + policy.replace(/ ('sha256-[^']+')/g, (source, hash: string) => (own.has(hash) ? source : '')) + after);
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
 * Brings the pages of a build into their final form.
 * @throws Error when a page has no content security policy.
 */
export function settlePages(dist: string): void {
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = join(dist, name);
    const html = readFileSync(file, 'utf8');
    if (!META.test(html)) throw new Error(`${name} 没有内容安全策略，检查 astro.config.mjs 的 security.csp`);
    writeFileSync(file, numberIslands(tightenPolicy(html)));
  }
}
