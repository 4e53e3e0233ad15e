import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { PurgeCSS } from 'purgecss';

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const WORD = /[A-Za-z][\w-]*/g;
/** A script that another one mentions, imported at once or when it is needed. */
const MENTIONED = /["'`]((?:\.{0,2}\/)?[\w./-]+\.js)["'`]/g;

const wordsIn = (text: string) => text.match(WORD) ?? [];

/** Words of a script of the build and of every script it can fetch: whatever a tool may ever put on the page is among them. */
function scriptWords(dist: string, file: string, known: Map<string, ReadonlySet<string>>): ReadonlySet<string> {
  const ready = known.get(file);
  if (ready) return ready;
  const words = new Set<string>();
  known.set(file, words);
  const code = readFileSync(join(dist, file), 'utf8');
  for (const word of wordsIn(code)) words.add(word);
  for (const [, name = ''] of code.matchAll(MENTIONED)) {
    const next = name.startsWith('.') ? posix.join(posix.dirname(file), name) : name.replace(/^\//, '');
    try {
      for (const word of scriptWords(dist, next, known)) words.add(word);
    } catch {
      // A word that only looks like a file of ours.
    }
  }
  return words;
}

/**
 * Leaves out of a page the style rules that nothing on it can ever match: the styles stand in every page, and a page
 * without tools has no use for theirs.
 *
 * Kept is what matches a word of the page or of a script it can fetch, so a rule may stay too long but never goes too
 * early; rules about attributes always stay, since scripts spell those differently (`dataset.size`).
 *
 * @param base the deployment's base path, '/' or '/name/'
 * @returns a function from a page to the page with fewer rules; pages with the same words share the work.
 */
export function styleSparer(dist: string, base: string): (html: string) => Promise<string> {
  const scripts = new Map<string, ReadonlySet<string>>();
  const spared = new Map<string, string>();
  const vocabulary = new Map<string, string[]>();

  const spare = async (css: string, words: ReadonlySet<string>): Promise<string> => {
    const known = vocabulary.get(css) ?? [...new Set(wordsIn(css))];
    vocabulary.set(css, known);
    const used = known.filter((word) => words.has(word));
    const key = `${css.length} ${used.join(' ')}`;
    const ready = spared.get(key);
    if (ready !== undefined) return ready;
    const attributes = [...css.matchAll(/\[([\w-]+)(?:[~^$*|]?=["']?([^"'\]]*))?/g)].flatMap(([, name = '', value = '']) => [name, value]);
    const [result] = await new PurgeCSS().purge({
      content: [{ raw: [...used, ...attributes].join(' '), extension: 'html' }],
      css: [{ raw: css }],
      defaultExtractor: (text) => text.split(' '),
      // :root, :target and :focus-visible belong to no element by name.
      safelist: [/^:/],
    });
    const less = result?.css ?? css;
    spared.set(key, less);
    return less;
  };

  return async (html) => {
    const words = new Set(wordsIn(html.replace(STYLE, '')));
    for (const [, url = ''] of html.matchAll(/["'`]([^"'`\s]+\.js)["'`]/g)) {
      if (!url.startsWith(base)) continue;
      for (const word of scriptWords(dist, url.slice(base.length), scripts)) words.add(word);
    }
    let result = html;
    for (const [, css = ''] of html.matchAll(STYLE)) result = result.replace(css, await spare(css, words));
    return result;
  };
}
