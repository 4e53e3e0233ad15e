import type { CaseFile } from './case.ts';

/** What a new entry of a list holds before anything is told; every reader may rely on these keys. */
const BLANK_ENTRIES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  charges: { date: '', amount: '', item: '' },
  contacts: { date: '', channel: '', agentId: '', ticket: '', said: '', promised: '' },
};

/**
 * A copy of the case with the value at `path` replaced; the case itself stays as it was.
 * Missing lists and groups on the way are made, and a new entry of charges or contacts has all its keys.
 * @example setIn(caseFile, 'charges.0.item', '某视频会员月费')
 */
export function setIn(caseFile: CaseFile, path: string, value: unknown): CaseFile {
  const [key = '', place, ...field] = path.split('.');
  const blank = BLANK_ENTRIES[key];
  if (blank && field.length > 0 && /^\d{1,4}$/.test(place ?? '')) {
    const list = Array.isArray(caseFile[key]) ? (caseFile[key] as unknown[]) : [];
    const rows = Array.from({ length: Math.max(list.length, Number(place) + 1) }, (_, index) => list[index] ?? blank);
    return put({ ...caseFile, [key]: rows }, path.split('.'), value) as CaseFile;
  }
  return put(caseFile, path.split('.'), value) as CaseFile;
}

function put(target: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  // A path from a link or a file must not reach the prototype.
  if (key === '__proto__' || key === 'constructor' || key === 'prototype') return target;
  if (Array.isArray(target) || (target === undefined && /^\d+$/.test(key))) {
    const list = Array.isArray(target) ? [...target] : [];
    list[Number(key)] = put(list[Number(key)], rest, value);
    return list;
  }
  const group = (typeof target === 'object' && target !== null ? target : {}) as Record<string, unknown>;
  return { ...group, [key]: put(group[key], rest, value) };
}

/** The value at `path`, or undefined. */
export function getIn(caseFile: CaseFile, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
      caseFile,
    );
}
