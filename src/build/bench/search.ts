import type { Browser } from 'playwright-core';
import { freshPage, type Line, median } from './load.ts';

/** What a search costs. Bytes as sent, headers included; times in milliseconds. */
export type SearchCost = {
  /** From the tap on a search to the first result on screen, and what was fetched until then. */
  readonly firstMs: number;
  readonly firstBytes: number;
  /** What the full text costs on top, and how long from asking to its first hit; null when it found nothing. */
  readonly textMs: number | null;
  readonly textBytes: number;
  /** From a keystroke to the new results: the middle and the slowest. */
  readonly keyMs: number;
  readonly slowestKeyMs: number;
};

const TYPED = [
  '扣',
  '扣费',
  '扣费没',
  '扣费没办',
  '扣费没办过',
  '降',
  '降套',
  '降套餐',
  '降套餐不',
  '宽带',
  '宽带拆',
  '宽带拆机',
  '光猫',
  '光猫赔',
  '停机',
  '停机了',
];

/** Searches once on the search page over `line`, then types. `query` must have hits. */
export async function searchOnce(browser: Browser, origin: string, query: string, line: Line): Promise<SearchCost> {
  const { page, traffic, close } = await freshPage(browser, line);
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-search-result]')) return;
      observer.disconnect();
      (window as unknown as { __found: number }).__found = performance.now();
    }).observe(document, { subtree: true, childList: true });
  });
  await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`);
  await page.locator('[data-search-result]').first().waitFor();
  const firstMs = await page.evaluate(() => (window as unknown as { __found: number }).__found);
  await traffic.quiet();
  const firstBytes = traffic.bytes;

  const asked = Date.now();
  const button = page.locator('[data-search-text-button]');
  if (await button.isVisible()) await button.click();
  const textMs = await page
    .locator('[data-search-text-list] [data-search-result]')
    .first()
    .waitFor({ timeout: 30_000 })
    .then(
      () => Date.now() - asked,
      () => null,
    );
  await traffic.quiet();
  const textBytes = traffic.bytes - firstBytes;

  const keys = await page.evaluate((texts) => {
    const box = document.querySelector<HTMLInputElement>('header [data-find] input[name=q]');
    if (!box) return [];
    return texts.map((text) => {
      const started = performance.now();
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      // Reading the layout makes the new list count as well as the search.
      document.body.getBoundingClientRect();
      return performance.now() - started;
    });
  }, TYPED);
  await close();
  return { firstMs, firstBytes, textMs, textBytes, keyMs: median(keys), slowestKeyMs: Math.max(...keys) };
}
