import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/build/spawn-server.ts';
import { browserName, browserType, startChromium, startFirefox } from '../support/browser.ts';
import { dist } from '../support/dist.ts';

let server: RunningServer;
let stopBrowser: () => Promise<void>;
let browser: Browser;
beforeAll(async () => {
  server = await startServer({ dist });
  const running = browserName === 'firefox' ? await startFirefox() : await startChromium();
  stopBrowser = () => running.close();
  browser = await browserType.connect(running.wsEndpoint());
}, 60_000);
afterAll(async () => {
  await browser.close();
  await stopBrowser();
  await server.stop();
});

type Visit = { readonly page: Page; readonly context: BrowserContext; readonly fetched: string[]; readonly faults: string[] };
/** A phone that has never been here; no service worker, so that every request is seen. */
async function visit(
  path: string,
  run: (visit: Visit) => Promise<void>,
  { before, ...options }: BrowserContextOptions & { before?: string } = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 360, height: 720 }, locale: 'zh-CN', serviceWorkers: 'block', ...options });
  if (before) await context.addInitScript(before);
  const page = await context.newPage();
  const fetched: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  try {
    await page.goto(server.origin + path);
    await run({ page, context, fetched, faults });
  } finally {
    await context.close();
  }
}

const address = (query: string) => `/search/?q=${encodeURIComponent(query)}`;
const results = (page: Page) =>
  page.$$eval('[data-search-result] a[href]', (links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
const says = (page: Page, words: RegExp) =>
  page.waitForFunction(
    (pattern) => new RegExp(pattern).test(document.querySelector('[data-search-status]')?.textContent ?? ''),
    words.source,
  );
const textSection = (page: Page) => page.locator('[data-search-text]');
/** Asks about something the intent layer does not know. */
const OBSCURE = '公章要不要盖';

describe('the search page in a browser', () => {
  test('answers an address with a query, says how many, and leaves Pagefind alone when it is sure', () =>
    visit(address('光猫要赔200'), async ({ page, fetched, faults }) => {
      await says(page, /找到\d+条/);
      expect((await results(page))[0]).toBe('/disputes/broadband-cancellation/');
      expect(await page.inputValue('header input[name=q]')).toBe('光猫要赔200');
      expect(fetched.filter((path) => path.includes('pagefind'))).toEqual([]);
      expect(await page.isVisible('[data-search-all]')).toBe(false);
      expect(faults).toEqual([]);
    }));

  test('searches the text by itself when it is not sure, within the policy of the page', () =>
    visit(address(OBSCURE), async ({ page, fetched, faults }) => {
      await page.waitForSelector('[data-search-text-list] [data-search-result]');
      expect(fetched).toContain('/pagefind/pagefind.js');
      expect(faults).toEqual([]);
      // Ranks: everything of the intent layer stands before the full text.
      expect(
        await page.$$eval('[data-search-result]', (all) => all.map((one) => Boolean(one.closest('[data-search-text-list]'))).join()),
      ).toMatch(/^(false,?)*(true,?)+$/);
    }));

  test('searches the text when asked', () =>
    visit(address('携号转网'), async ({ page }) => {
      await page.click('[data-search-text-button]');
      await page.waitForSelector('[data-search-text-list] [data-search-result]');
      expect(await page.$$eval('[data-search-text-list] mark', (marks) => marks.length)).toBeGreaterThan(0);
    }));

  test('follows typing, keeps the address, and comes back as it was', () =>
    visit('/search/', async ({ page }) => {
      await page.click('header input[name=q]');
      for (const sign of '漫游费') await page.keyboard.insertText(sign);
      await page.waitForSelector('[data-search-result]');
      expect((await results(page))[0]).toBe('/disputes/roaming/');
      await page.waitForURL(/q=/);
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).searchParams.get('q')).toBe('漫游费');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('搜索');
      await page.click('[data-search-result] a');
      await page.waitForURL(/disputes\/roaming/);
      await page.goBack();
      await page.waitForSelector('[data-search-result]');
      expect(await page.inputValue('header input[name=q]')).toBe('漫游费');
      await page.fill('header input[name=q]', '');
      await page.waitForURL((url) => !url.search);
      expect(await results(page)).toEqual([]);
      expect(await page.isVisible('[data-search-all]')).toBe(true);
    }));

  test('takes the query of any other page', () =>
    visit('/routes/', async ({ page }) => {
      await page.fill('header input[name=q]', 'kuan dai chai ji');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\//);
      await says(page, /按「宽带拆机」找的/);
      expect((await results(page))[0]).toBe('/disputes/broadband-cancellation/');
    }));

  test.each(['qqqqxx', '怎么办', '?'])('helps on when nothing fits: %s', (query) =>
    visit(address(query), async ({ page }) => {
      await says(page, /没有找到/);
      expect(await results(page)).toEqual([]);
      expect(await page.isVisible('[data-search-none]')).toBe(true);
      expect(await page.isVisible('[data-search-all] .ladder')).toBe(true);
    }),
  );

  test('works without WebAssembly, and says so', () =>
    visit(
      address(OBSCURE),
      async ({ page, fetched, faults }) => {
        await textSection(page).getByText('正文没有搜成').waitFor();
        expect((await results(page)).length).toBeGreaterThan(0);
        expect(fetched.filter((path) => path.includes('pagefind'))).toEqual([]);
        expect(faults).toEqual([]);
      },
      { before: 'delete globalThis.WebAssembly' },
    ));

  test('works without Intl.Segmenter, TextDecoder for GBK and workers', () =>
    visit(
      address(OBSCURE),
      async ({ page }) => {
        await page.waitForSelector('[data-search-text-list] [data-search-result]');
        await page.fill('header input[name=q]', '宽带拆机');
        await page.waitForFunction(() =>
          document.querySelector('[data-search-result] a')?.getAttribute('href')?.includes('broadband-cancellation'),
        );
      },
      {
        before:
          'delete Intl.Segmenter; delete globalThis.Worker; const T = TextDecoder; globalThis.TextDecoder = class { constructor(l) { if (l === "gbk") throw new RangeError(l); return new T(l); } };',
      },
    ));

  test('works when the network is gone, and tries again when it is back', () =>
    visit('/search/', async ({ page, context }) => {
      await context.setOffline(true);
      await page.fill('header input[name=q]', OBSCURE);
      await textSection(page).getByText('现在没有网').waitFor();
      expect((await results(page)).length).toBeGreaterThan(0);
      await context.setOffline(false);
      await page.click('[data-search-text-button]');
      await page.waitForSelector('[data-search-text-list] [data-search-result]');
    }));

  test('is a list of everything without JavaScript', () =>
    visit(
      address('漫游费'),
      async ({ page }) => {
        expect(await page.locator('[data-search-all] a:visible').count()).toBeGreaterThan(90);
        expect(await textSection(page).isVisible()).toBe(false);
        expect(await page.getByText('没有开脚本').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    ));
});
