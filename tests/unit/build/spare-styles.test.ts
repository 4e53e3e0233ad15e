import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { styleSparer } from '../../../src/build/spare-styles.ts';

/** A build of one page that loads `entry.js`, which fetches `later.js` when it is needed; the two name each other. */
function build(scripts: Readonly<Record<string, string>> = {}): string {
  const dist = mkdtempSync(join(tmpdir(), 'ty-styles-'));
  mkdirSync(join(dist, '_a'));
  const files = {
    'entry.js': 'import"./base.js";export const x=()=>import("./later.js");',
    'base.js': '',
    'later.js': 'import"./entry.js";const c={class:"from-later"};',
    ...scripts,
  };
  for (const [name, code] of Object.entries(files)) writeFileSync(join(dist, '_a', name), code);
  return dist;
}
const page = (css: string, body: string, entry = '/_a/entry.js') =>
  `<!doctype html><html><head><style>${css}</style></head><body>${body}<astro-island component-url="${entry}"></astro-island></body></html>`;
const cssOf = (html: string) => [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('');
const spare = async (css: string, body: string, dist = build(), base = '/') =>
  cssOf(await styleSparer(dist, base)(page(css, body, `${base}_a/entry.js`)));

test('a rule whose class stands on the page stays, one that nothing mentions goes', async () => {
  expect(await spare('.here{color:red}.nowhere{color:blue}', '<p class="a here">x</p>')).toBe('.here{color:red}');
});

test('a rule for what only a script puts on the page stays, also when the script is fetched later or below a folder', async () => {
  const css = '.from-later{color:red}.nowhere{color:blue}';
  expect(await spare(css, '')).toBe('.from-later{color:red}');
  expect(await spare(css, '', build(), '/tousu/')).toBe('.from-later{color:red}');
});

test('a page without that script does without its rule', async () => {
  const sparer = styleSparer(build(), '/');
  const css = '.from-later{color:red}.here{color:blue}';
  expect(cssOf(await sparer(page(css, '<p class="here">x</p>', '/_a/base.js')))).toBe('.here{color:blue}');
  expect(cssOf(await sparer(page(css, '<p class="here">x</p>')))).toBe(css);
});

test('scripts that name each other in a ring are read whole, whichever page is first', async () => {
  const sparer = styleSparer(build({ 'base.js': 'const c="from-base"' }), '/');
  const css = '.from-base{color:red}.from-later{color:blue}';
  for (const entry of ['/_a/later.js', '/_a/entry.js']) expect(cssOf(await sparer(page(css, '', entry)))).toBe(css);
});

test('rules about attributes, :root and the media they stand in stay', async () => {
  const css =
    ':root{--a:1}:root[data-size="large"]{--a:2}:focus-visible{outline:1px}[hidden]{display:none}@media print{a[href^="http"]::after{content:attr(href)}}';
  expect(await spare(css, '<a href="/">x</a>')).toBe(css);
});

test('a rule needs all its words: the one that is missing takes it away', async () => {
  expect(await spare('.here .nowhere{color:red}.here p{color:blue}', '<p class="here">x</p>')).toBe('.here p{color:blue}');
});

test('what a sheet says comes back letter for letter', async () => {
  const css = '.here::before{content:"$& $1 \\201C"}';
  expect(await spare(css, '<p class="here">x</p>')).toBe(css);
});
