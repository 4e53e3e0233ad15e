import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPages, dist } from '../support/dist.ts';
import { corpus } from '../support/corpus.ts';

const read = (name: string) => readFileSync(join(dist, name), 'utf8');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const canonical = (html: string) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
/** Width and height that stand in a PNG's first chunk. */
const pngSize = (name: string) => {
  const bytes = readFileSync(join(dist, name));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};

describe('search engines and readers of feeds', () => {
  const listed = all(read('sitemap-0.xml'), /<loc>([^<]+)<\/loc>/g);

  test('find every page in the sitemap, each under its canonical address, and no page that asks to be left out', () => {
    const wanted = builtPages()
      .map((page) => canonical(page.html))
      .filter((address) => address !== undefined)
      .sort();
    expect(wanted.length).toBeGreaterThan(80);
    expect([...listed].sort()).toEqual(wanted);
  });

  test('are told of the sitemap by robots.txt', () => {
    const named = /^Sitemap: (.+)$/m.exec(read('robots.txt'))?.[1] ?? '';
    expect(existsSync(join(dist, new URL(named).pathname))).toBe(true);
  });

  test('get every change of law in the feed, newest first, each with its place on the changelog page', () => {
    const feed = read('changelog/feed.xml');
    const days = all(feed, /<pubDate>([^<]+)<\/pubDate>/g).map((date) => Date.parse(date));
    expect(days).toHaveLength(corpus.changes.length);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    const anchors = all(feed, /<guid[^>]*>[^<]*#([^<]+)<\/guid>/g);
    const page = read('changelog/index.html');
    expect(
      anchors.filter((anchor) => !page.includes(`id="${anchor}"`)),
      'changes without an anchor on /changelog/',
    ).toEqual([]);
  });

  test('get every route, dispute, guide and law in llms.txt, under an address that exists', () => {
    const addresses = all(read('llms.txt'), /\]\((https?:[^)]+)\)/g).map((address) => new URL(address).pathname);
    expect(addresses.length).toBeGreaterThanOrEqual(
      corpus.routes.length + corpus.disputes.length + corpus.guides.length + corpus.laws.length,
    );
    const urls = new Set(builtPages().map((page) => page.url));
    expect(addresses.filter((address) => !urls.has(address))).toEqual([]);
  });

  test('get a picture of 1200 × 630 when a page is shared', () => {
    expect(pngSize('og.png')).toEqual({ width: 1200, height: 630 });
  });
});

describe('the site as an installed app', () => {
  const manifest = JSON.parse(read('manifest.webmanifest')) as {
    start_url: string;
    display: string;
    icons: { src: string; sizes: string; purpose: string }[];
    shortcuts: { url: string }[];
  };

  test('has icons of the sizes it promises, one of them for round and square launchers', () => {
    const icons = manifest.icons.filter((icon) => icon.src.endsWith('.png'));
    for (const icon of icons) {
      const { width, height } = pngSize(icon.src.slice(1));
      expect(`${width}x${height}`).toBe(icon.sizes);
    }
    expect(icons.map((icon) => `${icon.sizes} ${icon.purpose}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    );
  });

  test('starts on, and has shortcuts to, pages that exist', () => {
    const urls = new Set(builtPages().map((page) => page.url));
    expect([manifest.start_url, ...manifest.shortcuts.map((one) => one.url)].filter((url) => !urls.has(url))).toEqual([]);
    expect(manifest.display).toBe('standalone');
  });
});

describe('the offline copy', () => {
  const stored = all(read('sw.js'), /\{url:"([^"]+)"/g);
  const fileOf = (url: string) => join(dist, url.endsWith('/') ? `${url}index.html` : url);

  test('holds every page but the 404 page, and nothing that is not there', () => {
    expect(
      builtPages()
        .filter((page) => page.file !== '404.html')
        .map((page) => page.url)
        .filter((url) => !stored.includes(url)),
    ).toEqual([]);
    expect(stored.filter((url) => !existsSync(fileOf(url)))).toEqual([]);
  });

  test('holds every script of the site and the search index', () => {
    expect(stored.filter((url) => url.startsWith('/_a/')).length).toBeGreaterThan(10);
    expect(stored).toEqual(expect.arrayContaining(['/pagefind/pagefind.js', '/pagefind/pagefind-entry.json']));
  });

  test('takes no more than 10 MB of a phone', () => {
    expect(stored.reduce((sum, url) => sum + statSync(fileOf(url)).size, 0)).toBeLessThan(10_000_000);
  });
});
