import { render } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { TRIGGERS } from '../../src/domain/deadlines/deadline.schema.ts';
import { control, onANewPage, tell, unlabelled } from '../support/island.ts';

onANewPage();
const show = async (more: object = {}) => {
  const { DeadlineCalculator } = await import('../../src/tools/deadline/DeadlineCalculator.tsx');
  return render(<DeadlineCalculator triggers={[...TRIGGERS]} needsBilling needsRegion full {...more} />).container;
};
const clock = (root: ParentNode, rule: string) => root.querySelector(`[data-rule="${rule}"]`);
const day = (root: ParentNode, rule: string, kind: string) =>
  clock(root, rule)?.querySelector(`time[data-kind="${kind}"]`)?.getAttribute('datetime');

describe('the deadline calculator', () => {
  it('asks for every day a rule can start from, under the name of the case key, each with a label', async () => {
    const root = await show();
    for (const trigger of TRIGGERS) expect(control(root, trigger)).toBeTruthy();
    for (const name of ['billing', 'answer', 'region']) expect(control(root, name)).toBeTruthy();
    expect(unlabelled(root)).toEqual([]);
  });

  it('answers without a button, with the days, how sure they are, and how they were counted', async () => {
    const root = await show();
    tell(root, 'complaintDate', '2026-09-16');
    await vi.waitFor(() => expect(day(root, 'operator-reply', 'act-from')).toBe('2026-10-09'));
    expect(day(root, 'operator-reply', 'literal')).toBe('2026-10-01');
    expect(day(root, 'operator-reply', 'rolled')).toBe('2026-10-08');
    expect(clock(root, 'operator-reply')?.getAttribute('data-certainty')).toBe('exact');
    expect(clock(root, 'operator-reply')?.querySelector('[data-derivation]')?.textContent).toContain('国庆节');
    expect(clock(root, 'operator-reply')?.querySelector('[data-derivation] a')?.getAttribute('href')).toContain('/laws/');
    // Read aloud: the day itself, in a region that is announced.
    await vi.waitFor(() =>
      expect(
        [...root.querySelectorAll('[role="status"], [aria-live="polite"]')].some((region) => /10月9日/.test(region.textContent ?? '')),
      ).toBe(true),
    );
  });

  it('joins the province’s limit when the province is chosen', async () => {
    const root = await show();
    tell(root, 'complaintDate', '2026-11-20');
    tell(root, 'region', '410000');
    await vi.waitFor(() => expect(day(root, 'operator-reply-henan', 'act-from')).toBe('2026-11-28'));
    tell(root, 'region', '310000');
    await vi.waitFor(() => expect(clock(root, 'operator-reply-henan')).toBeNull());
  });

  it('shows both windows while nobody has said whether it is about money, and one once somebody has', async () => {
    const root = await show();
    tell(root, 'incidentDate', '2026-06-22');
    await vi.waitFor(() => expect(day(root, 'appeal-window-billing', 'act-by')).toBe('2026-11-20'));
    expect(day(root, 'appeal-window-other', 'act-by')).toBe('2028-06-22');
    (root.querySelector('[name="billing"][value="true"]') as HTMLInputElement).click();
    await vi.waitFor(() => expect(clock(root, 'appeal-window-other')).toBeNull());
  });

  it('keeps what was typed for the next page', async () => {
    tell(await show(), 'complaintDate', '2026-11-05');
    await vi.waitFor(() => expect(localStorage.getItem('ty.cases')).toContain('2026-11-05'));
  });

  it('says beside the field what is odd, and computes all the same', async () => {
    const root = await show();
    tell(root, 'complaintDate', '2026-12-01');
    await vi.waitFor(() => expect(control(root, 'complaintDate').closest('.field')?.textContent).toContain('按计划'));
    await vi.waitFor(() => expect(clock(root, 'operator-reply')).not.toBeNull());
  });

  it('shows only the rules it is asked for, and the verdict of its own door', async () => {
    const root = await show({ full: false, ruleIds: ['operator-reply'], route: 'miit-appeal' });
    tell(root, 'complaintDate', '2026-11-05');
    tell(root, 'incidentDate', '2026-09-05');
    await vi.waitFor(() => expect(root.querySelector('[data-route="miit-appeal"][data-verdict]')).not.toBeNull());
    expect([...root.querySelectorAll('[data-rule]')].map((one) => one.getAttribute('data-rule'))).toEqual(['operator-reply']);
    expect([...root.querySelectorAll('[data-verdict]')].map((one) => one.getAttribute('data-route'))).toEqual(['miit-appeal']);
  });

  it('knows no day before it is asked: the page is built without one', async () => {
    const root = await show();
    expect(root.querySelector('[data-results]')?.textContent).toContain('填上面任何一个日子');
    expect(root.querySelectorAll('time').length).toBe(0);
  });
});
