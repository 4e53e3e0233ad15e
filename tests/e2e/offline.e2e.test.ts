import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { writeServiceWorker } from '../../src/build/service-worker.ts';
import { type RunningServer, startServer } from '../../src/build/spawn-server.ts';
import { browserName, browserType } from '../support/browser.ts';
import { builtPages, dist } from '../support/dist.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let server: RunningServer;

/** Opens a page and waits until the whole site is stored: an active worker means that every file came through. */
async function visitOnce(path: string): Promise<void> {
  await page.goto(server.origin + path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Opens a page and gives its heading. */
async function headingOf(path: string): Promise<string> {
  await page.goto(server.origin + path);
  return (await page.locator('h1').first().textContent())?.trim() ?? '';
}

const headingIn = (html: string) =>
  /<h1[^>]*>([\s\S]*?)<\/h1>/
    .exec(html)?.[1]
    ?.replace(/<[^>]*>/g, '')
    .trim() ?? '';
const headingBuilt = (file: string) => headingIn(readFileSync(join(dist, file), 'utf8'));
const newContext = () => browser.newContext({ viewport: { width: 360, height: 720 }, locale: 'zh-CN', serviceWorkers: 'allow' });

/** A build that a test may change. */
function copyOfDist(): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'ty-offline-')), 'dist');
  cpSync(dist, copy, { recursive: true });
  return copy;
}
const removeCopy = (copy: string) => rmSync(join(copy, '..'), { recursive: true, force: true });

beforeAll(async () => {
  browser = await browserType.connect(inject('browser'));
});
afterAll(() => browser.close());

// Playwright's Firefox does not keep service workers the way a reader's does. The network is taken away by ending the
// server: an emulated offline state would spare the worker's own requests. Storing the site takes a while, so the tests of
// a group follow one another on one visit.
describe.skipIf(browserName !== 'chromium')('after one visit', () => {
  beforeAll(async () => {
    context = await newContext();
    page = await context.newPage();
    server = await startServer({ dist, compress: false });
    await visitOnce('/');
  }, 180_000);
  afterAll(async () => {
    await context.close();
    await server.stop();
  });

  test('with a network, an address that does not exist shows the 404 page, not the offline page', async () => {
    expect(await headingOf('/no-such-page/')).toBe(headingBuilt('404.html'));
  });

  test('with the server gone, every page of the site is there', async () => {
    await server.stop();
    await page.goto(`${server.origin}/`);
    const urls = builtPages()
      .filter((built) => built.file !== '404.html')
      .map((built) => built.url);
    const missing = await page.evaluate(async (all) => {
      const wrong: string[] = [];
      for (const url of all) {
        const response = await fetch(url).catch(() => undefined);
        if (!response?.ok || !(await response.text()).includes('</html>')) wrong.push(url);
      }
      return wrong;
    }, urls);
    expect(missing, 'pages a reader cannot open without a network').toEqual([]);
  });

  test('pages never seen before open', async () => {
    for (const name of [
      'disputes/broadband-fault',
      'routes/miit-appeal',
      'guides/red-lines',
      'tools/evidence',
      'laws/telecom-regulations',
    ]) {
      expect(await headingOf(`/${name}/`)).toBe(headingBuilt(`${name}/index.html`));
    }
  });

  test('a shared link with a query and a fragment opens', async () => {
    expect(await headingOf('/disputes/unauthorised-vas/?from=group#law')).toBe(headingBuilt('disputes/unauthorised-vas/index.html'));
  });

  test('an address that is not stored leads to the page that says what is', async () => {
    await headingOf('/no-such-page/');
    expect(await page.locator('[data-missing]').isVisible()).toBe(true);
    await expect.poll(() => page.locator('[data-stored]').textContent()).toContain('存好了');
  });

  test('a question is answered', async () => {
    await page.goto(`${server.origin}/search/?q=${encodeURIComponent('乱扣费')}`);
    await page.locator('[data-search-result] a[href]').first().waitFor();
    expect(await page.locator('[data-search-result] a[href*="unauthorised-vas"]').count()).toBeGreaterThan(0);
  });

  test('a date is computed', async () => {
    await page.goto(`${server.origin}/tools/deadline/#complaintDate=2026-11-05&answer=none`);
    const literal = page.locator('[data-rule="operator-reply"] time[data-kind="literal"]').first();
    await literal.waitFor();
    expect(await literal.getAttribute('datetime')).toBe('2026-11-20');
  });
});

describe.skipIf(browserName !== 'chromium')('on a bad line', () => {
  test('a file that did not come through is fetched again while the page is open', async () => {
    const copy = copyOfDist();
    // A small site is enough for this.
    for (const folder of ['disputes', 'laws', 'routes', 'pagefind']) rmSync(join(copy, folder), { recursive: true });
    await writeServiceWorker(copy, '/');
    const file = join(copy, 'tools/evidence/index.html');
    const kept = readFileSync(file);
    rmSync(file);
    context = await newContext();
    page = await context.newPage();
    server = await startServer({ dist: copy });
    // Hundreds of files go first; on a busy machine that takes more than the usual half minute.
    const lost = context.waitForEvent('response', {
      predicate: (response) => response.status() === 404 && response.url().endsWith('/tools/evidence/'),
      timeout: 150_000,
    });
    const visit = visitOnce('/guides/prepare/');
    await lost;
    writeFileSync(file, kept);
    await visit;
    await server.stop();
    expect(await headingOf('/tools/evidence/')).toBe(headingIn(kept.toString()));
    await context.close();
    removeCopy(copy);
  }, 300_000);
});

describe.skipIf(browserName !== 'chromium')('a new version', () => {
  let copy: string;
  let bar: Locator;
  let other: Page;

  beforeAll(async () => {
    copy = copyOfDist();
    context = await newContext();
    page = await context.newPage();
    bar = page.locator('[data-update]');
    server = await startServer({ dist: copy, compress: false });
    await visitOnce('/guides/prepare/');
    other = await context.newPage();
    await other.goto(`${server.origin}/disputes/roaming/`);
    await other.evaluate(() => {
      document.body.dataset['mine'] = 'kept';
    });
    // The next version is published at the same address: two pages say something new.
    for (const name of ['guides/prepare/index.html', 'guides/how-to-talk/index.html']) {
      const file = join(copy, name);
      writeFileSync(file, readFileSync(file, 'utf8').replace(/(<h1[^>]*>)/, '$1第二版：'));
    }
    await writeServiceWorker(copy, '/');
    await server.stop();
    server = await startServer({ dist: copy, port: Number(new URL(server.origin).port), compress: false });
  }, 180_000);
  afterAll(async () => {
    await context.close();
    await server.stop();
    removeCopy(copy);
  });

  test('is announced and not taken: every page stays with the old one', async () => {
    expect(await headingOf('/guides/prepare/')).not.toContain('第二版');
    await bar.waitFor({ state: 'visible' });
    expect(await headingOf('/guides/how-to-talk/')).not.toContain('第二版');
    await bar.waitFor({ state: 'visible' });
  });

  test('comes as a whole when asked for, and works without a network at once', async () => {
    await Promise.all([page.waitForEvent('load'), bar.getByRole('button', { name: '换成新的' }).click()]);
    await server.stop();
    expect(await headingOf('/guides/how-to-talk/')).toContain('第二版');
    expect(await headingOf('/guides/prepare/')).toContain('第二版');
    expect(await bar.isVisible()).toBe(false);
  });

  test('does not reload another tab, which may hold half-written text, but says so there', async () => {
    await other.locator('[data-update]').waitFor({ state: 'visible' });
    expect(await other.evaluate(() => document.body.dataset['mine'])).toBe('kept');
  });

  test('leaves nothing of the old version behind', async () => {
    const kept = () =>
      page.evaluate(async () =>
        (
          await Promise.all(
            (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map((request) => request.url)),
          )
        )
          .flat()
          .filter((url) => url.includes('/guides/prepare/')),
      );
    await expect.poll(kept).toHaveLength(1);
  });
});
