import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ContentCopy, copyContent } from '../support/content-copy.ts';
import { projectRoot } from '../support/dist.ts';

let content: ContentCopy;
beforeEach(() => {
  content = copyContent();
});
afterEach(() => content.remove());
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--no-warnings', 'src/build/freshness.ts', ...args], {
    cwd: projectRoot,
    env: { ...process.env, TY_CONTENT: content.root },
    encoding: 'utf8',
  });

describe('npm run freshness', () => {
  it('lets a build pass while everything relied on is in force, and lists what a person should look at', () => {
    const { status, stdout } = run('--today', '2026-11-22');
    expect(stdout).toContain('2027 年的放假通知没有收录');
    expect(stdout).toContain('官方链接');
    expect(status).toBe(0);
  });

  it('fails it on the day after a law that is cited has ended', () => {
    content.edit('laws/telecom-appeal-measures.yaml', /^( {2}- effectiveFrom: .*)$/m, "$1\n    effectiveTo: '2026-12-31'");
    expect(run('--today', '2026-12-31').status).toBe(0);
    const { status, stdout } = run('--today', '2027-01-01');
    expect(stdout).toMatch(/已经失效，还在用[\s\S]*电信用户申诉处理办法[\s\S]*operator-reply\.yaml/);
    expect(status).toBe(1);
  });

  it('says what it did not understand', () => {
    expect(run('--today', '2026-02-30').status).toBe(2);
    expect(run('--days', 'many').stderr).toContain('看不懂');
  });
});
