import { describe, expect, test } from 'vitest';
import { overBudget } from '../../src/build/bench/templates.ts';
import { type PageWeight, weighPage } from '../../src/build/bench/weigh.ts';
import { type BuiltPage, builtPages, dist } from '../support/dist.ts';

const weighed = builtPages().map((page): BuiltPage & { weight: PageWeight } => ({ ...page, weight: weighPage(dist, page.file) }));
const faults = (fault: (page: BuiltPage & { weight: PageWeight }) => readonly string[]) =>
  weighed.flatMap((page) => fault(page).map((found) => `${page.url} ${found}`));

describe('what a reader on a slow line waits for', () => {
  test('every page keeps to the budget of its kind (npm run bench -- weight shows where it goes)', () => {
    expect(faults((page) => overBudget(page.file, page.weight))).toEqual([]);
  });

  test('title, conclusion and what to do now arrive with the first flight of packets', () => {
    expect(
      faults(({ html, weight }) =>
        ['</head>', '</h1>', 'class="sum"', 'class="do"', 'id="now"']
          .filter((mark) => html.includes(mark) && !weight.firstFlight.includes(mark))
          .map((mark) => `${mark} comes later than the first 14 kB`),
      ),
    ).toEqual([]);
  });

  test('a page without tools loads no script file and no style file', () => {
    expect(
      faults(({ file, html, weight }) =>
        weight.tools.length > 0 || file.startsWith('search/')
          ? []
          : (html.match(/<script[^>]+src=[^>]*>|<link[^>]+rel="(?:stylesheet|modulepreload)"[^>]*>/g) ?? []),
      ),
    ).toEqual([]);
  });

  test('nothing in the head keeps the first paint waiting for another file', () => {
    expect(
      faults(
        ({ html }) =>
          (html.split('</head>')[0] ?? '').match(/<script(?![^>]*type="module")[^>]+src=[^>]*>|<link[^>]+rel="stylesheet"[^>]*>/g) ?? [],
      ),
    ).toEqual([]);
  });
});
