import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences, fingerprint } from '../../src/build/bench/repeat.ts';
import { copyProject, type ProjectCopy } from '../../src/build/project-copy.ts';
import { dist } from '../support/dist.ts';

const MINUTES = 5 * 60_000;

describe('the site built once more, in another folder and another time zone', () => {
  let copy: ProjectCopy;
  beforeAll(() => {
    copy = copyProject();
    copy.build({ TZ: 'America/Los_Angeles' });
  }, MINUTES);
  afterAll(() => copy.remove());

  test('is the same, byte for byte', () => {
    expect(
      differences(fingerprint(dist), fingerprint(copy.dist)),
      'either builds differ, or dist/ is older than the sources: run npm run build',
    ).toEqual([]);
  });
});

describe('the site built for a folder of a host (BASE_PATH=/tousu/)', () => {
  let copy: ProjectCopy;
  let files: string[];
  const read = (name: string) => readFileSync(join(copy.dist, name), 'utf8');
  beforeAll(() => {
    copy = copyProject();
    copy.build({ BASE_PATH: '/tousu/', SITE_URL: 'https://example.cn' });
    files = [...fingerprint(copy.dist).keys()];
  }, MINUTES);
  afterAll(() => copy.remove());

  test('has every link, script and picture under that folder', () => {
    const strays = files
      .filter((name) => name.endsWith('.html'))
      .flatMap((name) =>
        [...read(name).matchAll(/\s(?:href|src|action|component-url|renderer-url)="(\/[^"]*)"/g)]
          .map((match) => match[1] ?? '')
          .filter((address) => !address.startsWith('/tousu/'))
          .map((address) => `${name} ${address}`),
      );
    expect([...new Set(strays)]).toEqual([]);
  });

  test('names only addresses under it in its manifest, offline copy, sitemap, feed and robots.txt', () => {
    const manifest = JSON.parse(read('manifest.webmanifest')) as {
      start_url: string;
      scope: string;
      id: string;
      icons: { src: string }[];
      shortcuts: { url: string }[];
    };
    const addresses = [
      manifest.start_url,
      manifest.scope,
      manifest.id,
      ...manifest.icons.map((icon) => icon.src),
      ...manifest.shortcuts.map((one) => one.url),
      ...[...read('sw.js').matchAll(/\{url:"([^"]+)"/g)].map((match) => match[1] ?? ''),
    ];
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((address) => !address.startsWith('/tousu/'))).toEqual([]);
    const absolute = ['sitemap-0.xml', 'sitemap-index.xml', 'changelog/feed.xml', 'llms.txt', 'robots.txt'].flatMap((name) =>
      [...read(name).matchAll(/https:\/\/example\.cn[^\s<)"]*/g)].map((match) => match[0]),
    );
    expect(absolute.length).toBeGreaterThan(100);
    expect(absolute.filter((address) => !address.startsWith('https://example.cn/tousu/'))).toEqual([]);
  });
});
