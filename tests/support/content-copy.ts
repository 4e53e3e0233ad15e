import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentRoot } from './corpus.ts';

/** A throw-away copy of content/, for changes an author would make. */
export type ContentCopy = {
  readonly root: string;
  /** Replaces `from` by `to` in a file of the copy. @throws Error when `from` does not stand there: a test must not pass because nothing was changed. */
  readonly edit: (file: string, from: string | RegExp, to: string) => void;
  readonly write: (file: string, text: string) => void;
  readonly read: (file: string) => string;
  readonly remove: () => void;
};

/** Copies content/ (or another copy) to a temporary folder. The caller removes it. */
export function copyContent(from = contentRoot): ContentCopy {
  const root = mkdtempSync(join(tmpdir(), 'ty-content-'));
  cpSync(from, root, { recursive: true });
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  return {
    root,
    read,
    write,
    edit: (file, from, to) => {
      const before = read(file);
      const after = before.replace(from, to);
      if (after === before) throw new Error(`content/${file} does not hold ${String(from)}: mend this test`);
      write(file, after);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
