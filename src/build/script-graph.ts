import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)(?:[\w$*{}\s,]+from)?\s*["'`]([^"'`]+\.js)["'`]/g;

/** The scripts that `code` imports before it runs, as written in it. What is imported on demand is not among them. */
export function staticImports(code: string): string[] {
  return [...code.matchAll(STATIC_IMPORT)].map((match) => match[1] ?? '');
}

/**
 * These scripts of a build and all they import before they run, each once.
 * @param entries paths inside `dist`, for example '_a/Triage.js'
 */
export function scriptClosure(dist: string, entries: readonly string[]): string[] {
  const waiting = [...entries];
  const seen = new Set<string>();
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const folder = posix.dirname(next);
    waiting.push(...staticImports(readFileSync(join(dist, next), 'utf8')).map((name) => posix.join(folder, name)));
  }
  return [...seen];
}

/** A tool on a page: its scripts as paths inside `dist`, and whether it wakes without the reader coming near. */
export type Island = { readonly name: string; readonly entries: readonly string[]; readonly atOnce: boolean };

/** The tools on a page. @param base the deployment's base path, '/' or '/name/' */
export function islandsOf(html: string, base: string): Island[] {
  return [...html.matchAll(/<astro-island\s[^>]*>/g)].map(([tag]) => {
    const attribute = (name: string) => new RegExp(`\\s${name}="([^"]+)"`).exec(tag)?.[1];
    const entries = ['component-url', 'renderer-url', 'before-hydration-url']
      .map(attribute)
      .filter((url) => url !== undefined)
      .map((url) => url.slice(base.length));
    return { name: attribute('component-export') ?? '?', entries, atOnce: ['load', 'idle', 'only'].includes(attribute('client') ?? '') };
  });
}
