import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { load as parseYaml, YAMLException } from 'js-yaml';
import type { z } from 'astro/zod';
import { arithmeticFileSchema } from '../domain/arithmetic/arithmetic.schema.ts';
import { callCardSchema } from '../domain/call/call-card.schema.ts';
import { claimSchema } from '../domain/claims/claim.schema.ts';
import { checkCorpus } from '../domain/corpus/check-corpus.ts';
import type { Corpus } from '../domain/corpus/corpus.ts';
import { holidaySchema, lawChangeSchema, operatorSchema, regionSchema } from '../domain/corpus/data.schema.ts';
import { formatIssue, type Issue } from '../domain/corpus/issue.ts';
import { deadlineSchema } from '../domain/deadlines/deadline.schema.ts';
import { disputeSchema } from '../domain/disputes/dispute.schema.ts';
import { evidenceSchema } from '../domain/evidence/evidence.schema.ts';
import { guideSchema } from '../domain/guides/guide.schema.ts';
import { lawSchema } from '../domain/law/law.schema.ts';
import { refusalSchema } from '../domain/refusals/refusal.schema.ts';
import { routeSchema } from '../domain/routes/route.schema.ts';
import { checksSchema, phrasesSchema, wordingSchema } from '../domain/wording/wording.schema.ts';

/** The content is not sound. `issues` lists what to mend; the message prints them for an author. */
export class CorpusError extends Error {
  override name = 'CorpusError';
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(`内容有 ${issues.length} 处要改：\n\n${issues.map(formatIssue).join('\n\n')}\n`);
    this.issues = issues;
  }
}

type Schema = z.ZodType;
type Found = { id: string; file: string; data: unknown; body: string };

/** Files of one folder; names that start with _ are templates and are skipped. */
function filesIn(root: string, folder: string, ending: RegExp): string[] {
  try {
    return readdirSync(join(root, folder))
      .filter((name) => ending.test(name) && !name.startsWith('_'))
      .sort();
  } catch {
    return [];
  }
}

function readFile(root: string, folder: string, name: string, issues: Issue[]): Found | null {
  const path = join(root, folder, name);
  const file = `content/${relative(root, path)}`;
  const source = readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
  const id = name.replace(/\.(yaml|mdx)$/, '');
  const parts = name.endsWith('.mdx') ? /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(source) : ['', source, ''];
  if (!parts) {
    issues.push({
      file,
      field: '文件开头',
      found: (source.split('\n')[0] ?? '').slice(0, 40),
      expected: '两行 --- 之间的说明（frontmatter）',
      fix: '照 _template.mdx 补上',
    });
    return null;
  }
  try {
    return { id, file, data: parseYaml(parts[1] ?? ''), body: parts[2] ?? '' };
  } catch (error) {
    // The frontmatter starts on the file's second line.
    const where =
      error instanceof YAMLException ? `第 ${error.mark.line + (name.endsWith('.mdx') ? 2 : 1)} 行：${error.reason}` : String(error);
    issues.push({
      file,
      field: 'YAML',
      found: where,
      expected: '能读的 YAML',
      fix: '检查缩进、冒号后面的空格；文字里有冒号或引号的，整句加引号',
    });
    return null;
  }
}

const shown = (value: unknown): string => {
  if (value === undefined) return '没有写';
  if (value instanceof Date) return `没加引号的日期 ${value.toISOString().slice(0, 10)}`;
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

/** A Zod issue in an author's words. */
function describe(file: string, data: unknown, issue: z.core.$ZodIssue): Issue {
  const field = issue.path.join('.') || '整个文件';
  const found = issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
  // A schema's own message is Chinese and says more than the kind of fault does.
  const own = /[\u4e00-\u9fff]/.test(issue.message) ? issue.message : undefined;
  if (issue.code === 'unrecognized_keys')
    return { file, field, found: `不认识的字段 ${issue.keys.join('、')}`, expected: '只写模板里有的字段', fix: '看是不是拼错了，或者删掉' };
  if (issue.code === 'invalid_value')
    return {
      file,
      field,
      found: shown(found),
      expected: own ?? `这几个里的一个：${issue.values.map(String).join('、')}`,
      fix: '照抄其中一个',
    };
  if (found instanceof Date) return { file, field, found: shown(found), expected: '加引号的日期', fix: "写成 '2026-11-22'" };
  if (issue.code === 'invalid_type')
    return {
      file,
      field,
      found: shown(found),
      expected:
        { string: '文字', number: '数字', int: '整数', boolean: 'true 或 false', array: '列表', object: '一组字段', record: '一组字段' }[
          issue.expected as string
        ] ?? String(issue.expected),
      fix: found === undefined ? '补上这个字段' : '改成应有的类型',
    };
  if (issue.code === 'too_small') return { file, field, found: shown(found), expected: own ?? `至少 ${issue.minimum} 个`, fix: '补够' };
  return { file, field, found: shown(found), expected: issue.message, fix: '照应有的样子改' };
}

/** A file that no loader takes (.md, .yml) would be missing from the site in silence. */
function strayFiles(root: string, folder: string, ending: RegExp): Issue[] {
  return filesIn(root, folder, /^(?!README)/)
    .filter((name) => !ending.test(name))
    .map((name) => ({
      file: `content/${folder}/${name}`,
      field: '文件名',
      found: name,
      expected: `以 ${ending.source.replace(/[\\$]/g, '')} 结尾`,
      fix: '改结尾；还没写完的，名字前面加 _',
    }));
}

/** Reads one folder through its schema; faults go to `issues`, sound entries come back. */
function readFolder<S extends Schema>(
  root: string,
  folder: string,
  schema: S,
  issues: Issue[],
  ending = /\.yaml$/,
): (z.infer<S> & { id: string; file: string; body: string })[] {
  issues.push(...strayFiles(root, folder, ending));
  return filesIn(root, folder, ending).flatMap((name) => {
    const found = readFile(root, folder, name, issues);
    if (!found) return [];
    const result = schema.safeParse(found.data);
    if (!result.success) {
      issues.push(...result.error.issues.map((issue) => describe(found.file, found.data, issue)));
      return [];
    }
    return [
      { ...(result.data as object), id: found.id, file: found.file, body: found.body } as z.infer<S> & {
        id: string;
        file: string;
        body: string;
      },
    ];
  });
}

/** Reads a file that holds a list. */
function readList<S extends Schema>(root: string, folder: string, name: string, schema: S, issues: Issue[]): z.infer<S>[] {
  if (!filesIn(root, folder, /\.yaml$/).includes(name)) return [];
  const found = readFile(root, folder, name, issues);
  if (!found) return [];
  if (!Array.isArray(found.data)) {
    issues.push({
      file: found.file,
      field: '整个文件',
      found: shown(found.data),
      expected: '一个列表（每项以 - 开头）',
      fix: '照现有的写法改',
    });
    return [];
  }
  return found.data.flatMap((entry, index) => {
    const result = schema.safeParse(entry);
    if (!result.success) {
      issues.push(
        ...result.error.issues.map((issue) => {
          const said = describe(found.file, entry, issue);
          return { ...said, field: `${index}.${said.field}` };
        }),
      );
      return [];
    }
    return [result.data as z.infer<S>];
  });
}

/** Reads one file of fixed name; null (with an issue) when it is missing or unsound. */
function readOne<S extends Schema>(root: string, folder: string, name: string, schema: S, issues: Issue[]): z.infer<S> | null {
  let found: Found | null;
  try {
    found = readFile(root, folder, name, issues);
  } catch {
    issues.push({
      file: `content/${folder}/${name}`,
      field: '整个文件',
      found: '没有这个文件',
      expected: '要有',
      fix: '从版本历史里找回来',
    });
    return null;
  }
  if (!found) return null;
  const { file, data } = found;
  const result = schema.safeParse(data);
  if (result.success) return result.data as z.infer<S>;
  issues.push(...result.error.issues.map((issue) => describe(file, data, issue)));
  return null;
}

const withoutBody = <T extends { body: string }>({ body: _, ...entry }: T) => entry;

/**
 * Reads and checks content/. The one door to the content: pages, islands, tests and scripts all come through here.
 * @param root folder that holds laws/, deadlines/ …
 * @throws CorpusError with every fault in Chinese, when anything is unsound.
 */
export function loadCorpus(root: string): Corpus {
  const { corpus, issues } = readCorpus(root);
  if (issues.length > 0) throw new CorpusError(issues);
  return corpus;
}

/** Like {@link loadCorpus}, but hands back the issues instead of throwing: for `npm run check:content` and tests. */
export function readCorpus(root: string): { corpus: Corpus; issues: Issue[] } {
  const issues: Issue[] = [];
  const mdx = /\.mdx$/;
  const corpus: Corpus = {
    laws: readFolder(root, 'laws', lawSchema, issues).map(withoutBody),
    deadlines: readFolder(root, 'deadlines', deadlineSchema, issues).map(withoutBody),
    disputes: readFolder(root, 'disputes', disputeSchema, issues, mdx).sort((a, b) => a.order - b.order),
    routes: readFolder(root, 'routes', routeSchema, issues, mdx).sort((a, b) => a.order - b.order),
    guides: readFolder(root, 'guides', guideSchema, issues, mdx).sort((a, b) => a.order - b.order),
    wordings: readFolder(root, 'wordings', wordingSchema, issues).map(withoutBody),
    phrases: readOne(root, 'wordings', '_phrases.yaml', phrasesSchema, issues),
    checks: readOne(root, 'wordings', '_checks.yaml', checksSchema, issues),
    evidence: readFolder(root, 'evidence', evidenceSchema, issues)
      .map(withoutBody)
      .sort((a, b) => a.order - b.order),
    refusals: readFolder(root, 'refusals', refusalSchema, issues)
      .map(withoutBody)
      .sort((a, b) => a.order - b.order),
    claims: readFolder(root, 'claims', claimSchema, issues)
      .map(withoutBody)
      .sort((a, b) => a.order - b.order),
    arithmetic: readFolder(root, 'arithmetic', arithmeticFileSchema, issues).map(withoutBody),
    holidays: readFolder(root, 'holidays', holidaySchema, issues).map(withoutBody),
    regions: readList(root, 'regions', 'provinces.yaml', regionSchema, issues),
    operators: readList(root, 'operators', 'operators.yaml', operatorSchema, issues),
    callCards: readList(root, 'call', 'call-mode.yaml', callCardSchema, issues),
    changes: readList(root, 'changes', 'changes.yaml', lawChangeSchema, issues),
  };
  // A file at fault is named once, not again by everything that refers to it.
  const unsound = new Set(issues.map((issue) => issue.file.replace(/^content\//, '').replace(/\.(yaml|mdx)$/, '')));
  return { corpus, issues: [...issues, ...checkCorpus(corpus, unsound)] };
}
