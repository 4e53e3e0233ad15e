import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CaseFile, emptyCase } from '../../src/domain/case/case.ts';

async function visit(facts: Partial<CaseFile> = {}) {
  vi.resetModules();
  if (Object.keys(facts).length > 0)
    localStorage.setItem(
      'ty.cases',
      JSON.stringify({ active: 'a', cases: [{ id: 'a', title: '', case: { ...emptyCase(), ...facts } }], expires: '' }),
    );
  const { CallMode } = await import('../../src/tools/call/CallMode.tsx');
  const page = render(<CallMode limits={{ 'operator-reply': '15日' }} laws={{}} />);
  const at = () => page.container.querySelector('[data-call]')?.getAttribute('data-call');
  const tap = async (selector: string, expected: string) => {
    fireEvent.click(page.container.querySelector(selector)!);
    await waitFor(() => expect(at()).toBe(expected));
  };
  await waitFor(() => expect(at()).toBe('opening'));
  return { ...page, at, tap, find: <T extends HTMLElement>(selector: string) => page.container.querySelector<T>(selector)! };
}
const contacts = () => (JSON.parse(localStorage.getItem('ty.cases') ?? '{}') as { cases: { case: CaseFile }[] }).cases[0]!.case;

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/case/call/?asOf=2026-11-22');
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('during a call', () => {
  it('the next card follows what the clerk said, with the facts of the case in it, and the heading has the focus', async () => {
    const page = await visit({ subject: '某视频会员', incidentDate: '2026-09-05' });
    await page.tap('[data-next=say-fact]', 'say-fact');
    expect(page.find('.say').textContent).toBe('我要投诉的是某视频会员，发生在2026年9月5日。我对这件事有异议，请登记。');
    expect(document.activeElement).toBe(page.find('h2'));
  });

  it('back steps back a card', async () => {
    const page = await visit();
    await page.tap('[data-next=say-fact]', 'say-fact');
    await page.tap('[data-next=say-demand]', 'say-demand');
    dispatchEvent(new PopStateEvent('popstate', { state: { call: 1 } }));
    await waitFor(() => expect(page.at()).toBe('say-fact'));
  });

  it('calls the hotline of the chosen operator', async () => {
    const page = await visit({ operator: 'china-unicom' });
    await waitFor(() => expect(page.find<HTMLAnchorElement>('a[href^="tel:"]').getAttribute('href')).toBe('tel:10010'));
  });

  it('finds a refusal, answers it, and leads on', async () => {
    const page = await visit();
    await page.tap('[data-call-list]', 'list');
    await waitFor(() => expect(page.find('[name=refusalQuery]')).not.toBeNull());
    fireEvent.input(page.find('[name=refusalQuery]'), { target: { value: '没权限' } });
    await page.tap('[data-refusal]', 'refusal:no-permission');
    expect(page.container.textContent).toContain('接着问');
    expect(page.find('a[href*="/laws/"]')).not.toBeNull();
    await page.tap('.call-options [data-next]', page.find('.call-options [data-next]').getAttribute('data-next') ?? '');
  });

  it('notes outlive a reload, end as one entry of the timeline, and set the first complaint day, which can be taken back', async () => {
    const first = await visit({ subject: 'x' });
    fireEvent.input(first.find('#call-agentId'), { target: { value: '8021' } });
    expect(localStorage.getItem('ty.call')).toContain('8021');
    cleanup();
    const page = await visit();
    await waitFor(() => expect(page.find('[data-call-left]')).not.toBeNull());
    fireEvent.click(page.find('[data-call-left] button'));
    await waitFor(() => expect(page.find('#call-ticket')).not.toBeNull());
    fireEvent.input(page.find('#call-ticket'), { target: { value: 'T1' } });
    fireEvent.input(page.find('#call-promised'), { target: { value: '三天回电' } });
    fireEvent.click(page.find('[data-call-save]'));
    await waitFor(() => expect(page.find('[data-call-saved]')).not.toBeNull());
    expect(contacts().contacts).toMatchObject([{ channel: '10086', agentId: '8021', ticket: 'T1', promised: '三天回电' }]);
    expect(contacts().complaintDate).toBe(contacts().contacts[0]?.date);
    expect(localStorage.getItem('ty.call')).toBeNull();
    await waitFor(() => expect(page.find('[data-complaint-undo]')).not.toBeNull());
    fireEvent.click(page.find('[data-complaint-undo]'));
    expect(contacts().complaintDate).toBe('');
    expect(contacts().contacts).toHaveLength(1);
  });
});
