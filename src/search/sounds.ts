import type { SearchWords } from './search-words.ts';

/** Readings of characters, without tones. A character that is not common has none. */
export type Sounds = {
  /** Every reading of one character; empty when it has none. */
  readonly of: (sign: string) => readonly string[];
  /** All syllables there are. */
  readonly syllables: ReadonlySet<string>;
};

/** 'kuan宽' → ['kuan', '宽']. */
const entries = (text: string): [string, string][] =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]);

/**
 * Readings out of the character set itself: GB 2312 keeps its 3,755 common characters in pinyin order, so 397 marks suffice
 * instead of a table of all of them. A browser that cannot decode GBK gets no readings: search then has no pinyin and does not
 * mend homophones, and everything else works.
 */
export function readSounds(words: Pick<SearchWords, 'syllables' | 'readings'>): Sounds {
  const readings = new Map<string, string[]>();
  const add = (sign: string, sound: string) => readings.set(sign, [...(readings.get(sign) ?? []), sound]);
  const starts = new Map(entries(words.syllables).map(([sound, sign]) => [sign, sound]));
  try {
    const bytes: number[] = [];
    for (let row = 0xb0; row <= 0xd7; row++)
      for (let cell = 0xa1; cell <= 0xfe; cell++) if (row < 0xd7 || cell <= 0xf9) bytes.push(row, cell);
    let sound = '';
    for (const sign of new TextDecoder('gbk').decode(new Uint8Array(bytes))) {
      sound = starts.get(sign) ?? sound;
      add(sign, sound);
    }
  } catch {
    return { of: () => [], syllables: new Set() };
  }
  for (const [sound, sign] of entries(words.readings)) add(sign, sound);
  return { of: (sign) => readings.get(sign) ?? [], syllables: new Set(starts.values()) };
}

/** Syllables that people confuse count as one: zh/z, ch/c, sh/s, -ng/-n. */
export const foldSound = (sound: string): string => sound.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n');
