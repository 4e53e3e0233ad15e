import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const DOCUMENTS = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'content/README.md', 'tests/README.md', 'src/README.md'],
  ...globSync('src/decisions/*.md', { cwd: root }).sort(),
];
const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;

/** Folders, as `name/`; what git does not keep (also an empty folder) is none of ours. */
const foldersOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(?:\.git|\.astro|\.cache|node_modules|dist|reports|coverage)$/.test(entry.name))
    .filter((entry) => readdirSync(join(root, folder, entry.name)).length > 0)
    .map((entry) => `${entry.name}/`)
    .sort();
/** Folders that a document's map (its code block) names at the beginning of a line; `a/ b/ c/   what they are` names three. */
const mapOf = (document: string): string[] =>
  [...read(document).matchAll(/^```\n([\s\S]*?)^```/gm)]
    .flatMap(([, block = '']) => [...block.matchAll(/^((?:[.\w-]+\/ ?)+)/gm)])
    .flatMap(([, names = '']) => names.trim().split(/ +/))
    .sort();

test.each([
  ['README.md', ''],
  ['src/README.md', 'src'],
  ['content/README.md', 'content'],
])('the map in %s names every folder there is, and no other', (document, folder) => {
  expect(mapOf(document)).toEqual(foldersOf(folder));
});

/** Paths a document names: links to files, and names in code marks that look like one of ours. */
function pathsIn(document: string): string[] {
  const text = read(document).replace(/^```[\s\S]*?^```/gm, '');
  const links = [...text.matchAll(/\]\((?!https?:|\/|#)([^)#]+)\)/g)].map(([, path = '']) => path);
  const marked = [...text.matchAll(/`([\w.@-]*\/?[\w./-]*(?:\/|\.(?:ts|tsx|mjs|json|jsonc|yaml|mdx|md|conf|css|js)))`/g)].map(
    ([, path = '']) => path,
  );
  return [...new Set([...links, ...marked])].filter((path) => !path.startsWith('/') && !path.startsWith('dist/'));
}

test.each(DOCUMENTS)('every file that %s names exists', (document) => {
  const near = [dirname(document), '', 'src', 'src/build', 'tests', 'content', 'content/laws'];
  expect(pathsIn(document).filter((path) => !near.some((folder) => existsSync(join(root, folder, path))))).toEqual([]);
});

test.each(DOCUMENTS)('every command that %s names exists', (document) => {
  const named = [...read(document).matchAll(/npm (?:run (?:-s )?([\w:]+)|(start|test)\b)/g)].map(
    ([, script, short]) => script ?? short ?? '',
  );
  expect([...new Set(named)].filter((script) => !(script in (scripts ?? {})))).toEqual([]);
});

test('README says of every package what it is for, and names none that is not there', () => {
  const packages = Object.keys({ ...dependencies, ...devDependencies });
  const table = /## 用了哪些包[\s\S]*?(?=\n## )/.exec(read('README.md'))?.[0] ?? '';
  const named = [...table.matchAll(/^\| (.*?) \|/gm)]
    .flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)])
    .map(([, name = '']) => name);
  const stands = (name: string) => packages.some((one) => one === name || (name.endsWith('/*') && one.startsWith(name.slice(0, -1))));
  expect(
    packages.filter((one) => !named.some((name) => name === one || (name.endsWith('/*') && one.startsWith(name.slice(0, -1))))),
  ).toEqual([]);
  expect(named.filter((name) => !stands(name))).toEqual([]);
});

test('editors are told of every component they may use', () => {
  const offered = /mdxComponents = \{([^}]*)\}/.exec(read('src/components/mdx.ts'))?.[1]?.match(/\w+/g) ?? [];
  const line = /^正文里能用的.*$/m.exec(read('content/README.md'))?.[0] ?? '';
  expect([...line.matchAll(/`<(\w+)/g)].map(([, name]) => name).sort()).toEqual([...offered].sort());
});

test('decision records are numbered without a gap and say context, decision, what was rejected, consequences', () => {
  const records = DOCUMENTS.filter((file) => file.startsWith('src/decisions/'));
  expect(records.map((file) => Number(/(\d{4})-/.exec(file)?.[1]))).toEqual(records.map((_, index) => index + 1));
  for (const record of records)
    expect(
      [...read(record).matchAll(/^\*\*(\w+)\.\*\*/gm)].map(([, name]) => name),
      record,
    ).toEqual(['Context', 'Decision', 'Rejected', 'Consequences']);
});

test('unit tests stand in folders named like the rooms they test', () => {
  const rooms = [...foldersOf('src/domain'), ...foldersOf('src')];
  const across = ['fuzz/', 'upkeep/'];
  expect(foldersOf('tests/unit').filter((name) => !rooms.includes(name) && !across.includes(name))).toEqual([]);
});
