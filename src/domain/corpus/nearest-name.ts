/**
 * The known name that a misspelt one was probably meant to be, or undefined when none is near (more than two letters
 * wrong, or a third of a short name).
 * @example nearestName('operator-replie', ['operator-reply', 'appeal-answer']) //=> 'operator-reply'
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const near = known.map((candidate) => ({ candidate, away: lettersApart(name, candidate) })).sort((a, b) => a.away - b.away)[0];
  return near && near.away <= Math.min(2, Math.floor(name.length / 3)) ? near.candidate : undefined;
}

/** Letters to add, drop or change to make one word the other (Levenshtein). */
function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length] ?? 0;
}
