import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserName } from '../support/browser.ts';
import { connect, Visitor, type VisitorOptions } from '../support/visitor.ts';

// tools.e2e.test.ts goes through each tool by keyboard; here is what may get lost on the way: the focus, and the sight of it.
let browser: Browser;
let reader: Visitor;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());
afterEach(() => reader.leave());
const open = async (path: string, options: VisitorOptions = {}) => {
  reader = await Visitor.arrive(browser, options);
  await reader.goto(path);
};
const press = (key: string) => reader.page.keyboard.press(key);
const focused = <T>(look: (element: Element) => T) => reader.page.evaluate(`(${look.toString()})(document.activeElement)`) as Promise<T>;
const focusOn = (selector: string) =>
  expect.poll(() => reader.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)).toBe(true);
const to = (selector: string) => reader.page.locator(selector).first().focus();

/** A case with one of everything that can be taken away again. */
const known = () => {
  const contact = {
    date: '2026-11-05',
    channel: '10086',
    agentId: '8021',
    ticket: '1',
    said: '',
    promised: '三天内回电',
    promisedBy: '2026-11-08',
  };
  const told = {
    caseVersion: 1,
    operator: 'china-mobile',
    region: '',
    dispute: 'unauthorised-vas',
    billing: true,
    subject: '彩铃',
    incidentDate: '2026-09-05',
    discoveredDate: '',
    charges: [{ date: '2026-09-05', amount: 20, item: '彩铃' }],
    holder: { name: '', phone: '', address: '', postcode: '', representative: '' },
    contacts: [contact],
    complaintDate: '2026-11-05',
    answer: 'none',
    answerDate: '',
    appealDate: '',
    materialsCompleteDate: '',
    demands: [],
    evidence: {},
    otherBodies: [],
  };
  localStorage.setItem('ty.cases', JSON.stringify({ active: 'a', expires: '', cases: [{ id: 'a', title: '', case: told }] }));
};

describe.skipIf(browserName !== 'chromium')('choices side by side', () => {
  it('are walked with the arrows, on the home page', async () => {
    await open('/');
    await to('main [name="stage"]');
    await press('Space');
    expect(await reader.page.locator('main [name="stage"]:checked').getAttribute('value')).toBe('not-yet');
    await press('ArrowRight');
    expect(await reader.page.locator('main [name="stage"]:checked').getAttribute('value')).toBe('no-answer');
    await press('ArrowRight');
    await expect.poll(() => reader.page.locator('[data-next]').getAttribute('data-route')).toBe('miit-appeal');
    await focusOn('[name="stage"][value="unhappy"]');
  });

  it('are walked with the arrows, in the calculator', async () => {
    await open('/tools/deadline/#incidentDate=2026-09-05');
    await reader.page.locator('[data-rule="appeal-window-billing"]').waitFor();
    await to('main [name="billing"]');
    await press('Space');
    await press('ArrowRight');
    await reader.page.locator('[data-rule="appeal-window-other"]').waitFor();
    expect(await reader.page.locator('[data-rule="appeal-window-billing"]').count()).toBe(0);
  });
});

describe.skipIf(browserName !== 'chromium')('the focus', () => {
  it.each(['/', '/routes/miit-appeal/', '/tools/deadline/#complaintDate=2026-11-05', '/case/', '/case/call/'])(
    'is seen wherever it goes, and nothing lies over it: %s',
    async (path) => {
      await open(path, { viewport: { width: 360, height: 640 }, before: known });
      // Where the page ends up is asked, not how it glides there.
      await reader.page.emulateMedia({ reducedMotion: 'reduce' });
      await reader.page.waitForTimeout(600);
      const faults: string[] = [];
      for (let presses = 0; presses < 70; presses += 1) {
        await press('Tab');
        const fault = await reader.page.evaluate(async () => {
          const element = document.activeElement as HTMLElement | null;
          if (!element || element === document.body) return 'end';
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
          const name = `${element.tagName} ${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 20)}`;
          const style = getComputedStyle(element);
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return `no ring: ${name}`;
          const box = element.getBoundingClientRect();
          const bars = [...document.querySelectorAll<HTMLElement>('.stick, .call-foot, .update')]
            .filter(
              (bar) => !bar.contains(element) && bar.offsetParent !== null && ['sticky', 'fixed'].includes(getComputedStyle(bar).position),
            )
            .map((bar) => bar.getBoundingClientRect().top);
          const lower = Math.min(innerHeight, ...bars);
          if (box.top >= lower - 4 || box.bottom <= 4)
            return `hidden: ${name} ${Math.round(box.top)}–${Math.round(box.bottom)} of ${Math.round(lower)}`;
          return '';
        });
        if (fault === 'end') break;
        if (fault) faults.push(fault);
      }
      expect(faults).toEqual([]);
    },
  );

  it('stays when a charge is taken away', async () => {
    await open('/tools/wording/', { before: known });
    const remove = reader.page.getByRole('button', { name: '去掉第1笔' });
    await remove.focus();
    await press('Enter');
    await focusOn('[data-add-charge]');
    expect(await remove.count()).toBe(0);
  });

  it('goes to the way back when a contact is taken away', async () => {
    await open('/case/#contacts', { before: known });
    const remove = reader.page.getByRole('button', { name: '去掉这一次' });
    await remove.focus();
    await press('Enter');
    await expect.poll(() => focused((element) => element.textContent)).toBe('放回来');
    await press('Enter');
    expect(await remove.count()).toBe(1);
  });

  it('goes on to the next step when a promise was answered, and stays on a toggled one', async () => {
    await open('/case/', { before: known });
    const answer = reader.page.locator('[data-promise-due]').getByRole('button', { name: '没做到' });
    await answer.focus();
    await press('Enter');
    await focusOn('[data-next]');
    const change = reader.page.locator('[data-timeline]').getByRole('button', { name: '改一下' });
    await change.focus();
    await press('Enter');
    await expect.poll(() => focused((element) => element.textContent)).toBe('做到了');
  });

  it('goes to the question before everything is cleared, and back when it is not', async () => {
    await open('/case/', { before: known });
    await reader.page
      .locator('.take details', { has: reader.page.locator('[data-wipe]') })
      .locator('summary')
      .click();
    await to('[data-wipe]');
    await press('Enter');
    await focusOn('[role="group"][aria-label="确认清掉"]');
    await to('[data-wipe-no]');
    await press('Enter');
    await focusOn('[data-wipe]');
  });

  it('goes with the card in a call, and back', async () => {
    await open('/case/call/', { before: known });
    await to('.call-options button');
    await press('Enter');
    await focusOn('h2');
    const title = await focused((element) => element.textContent);
    await to('.call-keys button');
    await press('Enter');
    await expect.poll(() => focused((element) => element.textContent)).not.toBe(title);
    await focusOn('h2');
    await to('[data-call-record]');
    await press('Enter');
    await to('[data-call-save]');
    await press('Enter');
    await expect.poll(() => focused((element) => element.textContent)).toBe('存进经过了');
  });
});

describe.skipIf(browserName !== 'chromium')('search', () => {
  it('from any page: type, Enter, Tab, Enter', async () => {
    await open('/guides/prepare/');
    await to('#find');
    await reader.page.keyboard.type('乱扣费');
    await press('Enter');
    await reader.page.waitForURL(/\/search\/\?q=/);
    await reader.page.locator('[data-search-result] a').first().waitFor();
    await to('#find');
    await press('Enter');
    await focusOn('h1');
    await press('Tab');
    await focusOn('[data-search-result] a');
    await press('Enter');
    await reader.page.waitForURL(/\/disputes\/unauthorised-vas\//);
  });
});
