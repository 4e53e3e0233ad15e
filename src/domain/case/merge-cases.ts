import { type CaseFile, emptyCase } from './case.ts';

/** A case put together from two, and the keys where both told something different (the first one's word stays). */
export type MergedCases = { readonly caseFile: CaseFile; readonly differ: readonly string[] };

/**
 * Adds what `theirs` knows and `mine` does not: 「孩子在电脑上填了一半，老人手机上也填了」. Nothing of `mine` is lost or
 * changed; entries of lists that both hold stand once; two equal charges of one file stay two.
 * @example mergeCases({ ...emptyCase(), subject: '甲' }, { ...emptyCase(), subject: '乙' }).differ //=> ['subject']
 */
export function mergeCases(mine: CaseFile, theirs: CaseFile): MergedCases {
  const differ: string[] = [];
  const blank = emptyCase();
  const out: Record<string, unknown> = { ...mine };
  const untold = (key: string, value: unknown) =>
    value === undefined || value === '' || value === null || JSON.stringify(value) === JSON.stringify(blank[key]);
  for (const [key, value] of Object.entries(theirs)) {
    const own = mine[key];
    if (key === 'charges' || key === 'contacts' || key === 'otherBodies' || key === 'demands')
      out[key] = union(Array.isArray(own) ? own : [], Array.isArray(value) ? value : []);
    else if (key === 'holder' || key === 'evidence') out[key] = mergeGroup(key, own, value, differ);
    else if (untold(key, own)) out[key] = value;
    else if (!untold(key, value) && JSON.stringify(own) !== JSON.stringify(value)) differ.push(key);
  }
  return { caseFile: out as CaseFile, differ };
}

function mergeGroup(key: string, own: unknown, other: unknown, differ: string[]): unknown {
  const a = (own ?? {}) as Record<string, unknown>;
  const b = (other ?? {}) as Record<string, unknown>;
  const out = { ...a };
  for (const [field, value] of Object.entries(b)) {
    if (a[field] === undefined || a[field] === '') out[field] = value;
    else if (value !== '' && value !== a[field]) differ.push(`${key}.${field}`);
  }
  return out;
}

/** Both lists; an entry that both hold n and m times stands max(n, m) times. */
function union(mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const left = new Map<string, number>();
  for (const entry of mine) left.set(canonical(entry), (left.get(canonical(entry)) ?? 0) + 1);
  const added = theirs.filter((entry) => {
    const key = canonical(entry);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  return [...mine, ...added];
}

/** Keys in one order, untold ones left out: two devices may have written the same entry differently. */
function canonical(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return JSON.stringify(entry);
  return JSON.stringify(
    Object.entries(entry)
      .filter(([, value]) => value !== '' && value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
