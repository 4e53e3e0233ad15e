import { describe, expect, test } from 'vitest';
import { groupHits, groupText } from '../../../src/search/results-view.ts';
import { data, find } from './index.ts';
import { SEARCH_CASES } from './queries.ts';

describe('lists of results', () => {
  test('begin with the true order', () => {
    for (const { q } of SEARCH_CASES) {
      const { hits } = find(q);
      expect(
        groupHits(hits)
          .flatMap((group) => group.results.map((result) => result.path))
          .slice(0, 3),
        q,
      ).toEqual(hits.slice(0, 3).map((hit) => hit.intent.path));
    }
  });

  test('name each page once, with an excerpt, and link to plain paths', () => {
    for (const { q } of SEARCH_CASES) {
      const results = groupHits(find(q).hits).flatMap((group) => group.results);
      expect(new Set(results.map((result) => result.path)).size, q).toBe(results.length);
      for (const result of results) {
        expect(result.path).toMatch(/^\/([a-z0-9-]+\/)+$/);
        expect(result.excerpt.map((piece) => piece.text).join('')).not.toBe('');
      }
    }
  });

  test('say the next step of every dispute, route, guide and law', () => {
    for (const intent of data.intents.filter((one) => ['dispute', 'route', 'guide', 'law'].includes(one.kind))) {
      const shown = groupHits([{ intent, score: 1, coverage: 1 }])[0]?.results[0];
      expect(shown?.next.length, intent.path).toBeGreaterThan(0);
      for (const next of shown?.next ?? []) expect(next.path.startsWith(`${intent.path}#`)).toBe(true);
    }
  });

  test('are none when nothing is found', () => expect(groupHits([])).toEqual([]));
});

test('a page found by its text is shown when it is new, or when the text leads to a section', () => {
  const hit = { path: '/disputes/roaming/', title: '漫游费', excerpt: [] };
  const section = { title: '三种提醒', anchor: 'x' };
  const listed = new Set(['/disputes/roaming/']);
  expect(groupText([hit], listed, data.intents)).toEqual([]);
  expect(groupText([hit], new Set(), data.intents)).toMatchObject([{ kind: '纠纷', next: [] }]);
  expect(groupText([{ ...hit, section }], listed, data.intents)).toMatchObject([
    { next: [{ label: '看「三种提醒」', path: '/disputes/roaming/#x' }] },
  ]);
});
