import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserName } from '../support/browser.ts';
import { connect, Visitor, type VisitorOptions } from '../support/visitor.ts';

let browser: Browser;
let reader: Visitor;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());
const arrive = async (options: VisitorOptions = {}) => {
  reader = await Visitor.arrive(browser, options);
};
afterEach(() => reader.leave());

const TOOLS = ['/tools/deadline/', '/tools/wording/', '/tools/evidence/', '/case/'] as const;
/** Types a date into the field in focus. The browser's own language decides which part comes first, so it is asked once. */
const typeDate = async (year: string, month: string, day: string) => {
  monthFirst ??= await isMonthFirst();
  if (monthFirst) return reader.page.keyboard.type(month + day + year);
  await reader.page.keyboard.type(year);
  await reader.page.keyboard.press('ArrowRight');
  await reader.page.keyboard.type(month + day);
};
let monthFirst: boolean | undefined;
async function isMonthFirst(): Promise<boolean> {
  const page = await reader.context.newPage();
  await page.setContent('<input type="date" autofocus>');
  await page.locator('input').focus();
  await page.keyboard.type('11052026');
  const typed = await page.locator('input').inputValue();
  await page.close();
  return typed === '2026-11-05';
}
/** Tabs until the element in focus fits. */
const tabTo = async (selector: string, most = 120) => {
  for (let presses = 0; presses < most; presses += 1) {
    await reader.page.keyboard.press('Tab');
    if (await reader.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${selector} is not reached by ${most} presses of the tab key`);
};
const seesFocus = () =>
  reader.page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return false;
    const style = getComputedStyle(element);
    return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
  });

describe.skipIf(browserName !== 'chromium')('with the keyboard alone', () => {
  it('a date is computed and its derivation opened', async () => {
    await arrive();
    await reader.goto('/tools/deadline/');
    await tabTo('main [name="complaintDate"]');
    await typeDate('2026', '11', '05');
    await reader.page.locator('[data-rule="operator-reply"]').waitFor();
    expect(await reader.day('operator-reply', 'act-from')).toBe('2026-11-21');
    await tabTo('[data-rule="operator-reply"] summary');
    expect(await seesFocus()).toBe(true);
    await reader.page.keyboard.press('Enter');
    expect(await reader.page.locator('[data-rule="operator-reply"] [data-derivation]').getAttribute('open')).not.toBeNull();
  });

  it('a text is filled in and copied', async () => {
    await arrive();
    await reader.goto('/tools/wording/#voice=ticket-10086');
    await tabTo('main [name="dispute"]');
    await reader.page.keyboard.type('没');
    await tabTo('main [name="subject"]');
    await reader.page.keyboard.type('某视频会员');
    await tabTo('[data-copy]');
    expect(await seesFocus()).toBe(true);
    await reader.page.keyboard.press('Enter');
    await expect.poll(() => reader.page.locator('[data-copy-said]').innerText()).toContain('复制好了');
    expect(await reader.clipboard()).toContain('某视频会员');
  });

  it('a piece of evidence is ticked', async () => {
    await arrive();
    await reader.goto('/tools/evidence/');
    await tabTo('[data-evidence] input[type=checkbox]');
    await reader.page.keyboard.press('Space');
    await expect.poll(() => reader.page.locator('[data-evidence] input[type=checkbox]').first().isChecked()).toBe(true);
  });

  it('the home page’s questions are answered', async () => {
    await arrive();
    await reader.goto('/');
    await tabTo('main [name="dispute"]');
    await reader.page.keyboard.press('ArrowDown');
    await tabTo('main [name="stage"]');
    await reader.page.keyboard.press('ArrowDown');
    await reader.page.locator('[data-next]').waitFor();
    expect(await reader.field('dispute').inputValue()).not.toBe('');
  });

  it('the text comes first: one press skips the head', async () => {
    await arrive();
    await reader.goto('/routes/miit-appeal/');
    await reader.page.keyboard.press('Tab');
    await reader.page.keyboard.press('Enter');
    expect(await reader.page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});

describe('without JavaScript', () => {
  it.each([
    ['/tools/deadline/', '15日', 'table td'],
    ['/tools/deadline/', '5个月', 'table td'],
    ['/tools/wording/', '【待填', 'main'],
    ['/tools/evidence/', '账单', '[data-evidence]'],
    ['/routes/miit-appeal/', '5个工作日', 'main'],
    ['/', '10086', 'main'],
    ['/search/', '', 'main a'],
  ])('%s still says something useful (%s)', async (path, words, selector) => {
    await arrive({ javaScriptEnabled: false });
    await reader.goto(path);
    const text = (await reader.page.locator(selector).allInnerTexts()).join('\n');
    expect(text).toContain(words);
    expect(text.length).toBeGreaterThan(5);
  });

  it('the list of all pages waits for an answer, but stands there when the script that answers is lost on the way', async () => {
    await arrive();
    const all = reader.page.locator('[data-search-all]');
    await reader.goto('/search/?q=%E6%89%A3%E8%B4%B9');
    await reader.page.locator('[data-search-result]').first().waitFor();
    expect(await all.isVisible()).toBe(false);
    await reader.context.route('**/_a/*.js', (route) => route.abort());
    await reader.page.reload();
    await all.waitFor({ state: 'visible' });
    expect(await all.getByRole('link').count()).toBeGreaterThan(60);
    // The lost script is what this test is about.
    reader.troubles.length = 0;
  });

  it('no control is shown that only a program could answer', async () => {
    await arrive({ javaScriptEnabled: false });
    await reader.goto('/routes/miit-appeal/');
    expect(await reader.page.locator('.js-only:visible').count()).toBe(0);
  });
});

describe('a browser that refuses to store', () => {
  const refuse = () =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  const full = () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  };

  it.each([
    ['refuses altogether', refuse],
    ['is full', full],
  ])('%s: everything computes, and the page says that it will not remember', async (_, before) => {
    await arrive({ before });
    await reader.goto('/tools/deadline/');
    await reader.tell({ complaintDate: '2026-11-05' });
    await reader.page.locator('[data-rule="operator-reply"]').waitFor();
    expect(await reader.day('operator-reply', 'act-from')).toBe('2026-11-21');
    expect(await reader.page.locator('main').innerText()).toContain('关掉页面就没了');
    for (const path of TOOLS) await reader.goto(path);
    await reader.goto('/');
    await reader.page.locator('[data-size-toggle]').click();
    expect(await reader.page.locator('html').getAttribute('data-size')).toBe('large');
  });
});

describe('a damaged entry in the store', () => {
  it.each([
    ['torn', '{"active":"a","cases":[{"id":"a"'],
    ['of another kind', '"hello"'],
    ['null', 'null'],
    ['a list', '[1,2,3]'],
    ['a case of the future', '{"active":"a","cases":[{"id":"a","title":"","case":{"caseVersion":99}}],"expires":""}'],
  ])('%s: said, kept aside, and the tools go on', async (_, entry) => {
    await arrive();
    await reader.goto('/about/');
    await reader.page.evaluate((value) => localStorage.setItem('ty.cases', value), entry);
    await reader.goto('/tools/deadline/');
    await reader.tell({ complaintDate: '2026-11-05' });
    await reader.page.locator('[data-rule="operator-reply"]').waitFor();
    expect(await reader.page.locator('main').innerText()).toMatch(/读不出来|看不懂|读不了/);
    expect(
      await reader.page.evaluate(() =>
        Object.keys(localStorage)
          .map((key) => localStorage.getItem(key) ?? '')
          .join('\n'),
      ),
    ).toContain(entry);
  });
});

describe('a phone in another time zone', () => {
  it.each(['America/Los_Angeles', 'Pacific/Auckland'])('%s shows the same days, and today is today in China', async (timezoneId) => {
    // 1 January 2027, half past midnight in Beijing; still 2026 in Los Angeles.
    await arrive({ timezoneId, now: '2026-12-31T16:30:00Z' });
    await reader.goto('/tools/deadline/');
    await reader.tell({ complaintDate: '2026-12-17', incidentDate: '2026-08-05', billing: 'true' });
    await reader.page.locator('[data-rule="operator-reply"]').waitFor();
    expect(await reader.day('operator-reply', 'literal')).toBe('2027-01-01');
    expect(await reader.day('operator-reply', 'rolled')).toBe('2027-01-04');
    expect(await reader.day('operator-reply', 'act-from')).toBe('2027-01-05');
    expect(await reader.day('appeal-window-billing', 'act-by')).toBe('2027-01-05');
    expect(await reader.page.locator('[data-rule="operator-reply"]').innerText()).toContain('还有4天');
  });

  it('the page never takes the day it was built for today', async () => {
    await arrive({ now: '2031-03-01T02:00:00Z' });
    await reader.goto('/tools/deadline/');
    await reader.tell({ complaintDate: '2031-02-28' });
    await reader.page.locator('[data-rule="operator-reply"]').waitFor();
    expect(await reader.page.locator('[data-rule="operator-reply"]').innerText()).toMatch(/还有\d+天/);
    expect(await reader.page.locator('[data-results]').innerText()).not.toContain('2026年11月');
  });
});

describe('a link with dates', () => {
  it('fills the calculator', async () => {
    await arrive();
    await reader.goto('/tools/deadline/#incidentDate=2026-06-22&billing=true&complaintDate=2026-11-05&answer=none&region=500000');
    await reader.page.locator('[data-rule="operator-reply-chongqing"]').waitFor();
    expect(await reader.day('appeal-window-billing', 'act-by')).toBe('2026-11-20');
    expect(await reader.field('complaintDate').inputValue()).toBe('2026-11-05');
  });

  it('that is malformed is used as far as it makes sense, and the page says what it left out', async () => {
    await arrive();
    await reader.goto(
      '/tools/deadline/#complaintDate=2026-11-05&incidentDate=2026-02-30&billing=maybe&name=%E5%BC%A0%E4%B8%89&%E0%A4%A=1&__proto__=x',
    );
    await reader.page.locator('[data-rule="operator-reply"]').waitFor();
    expect(await reader.day('operator-reply', 'act-from')).toBe('2026-11-21');
    expect(await reader.page.locator('[data-ignored]').innerText()).toMatch(/incidentDate[\s\S]*billing/);
    expect(await reader.page.evaluate(() => JSON.stringify(localStorage))).not.toContain('张三');
  });

  it.each(['#%', '#====', `#${'a=b&'.repeat(5000)}`, '#complaintDate=', '#now'])('%.20s breaks nothing', async (fragment) => {
    await arrive();
    await reader.goto(`/tools/deadline/${fragment}`);
    await reader.tell({ complaintDate: '2026-11-05' });
    await reader.page.locator('[data-rule="operator-reply"]').waitFor();
  });
});

describe('bad input is answered at the field, and nothing is lost', () => {
  it.skipIf(browserName !== 'chromium')('a day that does not exist', async () => {
    await arrive();
    await reader.goto('/tools/deadline/');
    await reader.tell({ complaintDate: '2026-11-05' });
    await tabTo('main [name="incidentDate"]');
    await typeDate('2026', '02', '30');
    await reader.field('complaintDate').focus();
    const message = reader.page.locator('.field:has([name="incidentDate"])').first();
    await expect.poll(() => message.innerText()).toContain('日历上没有这一天');
    expect(await reader.field('incidentDate').getAttribute('aria-invalid')).toBe('true');
    expect(await reader.day('operator-reply', 'act-from')).toBe('2026-11-21');
  });

  it.skipIf(browserName !== 'chromium')('a day taken away piece by piece with the keyboard is gone, not kept in secret', async () => {
    await arrive();
    await reader.goto('/tools/deadline/');
    await reader.tell({ complaintDate: '2026-11-05' });
    await reader.page.locator('[data-rule="operator-reply"]').waitFor();
    await reader.field('complaintDate').focus();
    for (let part = 0; part < 3; part += 1) {
      await reader.page.keyboard.press('Backspace');
      await reader.page.keyboard.press('ArrowRight');
    }
    await reader.field('incidentDate').focus();
    await expect.poll(() => reader.page.locator('[data-rule="operator-reply"]').count()).toBe(0);
    expect(await reader.field('complaintDate').inputValue()).toBe('');
  });

  it('a day that has not come: computed as a plan', async () => {
    await arrive();
    await reader.goto('/tools/deadline/');
    await reader.tell({ complaintDate: '2026-12-01' });
    await reader.page.locator('[data-rule="operator-reply"]').waitFor();
    expect(await reader.page.locator('.field:has([name="complaintDate"])').first().innerText()).toContain('按计划');
  });

  it('days in an impossible order: said, and computed all the same', async () => {
    await arrive();
    await reader.goto('/tools/deadline/');
    await reader.tell({ incidentDate: '2026-11-10', complaintDate: '2026-11-05' });
    await reader.page.locator('[data-rule="operator-reply"]').waitFor();
    expect(await reader.page.locator('.field:has([name="complaintDate"])').first().innerText()).toContain('写反了');
    expect(await reader.day('operator-reply', 'act-from')).toBe('2026-11-21');
  });

  it('an amount that is no money', async () => {
    await arrive();
    await reader.goto('/tools/wording/#voice=ticket-10086');
    await reader.page.locator('[data-add-charge]').click();
    await reader.tell({ 'charges.0.amount': '很多', 'charges.0.item': '会员' });
    const charge = reader.page.locator('.field:has([name="charges.0.amount"])').last();
    await expect.poll(() => charge.innerText()).toContain('不是一个钱数');
    expect(await reader.field('charges.0.amount').inputValue()).toBe('很多');
    expect(await reader.page.locator('[data-total]').innerText()).toBe('0元');
    await reader.tell({ 'charges.0.amount': '46.50' });
    await expect.poll(() => reader.page.locator('[data-total]').innerText()).toBe('46.5元');
  });

  it('40,000 characters pasted into a field: kept, and the page still answers', async () => {
    await arrive();
    await reader.goto('/tools/wording/#voice=miit-appeal');
    const novel = '客服说这是系统自动开通的，退不了。'.repeat(2353).slice(0, 40_000);
    await reader.tell({ complaintDate: '2026-11-05', 'contacts.0.said': novel });
    expect((await reader.field('contacts.0.said').inputValue()).length).toBe(40_000);
    await reader.tell({ subject: '某视频会员' });
    await expect.poll(() => reader.page.locator('[data-wording] textarea').inputValue()).toContain('某视频会员');
    await reader.page.reload();
    await expect.poll(async () => (await reader.field('contacts.0.said').inputValue()).length).toBe(40_000);
  });

  it('a broken file to import: refused with the reason, the present case stays', async () => {
    await arrive();
    await reader.goto('/tools/deadline/');
    await reader.tell({ complaintDate: '2026-11-05' });
    await reader.page.locator('[data-rule="operator-reply"]').waitFor();
    await reader.goto('/case/');
    for (const [name, text] of [
      ['torn.json', '{"caseVersion":1,'],
      ['picture.png', '\u0089PNG\r\n'],
      ['other.json', '[1,2]'],
      ['future.json', '{"caseVersion":99}'],
    ] as const) {
      await reader.page
        .locator('input[type=file][name=caseFile]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
      await expect.poll(() => reader.page.locator('main').innerText()).toContain('现在的案子没有动');
    }
    await reader.goto('/tools/deadline/');
    await expect.poll(() => reader.field('complaintDate').inputValue()).toBe('2026-11-05');
  });

  it('what was typed before the program woke up is kept', async () => {
    await arrive();
    await reader.page.route('**/_a/**', async (route) => {
      await new Promise((wait) => setTimeout(wait, 800));
      await route.continue();
    });
    await reader.goto('/tools/deadline/');
    await reader.page.locator('main [name="complaintDate"]').first().fill('2026-11-05');
    await reader.page.locator('[data-rule="operator-reply"]').waitFor();
    expect(await reader.field('complaintDate').inputValue()).toBe('2026-11-05');
  });
});

describe('nothing leaves the device', () => {
  it('while every tool is filled, no request goes anywhere else and none carries what was typed', async () => {
    await arrive();
    const sent: string[] = [];
    reader.context.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
    const secret = {
      subject: '某视频会员SECRET',
      'holder.name': '陈建国',
      'holder.phone': '13800001234',
      'contacts.0.ticket': '20261105001',
      complaintDate: '2026-11-05',
    };
    await reader.goto('/tools/wording/#voice=miit-appeal');
    await reader.tell(secret);
    await reader.page.locator('[data-wording] [data-copy]').click();
    await reader.goto('/tools/deadline/');
    await reader.tell({
      incidentDate: '2026-09-05',
      appealDate: '2026-11-21',
      materialsCompleteDate: '2026-11-21',
      region: '410000',
      billing: 'true',
      answer: 'unsatisfied',
    });
    await reader.page.locator('[data-rule="appeal-answer"]').waitFor();
    await reader.goto('/tools/evidence/');
    await reader.page.locator('[data-evidence] input[type=checkbox]').first().check();
    await reader.goto('/case/');
    await reader.page.locator('main').innerText();
    await reader.goto('/search/?q=%E5%A5%97%E9%A4%90');
    await reader.page.waitForTimeout(500);
    expect(sent.filter((request) => !request.startsWith('GET '))).toEqual([]);
    expect(sent.filter((request) => /SECRET|13800001234|20261105001|%E9%99%88%E5%BB%BA%E5%9B%BD/.test(request))).toEqual([]);
    expect(await reader.context.cookies()).toEqual([]);
  });
});

describe('the case goes along', () => {
  it('export, wipe, import: every fact comes back', async () => {
    await arrive();
    await reader.goto('/tools/wording/#voice=miit-appeal');
    await reader.tell({
      dispute: 'unauthorised-vas',
      subject: '某视频会员',
      complaintDate: '2026-11-05',
      'contacts.0.ticket': '20261105001',
      region: '310000',
    });
    const stored = await reader.page.evaluate(() => localStorage.getItem('ty.cases') ?? '');
    const exported = JSON.stringify((JSON.parse(stored) as { cases: { case: unknown }[] }).cases[0]?.case);
    await reader.page.evaluate(() => localStorage.clear());
    await reader.goto('/case/');
    await reader.page
      .locator('input[type=file][name=caseFile]')
      .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(exported) });
    await expect.poll(() => reader.page.evaluate(() => localStorage.getItem('ty.cases') ?? '')).toContain('20261105001');
    await reader.goto('/tools/wording/#voice=miit-appeal');
    await expect.poll(() => reader.field('subject').inputValue()).toBe('某视频会员');
    await expect.poll(() => reader.field('region').inputValue()).toBe('310000');
  });
});

describe('inside WeChat', () => {
  it('the calendar file is not offered where it would fail, and the way out is said before the tap', async () => {
    await arrive({
      userAgent:
        'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.68 NetType/WIFI Language/zh_CN',
    });
    await reader.goto('/tools/deadline/');
    await reader.tell({ complaintDate: '2026-11-15' });
    await reader.page.locator('[data-rule="operator-reply"]').waitFor();
    const reminders = reader.page.locator('details:has(textarea[aria-label="提醒文字"])');
    await reminders.locator('summary').click();
    expect(await reader.page.locator('[data-ics]').count()).toBe(0);
    expect(await reminders.innerText()).toContain('微信');
  });
});
