import type { Browser, CDPSession, Page } from 'playwright-core';

/** A line and a phone. Rates in bits per second, round trip in milliseconds, `cpu` = how many times slower than this machine. */
export type Line = { readonly name: string; readonly rtt: number; readonly down: number; readonly up: number; readonly cpu: number };

/** Lighthouse's slow 4G, and the bad 3G of a basement or a village. */
export const LINES: readonly Line[] = [
  { name: '慢 4G', rtt: 150, down: 1_600_000, up: 750_000, cpu: 4 },
  { name: '差 3G', rtt: 400, down: 400_000, up: 400_000, cpu: 4 },
];

/** One opening of a page. Times in milliseconds from the tap; `bytes` as sent, headers included; `ready` = first tool answers, null without one. */
export type Load = {
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
  readonly fcp: number;
  readonly bytes: number;
  readonly requests: number;
  readonly ready: number | null;
};

type Marks = { lcp: number; cls: number; fcp: number; long: [start: number, length: number][]; ready: number | null };
declare global {
  interface Window {
    __marks: Marks;
  }
}

/** Runs in the page before anything else. */
function watch(): void {
  const marks: Marks = { lcp: 0, cls: 0, fcp: 0, long: [], ready: null };
  window.__marks = marks;
  const observe = (type: string, see: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  observe('largest-contentful-paint', (entry) => {
    marks.lcp = entry.startTime;
  });
  observe('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) marks.cls += shift.value;
  });
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') marks.fcp = entry.startTime;
  });
  observe('longtask', (entry) => {
    marks.long.push([entry.startTime, entry.duration]);
  });
  // Astro takes `ssr` off an island when it has woken up.
  new MutationObserver((changes) => {
    for (const change of changes)
      if (
        marks.ready === null &&
        change.target instanceof Element &&
        change.target.tagName === 'ASTRO-ISLAND' &&
        !change.target.hasAttribute('ssr')
      )
        marks.ready = performance.now();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['ssr'] });
}

/** Slows a page down to `line`. */
async function slowDown(session: CDPSession, line: Line): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.rtt,
    downloadThroughput: line.down / 8,
    uploadThroughput: line.up / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: line.cpu });
}

/** What came over the line so far; `quiet` waits until nothing has been under way for most of a second, or nothing has moved for five. */
export type Traffic = { readonly bytes: number; readonly requests: number; readonly quiet: () => Promise<void> };

function watchTraffic(session: CDPSession): Traffic {
  const open = new Set<string>();
  const traffic = {
    bytes: 0,
    requests: 0,
    quiet: async () => {
      // The script of a worker (Pagefind's) is announced to the page and finished elsewhere: it would be waited for without end.
      for (const still = () => Date.now() - moved; still() < (open.size === 0 ? 800 : 5000); )
        await new Promise((resolve) => setTimeout(resolve, 100));
    },
  };
  let moved = Date.now();
  const move = () => {
    moved = Date.now();
  };
  session.on('Network.dataReceived', move);
  session.on('Network.requestWillBeSent', (event) => {
    move();
    open.add(event.requestId);
  });
  session.on('Network.loadingFailed', (event) => {
    move();
    open.delete(event.requestId);
  });
  session.on('Network.loadingFinished', (event) => {
    move();
    open.delete(event.requestId);
    traffic.bytes += event.encodedDataLength;
    traffic.requests += 1;
  });
  return traffic;
}

/** A page in a browser that has never seen the site. The offline copy is not made: it starts seconds later and is no part of opening a page. */
export async function freshPage(browser: Browser, line: Line): Promise<{ page: Page; traffic: Traffic; close: () => Promise<void> }> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await slowDown(session, line);
  const traffic = watchTraffic(session);
  await page.addInitScript(watch);
  return { page, traffic, close: () => context.close() };
}

/** Opens `url` once over `line`. */
export async function openOnce(browser: Browser, url: string, line: Line): Promise<Load> {
  const { page, traffic, close } = await freshPage(browser, line);
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  // Long tasks are reported when they are over; the quiet time is enough for that.
  await traffic.quiet();
  const marks = await page.evaluate(() => window.__marks);
  await close();
  return {
    lcp: marks.lcp,
    cls: marks.cls,
    fcp: marks.fcp,
    ready: marks.ready,
    bytes: traffic.bytes,
    requests: traffic.requests,
    tbt: marks.long.filter(([start]) => start >= marks.fcp).reduce((sum, [, length]) => sum + Math.max(0, length - 50), 0),
  };
}

/** The middle value; the mean of the two middle ones for an even count. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length === 0
    ? Number.NaN
    : sorted.length % 2 === 1
      ? (sorted[middle] ?? Number.NaN)
      : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
