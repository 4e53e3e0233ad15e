import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtPages } from '../support/dist.ts';
import { tagsOf, textOf } from '../support/html.ts';

const each = builtPages().map((page) => [page.url, page] as const);
/** The head of a page as a search engine reads it. */
const headOf = (html: string) => {
  const tags = tagsOf(html);
  const meta = (name: string) =>
    tags
      .find((tag) => tag.name === 'meta' && (tag.attributes.get('name') ?? tag.attributes.get('property')) === name)
      ?.attributes.get('content');
  return {
    title: tags.find((tag) => tag.name === 'title')?.content ?? '',
    description: meta('description') ?? '',
    robots: meta('robots') ?? '',
    canonical: tags.find((tag) => tag.name === 'link' && tag.attributes.get('rel') === 'canonical')?.attributes.get('href'),
  };
};

/** Sane rules; what Astro and Preact write on purpose is not a fault of a page. */
const validate = new HtmlValidate({
  extends: ['html-validate:recommended'],
  elements: ['html5', { 'astro-island': { flow: true, phrasing: true, permittedContent: ['@flow'] } }],
  rules: {
    'no-inline-style': 'error',
    // Formatting and choices that the standard allows.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    'doctype-style': 'off',
    'no-implicit-button-type': 'error',
    // Tools share the keys of the case, so two of them on a page ask under one name; an anchor may be a date.
    'form-dup-name': 'off',
    'valid-id': ['error', { relaxed: true }],
    // A phone number in a sentence is text here, and 10086 is a link where it is meant to be dialled.
    'tel-non-breaking': 'off',
    // CSP hashes stand for integrity: everything comes from this origin.
    'require-sri': 'off',
    // A scrolling table is a region one can focus; lists of links keep their role in Safari.
    'prefer-native-element': 'off',
    'no-redundant-role': 'off',
  },
});

/** Astro writes this one rule before the first island, wherever that stands; every browser reads it there. */
const ISLAND_STYLE = /<style>astro-island[^<]*<\/style>/;

describe('a page is sound HTML in Chinese', () => {
  it.each(each)('%s has one h1, says its language, has no inline style', (_, { html }) => {
    const tags = tagsOf(html);
    expect(tags.filter((tag) => tag.name === 'h1').length).toBe(1);
    expect(tags.find((tag) => tag.name === 'html')?.attributes.get('lang')).toBe('zh-CN');
    expect(tags.filter((tag) => tag.attributes.has('style')).map((tag) => `${tag.name} style=${tag.attributes.get('style')}`)).toEqual([]);
    expect(tags.filter((tag) => [...tag.attributes.keys()].some((name) => /^on[a-z]/.test(name))).map((tag) => tag.name)).toEqual([]);
  });

  it.each(each)('%s passes html-validate', async (_, { html, file }) => {
    const report = await validate.validateString(html.replace(ISLAND_STYLE, ''), file);
    expect(
      report.results.flatMap((result) =>
        result.messages.map((message) => `${message.line}:${message.column} ${message.ruleId}: ${message.message}`),
      ),
    ).toEqual([]);
  });

  it.each(each)('%s shows no markup, slot or slip of the program as text', (_, { html }) => {
    const text = textOf(html);
    const found = [
      /\*\*/,
      /\{\{/,
      /\}\}/,
      /\bundefined\b/,
      /\bNaN\b/,
      /\[object /,
      /\[#[a-z]/,
      /\bnull\b/,
      /<[a-z]+ /,
      /规定的时间内?(?=[，。])/,
    ].flatMap((pattern) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [`${pattern}: …${text.slice(Math.max(0, at - 30), at + 30)}…`];
    });
    expect(found).toEqual([]);
  });
});

describe('how a page presents itself', () => {
  const indexed = each.filter(([, { html }]) => !/noindex/.test(headOf(html).robots));

  it('every title and description is its own', () => {
    for (const field of ['title', 'description'] as const) {
      const seen = new Map<string, string[]>();
      for (const [url, { html }] of each) seen.set(headOf(html)[field], [...(seen.get(headOf(html)[field]) ?? []), url]);
      expect([...seen].filter(([, urls]) => urls.length > 1)).toEqual([]);
      expect([...seen.keys()].filter((text) => text.trim() === '')).toEqual([]);
    }
  });

  it.each(indexed)('%s names itself as canonical', (url, { html }) => {
    expect(headOf(html).canonical).toBe(`https://tousuyoumen.example${url}`);
  });

  it.each(each)('%s jumps headings in order: none is skipped', (_, { html }) => {
    const levels = tagsOf(html)
      .map((tag) => /^h([1-6])$/.exec(tag.name)?.[1])
      .filter((level) => level !== undefined)
      .map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.slice(1).filter((level, index) => level > (levels[index] ?? 0) + 1)).toEqual([]);
  });
});
