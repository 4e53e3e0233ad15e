import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';

/** Every test of an island starts on 22 November 2026 in a browser that has stored nothing; modules are fresh, as on a new page. */
export function onANewPage(): void {
  beforeEach(() => {
    vi.resetModules();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T02:00:00Z') });
    localStorage.clear();
    location.hash = '';
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });
}

/** The control with this case key. @throws Error when the island does not ask for it. */
export function control(root: ParentNode, name: string): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  const found = root.querySelector<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(`[name="${name}"]`);
  if (!found) throw new Error(`nothing asks for ${name}`);
  return found;
}

/** Types or chooses. */
export function tell(root: ParentNode, name: string, value: string): void {
  const field = control(root, name);
  if (field instanceof HTMLSelectElement) fireEvent.change(field, { target: { value } });
  else fireEvent.input(field, { target: { value } });
}

/** Controls without a label of their own: nobody could say what they ask. */
export function unlabelled(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLInputElement>('input, select, textarea')]
    .filter((field) => {
      const byId = field.id !== '' && root.querySelector(`label[for="${field.id}"]`);
      return !byId && !field.closest('label') && !field.getAttribute('aria-label') && !field.getAttribute('aria-labelledby');
    })
    .map((field) => field.outerHTML);
}
