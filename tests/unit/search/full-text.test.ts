import { describe, expect, test } from 'vitest';
import { createFullText, type Pagefind, readExcerpt } from '../../../src/search/full-text.ts';

/** A Pagefind over a few pages: every word must be in the text. */
function pagefindOver(texts: Record<string, string>): Pagefind & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    options: async () => {},
    init: async () => {},
    search: async (query) => {
      asked.push(query);
      return {
        results: Object.entries(texts)
          .filter(([, text]) => query.split(' ').every((word) => text.includes(word)))
          .map(([path, text], place) => ({
            id: path,
            score: 10 - place,
            data: async () => ({
              url: `/base${path}`,
              raw_url: path,
              excerpt: text,
              meta: { title: `题 ${path}` },
              sub_results: [
                { title: '弱', excerpt: '弱', anchor: { id: 'weak' }, weighted_locations: [{ balanced_score: 1 }] },
                {
                  title: '强',
                  excerpt: `强 <mark>${query}</mark>`,
                  anchor: { id: 'strong' },
                  weighted_locations: [{ balanced_score: 2 }, { balanced_score: 2 }],
                },
              ],
            }),
          })),
      };
    },
  };
}

describe('full text', () => {
  test('gives pages with their best section, as plain text', async () => {
    const [hit] = await createFullText(async () => pagefindOver({ '/a/': '公章' }))(['公章']);
    expect(hit).toEqual({
      path: '/a/',
      title: '题 /a/',
      excerpt: [
        { text: '强 ', found: false },
        { text: '公章', found: true },
      ],
      section: { title: '强', anchor: 'strong' },
    });
  });

  test('tries the words one by one when all together find little; pages with more of them come first', async () => {
    const pagefind = pagefindOver({ '/one/': '公章', '/two/': '公章 合同', '/none/': '别的' });
    const hits = await createFullText(async () => pagefind)(['公章', '合同', '外星人']);
    expect(hits.map((hit) => hit.path)).toEqual(['/two/', '/one/']);
    expect(pagefind.asked[0]).toBe('公章 合同 外星人');
  });

  test('does not, when there is enough', async () => {
    const pagefind = pagefindOver({ '/1/': '公章 合同', '/2/': '公章 合同', '/3/': '公章 合同' });
    expect(await createFullText(async () => pagefind)(['公章', '合同'])).toHaveLength(3);
    expect(pagefind.asked).toHaveLength(1);
  });

  test('gives five pages at most', async () => {
    const pages = Object.fromEntries(Array.from({ length: 9 }, (_, place) => [`/${place}/`, '公章']));
    expect(await createFullText(async () => pagefindOver(pages))(['公章'])).toHaveLength(5);
  });

  test('is loaded once, at the first word asked for', async () => {
    let loads = 0;
    const search = createFullText(async () => {
      loads++;
      return pagefindOver({ '/a/': '公章' });
    });
    expect(await search([])).toEqual([]);
    expect(loads).toBe(0);
    await Promise.all([search(['公章']), search(['公章'])]);
    expect(loads).toBe(1);
  });

  test('rejects when it cannot be loaded, and starts afresh next time', async () => {
    const attempts: number[] = [];
    const search = createFullText(async (attempt) => {
      attempts.push(attempt);
      if (attempt === 0) throw new Error('offline');
      return attempt === 1
        ? {
            ...pagefindOver({}),
            search: async () => {
              throw new Error('WASM Error (No pointer)');
            },
          }
        : pagefindOver({ '/a/': '公章' });
    });
    await expect(search(['公章'])).rejects.toThrow('offline');
    await expect(search(['公章'])).rejects.toThrow('No pointer');
    expect(await search(['公章'])).toHaveLength(1);
    expect(attempts).toEqual([0, 1, 2]);
  });
});

test('an excerpt is text, never HTML', () => {
  expect(readExcerpt('a &lt;img onerror=x&gt; <mark>b</mark> &amp;amp; &#x27;c&#39; &quot;')).toEqual([
    { text: 'a <img onerror=x> ', found: false },
    { text: 'b', found: true },
    { text: " &amp; 'c' \"", found: false },
  ]);
  expect(readExcerpt('')).toEqual([]);
});
