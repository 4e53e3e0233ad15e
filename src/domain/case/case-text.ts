// Cases as text that leaves and enters the device: files and pasted text. Apart from read-case.ts, which every tool loads.
import type { CaseFile } from './case.ts';
import { type CaseProblem, type ReadCase, readCase, STAYS } from './read-case.ts';
import type { Shelf } from './shelf.ts';

/** Largest file read, in characters: 2 MiB of text is far above any real case. */
export const LARGEST_CASE_TEXT = 2 * 1024 * 1024;
/** Largest file opened, in bytes: the same text where every character is Chinese would be larger, and no case is. */
export const LARGEST_CASE_BYTES = 4 * 1024 * 1024;
/** Most entries of one list in an imported file; a person does not make more calls than this. */
export const MOST_ENTRIES = 2000;

/**
 * Reads the text of an exported case.
 * @returns the case with everything sound in it and a list of what was not, or a refusal with the reason.
 * @example readCaseText('{"caseVersion":99}') //=> { kind: 'refused', reason: '这个文件来自更新的版本…' }
 */
export function readCaseText(text: string): ReadCase {
  if (text.length > LARGEST_CASE_TEXT) return { kind: 'refused', reason: `文件太大了，不像是从这里导出的案子。${STAYS}` };
  if (text.trim() === '') return { kind: 'refused', reason: `里面是空的。${STAYS}` };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: 'refused', reason: `读不出来：不是完整的案子文件，可能传的时候断了，或者复制时少了一截。${STAYS}` };
  }
  for (const key of ['contacts', 'charges', 'otherBodies', 'demands'] as const) {
    const list = (value as Record<string, unknown> | null)?.[key];
    if (Array.isArray(list) && list.length > MOST_ENTRIES)
      return {
        kind: 'refused',
        reason: `${key} 有${list.length}条，一个案子不会有这么多（最多收${MOST_ENTRIES}条），不像是从这里导出的。${STAYS}`,
      };
  }
  const read = readCase(value);
  if (read.kind === 'case') {
    try {
      // What cannot be written again cannot be kept either: lists nested thousands deep.
      JSON.stringify(read.caseFile);
    } catch {
      return { kind: 'refused', reason: `这个文件一层套一层，太深了，不像是从这里导出的。${STAYS}` };
    }
  }
  return read;
}

/** The case as an exported file's text: readable, ending in a line break. Unknown keys go along; sums are numbers of yuan. */
export function writeCaseText(caseFile: CaseFile): string {
  const read = readCase(caseFile);
  return `${JSON.stringify(read.kind === 'case' ? read.caseFile : caseFile, null, 2)}\n`;
}

/** What an imported text held: one case, or all cases of a device. */
export type Imported =
  | {
      readonly kind: 'cases';
      readonly entries: readonly { readonly title: string; readonly caseFile: CaseFile; readonly problems: readonly CaseProblem[] }[];
    }
  | { readonly kind: 'refused'; readonly reason: string };

/** All cases as one file's text; a single case is written as a plain case file (writeCaseText). */
export function writeShelfText(shelf: Shelf): string {
  return `${JSON.stringify({ shelfVersion: 1, cases: shelf.cases.map((entry) => ({ title: entry.title, case: JSON.parse(writeCaseText(entry.case)) as unknown })) }, null, 2)}\n`;
}

/** Reads a case file or a file of all cases. One unreadable case in a file of many refuses the whole file: nothing is half taken. */
export function readExport(text: string): Imported {
  const many = text.length <= LARGEST_CASE_TEXT ? casesIn(text) : null;
  if (many) {
    if (many.length === 0 || many.length > MOST_ENTRIES)
      return { kind: 'refused', reason: '里面没有案子，或者多得不像真的。现在的案子没有动。' };
    const reads = many.map(({ title, json }) => ({ title, read: readCaseText(json) }));
    const refused = reads.find(({ read }) => read.kind === 'refused');
    if (refused?.read.kind === 'refused') return { kind: 'refused', reason: refused.read.reason };
    return {
      kind: 'cases',
      entries: reads.flatMap(({ title, read }) =>
        read.kind === 'case' ? [{ title, caseFile: read.caseFile, problems: read.problems }] : [],
      ),
    };
  }
  const read = readCaseText(text);
  return read.kind === 'refused' ? read : { kind: 'cases', entries: [{ title: '', caseFile: read.caseFile, problems: read.problems }] };
}

function casesIn(text: string): { title: string; json: string }[] | null {
  try {
    const raw = JSON.parse(text.replace(/^\uFEFF/, '')) as { shelfVersion?: unknown; cases?: unknown };
    if (typeof raw !== 'object' || raw === null || raw.shelfVersion === undefined || !Array.isArray(raw.cases)) return null;
    return (raw.cases as { title?: unknown; case?: unknown }[]).map((entry) => ({
      title: typeof entry?.title === 'string' ? entry.title : '',
      json: JSON.stringify(entry?.case) ?? '',
    }));
  } catch {
    return null;
  }
}
