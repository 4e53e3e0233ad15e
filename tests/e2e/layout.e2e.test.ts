import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserName } from '../support/browser.ts';
import { connect, Visitor } from '../support/visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const ONE_OF_EACH = [
  '/',
  '/routes/',
  '/routes/miit-appeal/',
  '/disputes/unauthorised-vas/',
  '/guides/misinformation/',
  '/laws/consumer-law/',
  '/tools/',
  '/tools/deadline/#complaintDate=2026-11-05',
  '/tools/wording/',
  '/tools/evidence/',
  '/tools/answers/',
  '/case/',
  '/case/call/',
  '/case/print/',
  '/search/?q=%E6%89%A3%E8%B4%B9',
  '/about/',
  '/about/checks/',
  '/privacy/',
  '/sources/',
  '/offline/',
];

const known = () => {
  const told = {
    caseVersion: 1,
    operator: 'china-mobile',
    region: '310000',
    dispute: 'unauthorised-vas',
    billing: true,
    subject: '某视频会员',
    incidentDate: '2026-09-05',
    discoveredDate: '',
    charges: [{ date: '2026-09-05', amount: 20, item: '某视频会员月费' }],
    holder: { name: '张三', phone: '13800000000', address: '', postcode: '', representative: '' },
    contacts: [],
    complaintDate: '2026-11-05',
    answer: 'none',
    answerDate: '',
    appealDate: '',
    materialsCompleteDate: '',
    demands: ['refund'],
    evidence: {},
    otherBodies: [],
  };
  localStorage.setItem('ty.cases', JSON.stringify({ active: 'a', expires: '', cases: [{ id: 'a', title: '', case: told }] }));
};

describe('text at 200% on a screen of 320 pixels', () => {
  it('nothing runs out of the page or is cut off', async () => {
    const reader = await Visitor.arrive(browser, { viewport: { width: 320, height: 640 }, before: known });
    const faults: string[] = [];
    for (const path of ONE_OF_EACH) {
      await reader.goto(path);
      await reader.page.evaluate(() => {
        document.documentElement.style.fontSize = '32px';
        for (const part of document.querySelectorAll('details')) part.open = true;
      });
      await reader.page.waitForTimeout(300);
      faults.push(
        ...(await reader.page.evaluate(() =>
          [...document.querySelectorAll('body *')]
            .filter((element) => {
              if (element.closest('.vh, .skip, .table, [hidden]')) return false;
              const box = element.getBoundingClientRect();
              return box.width > 0 && box.height > 0 && (box.right > document.documentElement.clientWidth + 1 || box.left < -1);
            })
            .slice(0, 3)
            .map((element) => `${location.pathname} ${element.tagName}.${element.className} ${element.textContent?.slice(0, 20)}`),
        )),
      );
    }
    expect(faults).toEqual([]);
    await reader.leave();
  }, 120_000);
});

describe.skipIf(browserName !== 'chromium')('colours the reader forces', () => {
  it('a chosen answer still looks chosen', async () => {
    const reader = await Visitor.arrive(browser);
    await reader.page.emulateMedia({ forcedColors: 'active' });
    await reader.goto('/tools/deadline/#complaintDate=2026-11-05&billing=true');
    const ground = (value: string) =>
      reader.page
        .locator(`main label:has([name="billing"][value="${value}"])`)
        .evaluate((label) => getComputedStyle(label).backgroundColor);
    await expect.poll(() => ground('true')).not.toBe(await ground('false'));
    await reader.goto('/tools/wording/');
    expect(
      await reader.page
        .locator('.btn:visible')
        .first()
        .evaluate((button) => getComputedStyle(button).borderStyle),
    ).toBe('solid');
    await reader.leave();
  });
});

describe('a reader who wants no motion', () => {
  it('is not scrolled smoothly', async () => {
    const reader = await Visitor.arrive(browser);
    await reader.page.emulateMedia({ reducedMotion: 'reduce' });
    await reader.goto('/routes/miit-appeal/');
    expect(await reader.page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
    expect(
      await reader.page
        .locator('*')
        .evaluateAll((all) =>
          all
            .filter(
              (one) =>
                !/^0s(, 0s)*$/.test(getComputedStyle(one).animationDuration) ||
                !/^0s(, 0s)*$/.test(getComputedStyle(one).transitionDuration),
            )
            .map((one) => one.tagName),
        ),
    ).toEqual([]);
    await reader.leave();
  });
});

describe.skipIf(browserName !== 'chromium')('nothing jumps', () => {
  const measure = () => {
    Object.assign(window, { jumped: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) (window as unknown as { jumped: number }).jumped += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  };
  const jumpOn = async (reader: Visitor, path: string) => {
    await reader.goto(path);
    await reader.page.waitForTimeout(700);
    await reader.page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += 300) {
        scrollTo({ top: y, behavior: 'instant' });
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    });
    return reader.page.evaluate(() => (window as unknown as { jumped: number }).jumped);
  };

  it.each([
    '/',
    '/routes/miit-appeal/',
    '/disputes/broadband-fault/',
    '/tools/deadline/',
    '/tools/wording/',
    '/tools/evidence/',
    '/case/',
    '/case/call/',
    '/guides/prepare/',
    '/laws/civil-code/',
    '/search/',
  ])('%s as it opens, wakes and scrolls', async (path) => {
    const reader = await Visitor.arrive(browser, { before: measure });
    expect(await jumpOn(reader, path)).toBeLessThan(0.001);
    await reader.leave();
  });

  it('the home page for a reader whose case is known', async () => {
    const reader = await Visitor.arrive(browser, { before: known });
    await reader.context.addInitScript(measure);
    expect(await jumpOn(reader, '/')).toBeLessThan(0.001);
    expect(await reader.page.locator('[data-next]').getAttribute('data-route')).toBe('miit-appeal');
    await reader.leave();
  });
});

describe('on paper', () => {
  it('there is no control, and what was folded is unfolded', async () => {
    const reader = await Visitor.arrive(browser, { before: known });
    await reader.goto('/tools/deadline/');
    await reader.page.locator('[data-rule="operator-reply"]').waitFor();
    await reader.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await reader.page.emulateMedia({ media: 'print' });
    expect(await reader.page.locator('[data-rule="operator-reply"] .derive').isVisible()).toBe(true);
    expect(
      await reader.page
        .locator('button:visible, input:visible, select:visible, nav:visible')
        .evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80))),
    ).toEqual([]);
    await reader.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await reader.page.locator('[data-derivation][open]').count()).toBe(0);
    await reader.leave();
  });

  it('the call page prints its sentences', async () => {
    const reader = await Visitor.arrive(browser);
    await reader.goto('/case/call/');
    await reader.page.emulateMedia({ media: 'print' });
    expect(await reader.page.locator('.paper-cards').isVisible()).toBe(true);
    expect(await reader.page.locator('.call').isVisible()).toBe(false);
    await reader.leave();
  });
});
