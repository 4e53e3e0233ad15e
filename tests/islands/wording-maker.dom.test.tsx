import { fireEvent, render } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { VOICES } from '../../src/domain/case/vocabulary.ts';
import { control, onANewPage, tell, unlabelled } from '../support/island.ts';

onANewPage();
const show = async (voice: (typeof VOICES)[number] = 'ticket-10086') => {
  const { loadVoice } = await import('virtual:corpus/voices');
  const loaded = await loadVoice[voice]?.();
  if (!loaded) throw new Error(`no ${voice}`);
  const { WordingMaker } = await import('../../src/tools/wording/WordingMaker.tsx');
  return render(
    <WordingMaker
      template={loaded.template}
      blank="【待填：哪项业务】"
      preset={null}
      voices={VOICES.map((one) => ({ voice: one, title: one }))}
      full
    />,
  ).container;
};
const text = (root: ParentNode) => root.querySelector<HTMLTextAreaElement>('[data-wording] textarea')?.value ?? '';

describe('the wording generator', () => {
  it('asks by case key, each control with a label, and shows the text with its blanks at once', async () => {
    const root = await show();
    for (const name of ['voice', 'dispute', 'subject', 'incidentDate', 'complaintDate', 'answer', 'region'])
      expect(control(root, name)).toBeTruthy();
    expect(unlabelled(root)).toEqual([]);
    expect(text(root)).toContain('【待填');
    expect(root.querySelector('button[data-copy]')).not.toBeNull();
  });

  it('writes what it is told, counts its length and what is missing', async () => {
    const root = await show();
    fireEvent.pointerDown(control(root, 'subject'));
    tell(root, 'subject', '某视频会员');
    tell(root, 'incidentDate', '2026-09-05');
    await vi.waitFor(() => expect(text(root)).toContain('某视频会员'));
    const missing = Number(root.querySelector('[data-missing]')?.getAttribute('data-missing'));
    expect(missing).toBe([...text(root).matchAll(/【待填：/g)].length);
    expect(root.querySelector('[data-copy]')?.textContent).toContain(String(missing));
    expect(Number(root.querySelector('[data-length]')?.getAttribute('data-length'))).toBeGreaterThan(10);
  });

  it('does not write over words the reader changed, until asked', async () => {
    const root = await show();
    fireEvent.pointerDown(control(root, 'subject'));
    tell(root, 'subject', '彩铃');
    await vi.waitFor(() => expect(text(root)).toContain('彩铃'));
    [...root.querySelectorAll('button')].find((button) => button.textContent === '自己改几个字')?.click();
    await vi.waitFor(() => expect(root.querySelector<HTMLTextAreaElement>('[data-wording] textarea')?.readOnly).toBe(false));
    fireEvent.input(root.querySelector('[data-wording] textarea') as Element, { target: { value: '我自己写的一句。' } });
    tell(root, 'subject', '视频包');
    await vi.waitFor(() => expect(localStorage.getItem('ty.cases')).toContain('视频包'));
    expect(text(root)).toBe('我自己写的一句。');
    (root.querySelector('[data-regenerate]') as HTMLButtonElement).click();
    await vi.waitFor(() => expect(root.querySelector('[data-regenerate-yes]')).not.toBeNull());
    (root.querySelector('[data-regenerate-yes]') as HTMLButtonElement).click();
    await vi.waitFor(() => expect(text(root)).toContain('视频包'));
  });

  it('tells an amount that is no money at its field', async () => {
    const root = await show();
    fireEvent.pointerDown(control(root, 'subject'));
    (root.querySelector('[data-add-charge]') as HTMLButtonElement).click();
    await vi.waitFor(() => control(root, 'charges.0.amount'));
    tell(root, 'charges.0.amount', '很多');
    await vi.waitFor(() => expect(control(root, 'charges.0.amount').closest('.field')?.textContent).toContain('不是一个钱数'));
    tell(root, 'charges.0.amount', '46.50');
    await vi.waitFor(() => expect(root.querySelector('[data-total]')?.textContent).toBe('46.5元'));
  });
});
