/** Money as whole fen (分, a hundredth of a yuan). Yuan with decimals exist only in text. */
export type Fen = number & { readonly __unit: 'fen' };

/** Largest sum a person may type: ten million yuan. More is a slip of the finger. */
const LARGEST_FEN = 1_000_000_000;

/**
 * Reads an amount of yuan as people write it (20, 20.5, ¥20.50, 20元, １９．９, 1,200), or null when it is not money:
 * letters, three decimals, negative, or above ten million yuan.
 * @example parseYuan('46.50') //=> 4650
 */
export function parseYuan(value: unknown): Fen | null {
  if (typeof value === 'number') return Number.isFinite(value) ? parseYuan(value.toFixed(4).replace(/\.?0+$/, '')) : null;
  if (typeof value !== 'string') return null;
  const plain = value
    .replace(/[０-９．，]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\s,]/g, '')
    .replace(/^[¥￥]/, '')
    .replace(/(元|块)$/, '');
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match) return null;
  const fen = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return fen <= LARGEST_FEN ? (fen as Fen) : null;
}

/**
 * The exact sum, in fen; 0 for none.
 * @example sumFen([2029 as Fen, 2000 as Fen]) //=> 4029
 */
export function sumFen(amounts: readonly Fen[]): Fen {
  return amounts.reduce((sum, amount) => sum + amount, 0) as Fen;
}

/**
 * Yuan as pages and letters print them: no trailing zeros after the point.
 * @example formatYuan(4650 as Fen) //=> '46.5元'
 */
export function formatYuan(fen: Fen): string {
  const yuan = Math.trunc(fen / 100);
  const rest = String(Math.abs(fen % 100))
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${fen < 0 && yuan === 0 ? '-' : ''}${yuan}${rest ? `.${rest}` : ''}元`;
}
