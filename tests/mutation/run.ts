/**
 * `npm run mutate`: makes the slips of mutations.ts one by one in copies of the project and asks the tests. Prints how
 * many were caught and who got away. Fails below 95 %, and when a slip no longer fits its file.
 *   npm run mutate -- --only judge-route    only files whose path holds this
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MUTATIONS, type Mutation, placeOf } from './mutations.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const only = process.argv.includes('--only') ? (process.argv[process.argv.indexOf('--only') + 1] ?? '') : '';
const queue = MUTATIONS.filter((mutation) => mutation.file.includes(only));
/** What a suite may take before it counts as hanging: a slip that loops for ever is caught. */
const PATIENCE = 240_000;
const REQUIRED = 0.95;

type Outcome = { readonly mutation: Mutation; readonly end: 'caught' | 'survived' | 'stale'; readonly seconds: number };

const NOT_COPIED = ['.git', '.astro', '.cache', 'node_modules', 'dist', 'reports', 'coverage'];

/** A copy of everything the tests read (they also read the documents); node_modules is shared. */
function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'ty-mutation-'));
  for (const part of readdirSync(root).filter((name) => !NOT_COPIED.includes(name)))
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}

/** True when these tests still pass. */
function passes(copy: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--config',
        'tests/config/vitest.config.ts',
        '--project',
        'unit',
        '--project',
        'content',
        '--project',
        'islands',
        '--bail=1',
        '--reporter=dot',
        '--no-cache',
        '--passWithNoTests',
        ...args,
      ],
      { cwd: copy, stdio: 'ignore', detached: true, env: { ...process.env, SLIP: 'made' } },
    );
    const timer = setTimeout(() => {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    }, PATIENCE);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

async function tryOut(copy: string, mutation: Mutation): Promise<Outcome> {
  const started = Date.now();
  const path = join(copy, mutation.file);
  const source = readFileSync(path, 'utf8');
  const done = (end: Outcome['end']): Outcome => ({ mutation, end, seconds: (Date.now() - started) / 1000 });
  const place = placeOf(source, mutation.find);
  if (!place) return done('stale');
  writeFileSync(path, source.slice(0, place.from) + mutation.put + source.slice(place.to));
  try {
    // First the tests next to the slip; only who gets past them meets the whole suite.
    return done((await passes(copy, mutation.tests)) && (await passes(copy, [])) ? 'survived' : 'caught');
  } finally {
    writeFileSync(path, source);
  }
}

const workers = Math.max(1, Math.min(2, cpus().length));
const copies = Array.from({ length: workers }, copyProject);
const outcomes: Outcome[] = [];
let next = 0;
try {
  if (!(await passes(copies[0] ?? root, []))) {
    console.error('The tests fail before any slip is made: mend them first.');
    process.exitCode = 1;
  } else {
    await Promise.all(
      copies.map(async (copy) => {
        for (let mutation = queue[next++]; mutation; mutation = queue[next++]) {
          const outcome = await tryOut(copy, mutation);
          outcomes.push(outcome);
          console.log(
            `${outcome.end === 'caught' ? '✓' : outcome.end === 'survived' ? '✗ SURVIVED' : '? STALE'} ${mutation.file}: ${mutation.slip} (${outcome.seconds.toFixed(0)} s)`,
          );
        }
      }),
    );
    const count = (end: Outcome['end']) => outcomes.filter((outcome) => outcome.end === end).length;
    const tried = outcomes.length - count('stale');
    for (const { mutation } of outcomes.filter((outcome) => outcome.end !== 'caught'))
      console.log(`\n${mutation.file}\n  - ${mutation.find.trim()}\n  + ${mutation.put.trim()}\n  ${mutation.slip}`);
    mkdirSync(join(root, 'reports'), { recursive: true });
    writeFileSync(
      join(root, 'reports/mutation.json'),
      `${JSON.stringify(
        outcomes.map(({ mutation: { file, slip }, end, seconds }) => ({ file, slip, end, seconds })),
        null,
        2,
      )}\n`,
    );
    console.log(
      `\n${count('caught')} of ${tried} slips caught (${((100 * count('caught')) / Math.max(1, tried)).toFixed(1)} %), ${count('survived')} survived, ${count('stale')} no longer fit their file.`,
    );
    process.exitCode = count('caught') / Math.max(1, tried) >= REQUIRED && count('stale') === 0 ? 0 : 1;
  }
} finally {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
}
