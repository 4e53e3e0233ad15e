import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testResults } from '../../../src/components/test-results.ts';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
const report = (name: string, startTime: number, results: object[], touched: number) => {
  writeFileSync(join(folder, name), JSON.stringify({ startTime, testResults: results }));
  utimesSync(join(folder, name), touched, touched);
};

test('no reports: nothing to show, no error', () => {
  expect(testResults(join(folder, 'none'))).toEqual([]);
});

test('the newest report of a layer counts; a damaged file is passed over', () => {
  const file = (layer: string, ...statuses: string[]) => ({
    name: `/x/tests/${layer}/a.test.ts`,
    assertionResults: statuses.map((status) => ({ status })),
  });
  report('unit-content.json', Date.UTC(2026, 10, 21, 18), [file('unit', 'passed', 'failed'), file('content', 'passed')], 1000);
  report('unit.json', Date.UTC(2026, 10, 22, 1), [file('unit', 'passed', 'passed', 'skipped')], 2000);
  writeFileSync(join(folder, 'half.json'), '{"startTime": 1');
  expect(testResults(folder)).toEqual([
    { layer: 'unit', passed: 2, failed: 0, on: '2026-11-22' },
    { layer: 'content', passed: 1, failed: 0, on: '2026-11-22' },
  ]);
});
