import type { Page } from 'playwright-core';

/**
 * Writes down what a screen reader would announce: the text of live regions when it changes. A region counts only if it
 * stood on the page, and was not hidden, before its text came; most readers stay silent about one that comes with its text.
 * Pass as `before` of a visitor.
 */
export function listen(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const regionOf = (node: Node | null) =>
    (node instanceof Element ? node : (node?.parentElement ?? null))?.closest(
      '[aria-live]:not([aria-live=off]), [role=status], [role=alert]',
    ) ?? null;
  const known = new WeakSet<Element>();
  new MutationObserver((changes) => {
    const spoken = new Set<Element>();
    for (const change of changes) {
      const region = regionOf(change.target);
      if (region && known.has(region)) spoken.add(region);
    }
    for (const region of document.querySelectorAll('[aria-live], [role=status], [role=alert]'))
      if (!region.closest('[hidden]')) known.add(region);
    for (const region of spoken) {
      const text = (region as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
      if (text !== '' && heard[heard.length - 1] !== text) heard.push(text);
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

/** Everything announced on this page so far. */
export function heardOn(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(window as unknown as { heard: string[] }).heard]);
}
