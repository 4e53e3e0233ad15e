import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../project-copy.ts';

/** Every file of a build with the hash of its bytes, by path with forward slashes. */
export function fingerprint(dist: string): Map<string, string> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(dist, name)).isFile())
    .sort();
  return new Map(
    files.map((name) => [
      name.replace(/\\/g, '/'),
      createHash('sha256')
        .update(readFileSync(join(dist, name)))
        .digest('hex'),
    ]),
  );
}

/** Files that two builds do not have in common, byte for byte. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name)).sort();
}

/** Builds the project twice, in two folders, in two time zones, and compares. An empty list: same input, same bytes. */
export function buildTwice(): { readonly files: number; readonly different: readonly string[] } {
  const first = copyProject();
  const second = first.again();
  try {
    first.build({ TZ: 'Asia/Shanghai' });
    second.build({ TZ: 'America/Los_Angeles' });
    const one = fingerprint(first.dist);
    return { files: one.size, different: differences(one, fingerprint(second.dist)) };
  } finally {
    first.remove();
    second.remove();
  }
}
