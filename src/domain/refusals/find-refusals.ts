/**
 * Refusals that fit what was typed, best first; nothing typed gives all, in the order of content. A refusal fits when it
 * shares two neighbouring characters with what was typed, the whole of it weighs most.
 * @example findRefusals(refusals, '没权限')[0]?.says //=> '我没有这个权限'
 */
export function findRefusals<T extends { readonly says: string; readonly variants: readonly string[]; readonly order: number }>(
  refusals: readonly T[],
  query: string,
): T[] {
  const plain = [...query.replace(/[\s，。、？「」]/g, '').toLowerCase()];
  const sorted = [...refusals].sort((a, b) => a.order - b.order);
  if (plain.length === 0) return sorted;
  const pairs = plain.length === 1 ? plain : plain.slice(1).map((letter, index) => `${plain[index]}${letter}`);
  return sorted
    .map((refusal) => {
      const words = [refusal.says, ...refusal.variants].join('\n').toLowerCase();
      const whole = words.includes(plain.join('')) ? pairs.length : 0;
      return { refusal, score: whole + pairs.filter((pair) => words.includes(pair)).length };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.refusal.order - b.refusal.order)
    .map(({ refusal }) => refusal);
}
