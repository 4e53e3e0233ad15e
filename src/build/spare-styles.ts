import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { PurgeCSS } from 'purgecss';

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const WORD = /[A-Za-z][\w-]*/g;
/** A script that another one mentions, imported at once or when it is needed. */
const MENTIONED = /["'`]((?:\.{0,2}\/)?[\w./-]+\.js)["'`]/g;

const wordsIn = (text: string) => text.match(WORD) ?? [];

type Script = { readonly words: readonly string[]; readonly mentions: readonly string[] };

/** What a script of the build says, and which other ones it names, as paths inside `dist`. Null: no file of ours. */
function readScript(dist: string, file: string): Script | null {
  let code: string;
  try {
    code = readFileSync(join(dist, file), 'utf8');
  } catch {
    return null;
  }
  const mentions = [...code.matchAll(MENTIONED)].map(([, name = '']) =>
    name.startsWith('.') ? posix.join(posix.dirname(file), name) : name.replace(/^\//, ''),
  );
  return { words: wordsIn(code), mentions };
}

/**
 * Leaves out of a page the style rules that nothing on it can ever match: the styles stand in every page, and a page
 * without tools has no use for theirs.
 *
 * Kept is what matches a word of the page or of a script it can fetch, so a rule may stay too long but never goes too
 * early; rules about attributes always stay, since scripts spell those differently (`dataset.size`), and so does :root.
 * Why so: src/decisions/0014-spared-styles.md.
 *
 * @param base the deployment's base path, '/' or '/name/'
 * @returns a function from a page to the page with fewer rules; pages with the same words share the work.
 */
export function styleSparer(dist: string, base: string): (html: string) => Promise<string> {
  const scripts = new Map<string, Script | null>();
  const fetched = new Map<string, ReadonlySet<string>>();
  const sheets = new Map<string, { readonly known: readonly string[]; readonly spared: Map<string, string> }>();

  /** Words of these scripts and of every one they can fetch: whatever a tool may ever put on the page is among them. */
  const scriptWords = (entries: readonly string[]): ReadonlySet<string> => {
    const key = entries.join(' ');
    const ready = fetched.get(key);
    if (ready) return ready;
    const words = new Set<string>();
    const waiting = new Set(entries);
    // A set hands out what is added while it is walked; scripts may name each other in a ring.
    for (const file of waiting) {
      const script = scripts.get(file) ?? readScript(dist, file);
      scripts.set(file, script);
      for (const word of script?.words ?? []) words.add(word);
      for (const name of script?.mentions ?? []) waiting.add(name);
    }
    fetched.set(key, words);
    return words;
  };

  const spare = async (css: string, words: ReadonlySet<string>): Promise<string> => {
    const sheet = sheets.get(css) ?? { known: [...new Set(wordsIn(css))], spared: new Map() };
    sheets.set(css, sheet);
    const used = sheet.known.filter((word) => words.has(word));
    const key = used.join(' ');
    const ready = sheet.spared.get(key);
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
    sheet.spared.set(key, less);
    return less;
  };

  return async (html) => {
    const urls = [...html.matchAll(/["'`]([^"'`\s]+\.js)["'`]/g)].map(([, url = '']) => url).filter((url) => url.startsWith(base));
    const words = new Set([...wordsIn(html.replace(STYLE, '')), ...scriptWords([...new Set(urls)].map((url) => url.slice(base.length)))]);
    let result = html;
    for (const [, css = ''] of html.matchAll(STYLE)) {
      const less = await spare(css, words);
      // As a function: a $ in the sheet is no pattern.
      result = result.replace(css, () => less);
    }
    return result;
  };
}
