import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CaseFile, emptyCase } from '../../src/domain/case/case.ts';

/** The island on a device that holds `shelf`; the store is loaded afresh, as by a new visit. */
async function visit(shelf?: unknown) {
  vi.resetModules();
  if (shelf !== undefined) localStorage.setItem('ty.cases', typeof shelf === 'string' ? shelf : JSON.stringify(shelf));
  const { CaseDesk } = await import('../../src/tools/case/CaseDesk.tsx');
  const page = render(<CaseDesk />);
  // What is folded away and the bottom of the page come a moment after the rest.
  for (const late of ['[name=subject]', '[name="holder.name"]', '[data-export]'])
    await waitFor(() => expect(page.container.querySelector(late)).not.toBeNull());
  const field = (name: string) => page.container.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  return { ...page, field, type: (name: string, value: string) => fireEvent.input(field(name), { target: { value } }) };
}
const onDevice = () =>
  JSON.parse(localStorage.getItem('ty.cases') ?? 'null') as { active: string; cases: { id: string; case: CaseFile }[] };
const active = () => {
  const shelf = onDevice();
  return shelf.cases.find((entry) => entry.id === shelf.active)!.case;
};
const about = (facts: Partial<CaseFile>) => ({
  active: 'a',
  cases: [{ id: 'a', title: '', case: { ...emptyCase(), ...facts } }],
  expires: '',
});

/** The file is chosen as a browser would hand it over. */
async function importFile(page: Awaited<ReturnType<typeof visit>>, text: string) {
  const file = new File([text], 'case.json', { type: 'application/json' });
  Object.defineProperty(page.field('caseFile'), 'files', { value: [file], configurable: true });
  fireEvent.change(page.field('caseFile'));
  await waitFor(() => expect(page.container.querySelector('[data-import-said]')?.textContent).not.toBe(''));
}

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/case/?asOf=2026-11-22');
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the sheet of facts', () => {
  it('has a field for every key of the case, and what is typed is on the device at once', async () => {
    const page = await visit();
    for (const name of [
      'operator',
      'region',
      'dispute',
      'billing',
      'subject',
      'incidentDate',
      'discoveredDate',
      'charges.0.date',
      'charges.0.amount',
      'charges.0.item',
      'holder.name',
      'holder.phone',
      'holder.address',
      'holder.postcode',
      'holder.representative',
      'contacts.0.date',
      'contacts.0.channel',
      'contacts.0.agentId',
      'contacts.0.ticket',
      'contacts.0.said',
      'contacts.0.promised',
      'complaintDate',
      'answer',
      'answerDate',
      'appealDate',
      'materialsCompleteDate',
      'demands',
      'otherBodies',
    ])
      expect(page.field(name), name).not.toBeNull();
    page.type('subject', '某视频会员');
    page.type('contacts.0.ticket', 'T1');
    expect(active()).toMatchObject({ subject: '某视频会员', contacts: [{ ticket: 'T1', said: '' }] });
  });

  it('an amount that is no money is said at the field and kept as typed', async () => {
    const page = await visit();
    page.type('charges.0.amount', '二十块');
    await waitFor(() => expect(page.container.textContent).toContain('不是一个钱数'));
    expect(active().charges[0]?.amount).toBe('二十块');
    expect(page.field('charges.0.amount').value).toBe('二十块');
  });

  it('every control is labelled', async () => {
    const page = await visit(
      about({
        subject: 'x',
        otherBodies: [{ body: 'court', status: 'sent' }],
        contacts: [{ date: '2026-11-05', channel: '', agentId: '', ticket: '', said: 'x', promised: 'y' }],
      }),
    );
    for (const control of page.container.querySelectorAll<HTMLInputElement>('input, select, textarea'))
      expect(control.labels?.length || control.getAttribute('aria-label'), control.name || control.outerHTML).toBeTruthy();
  });

  it('markup in a text stays text', async () => {
    const page = await visit(
      about({
        subject: '<img src=x onerror=alert(1)>',
        contacts: [{ date: '2026-11-05', channel: '10086', agentId: '', ticket: '', said: '<b>粗</b>', promised: '' }],
      }),
    );
    expect(page.container.querySelector('img')).toBeNull();
    expect(page.container.querySelector('[data-timeline]')?.textContent).toContain('<b>粗</b>');
  });
});

describe('bringing a case in', () => {
  it.each([
    ['a newer version', '{"caseVersion":99}', '更新的版本'],
    ['five megabytes', JSON.stringify({ caseVersion: 1, subject: 'x'.repeat(5_000_000) }), '太大'],
    ['ten thousand contacts', JSON.stringify({ caseVersion: 1, contacts: Array.from({ length: 10_000 }, () => ({})) }), '10000条'],
    ['no case', '{"a":1}', '没有 caseVersion'],
    ['a torn file', '{"caseV', '读不出来'],
  ])('%s: refused with the reason, the present case untouched', async (_, text, reason) => {
    const page = await visit(about({ subject: '原来的' }));
    const before = localStorage.getItem('ty.cases');
    await importFile(page, text);
    expect(page.container.querySelector('[data-import-refused]')?.textContent).toContain(reason);
    expect(localStorage.getItem('ty.cases')).toBe(before);
    expect(page.field('subject').value).toBe('原来的');
  });

  it('wrong types: listed by path, the rest taken, the present case beside it', async () => {
    const page = await visit(about({ subject: '原来的' }));
    await importFile(page, JSON.stringify({ caseVersion: 1, subject: '新的', incidentDate: '2026-02-30', contacts: 5, foo: { bar: 1 } }));
    expect([...page.container.querySelectorAll('[data-path]')].map((item) => item.getAttribute('data-path'))).toEqual([
      'incidentDate',
      'contacts',
    ]);
    expect(page.field('subject').value).toBe('新的');
    expect(onDevice().cases.map((entry) => entry.case.subject)).toEqual(['原来的', '新的']);
    expect(active()['foo']).toEqual({ bar: 1 });
    fireEvent.click(page.container.querySelector('[data-import-undo]')!);
    expect(onDevice().cases.map((entry) => entry.case.subject)).toEqual(['原来的']);
    expect(page.field('subject').value).toBe('原来的');
  });

  it('pasted text is as good as a file, and two halves of one case can be put together', async () => {
    const page = await visit(about({ subject: '会员' }));
    page.type('casePaste', JSON.stringify({ caseVersion: 1, subject: '会员', incidentDate: '2026-09-05' }));
    fireEvent.click(page.container.querySelector('[data-import-text]')!);
    await waitFor(() => expect(page.container.querySelector('[data-import-merge]')).not.toBeNull());
    fireEvent.click(page.container.querySelector('[data-import-merge]')!);
    expect(onDevice().cases).toHaveLength(1);
    expect(active()).toMatchObject({ subject: '会员', incidentDate: '2026-09-05' });
  });
});

describe('what the device holds', () => {
  it('a damaged entry is kept aside, offered, and not written over', async () => {
    const page = await visit('{"active":"a","cases":[{"id":');
    expect(localStorage.getItem('ty.cases.broken')).toBe('{"active":"a","cases":[{"id":');
    expect(page.container.querySelector('[data-broken] textarea')).not.toBeNull();
    page.type('subject', '接着写');
    expect(active().subject).toBe('接着写');
    expect(localStorage.getItem('ty.cases.broken')).toContain('"cases"');
  });

  it('what another tab wrote in the meantime stays', async () => {
    const page = await visit(about({ subject: '甲' }));
    const other = onDevice();
    other.cases[0]!.case.incidentDate = '2026-10-01';
    localStorage.setItem('ty.cases', JSON.stringify(other));
    page.type('holder.name', '王');
    expect(active()).toMatchObject({ subject: '甲', incidentDate: '2026-10-01', holder: { name: '王' } });
  });

  it('another tab working on another case does not move this one', async () => {
    const page = await visit(about({ subject: '甲' }));
    const other = {
      active: 'b',
      cases: [...onDevice().cases, { id: 'b', title: '', case: { ...emptyCase(), subject: '乙' } }],
      expires: '',
    };
    localStorage.setItem('ty.cases', JSON.stringify(other));
    dispatchEvent(new StorageEvent('storage', { key: 'ty.cases', newValue: JSON.stringify(other) }));
    await waitFor(() => expect(page.container.querySelector('[data-shelf="2"]')).not.toBeNull());
    expect(page.field('subject').value).toBe('甲');
    page.type('holder.name', '王');
    expect(onDevice().cases.map((entry) => [entry.case.subject, entry.case.holder.name])).toEqual([
      ['甲', '王'],
      ['乙', ''],
    ]);
  });

  it('storage full: the page says so, keeps everything, and writes it all once there is room', async () => {
    const page = await visit(about({ subject: '甲' }));
    const real = localStorage;
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => real.getItem(key),
      removeItem: (key: string) => real.removeItem(key),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    page.type('incidentDate', '2026-10-01');
    page.type('holder.name', '王');
    await waitFor(() => expect(page.container.textContent).toContain('不让保存'));
    expect(page.field('holder.name').value).toBe('王');
    vi.stubGlobal('localStorage', real);
    page.type('holder.phone', '13900000000');
    expect(active()).toMatchObject({ subject: '甲', incidentDate: '2026-10-01', holder: { name: '王', phone: '13900000000' } });
  });

  it('past its own expiry everything personal is gone, and it is said', async () => {
    localStorage.setItem('ty.drafts', '{"x":"y"}');
    localStorage.setItem('ty.size', 'large');
    const page = await visit({ ...about({ subject: '甲' }), expires: '2026-11-21' });
    expect(page.container.textContent).toContain('保存期到了');
    expect(localStorage.getItem('ty.cases')).toBeNull();
    expect(localStorage.getItem('ty.drafts')).toBeNull();
    expect(localStorage.getItem('ty.size')).toBe('large');
  });

  it('clearing asks first, and clears every key', async () => {
    const page = await visit(about({ subject: '甲' }));
    localStorage.setItem('ty.call', '{}');
    fireEvent.click(page.container.querySelector('[data-wipe]')!);
    expect(active().subject).toBe('甲');
    fireEvent.click(page.container.querySelector('[data-wipe-yes]')!);
    expect(localStorage.length).toBe(0);
    expect(page.field('subject').value).toBe('');
  });
});

describe('what is next', () => {
  it('stands on top with its status, door and verdict, and a broken promise is asked about', async () => {
    const page = await visit(
      about({
        billing: true,
        region: '310000',
        incidentDate: '2026-09-05',
        complaintDate: '2026-11-05',
        contacts: [
          { date: '2026-11-05', channel: '10086', agentId: '', ticket: '', said: '', promised: '三天回电', promisedBy: '2026-11-08' },
        ],
      }),
    );
    await waitFor(() => expect(page.container.querySelector('[data-status]')?.getAttribute('data-status')).toBe('can-appeal'), {
      timeout: 15_000,
    });
    expect(page.container.querySelector('[data-next]')?.getAttribute('data-verdict')).toBe('now');
    expect(page.container.querySelectorAll('[data-route][data-verdict]').length).toBeGreaterThan(8);
    fireEvent.click(screen.getAllByText('没做到')[0]!);
    expect(active().contacts[0]?.kept).toBe('no');
  });
});
