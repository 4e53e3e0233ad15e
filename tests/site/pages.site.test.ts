import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROUTE_SLUGS } from '../../src/domain/case/vocabulary.ts';
import { corpus } from '../support/corpus.ts';
import { builtPages, dist, distFiles } from '../support/dist.ts';
import { tagsOf, textOf } from '../support/html.ts';
import { DISPUTES, GUIDES } from '../support/public-names.ts';

const urls = new Set(builtPages().map((page) => page.url));

describe('the addresses that the site promises to keep', () => {
  it.each([
    '/',
    '/routes/',
    ...ROUTE_SLUGS.map((slug) => `/routes/${slug}/`),
    '/disputes/',
    ...DISPUTES.map((slug) => `/disputes/${slug}/`),
    '/guides/',
    ...GUIDES.map((slug) => `/guides/${slug}/`),
    '/laws/',
    ...corpus.laws.map((law) => `/laws/${law.id}/`),
    '/tools/deadline/',
    '/tools/wording/',
    '/tools/evidence/',
    '/case/',
    '/search/',
    '/about/',
    '/about/checks/',
    '/privacy/',
    '/sources/',
    '/changelog/',
    '/404.html',
    '/offline/',
  ])('%s', (url) => {
    expect(urls.has(url)).toBe(true);
  });

  it('the site map lists every page but those that are no destination', () => {
    const listed = new Set(
      distFiles('.xml')
        .filter((file) => file.startsWith('sitemap-'))
        .flatMap((file) =>
          [...readFileSync(join(dist, file), 'utf8').matchAll(/<loc>https:\/\/tousuyoumen\.example([^<]*)<\/loc>/g)].map(
            (match) => match[1] ?? '',
          ),
        )
        .filter((url) => !url.endsWith('.xml')),
    );
    const expected = builtPages()
      .filter((page) => !/<meta name="robots" content="[^"]*noindex/.test(page.html))
      .map((page) => page.url);
    expect(
      expected.filter((url) => !listed.has(url)),
      'not in the site map',
    ).toEqual([]);
    expect(
      [...listed].filter((url) => !urls.has(url)),
      'in the site map, but no page',
    ).toEqual([]);
  });

  it('every article that anything cites has its anchor on the law’s page', () => {
    for (const law of corpus.laws) {
      const page = builtPages().find((one) => one.url === `/laws/${law.id}/`);
      const ids = new Set(tagsOf(page?.html ?? '').map((tag) => tag.attributes.get('id')));
      const missing = law.versions
        .flatMap((version) => version.articles)
        .map((article) => `art-${article.number ?? article.key}`)
        .filter((id) => !ids.has(id));
      expect(missing, law.id).toEqual([]);
    }
  });
});

describe('a page to read is only read', () => {
  const reading = builtPages().filter(
    (page) =>
      /^\/(laws|about|sources|changelog)\//.test(page.url) ||
      [
        '/routes/',
        '/disputes/',
        '/guides/',
        '/guides/prepare/',
        '/guides/choose-route/',
        '/guides/red-lines/',
        '/guides/your-rights/',
        '/guides/misinformation/',
        '/404.html',
      ].includes(page.url),
  );
  it.each(reading.map((page) => [page.url, page] as const))('%s ships no framework', (_, page) => {
    const tags = tagsOf(page.html);
    expect(tags.filter((tag) => tag.name === 'astro-island').length).toBe(0);
    const modules = tags.filter((tag) => tag.name === 'script' && tag.attributes.get('type') === 'module');
    const code = modules
      .map((tag) => (tag.attributes.has('src') ? readFileSync(join(dist, tag.attributes.get('src') ?? ''), 'utf8') : tag.content))
      .join('');
    expect(code).not.toMatch(/__k|createElement\(.*vnode|preact|\.__H\b/);
    expect(Buffer.byteLength(code), 'bytes of script on a page to read').toBeLessThan(8_000);
  });

  it('a page with a tool shows something useful before its program runs', () => {
    const withTool = builtPages().filter((page) => /^\/tools\/(deadline|wording|evidence)\//.test(page.url));
    expect(withTool.length).toBeGreaterThanOrEqual(3);
    for (const page of withTool)
      expect(textOf(page.html.replace(/^[\s\S]*<main/, '<main').replace(/<\/main>[\s\S]*$/, '')).length, page.url).toBeGreaterThan(300);
  });
});

describe('what nobody has seen in an original is not stated', () => {
  const others = builtPages().filter((page) => page.url !== '/guides/misinformation/');
  it.each(['2个工作日内转', '两个工作日内转', '10日内反馈', '十日内反馈', '7个工作日内转交', '端口授权码2小时'])('「%s」', (phrase) => {
    expect(others.filter((page) => textOf(page.html).includes(phrase)).map((page) => page.url)).toEqual([]);
  });
  it.each(['45个工作日', '四十五个工作日'])('「%s」 is only named as repealed or asked about', (phrase) => {
    const stated = others.flatMap((page) =>
      [...textOf(page.html).matchAll(new RegExp(`.{0,60}${phrase}.{0,30}`, 'g'))]
        .map((match) => match[0])
        .filter((around) => !/旧|流传|是真的吗/.test(around))
        .map((around) => `${page.url}: ${around}`),
    );
    expect(stated).toEqual([]);
  });
});

describe('files beside the pages', () => {
  it.each(['robots.txt', '_headers', 'manifest.webmanifest', 'favicon.svg', 'sw.js', 'changelog/feed.xml', 'pagefind/pagefind.js'])(
    '%s is there',
    (file) => {
      expect(existsSync(join(dist, file))).toBe(true);
    },
  );
});
