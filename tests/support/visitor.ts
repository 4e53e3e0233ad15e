import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { browserName, browserType } from './browser.ts';

/** The morning of 22 November 2026 in Beijing: what 「today」 is in these tests, whatever day they run. */
export const MORNING = '2026-11-22T02:00:00Z';

export type VisitorOptions = Pick<BrowserContextOptions, 'colorScheme' | 'timezoneId' | 'javaScriptEnabled' | 'viewport' | 'userAgent'> & {
  /** The moment the device's clock shows. */
  readonly now?: string;
  /** Runs on every page before its own scripts. */
  readonly before?: () => void;
  /** Keeps the service worker, which otherwise is not wanted: it would answer for the server. */
  readonly offline?: boolean;
};

/** A reader with a phone of their own: their pages, and everything that went wrong on them. */
export class Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Console errors, uncaught errors, refusals of the content policy. */
  readonly troubles: string[] = [];
  /** Addresses outside this site that a page asked for. */
  readonly foreign: string[] = [];

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    page.on('console', (message) => {
      if (message.type() === 'error' || /Content Security Policy|Content-Security-Policy/.test(message.text()))
        this.troubles.push(`${page.url()}: ${message.text().slice(0, 300)}`);
    });
    page.on('pageerror', (error) => this.troubles.push(`${page.url()}: ${String(error).slice(0, 300)}`));
    context.on('request', (request) => {
      if (!/^(data|blob|about):/.test(request.url()) && new URL(request.url()).origin !== inject('origin'))
        this.foreign.push(request.url());
    });
  }

  static async arrive(browser: Browser, options: VisitorOptions = {}): Promise<Visitor> {
    const { now = MORNING, before, offline = false, ...rest } = options;
    const context = await browser.newContext({
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      viewport: { width: 360, height: 740 },
      serviceWorkers: offline ? 'allow' : 'block',
      ...rest,
    });
    if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: inject('origin') });
    await context.clock.setFixedTime(new Date(now));
    if (before) await context.addInitScript(before);
    return new Visitor(context, await context.newPage());
  }

  async goto(path: string): Promise<void> {
    await this.page.goto(inject('origin') + path);
  }

  /** The control of this name, as a case key; the first one where several tools ask for it. */
  field(name: string): Locator {
    return this.page.locator(`main [name="${name}"]`).first();
  }

  /** Types into a field as a reader would, opening whatever is folded over it. */
  async tell(facts: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(facts)) {
      const field = this.field(name);
      await field.waitFor({ state: 'attached' });
      await field.evaluate((element) => {
        for (let at = element.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
      });
      const kind = await field.evaluate((element) =>
        element instanceof HTMLSelectElement ? 'select' : element instanceof HTMLInputElement ? element.type : 'text',
      );
      if (kind === 'select') await field.selectOption(value);
      // The words are what a finger meets; the round of the choice itself lies under them.
      else if (kind === 'radio') await this.page.locator(`main label:has([name="${name}"][value="${value}"])`).first().click();
      else await field.fill(value);
    }
  }

  /** A date a deadline shows: `day('operator-reply', 'act-from')`. */
  async day(rule: string, kind: 'literal' | 'rolled' | 'act-by' | 'act-from'): Promise<string | null> {
    return this.page.locator(`[data-rule="${rule}"] time[data-kind="${kind}"]`).first().getAttribute('datetime');
  }

  async verdict(route: string): Promise<string | null> {
    return this.page.locator(`main [data-route="${route}"][data-verdict]`).first().getAttribute('data-verdict');
  }

  /** What the clipboard holds. Firefox lets no page read it: the text field stands in. */
  async clipboard(): Promise<string> {
    return browserName === 'chromium'
      ? this.page.evaluate(() => navigator.clipboard.readText())
      : this.page.locator('[data-wording] textarea').first().inputValue();
  }

  /** Says goodbye: nothing may have gone wrong, and nothing may have left the site. */
  async leave(allowed: readonly RegExp[] = []): Promise<void> {
    await this.context.close();
    expect(this.foreign, 'requests that left the site').toEqual([]);
    expect(
      this.troubles.filter((trouble) => !allowed.some((pattern) => pattern.test(trouble))),
      'errors on the way',
    ).toEqual([]);
  }
}

/** The shared browser. */
export function connect(): Promise<Browser> {
  return browserType.connect(inject('browser'));
}
