import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BuiltPage, builtPages, dist } from '../support/dist.ts';
import { tagsOf } from '../support/html.ts';

const SITE = new URL('https://tousuyoumen.example/');
const pages = new Map(builtPages().map((page) => [page.url, page]));
const anchors = new Map<string, Set<string>>();

/** Ids of a page; what one can link to. */
function anchorsOf(page: BuiltPage): Set<string> {
  let ids = anchors.get(page.url);
  if (!ids) {
    ids = new Set(
      tagsOf(page.html)
        .map((tag) => tag.attributes.get('id') ?? '')
        .filter(Boolean),
    );
    anchors.set(page.url, ids);
  }
  return ids;
}

/** Why a link leads nowhere, or null. */
function fault(page: BuiltPage, href: string): string | null {
  const target = new URL(href, new URL(page.url, SITE));
  if (target.origin !== SITE.origin) return target.protocol === 'http:' ? `${href} is not encrypted` : null;
  if (['tel:', 'mailto:', 'sms:'].includes(target.protocol)) return null;
  const path = decodeURIComponent(target.pathname);
  const linked = pages.get(path);
  if (!linked) {
    if (existsSync(join(dist, path)) && !path.endsWith('/')) return null;
    return `${href} leads to no page${pages.has(`${path}/`) ? ` (there is ${path}/, with a slash)` : ''}`;
  }
  const anchor = decodeURIComponent(target.hash.slice(1));
  // A fragment of facts (#voice=…) is for the tool on that page.
  if (anchor === '' || anchor.includes('=')) return null;
  const there = anchorsOf(linked);
  if (there.has(anchor)) return null;
  const near = [...there].filter((id) => id.startsWith(anchor.split('-')[0] ?? ''));
  return `${href}: ${path} has no #${anchor}. It has ${(near.length > 0 ? near : [...there]).slice(0, 30).join(', ')}`;
}

describe('every link leads somewhere', () => {
  it.each(builtPages().map((page) => [page.url, page] as const))('on %s', (_, page) => {
    const hrefs = new Set(
      tagsOf(page.html)
        .filter((tag) => tag.name === 'a')
        .map((tag) => tag.attributes.get('href'))
        .filter((href) => href !== undefined),
    );
    expect([...hrefs].map((href) => fault(page, href)).filter((found) => found !== null)).toEqual([]);
  });
});

describe('what a page loads', () => {
  it.each(builtPages().map((page) => [page.url, page] as const))('%s takes only files of this site, and they are there', (_, page) => {
    const loaded = tagsOf(page.html)
      .flatMap((tag) => {
        if (tag.name === 'link' && !/canonical|alternate/.test(tag.attributes.get('rel') ?? '')) return [tag.attributes.get('href')];
        if (['script', 'img', 'source', 'iframe', 'video', 'audio', 'embed'].includes(tag.name))
          return [
            tag.attributes.get('src'),
            ...(tag.attributes
              .get('srcset')
              ?.split(',')
              .map((part) => part.trim().split(' ')[0]) ?? []),
          ];
        if (tag.name === 'astro-island') return [tag.attributes.get('component-url'), tag.attributes.get('renderer-url')];
        return [];
      })
      .filter((src) => src !== undefined && !src.startsWith('data:')) as string[];
    const missing = loaded.filter(
      (src) => !src.startsWith('/') || src.startsWith('//') || !existsSync(join(dist, decodeURIComponent(src.replace(/[?#].*$/, '')))),
    );
    expect(missing).toEqual([]);
  });
});
