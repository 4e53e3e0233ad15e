import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages, projectRoot } from '../support/dist.ts';
import { tagsOf } from '../support/html.ts';

/** Classes that a style sheet has rules for; what stands inside the braces of a rule is no selector. */
const classesOf = (css: string): Set<string> =>
  new Set(
    [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]*)\{/g)].flatMap(([, selector = '']) =>
      [...selector.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name = '']) => name),
    ),
  );

const sheets = globSync('src/**/*.css', { cwd: projectRoot }).map((file) => ({ file, css: readFileSync(join(projectRoot, file), 'utf8') }));

test('every class in the markup of a page that the style sheets know has its rules on that page', () => {
  const known = classesOf(sheets.map(({ css }) => css).join('\n'));
  const faults = builtPages().flatMap(({ url, html }) => {
    const tags = tagsOf(html);
    const styled = classesOf(
      tags
        .filter(({ name }) => name === 'style')
        .map(({ content }) => content)
        .join('\n'),
    );
    const used = new Set(tags.flatMap(({ attributes }) => (attributes.get('class') ?? '').split(/\s+/)));
    return [...used].filter((name) => known.has(name) && !styled.has(name)).map((name) => `${url} .${name}`);
  });
  expect(faults).toEqual([]);
});
