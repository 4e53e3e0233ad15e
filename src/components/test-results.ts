import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What one layer of tests said the last time it ran here. `on`: civil date in China. */
export type LayerResult = { readonly layer: string; readonly passed: number; readonly failed: number; readonly on: string };

type VitestReport = { startTime: number; testResults: { name: string; assertionResults: { status: string }[] }[] };

/**
 * Results of `npm test` on this machine, newest per layer, from the JSON reports it leaves in reports/.
 * Empty when no test ran here, or when a report cannot be read: the page then says so.
 */
export function testResults(folder = join(process.cwd(), 'reports')): LayerResult[] {
  const layers = new Map<string, LayerResult>();
  let files: string[];
  try {
    files = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
  for (const file of files.sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs)) {
    try {
      const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
      const on = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(report.startTime);
      const here = new Map<string, { passed: number; failed: number }>();
      for (const result of report.testResults) {
        const layer = /tests[\\/]([a-z0-9]+)[\\/]/.exec(result.name)?.[1] ?? 'tests';
        const tally = here.get(layer) ?? { passed: 0, failed: 0 };
        for (const { status } of result.assertionResults) {
          if (status === 'passed') tally.passed += 1;
          if (status === 'failed') tally.failed += 1;
        }
        here.set(layer, tally);
      }
      for (const [layer, tally] of here) layers.set(layer, { layer, ...tally, on });
    } catch {
      // Another tool's file, or half a report of a run that was stopped.
    }
  }
  return [...layers.values()];
}
