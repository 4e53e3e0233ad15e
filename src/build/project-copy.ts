import { spawnSync } from 'node:child_process';
import { existsSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));
/** Set by Vitest for itself; Astro would take them for its own import.meta.env. */
const NOT_PASSED_ON = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'TEST', 'VITEST', 'NODE_ENV'];
const COPIED = ['src', 'public', 'content', 'tests', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A throw-away copy of the project that can be changed and built without touching the original. */
export type ProjectCopy = {
  readonly root: string;
  readonly dist: string;
  /**
   * Builds the copy. Times in seconds: `pages` is Astro, `finish` the index and the offline copy.
   * @throws Error with the end of the build's output.
   */
  readonly build: (env?: Readonly<Record<string, string>>) => { readonly pages: number; readonly finish: number };
  /** Another copy of the same state, whatever happens to the original meanwhile. */
  readonly again: () => ProjectCopy;
  readonly remove: () => void;
};

/**
 * Copies the project to a temporary folder. Packages are linked, not copied; the folder that holds them is the copy's own,
 * because Astro keeps its cache there and two builds must not share one.
 */
export function copyProject(from = project): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'ty-project-'));
  for (const name of COPIED) cpSync(join(from, name), join(root, name), { recursive: true });
  // /about/checks/ prints what the last test run left here: without it the copy would say something else.
  if (existsSync(join(from, 'reports'))) cpSync(join(from, 'reports'), join(root, 'reports'), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(project, 'node_modules'))) {
    if (name !== '.astro' && name !== '.vite')
      symlinkSync(join(project, 'node_modules', name), join(root, 'node_modules', name), 'junction');
  }
  const run = (args: readonly string[], env: Readonly<Record<string, string>>) => {
    const started = performance.now();
    const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_PASSED_ON.includes(name)));
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    if (status !== 0) throw new Error(`${args.join(' ')} 失败：\n${`${stdout}\n${stderr}`.slice(-3000)}`);
    return (performance.now() - started) / 1000;
  };
  return {
    root,
    dist: join(root, 'dist'),
    build: (env = {}) => ({ pages: run(['node_modules/astro/bin/astro.mjs', 'build'], env), finish: run(['src/build/finish.ts'], env) }),
    again: () => copyProject(root),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
