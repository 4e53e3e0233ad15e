/**
 * What people type, made safe to stand inside a letter: still their words, on one line, without characters that no
 * form shows. Nothing is interpreted: markup, {{slots}} and addresses stay plain text.
 */

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
/** C0 and C1 controls (also NUL), bidi overrides and isolates, soft hyphen, zero-width space, BOM. ZWJ stays: emoji need it. */
const UNSHOWN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g;
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: end
/** Pairs are matched first, so that a lone half is what is left (no lookbehind: Safari 14 has none). */
const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;
/** Signs that belong to the one before. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: single code points are what is looked for.
const ATTACHES = /[\p{M}\u200d\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]/u;
/** Weakest first. A run of these keeps only its strongest. */
const PAUSES = '、，：；。';
const PAUSE_RUN = /[、，：；。]{2,}/g;

/**
 * One line of the user's own text. Line breaks become ；, runs of blanks one blank; a value without a letter, digit or
 * sign that says something (only blanks or punctuation) is '' = not told.
 * @example cleanUserText(' 不能退\n让我等。。\u0000') //=> '不能退；让我等。'
 */
export function cleanUserText(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value !== 'string') return '';
  const text = value
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(UNSHOWN, '')
    .replace(SURROGATES, (sign) => (sign.length === 2 ? sign : '\ufffd'))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce((all, line) => (all === '' || /[、，：；。！？…,;:.!?]$/.test(all) ? all + line : `${all}；${line}`), '')
    .replace(/\s+/g, ' ')
    .trim();
  const tidy = tidyPunctuation(text).replace(/^[、，：；。]+/, '');
  return /[\p{L}\p{N}\p{S}\p{M}]/u.test(tidy) ? tidy : '';
}

/**
 * One pause where two met: 。。 → 。, ，。 → 。, ？。 → ？, 「好。」。 → 「好。」. Never touches letters or digits.
 * @example tidyPunctuation('我没有办过。。请退款，。') //=> '我没有办过。请退款。'
 */
export function tidyPunctuation(text: string): string {
  return text
    .replace(/。{3,}/g, '……')
    .replace(/([！？])\1+/g, '$1')
    .replace(/([，、；：。])\1+/g, '$1')
    .replace(PAUSE_RUN, (run) => [...run].reduce((best, mark) => (PAUSES.indexOf(mark) > PAUSES.indexOf(best) ? mark : best)))
    .replace(/([…！？])[、，：；。]+/g, '$1')
    .replace(/([。！？…][」』）”])[。，；、]+/g, '$1')
    .replace(/（）|「」/g, '');
}

/** Takes off the closing pause of a value, for places where the template writes its own. */
export function withoutClosingPause(value: string): string {
  const closed = value.replace(/[、，：；。,;:]+$/, '');
  return /[^.]\.$/.test(closed) ? closed.slice(0, -1) : closed;
}

/** Length as forms count it (maxlength): UTF-16 units, a line break is one. Never less than what a reader would count. */
export function textLength(text: string): number {
  return text.length;
}

/**
 * The beginning of `text` in at most `max` units, ending in …… so that the cut shows; the text itself when it fits.
 * Never cuts inside a surrogate pair or before a joiner, variation or combining mark.
 * @example shorten('客服说这是系统自动开通的', 8) //=> '客服说这是系……'
 */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const kept: string[] = [];
  let length = 0;
  for (const sign of text) {
    if (length + sign.length > Math.max(max - 2, 0)) break;
    kept.push(sign);
    length += sign.length;
  }
  const next = String.fromCodePoint(text.codePointAt(length) ?? 0x20);
  // A sign torn in the middle (accent, variation, skin tone, family) is given back whole.
  if (ATTACHES.test(next))
    while (kept.length > 0 && ATTACHES.test(kept.pop() ?? '')) {
      /* back to the base sign */
    }
  while (kept[kept.length - 1] === '\u200d') kept.splice(-2);
  while (/[、，：；。\s…]/.test(kept[kept.length - 1] ?? '')) kept.pop();
  return `${kept.join('')}……`;
}
