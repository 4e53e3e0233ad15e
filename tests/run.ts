/**
 * `npm test`: the layers in order, cheapest first; the build in between. The last line is always `N passed, N failed`.
 *
 *   npm test -- --only unit            one layer (unit, content, islands, site, e2e), or several joined by commas
 *   npm test -- --only e2e --no-build  with the dist/ that is there (DIST=… for another folder)
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LAYERS = ['unit', 'content', 'islands', 'site', 'e2e'] as const;
type Layer = (typeof LAYERS)[number];
type Tally = { passed: number; failed: number };
/** What is used of Vitest's JSON report. */
type Report = { numPassedTests: number; numFailedTests: number; testResults: { status: string; assertionResults: unknown[] }[] };

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '').split(',') : [...LAYERS];
const unknown = only.filter((name) => !(LAYERS as readonly string[]).includes(name));
if (unknown.length > 0) {
  console.error(`No such layer: ${unknown.join(', ')}. There are ${LAYERS.join(', ')}.`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const wanted = LAYERS.filter((layer) => only.includes(layer));
const needsBuild = (layer: Layer) => layer === 'site' || layer === 'e2e';

/** Runs layers in one Vitest; a file that could not be read and an error outside every test count as one failure each. */
function test(layers: readonly Layer[]): Tally {
  if (layers.length === 0) return { passed: 0, failed: 0 };
  const file = `${root}reports/${layers.join('-')}.json`;
  mkdirSync(`${root}reports`, { recursive: true });
  rmSync(file, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'tests/config/vitest.config.ts',
      ...layers.flatMap((layer) => ['--project', layer]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const unread = report.testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0).length;
  const failed = report.numFailedTests + unread;
  return { passed: report.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}

function build(): Tally {
  console.log('\nBuilding the site for the tests that read it …');
  const { status } = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status === 0) return { passed: 0, failed: 0 };
  console.error('The site does not build: npm run build says why. Tests of the built site were not run.');
  return { passed: 0, failed: 1 };
}

const started = Date.now();
const tallies = [test(wanted.filter((layer) => !needsBuild(layer)))];
const built = wanted.filter(needsBuild);
if (built.length > 0) {
  const making = args.includes('--no-build') ? { passed: 0, failed: 0 } : build();
  tallies.push(making, ...(making.failed === 0 ? [test(built)] : []));
}
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${wanted.join(', ')}: ${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
