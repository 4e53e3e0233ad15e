import { render } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { control, onANewPage, tell, unlabelled } from '../support/island.ts';

onANewPage();
const show = async () => {
  const { evidence, evidenceLaws } = await import('virtual:corpus/evidence');
  const { EvidenceList } = await import('../../src/tools/evidence/EvidenceList.tsx');
  return render(<EvidenceList common={evidence.filter((item) => item.common)} laws={evidenceLaws} />).container;
};
const items = (root: ParentNode) => [...root.querySelectorAll('[data-evidence]')].map((item) => item.getAttribute('data-evidence'));

describe('the evidence checklist', () => {
  it('shows the common things first, each with a box, a label and who holds it', async () => {
    const root = await show();
    expect(items(root).length).toBeGreaterThanOrEqual(5);
    for (const item of root.querySelectorAll('[data-evidence]')) {
      expect(item.querySelector('input[type=checkbox]')).not.toBeNull();
      expect(['self', 'operator', 'third-party']).toContain(item.querySelector('[data-holder]')?.getAttribute('data-holder'));
    }
    expect(unlabelled(root)).toEqual([]);
  });

  it('adds what the chosen dispute needs', async () => {
    const root = await show();
    const before = items(root).length;
    tell(root, 'dispute', 'unauthorised-vas');
    await vi.waitFor(() => expect(items(root).length).toBeGreaterThan(before));
    expect(items(root)).toContain('consent-proof');
    expect(new Set(items(root)).size).toBe(items(root).length);
  });

  it('remembers a tick in the case', async () => {
    const root = await show();
    const first = root.querySelector('[data-evidence] input[type=checkbox]') as HTMLInputElement;
    first.click();
    await vi.waitFor(() => expect(localStorage.getItem('ty.cases')).toContain(`"${items(root)[0]}":"have"`));
    expect(control(root, `evidence.${items(root)[0]}`)).toBe(first);
  });
});
