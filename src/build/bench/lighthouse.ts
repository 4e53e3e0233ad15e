import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** Fetched by npx when asked for and kept in npm's cache: 176 MB that nobody who builds the site needs. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

/** Scores from 0 to 100, mobile, and the audits that cost points. */
export type Scores = {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  readonly lost: readonly string[];
};

type Report = {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
};

/**
 * Lighthouse's four scores of one address, with the browser at `chromePath`.
 * @throws Error with Lighthouse's own words, for example when npx cannot fetch it.
 */
export function lighthouse(url: string, chromePath: string): Scores {
  const folder = mkdtempSync(join(tmpdir(), 'ty-lighthouse-'));
  const output = join(folder, 'report.json');
  try {
    const { status, stderr } = spawnSync(
      'npx',
      [
        '--yes',
        LIGHTHOUSE,
        url,
        '--quiet',
        '--output=json',
        `--output-path=${output}`,
        '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
        '--no-enable-error-reporting',
      ],
      {
        encoding: 'utf8',
        // Lighthouse wants this Node, not an older one of the machine.
        env: { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`, CHROME_PATH: chromePath },
        shell: process.platform === 'win32',
      },
    );
    if (status !== 0) throw new Error(stderr.trim().split('\n').slice(-5).join('\n'));
    const { categories, audits } = JSON.parse(readFileSync(output, 'utf8')) as Report;
    const score = (id: string) => Math.round((categories[id]?.score ?? Number.NaN) * 100);
    const lost = Object.values(categories).flatMap((category) =>
      category.auditRefs
        .filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 0.9)
        .map((ref) => `${audits[ref.id]?.title}${audits[ref.id]?.displayValue ? `（${audits[ref.id]?.displayValue}）` : ''}`),
    );
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      seo: score('seo'),
      lost: [...new Set(lost)],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
