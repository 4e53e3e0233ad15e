import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', rest = ''] = css.split('@media (prefers-color-scheme: dark)');
const dark = rest.split('@media')[0] ?? '';
const coloursOf = (part: string) =>
  new Map([...part.matchAll(/--([\w-]+): (#[0-9a-f]{3,6})\b/g)].map((match) => [match[1] ?? '', match[2] ?? '']));

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

/** Which text stands on which ground. */
const TEXT: Readonly<Record<string, readonly string[]>> = {
  ink: ['paper', 'sheet', 'seal-wash', 'go-wash', 'wait-wash', 'shut-wash'],
  'ink-2': ['paper', 'sheet', 'seal-wash', 'wait-wash', 'shut-wash'],
  link: ['paper', 'sheet', 'seal-wash', 'wait-wash'],
  seal: ['paper', 'sheet'],
  go: ['paper', 'go-wash'],
  wait: ['paper', 'wait-wash'],
  shut: ['shut-wash'],
  'on-seal': ['seal'],
  paper: ['ink'],
};

describe.each([
  ['light', coloursOf(light)],
  ['dark', coloursOf(dark)],
] as const)('colours, %s', (_, colours) => {
  const of = (name: string) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`tokens.css has no --${name}`);
    return colour;
  };

  it.each(Object.entries(TEXT).flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    '%s on %s reads at 7 to 1, small text too',
    (text, ground) => {
      expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(7);
    },
  );

  it.each(['paper', 'sheet'])('the edge of a control stands out from %s at 3 to 1', (ground) => {
    expect(contrast(of('edge'), of(ground))).toBeGreaterThanOrEqual(3);
  });

  it('the focus ring stands out at 3 to 1 from every ground', () => {
    for (const ground of ['paper', 'sheet', 'seal-wash', 'wait-wash'])
      expect(contrast(of('link'), of(ground)), ground).toBeGreaterThanOrEqual(3);
  });
});
