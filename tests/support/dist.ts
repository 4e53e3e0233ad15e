import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Folder of the build under test. */
export const dist = process.env['DIST'] ?? join(projectRoot, 'dist');

/** Every file of the build whose name ends so, as paths relative to it, with forward slashes. */
export function distFiles(ending: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => relative('.', name).replace(/\\/g, '/'))
    .filter((name) => name.endsWith(ending) && !name.startsWith('pagefind/'))
    .sort();
}

/** One page of the build: its address on the site and its HTML. */
export type BuiltPage = { readonly url: string; readonly file: string; readonly html: string };

let pages: BuiltPage[] | undefined;

/** Every HTML page of the build, read once. `routes/index.html` is '/routes/', `404.html` is '/404.html'. */
export function builtPages(): readonly BuiltPage[] {
  pages ??= distFiles('.html').map((file) => ({
    file,
    url: `/${file}`.replace(/\/index\.html$/, '/'),
    html: readFileSync(join(dist, file), 'utf8'),
  }));
  return pages;
}
