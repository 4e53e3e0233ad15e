import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/build/spawn-server.ts';
import { createFullText, type Pagefind } from '../../src/search/full-text.ts';
import { createIntentIndex } from '../../src/search/intent-index.ts';
import { unpackIntents } from '../../src/search/packing.ts';
import { groupHits } from '../../src/search/results-view.ts';
import { builtPages, dist } from '../support/dist.ts';

const pageAt = (url: string) => builtPages().find((page) => page.url === url);
const search = pageAt('/search/')?.html ?? '';
const data = unpackIntents(
  JSON.parse(/<script type="application\/json" data-search-data>([\s\S]*?)<\/script>/.exec(search)?.[1] ?? '{"columns":[]}'),
);
const find = createIntentIndex(data);
const idsOf = (html: string) => Array.from(html.matchAll(/\sid="([^"]+)"/g), (match) => match[1] ?? '');
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, '');
const brotli = (text: string | Buffer) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

describe('what search leads to', () => {
  test('every page it knows was built, under the title it shows', () => {
    expect(data.intents.length).toBeGreaterThan(90);
    for (const intent of data.intents) {
      const page = pageAt(intent.path);
      expect(page, intent.path).toBeDefined();
      if (intent.kind !== 'law')
        expect(plain(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(page?.html ?? '')?.[1] ?? ''), intent.path).toBe(intent.title);
    }
  });

  test('every page worth reading is known to it', () => {
    const known = new Set(data.intents.map((intent) => intent.path));
    const lists = new Set(['/', '/search/', '/routes/', '/disputes/', '/guides/', '/laws/', '/tools/', '/about/checks/', '/404.html']);
    expect(
      builtPages()
        .map((page) => page.url)
        .filter((url) => !known.has(url) && !lists.has(url)),
    ).toEqual([]);
  });

  test('every next action, claim, refusal and article has the anchor it points to', () => {
    for (const intent of data.intents) {
      const ids = new Set(idsOf(pageAt(intent.path)?.html ?? ''));
      const steps = groupHits([{ intent, score: 1, coverage: 1 }])[0]?.results[0]?.next ?? [];
      for (const anchor of [
        ...steps.map((step) => step.path.split('#')[1] ?? ''),
        ...intent.parts.map((part) => part.anchor),
        ...intent.articles.map((number) => `art-${number}`),
      ])
        expect(ids.has(anchor), `${intent.path}#${anchor}`).toBe(true);
    }
  });
});

describe('the search page', () => {
  test('lists every dispute, route, tool, guide and law without JavaScript', () => {
    const links = new Set(Array.from(search.matchAll(/href="([^"#]+)"/g), (match) => match[1]));
    expect(data.intents.map((intent) => intent.path).filter((path) => !links.has(path))).toEqual([]);
  });

  test('has one box, and no id twice', () => {
    expect(search.match(/<input[^>]*name="q"/g)).toHaveLength(1);
    const ids = idsOf(search);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  test('allows WebAssembly to Pagefind, and only here', () => {
    expect(search).toContain("'wasm-unsafe-eval'");
    expect(
      builtPages()
        .filter((page) => page.url !== '/search/' && page.html.includes('wasm-unsafe-eval'))
        .map((page) => page.url),
    ).toEqual([]);
  });

  test('answers a first query within 40 kB', () => {
    // Announced in the head and named in the body, a script still comes once.
    const files = Array.from(new Set(Array.from(search.matchAll(/(?:src|href)="(?:[^"]*)?(\/_a\/[^"]+)"/g), (match) => match[1] ?? '')));
    const code = files.map((file) => readFileSync(join(dist, file), 'utf8'));
    // Whatever the script imports at once counts too; Pagefind is imported by a computed address and never at once.
    const imported = code.flatMap((text) =>
      Array.from(text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g), (match) => readFileSync(join(dist, '_a', match[1] ?? ''), 'utf8')),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(brotli(search) + [...code, ...imported].reduce((sum, text) => sum + brotli(text), 0)).toBeLessThan(40_000);
  });

  test('is the only page that ever loads Pagefind', () => {
    expect(
      builtPages()
        .filter((page) => page.html.includes('/pagefind/'))
        .map((page) => page.url),
    ).toEqual([]);
    expect(
      readdirSync(join(dist, '_a')).filter(
        (file) => file.endsWith('.js') && readFileSync(join(dist, '_a', file), 'utf8').includes('/pagefind/pagefind.js'),
      ),
    ).toHaveLength(1);
  });
});

describe('the full text, with Pagefind as it was built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ty-pagefind-'));
  let server: RunningServer;
  let ask: (query: string) => Promise<string[]>;

  /** A Pagefind of its own, since it keeps what it found out about the surroundings. */
  async function pagefind(name: string): Promise<(query: string) => Promise<string[]>> {
    const copy = join(folder, `${name}.mjs`);
    writeFileSync(copy, readFileSync(join(dist, 'pagefind/pagefind.js')));
    const full = createFullText(async () => {
      const engine = (await import(/* @vite-ignore */ pathToFileURL(copy).href)) as Pagefind & {
        init: (language: string) => Promise<void>;
      };
      await engine.options({ basePath: `${server.origin}/pagefind/`, baseUrl: '/' });
      await engine.init('zh-cn');
      return engine;
    });
    return async (query) => (await full(find(query).pieces)).map((hit) => hit.path);
  }

  beforeAll(async () => {
    server = await startServer({ dist });
    ask = await pagefind('with-segmenter');
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['携号转网服务管理规定', '/laws/number-porting-rules/'],
    ['城镇农村修复时限', '/disputes/broadband-fault/'],
    ['小额诉讼一审终审', '/routes/small-claims-court/'],
    ['滞纳金', '/disputes/arrears-and-late-fee/'],
    ['授权委托书原件', '/routes/market-regulator-12315/'],
    ['10086999', '/routes/spam-report-12321/'],
  ])('%s is found in the text of %s', async (query, path) => expect(await ask(query)).toContain(path));

  test('one word that stands nowhere does not hide the others', async () =>
    expect(await ask('滞纳金 火星文乌龟')).toContain('/disputes/arrears-and-late-fee/'));

  test('finds without Intl.Segmenter, as on older phones', async () => {
    const segmenter = Intl.Segmenter;
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      const plainAsk = await pagefind('without-segmenter');
      expect(await plainAsk('滞纳金怎么算')).toContain('/disputes/arrears-and-late-fee/');
      expect(await plainAsk('光猫押金不退')).toContain('/disputes/broadband-cancellation/');
    } finally {
      Object.defineProperty(Intl, 'Segmenter', { value: segmenter, configurable: true, writable: true });
    }
  });

  test('holds the reading pages and no lists, forms or search page', async () => {
    const entry = JSON.parse(readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.keys(entry.languages)).toEqual(['zh-cn']);
    expect(Object.values(entry.languages)[0]?.page_count).toBe(
      builtPages().filter((page) => page.html.includes('data-pagefind-body')).length,
    );
    expect(
      builtPages()
        .filter(
          (page) =>
            ['/', '/search/', '/routes/', '/disputes/', '/guides/', '/laws/', '/tools/', '/case/'].includes(page.url) &&
            page.html.includes('data-pagefind-body'),
        )
        .map((page) => page.url),
    ).toEqual([]);
  });

  test('ships none of Pagefind’s own user interfaces', () => {
    expect(
      ['pagefind-ui.js', 'pagefind-component-ui.js', 'pagefind-highlight.js'].filter((file) => existsSync(join(dist, 'pagefind', file))),
    ).toEqual([]);
  });
});
