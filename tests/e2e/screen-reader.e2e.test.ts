import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { heardOn, listen } from '../support/heard.ts';
import { connect, Visitor } from '../support/visitor.ts';

let browser: Browser;
let reader: Visitor;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());
afterEach(() => reader.leave());
const open = async (path: string) => {
  reader = await Visitor.arrive(browser, { before: listen });
  await reader.goto(path);
};
const main = () => reader.page.getByRole('main');
const heard = () => heardOn(reader.page);
/** Levels of the headings a reader can jump to, in order. */
const levels = () =>
  reader.page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((all) => all.filter((one) => (one as HTMLElement).offsetParent !== null).map((one) => Number(one.tagName.slice(1))));
const outlineFaults = async () => {
  const found = await levels();
  return found.flatMap((level, at) => (at > 0 && level > (found[at - 1] ?? 0) + 1 ? [`h${found[at - 1]} → h${level}`] : []));
};

describe('what every page says of itself', () => {
  it('has its landmarks, each with a name where there are several', async () => {
    await open('/routes/miit-appeal/');
    for (const [role, name] of [
      ['banner', undefined],
      ['contentinfo', undefined],
      ['main', undefined],
      ['search', undefined],
      ['navigation', '主要'],
      ['navigation', '位置'],
      ['navigation', '页脚'],
      ['navigation', '上一页下一页'],
    ] as const) {
      expect(await reader.page.getByRole(role, name === undefined ? {} : { name, exact: true }).count(), `${role} ${name ?? ''}`).toBe(1);
    }
    expect(await reader.page.getByRole('searchbox', { name: '搜索' }).count()).toBe(1);
    expect(await reader.page.getByRole('button', { name: '大字', pressed: false }).count()).toBe(1);
    expect(await reader.page.getByRole('link', { name: '跳到正文' }).count()).toBe(1);
  });

  it('leaves out no level of headings, also once the tools have answered', async () => {
    await open('/tools/deadline/#complaintDate=2026-11-05&incidentDate=2026-09-05&billing=true');
    await reader.page.locator('[data-rule="operator-reply"]').waitFor();
    expect(await outlineFaults()).toEqual([]);
    expect(await reader.page.getByRole('heading', { level: 2, name: '算出来的日子' }).count()).toBe(1);
    for (const path of [
      '/routes/miit-appeal/',
      '/disputes/unauthorised-vas/',
      '/tools/evidence/',
      '/tools/wording/',
      '/case/',
      '/case/call/',
      '/',
    ]) {
      await reader.goto(path);
      expect(await outlineFaults(), path).toEqual([]);
      expect((await levels()).filter((level) => level === 1).length, path).toBe(1);
    }
  });
});

describe('the calculator', () => {
  it('names its questions, groups its choices, and explains them', async () => {
    await open('/tools/deadline/');
    const asked = main().getByLabel('事情哪天发生');
    expect(await asked.getAttribute('aria-describedby')).toMatch(/-hint$/);
    const group = main().getByRole('group', { name: '是收费的事吗' });
    expect(await group.getByRole('radio').evaluateAll((all) => all.map((one) => one.closest('label')?.textContent))).toEqual([
      '是',
      '不是',
    ]);
    expect(await group.getAttribute('aria-describedby')).toMatch(/-hint$/);
    expect(await main().getByRole('combobox', { name: '答复了没有' }).count()).toBe(1);
  });

  it('says in one sentence what came out, not every date with its derivation', async () => {
    await open('/tools/deadline/');
    await reader.tell({ complaintDate: '2026-11-05' });
    await expect.poll(heard).toContainEqual(expect.stringMatching(/^算出\d+个日子。最要紧的：.+2026年11月21日（星期六）起可以走下一步/));
    await reader.tell({ incidentDate: '2026-09-05' });
    await expect.poll(async () => (await heard()).join('\n')).toMatch(/2027年2月4日（星期四）之前办/);
    for (const sentence of await heard()) expect(sentence.length).toBeLessThan(120);
  });

  it('says at the field that a day is none, and marks the field', async () => {
    await open('/disputes/unauthorised-vas/');
    const field = main()
      .getByRole('textbox', { name: /每月|每个月|多少/ })
      .first();
    await field.scrollIntoViewIfNeeded();
    await field.fill('很多');
    await field.blur();
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    const described = await field.getAttribute('aria-describedby');
    const message = reader.page.locator(`#${described?.split(' ').pop()}`);
    expect((await message.innerText()).length).toBeGreaterThan(4);
    expect(await heard()).toContain(await message.innerText());
  });
});

describe('the wording generator', () => {
  it('names the text, says what is missing when it changes, and that it was copied', async () => {
    await open('/tools/wording/#voice=ticket-10086');
    const text = main().getByRole('textbox', { name: '工单文字' });
    await text.waitFor();
    await reader.tell({ subject: '某视频会员' });
    await expect.poll(() => text.inputValue()).toContain('某视频会员');
    await expect.poll(async () => (await heard()).some((one) => /^待填\d+处/.test(one))).toBe(true);
    const counts = (await heard()).filter((one) => one.startsWith('一共'));
    expect(counts, 'the number of characters changes with every key and is not announced').toEqual([]);
    await main().getByRole('button', { name: /^复制/ }).click();
    await expect.poll(heard).toContainEqual(expect.stringMatching(/^复制好了/));
  });

  it('counts what is missing before anything was typed', async () => {
    await open('/routes/miit-appeal/');
    const missing = main().locator('[data-missing]').first();
    expect(Number(await missing.getAttribute('data-missing'))).toBeGreaterThan(2);
    expect(await main().locator('[data-copy]').first().innerText()).toMatch(/还有\d+处待填/);
  });
});

describe('the checklist', () => {
  it('names every box and says how many are still missing', async () => {
    await open('/tools/evidence/');
    const box = main().getByRole('checkbox', { name: '话费账单' });
    await box.check();
    await expect.poll(heard).toContainEqual(expect.stringMatching(/^一共\d+样，手里有1样，还差\d+样。$/));
    await main().getByText('怎么拿到、怎么存').first().click();
    expect(await main().getByRole('textbox', { name: '备注' }).first().isVisible()).toBe(true);
  });
});

describe('the home page', () => {
  it('answers aloud', async () => {
    await open('/');
    const stage = main().getByRole('group', { name: '走到哪一步了' });
    expect(await stage.getByRole('radio').count()).toBe(3);
    await main().getByRole('combobox', { name: '什么事' }).selectOption('unauthorised-vas');
    await stage.getByRole('radio', { name: /回了/ }).check({ force: true });
    await expect.poll(async () => (await heard()).join('\n')).toContain('向通信管理局申诉');
  });
});

describe('我的案子', () => {
  it('a file that is no case: said, and the focus goes to what was said', async () => {
    await open('/case/');
    await main().getByText('导入', { exact: true }).click();
    await reader.page
      .locator('[name="caseFile"]')
      .setInputFiles({ name: '账单.json', mimeType: 'application/json', buffer: Buffer.from('[1,2') });
    await reader.page.locator('[data-import-refused]').waitFor();
    // The focus follows what is said by a frame.
    await expect.poll(() => reader.page.evaluate(() => document.activeElement?.matches('[data-import-said]'))).toBe(true);
    expect((await heard()).join('\n')).toContain(await reader.page.locator('[data-import-refused]').innerText());
  });

  it('a case with faults: each is named in words and leads to its place', async () => {
    await open('/case/');
    await main().getByText('导入', { exact: true }).click();
    await reader.page.locator('[name="casePaste"]').fill(JSON.stringify({ caseVersion: 1, subject: '彩铃', incidentDate: '2026-02-30' }));
    await main().getByRole('button', { name: '读进来' }).click();
    const fault = reader.page.locator('[data-import-problems] a').first();
    await fault.waitFor();
    expect(await fault.getAttribute('href')).toBe('#days');
    await expect.poll(() => reader.page.evaluate(() => document.activeElement?.matches('[data-import-said]'))).toBe(true);
    await fault.click();
    await expect.poll(() => main().getByLabel('事情哪天发生').isVisible()).toBe(true);
  });

  it('parts say whether they are open', async () => {
    await open('/case/');
    const part = reader.page.locator('details#holder');
    await part.waitFor();
    expect(await part.locator('summary').evaluate((summary) => (summary.parentElement as HTMLDetailsElement).open)).toBe(false);
    await part.locator('summary').click();
    expect(await main().getByLabel('机主姓名').isVisible()).toBe(true);
  });
});

describe('search', () => {
  it('says how many were found and goes to the results', async () => {
    await open('/search/');
    await reader.page.getByRole('searchbox', { name: '搜索' }).fill('乱扣费');
    await reader.page.keyboard.press('Enter');
    await expect.poll(heard).toContainEqual(expect.stringMatching(/^找到\d+条/));
    expect(await reader.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await main().getByRole('heading', { level: 2, name: '最可能' }).count()).toBe(1);
  });
});
