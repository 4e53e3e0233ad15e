import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserName } from '../support/browser.ts';
import { connect, Visitor, type VisitorOptions } from '../support/visitor.ts';

/** WeChat on Android, with what its WebView takes away. */
const WECHAT =
  'Mozilla/5.0 (Linux; Android 12; V2148A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160117 MMWEBSDK/20240501 MicroMessenger/8.0.50';
const noClipboard = () => {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  Object.assign(window, { copied: '' });
  document.execCommand = () => {
    const field = document.activeElement as HTMLTextAreaElement;
    (window as unknown as { copied: string }).copied = field.value.slice(field.selectionStart, field.selectionEnd);
    return true;
  };
};
const noCopyAtAll = () => {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  document.execCommand = () => false;
  localStorage.setItem(
    'ty.cases',
    JSON.stringify({
      active: 'a',
      expires: '',
      cases: [{ id: 'a', title: '', case: { caseVersion: 1, dispute: 'unauthorised-vas', subject: '彩铃', complaintDate: '2026-11-05' } }],
    }),
  );
};

let browser: Browser;
let reader: Visitor;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());
afterEach(() => reader.leave());
const open = async (path: string, options: VisitorOptions = {}) => {
  reader = await Visitor.arrive(browser, { userAgent: WECHAT, ...options });
  await reader.goto(path);
};
const selected = () =>
  reader.page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : String(getSelection());
  });

describe.skipIf(browserName !== 'chromium')('copying inside WeChat', () => {
  it('works the old way, and the focus stays on the button', async () => {
    await open('/tools/wording/', { before: noClipboard });
    await reader.tell({ subject: '彩铃' });
    await expect.poll(() => reader.page.locator('[data-wording] textarea').inputValue()).toContain('彩铃');
    await reader.page.locator('[data-copy]').click();
    await expect.poll(() => reader.page.locator('[data-copy-said]').innerText()).toContain('复制好了');
    expect(await reader.page.evaluate(() => (window as unknown as { copied: string }).copied)).toBe(
      await reader.page.locator('[data-wording] textarea').inputValue(),
    );
    expect(await reader.page.evaluate(() => document.activeElement?.matches('[data-copy]'))).toBe(true);
  });

  it('where even that is refused, the text is marked and the page says 长按', async () => {
    await open('/tools/wording/', { before: noCopyAtAll });
    await expect.poll(() => reader.page.locator('[data-wording] textarea').inputValue()).toContain('彩铃');
    await reader.page.locator('[data-copy]').click();
    await expect.poll(() => reader.page.locator('[data-copy-said]').innerText()).toContain('长按');
    expect(await selected()).toBe(await reader.page.locator('[data-wording] textarea').inputValue());
  });

  it('the same for a link that is shown as text', async () => {
    await open('/tools/deadline/', { before: noCopyAtAll });
    await reader.page.getByText('把这些日子发给别人').click();
    await reader.page.locator('[data-share]').click();
    await expect.poll(selected).toContain('#complaintDate=2026-11-05');
  });
});

describe.skipIf(browserName !== 'chromium')('what WeChat cannot do is not offered', () => {
  it('no file to save, the text instead, and the way out only where it is the only one', async () => {
    await open('/case/', { before: noCopyAtAll });
    await reader.page.getByText('导出', { exact: true }).click();
    expect(await reader.page.locator('[data-export]').count()).toBe(0);
    expect(await reader.page.locator('#export-text').inputValue()).toContain('caseVersion');
    expect(await reader.page.locator('.take').innerText()).toContain('在浏览器打开');
    await reader.goto('/tools/wording/');
    expect(await reader.page.getByRole('main').innerText()).not.toContain('在浏览器打开');
  });

  it('no printing: the whole paper as text', async () => {
    await open('/case/print/', { before: noCopyAtAll });
    await reader.page.locator('[data-dossier]').waitFor();
    expect(await reader.page.locator('[data-print], [data-save-dossier]').count()).toBe(0);
    await reader.page.locator('[data-copy-dossier]').click();
    await expect.poll(selected).toContain('彩铃');
  });

  it('clearing everything offers the text to keep, not a file', async () => {
    await open('/case/', { before: noCopyAtAll });
    await reader.page.locator('details:has([data-wipe]) > summary').click();
    await reader.page.locator('[data-wipe]').click();
    await reader.page.getByRole('button', { name: '先复制成文字' }).click();
    await expect.poll(selected).toContain('caseVersion');
  });

  it('hotlines are dialled by a tap', async () => {
    await open('/routes/operator-escalation/');
    expect(await reader.page.locator('main a[href="tel:10086"]').count()).toBeGreaterThan(0);
    await reader.goto('/case/call/');
    expect(await reader.page.locator('.call-bar a[href="tel:10086"]').isVisible()).toBe(true);
  });
});
