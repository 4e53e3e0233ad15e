import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages } from '../support/dist.ts';
import { connect, Visitor } from '../support/visitor.ts';

/**
 * axe on every page: as it opens, and for one page of each kind also in the dark and in 大字. `AXE=all` looks at every
 * page in every way (some minutes more).
 */
type Mode = 'light' | 'dark' | 'large';
const MODES: readonly Mode[] = ['light', 'dark', 'large'];
const SAMPLE = [
  '/',
  '/routes/',
  '/routes/miit-appeal/',
  '/disputes/unauthorised-vas/',
  '/guides/worked-example-charges/',
  '/guides/misinformation/',
  '/laws/telecom-appeal-measures/',
  '/tools/deadline/',
  '/tools/wording/',
  '/tools/evidence/',
  '/tools/answers/',
  '/case/',
  '/case/call/',
  '/case/print/',
  '/search/',
  '/about/',
  '/privacy/',
  '/404.html',
];

let browser: Browser;
const readers = new Map<Mode, Visitor>();
beforeAll(async () => {
  browser = await connect();
  for (const mode of MODES)
    readers.set(
      mode,
      await Visitor.arrive(browser, {
        colorScheme: mode === 'dark' ? 'dark' : 'light',
        ...(mode === 'large' ? { before: () => localStorage.setItem('ty.size', 'large') } : {}),
      }),
    );
});
afterAll(async () => {
  // The 404 page is asked for by its own address, which is served with its own status.
  for (const reader of readers.values()) await reader.leave([/404\.html/]);
  await browser.close();
});

/** What axe finds on the page as it stands: rule, element, and how to see it. */
async function faultsOf(reader: Visitor): Promise<string[]> {
  // Evaluated from outside the page: a script element would be refused by the content policy, as it should be.
  await reader.page.evaluate(axe.source);
  const { violations } = await reader.page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations.flatMap((violation) =>
    violation.nodes.map(
      (node) =>
        `${violation.id} (${violation.impact}): ${node.target.join(' ')} ${node.failureSummary?.split('\n').slice(1).join(' ').trim()}`,
    ),
  );
}

async function look(mode: Mode, url: string): Promise<string[]> {
  const reader = readers.get(mode);
  if (!reader) throw new Error(mode);
  await reader.goto(url);
  return faultsOf(reader);
}

const all = builtPages().map((page) => page.url);
const everywhere = process.env['AXE'] === 'all';

describe('axe finds nothing', () => {
  it('and would find something: a picture without words, grey on grey', async () => {
    const reader = readers.get('light');
    if (!reader) throw new Error('light');
    await reader.goto('/about/');
    await reader.page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="/favicon.svg"><p class="planted">灰字写在灰底上</p>');
      const planted = document.querySelector('.planted') as HTMLElement;
      planted.style.color = '#aaa';
      planted.style.background = '#bbb';
    });
    const found = (await faultsOf(reader)).join('\n');
    expect(found).toContain('image-alt');
    expect(found).toContain('color-contrast');
  });
  it.each(all)('on %s', async (url) => {
    expect(await look('light', url)).toEqual([]);
  });
  it.each(everywhere ? all : SAMPLE)('on %s in the dark', async (url) => {
    expect(await look('dark', url)).toEqual([]);
  });
  it.each(everywhere ? all : SAMPLE)('on %s in 大字', async (url) => {
    expect(await look('large', url)).toEqual([]);
  });
});

describe('axe finds nothing when the tools are in use', () => {
  const facts = { complaintDate: '2026-11-15', incidentDate: '2026-05-05', appealDate: '2026-11-20', region: '500000' };
  it.each(MODES)('%s', async (mode) => {
    const reader = readers.get(mode);
    if (!reader) throw new Error(mode);
    await reader.goto('/tools/deadline/');
    await reader.tell(facts);
    await reader.page.locator('[data-rule="appeal-acceptance"]').waitFor();
    await reader.page.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    expect(await faultsOf(reader), 'calculator with its derivations').toEqual([]);
    await reader.goto('/tools/wording/#voice=miit-appeal');
    await reader.tell({ subject: '某视频会员' });
    await expect.poll(() => reader.page.locator('[data-wording] textarea').inputValue()).toContain('某视频会员');
    await reader.page.locator('[data-add-charge]').click();
    await reader.tell({ 'charges.0.amount': '很多' });
    await reader.page.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    expect(await faultsOf(reader), 'wording with a fault in a field').toEqual([]);
    await reader.goto('/tools/evidence/');
    await reader.tell({ dispute: 'unauthorised-vas' });
    await reader.page.locator('[data-evidence="consent-proof"]').waitFor();
    expect(await faultsOf(reader), 'checklist').toEqual([]);
    await reader.goto('/case/');
    await reader.page.locator('main details').first().waitFor();
    expect(await faultsOf(reader), 'case').toEqual([]);
    await reader.goto('/');
    await reader.page.locator('[data-next]').waitFor();
    expect(await faultsOf(reader), 'home with a case').toEqual([]);
  });
});

describe('大字', () => {
  it('makes text and targets larger, on every page, until it is switched off', async () => {
    const reader = await Visitor.arrive(browser);
    await reader.goto('/routes/miit-appeal/');
    const size = () => reader.page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('main p') as Element).fontSize));
    const plain = await size();
    expect(plain).toBeGreaterThanOrEqual(18);
    await reader.page.locator('[data-size-toggle]').click();
    expect(await reader.page.locator('[data-size-toggle]').getAttribute('aria-pressed')).toBe('true');
    expect(await size()).toBeGreaterThanOrEqual(24);
    await reader.goto('/laws/civil-code/');
    expect(await reader.page.locator('html').getAttribute('data-size')).toBe('large');
    await reader.page.locator('[data-size-toggle]').click();
    expect(await size()).toBe(plain);
    await reader.leave();
  });

  it.each([
    ['/', 360],
    ['/routes/miit-appeal/', 320],
    ['/laws/civil-code/', 360],
    ['/tools/deadline/', 320],
    ['/tools/wording/', 360],
    ['/case/', 360],
    ['/guides/misinformation/', 320],
  ])('nothing is cut off sideways on %s at %i pixels, plain and large', async (url, width) => {
    for (const large of [false, true]) {
      const reader = await Visitor.arrive(browser, {
        viewport: { width, height: 700 },
        ...(large ? { before: () => localStorage.setItem('ty.size', 'large') } : {}),
      });
      await reader.goto(url);
      await reader.page.waitForTimeout(200);
      expect(
        await reader.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        large ? 'large' : 'plain',
      ).toBeLessThanOrEqual(0);
      await reader.leave();
    }
  });

  it('everything that is pressed is at least 48 pixels high; 60 in 大字', async () => {
    for (const [mode, least] of [
      ['light', 48],
      ['large', 60],
    ] as const) {
      const reader = readers.get(mode);
      if (!reader) throw new Error(mode);
      for (const url of ['/tools/deadline/', '/tools/wording/', '/']) {
        await reader.goto(url);
        await reader.page.waitForTimeout(300);
        const small = await reader.page
          .locator(
            'main button:visible, main select:visible, main input:not([type=checkbox]):not([type=radio]):visible, main summary:visible, main .btn:visible',
          )
          .evaluateAll(
            (all, min) =>
              all
                .map((element) => [element.outerHTML.slice(0, 80), Math.round(element.getBoundingClientRect().height)] as const)
                .filter(([, height]) => height < min),
            least,
          );
        expect(small, `${url} ${mode}`).toEqual([]);
      }
    }
  });
});
