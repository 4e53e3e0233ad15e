import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEW_DISPUTE, addDispute, addHolidayYear, amendDeadline, amendLaw } from '../support/authoring-tasks.ts';
import type { ContentCopy } from '../support/content-copy.ts';
import { projectRoot } from '../support/dist.ts';
import { textOf } from '../support/html.ts';

/**
 * The three tasks of content/README.md, made in a copy of the project and built: what an editor changed in one file each
 * shows on the site. One build for all three; tests/content/authoring-tasks looks at each on its own.
 */
let project: string;
const page = (path: string) => readFileSync(join(project, 'dist', path, 'index.html'), 'utf8');
const modules = () =>
  readdirSync(join(project, 'dist/_a'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(project, 'dist/_a', name), 'utf8'));

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'ty-authoring-'));
  for (const part of ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(projectRoot, part), join(project, part), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(project, 'node_modules'), 'dir');
  // Astro's cache would land in the shared node_modules and be mistaken for that of the real content.
  writeFileSync(
    join(project, 'astro.config.mjs'),
    readFileSync(join(project, 'astro.config.mjs'), 'utf8').replace('defineConfig({', "defineConfig({\n  cacheDir: './.cache',"),
  );
  const file = (name: string) => join(project, 'content', name);
  const read = (name: string) => readFileSync(file(name), 'utf8');
  const write = (name: string, text: string) => writeFileSync(file(name), text);
  const content: ContentCopy = {
    root: join(project, 'content'),
    read,
    write,
    edit: (name, from, to) => write(name, read(name).replace(from, to)),
    remove: () => undefined,
  };
  addDispute(content);
  amendLaw(content);
  amendDeadline(content);
  addHolidayYear(content);
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: project,
    stdio: 'pipe',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}, 300_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('a new kind of dispute, one file', () => {
  it('has its page, with its tools', () => {
    const text = textOf(page(`disputes/${NEW_DISPUTE}`));
    expect(text).toContain('答应退的钱一直不到');
    expect(text).toContain('什么决定谁有理');
  });
  it.each([
    ['the list of disputes', 'disputes'],
    ['the site map', ''],
    ['the picker of the home page', ''],
  ])('stands in %s', (where, path) => {
    const text = where === 'the site map' ? readFileSync(join(project, 'dist/sitemap-0.xml'), 'utf8') : page(path);
    expect(text).toContain(where === 'the picker of the home page' ? '答应退的钱一直不到' : `/disputes/${NEW_DISPUTE}/`);
  });
  it('is known to the wording tool', () => {
    expect(modules().some((code) => code.includes(NEW_DISPUTE))).toBe(true);
  });
});

describe('an amended law, a version more', () => {
  it('shows the new text and keeps the old one, each with its days', () => {
    const text = textOf(page('laws/telecom-appeal-measures'));
    expect(text).toContain('20日内答复');
    expect(text).toContain('15日内答复');
    expect(text).toContain('2027年7月1日');
  });
  it('gives the calculator both limits, each with its time', () => {
    expect(
      modules().some((code) => /effectiveTo["']?:\s*["'`]2027-06-30/.test(code) && /effectiveFrom["']?:\s*["'`]2027-07-01/.test(code)),
    ).toBe(true);
  });
});

describe('a year of holidays, one file', () => {
  it('is what the calculator counts with', () => {
    expect(modules().some((code) => /year["']?:\s*2027,\s*["']?status["']?:\s*["'`]published/.test(code))).toBe(true);
    expect(modules().some((code) => code.includes('2027-02-14'))).toBe(true);
  });
});

it('the project itself is untouched', () => {
  expect(existsSync(join(projectRoot, `content/disputes/${NEW_DISPUTE}.mdx`))).toBe(false);
});
