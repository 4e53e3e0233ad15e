import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connect, Visitor } from '../support/visitor.ts';

/**
 * The main job, end to end: somebody finds 20 yuan a month taken for a video membership since three months and goes
 * from the home page to a complaint that can be pasted. Today is 22 November 2026, a Sunday.
 */
let browser: Browser;
let reader: Visitor;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());
beforeEach(async () => {
  reader = await Visitor.arrive(browser);
});
afterEach(() => reader.leave());

/** Answers the questions of the home page. */
async function atHome(stage: 'not-yet' | 'no-answer' | 'unhappy', facts: Readonly<Record<string, string>>) {
  await reader.goto('/');
  await reader.tell({ dispute: 'unauthorised-vas', stage });
  await reader.tell(facts);
}

const next = () => reader.page.locator('[data-next]');

describe('20 yuan a month for a video membership, three times', () => {
  it('from the home page to a copied complaint that holds every fact', async () => {
    // Home: what, how far, since when. Complained a week ago, no answer yet.
    await atHome('no-answer', { incidentDate: '2026-09-05', complaintDate: '2026-11-15' });
    await next().and(reader.page.locator('[data-route="miit-appeal"][data-verdict="not-yet"]')).waitFor();
    expect(await next().locator('.when time').getAttribute('datetime')).toBe('2026-12-01');
    expect(await next().locator('b time').getAttribute('datetime')).toBe('2027-02-04');

    // The calculator knows the same case: open from that day, last safe day, and how it was counted.
    await reader.goto('/tools/deadline/');
    await reader.page.locator('[data-rule="operator-reply"]').waitFor();
    expect(await reader.day('operator-reply', 'literal')).toBe('2026-11-30');
    expect(await reader.day('operator-reply', 'act-from')).toBe('2026-12-01');
    expect(await reader.day('appeal-window-billing', 'literal')).toBe('2027-02-05');
    expect(await reader.day('appeal-window-billing', 'act-by')).toBe('2027-02-04');
    expect(await reader.page.locator('[data-rule="appeal-window-billing"]').getAttribute('data-certainty')).toBe('estimated');
    await reader.page.locator('[data-rule="operator-reply"] [data-derivation] summary').click();
    expect(await reader.page.locator('[data-rule="operator-reply"] [data-derivation]').innerText()).toMatch(
      /11月16日数起[\s\S]*《民法典》第二百零一条第一款[\s\S]*《电信用户申诉处理办法》第十条第（四）项/,
    );
    expect(await reader.verdict('miit-appeal')).toBe('not-yet');

    // The wording tool: three charges, sixty yuan, who said what.
    await reader.goto('/tools/wording/#voice=miit-appeal');
    await reader.tell({ subject: '某视频会员' });
    for (const [index, date] of ['2026-09-05', '2026-10-05', '2026-11-05'].entries()) {
      await reader.page.locator('[data-add-charge]').click();
      await reader.tell({
        [`charges.${index}.date`]: date,
        [`charges.${index}.amount`]: '20',
        [`charges.${index}.item`]: '某视频会员月费',
      });
    }
    expect(await reader.page.locator('[data-total]').innerText()).toBe('60元');
    await reader.tell({
      'contacts.0.ticket': '20261115001',
      'contacts.0.agentId': '8021',
      'contacts.0.said': '系统自动开通的，退不了',
      'holder.name': '陈建国',
      'holder.phone': '13800001234',
      'holder.address': '幸福路12号',
      'holder.postcode': '200030',
      region: '310000',
    });
    const text = reader.page.locator('[data-wording="miit-appeal"] textarea');
    await expect.poll(() => text.inputValue()).toContain('上海');
    await reader.page.locator('[data-wording="miit-appeal"] [data-copy]').click();
    await expect.poll(() => reader.page.locator('[data-copy-said]').innerText()).toContain('复制好了');
    const copied = await reader.clipboard();
    for (const fact of [
      '陈建国',
      '13800001234',
      '幸福路12号',
      '200030',
      '某视频会员',
      '2026年9月5日',
      '20元',
      '60元',
      '2026年11月15日',
      '20261115001',
      '系统自动开通的，退不了',
    ])
      expect(copied).toContain(fact);
    expect(copied).not.toMatch(/undefined|NaN|\{\{|\[object|XX/);
    expect(await reader.page.locator('[data-wording="miit-appeal"] [data-length]').innerText()).toBe(
      String(Number(await reader.page.locator('[data-wording="miit-appeal"] [data-length]').getAttribute('data-length'))),
    );

    // The checklist of this dispute, with who holds what; a tick is remembered.
    await reader.goto('/tools/evidence/');
    await reader.page.locator('[data-evidence="consent-proof"]').waitFor();
    for (const holder of ['self', 'operator']) expect(await reader.page.locator(`[data-holder="${holder}"]`).count()).toBeGreaterThan(0);
    await reader.page.locator('[data-evidence] input[type=checkbox]').first().check();
    const ticked = await reader.page.locator('[data-evidence]').first().getAttribute('data-evidence');
    await reader.page.reload();
    await expect.poll(() => reader.page.locator(`[data-evidence="${ticked}"] input[type=checkbox]`).first().isChecked()).toBe(true);
  });

  it('answered, and not satisfied: the appeal is open the same day', async () => {
    await atHome('unhappy', { incidentDate: '2026-09-05', complaintDate: '2026-11-22' });
    await next().and(reader.page.locator('[data-route="miit-appeal"][data-verdict="now"]')).waitFor();
    expect(await next().locator('b time').getAttribute('datetime')).toBe('2027-02-04');
    await reader.goto('/routes/miit-appeal/');
    await reader.page.locator('[data-tool="deadline"]').scrollIntoViewIfNeeded();
    await expect.poll(() => reader.verdict('miit-appeal')).toBe('now');
  });

  it('not complained yet: complain first, and by which day', async () => {
    await atHome('not-yet', { incidentDate: '2026-09-05' });
    await next().and(reader.page.locator('[data-route="operator-escalation"][data-verdict="now"]')).waitFor();
    expect(await next().locator('b time').getAttribute('datetime')).toBe('2027-01-19');
    await reader.goto('/tools/deadline/');
    await reader.page.locator('[data-rule="first-complaint-latest"]').waitFor();
    expect(await reader.day('first-complaint-latest', 'act-by')).toBe('2027-01-19');
    expect(await reader.verdict('miit-appeal')).toBe('not-yet');
  });

  it('older than five months: the appeal is closed, and the page says what is left', async () => {
    await atHome('unhappy', { incidentDate: '2026-05-05', complaintDate: '2026-11-10' });
    await expect.poll(() => next().getAttribute('data-route')).not.toBe('miit-appeal');
    expect(await next().getAttribute('data-verdict')).not.toBe('closed');
    expect(await next().innerText()).not.toContain('2026年10月');
    await reader.goto('/tools/deadline/');
    await expect.poll(() => reader.verdict('miit-appeal')).toBe('closed');
    const closed = await reader.page.locator('[data-route="miit-appeal"][data-verdict="closed"]').first().innerText();
    expect(closed).toContain('《电信用户申诉处理办法》第十一条第（一）项');
    expect(closed).toMatch(/法院|移动/);
    expect(await reader.verdict('small-claims-court')).not.toBe('closed');
  });

  it('monthly charges: which months are still inside, and that this is an inference', async () => {
    await reader.goto('/tools/wording/#voice=ticket-10086');
    for (const [index, date] of ['2026-05-05', '2026-06-23', '2026-11-05'].entries()) {
      await reader.page.locator('[data-add-charge]').click();
      await reader.tell({ [`charges.${index}.date`]: date, [`charges.${index}.amount`]: '20' });
    }
    await reader.goto('/tools/deadline/');
    const months = reader.page.locator('[data-charge]');
    await expect.poll(() => months.count()).toBe(3);
    await reader.page.locator('details:has([data-charge]) summary').click();
    expect(await months.nth(0).innerText()).toContain('过了');
    expect(await months.nth(1).innerText()).toContain('还在里面');
    expect(await reader.page.locator('details:has([data-charge])').innerText()).toContain('推论');
  });
});
