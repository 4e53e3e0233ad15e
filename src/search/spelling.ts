import { HAN } from './normalise.ts';
import { foldSound, type Sounds } from './sounds.ts';

/** What the speller must know of the language: see tokens.ts. */
type Spelling = {
  /** Words worth correcting towards. */
  readonly lexicon: Iterable<string>;
  /** Everything that can be found, for pinyin: words and whole phrases, the best first. */
  readonly phrases: () => Iterable<string>;
  /** Whether two neighbouring characters occur anywhere in the index. */
  readonly knowsPair: (pair: string) => boolean;
  /** Words that carry no meaning: nothing is corrected across or inside them. */
  readonly stop: RegExp;
};

type Speller = {
  /** Replaces homophones that make no sense here by the word that does: 宽代 → 宽带, 滞钠金 → 滞纳金. Leaves what it does not know. */
  readonly mend: (normalised: string) => string;
  /** Reads runs of pinyin as words: 'kuandai chaji' → '宽带 拆机'. A run that is not pinyin throughout stays as it is. */
  readonly fromPinyin: (normalised: string) => string;
};

const ALL_HAN = new RegExp(`^[${HAN}]+$`);
const HAN_RUNS = new RegExp(`[${HAN}]+`, 'g');
/** A phrase longer than this is nobody's pinyin. */
const LONGEST = 7;

/** All ways to sound a word, a blank after each syllable; none when a character has no reading. */
function soundings(word: string, sounds: Sounds, fold: (sound: string) => string): string[] {
  let keys = [''];
  for (const sign of word) {
    const readings = sounds.of(sign);
    const [only] = readings;
    if (only === undefined) return [];
    // Nearly all characters have one reading; the other way costs a list for each.
    keys =
      readings.length === 1
        ? keys.map((key) => `${key}${fold(only)} `)
        : keys.flatMap((key) => readings.map((sound) => `${key}${fold(sound)} `));
  }
  return keys;
}

/** Words by their sound, in the order given. */
function soundTable(words: Iterable<string>, sounds: Sounds, fold: (sound: string) => string): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < 2 || word.length > LONGEST || !ALL_HAN.test(word)) continue;
    for (const key of soundings(word, sounds, fold)) {
      const there = table.get(key);
      if (!there) table.set(key, [word]);
      else if (!there.includes(word)) there.push(word);
    }
  }
  return table;
}

const alike = (a: string, b: string): number => Array.from(a).filter((sign, index) => sign === b[index]).length;

/** Mends homophones and reads pinyin. Tables are made on first use: most queries need neither. */
export function speller({ lexicon, phrases, knowsPair, stop }: Spelling, readSounds: () => Sounds): Speller {
  let known: Sounds | undefined;
  const sounds = () => (known ??= readSounds());
  let folded: Map<string, string[]> | undefined;
  let spoken: Map<string, string[]> | undefined;

  /** The word meant by a run of characters that is no word here, if one sounds the same and shares half of them. */
  const meant = (run: string): string | undefined => {
    folded ??= soundTable(lexicon, sounds(), foldSound);
    const candidates = soundings(run, sounds(), foldSound).flatMap((key) => folded?.get(key) ?? []);
    return candidates
      .filter((word) => word.length === run.length && alike(word, run) * 2 >= run.length)
      .sort((a, b) => alike(b, run) - alike(a, run))[0];
  };
  const mendRun = (run: string): string => {
    let out = run;
    for (let start = 0; start + 1 < out.length; start++) {
      for (let size = Math.min(5, out.length - start); size >= 2; size--) {
        const part = out.slice(start, start + size);
        const pairs = Array.from({ length: size - 1 }, (_, index) => part.slice(index, index + 2));
        if (pairs.every(knowsPair)) continue;
        const word = meant(part);
        if (!word || word === part) continue;
        out = out.slice(0, start) + word + out.slice(start + size);
        break;
      }
    }
    return out;
  };

  /** The cheapest reading of letters as words: a phrase costs 1, a pair of leftover syllables much more. */
  const read = (letters: string): string | undefined => {
    spoken ??= soundTable(phrases(), sounds(), (sound) => sound);
    const { syllables } = sounds();
    const best: ({ cost: number; words: string[] } | undefined)[] = [{ cost: 0, words: [] }];
    const offer = (end: number, cost: number, words: string[]) => {
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, words };
    };
    for (let start = 0; start < letters.length; start++) {
      const here = best[start];
      if (!here) continue;
      const walk = (at: number, key: string, count: number) => {
        for (let end = at + 1; end <= Math.min(at + 6, letters.length); end++) {
          const sound = letters.slice(at, end);
          if (!syllables.has(sound)) continue;
          const longer = `${key}${sound} `;
          const word = spoken?.get(longer)?.[0];
          if (word) offer(end, here.cost + 1, [...here.words, word]);
          // A syllable that belongs to no word is passed over, at a price.
          if (count === 0) offer(end, here.cost + 3, here.words);
          if (count + 1 < LONGEST) walk(end, longer, count + 1);
        }
      };
      walk(start, '', 0);
    }
    const whole = best[letters.length];
    return whole && whole.words.length > 0 ? whole.words.join(' ') : undefined;
  };

  return {
    mend: (text) =>
      text.split(stop).length > 40
        ? text
        : text.replace(HAN_RUNS, (run) => {
            const fixed: string[] = run.match(stop) ?? [];
            return run
              .split(stop)
              .map((part, index) => mendRun(part) + (fixed[index] ?? ''))
              .join('');
          }),
    // Letters typed with blanks or apostrophes between syllables are one run; normalising has turned both into blanks.
    fromPinyin: (text) =>
      text.replace(/[a-z]+(?: [a-z]+)*/g, (run) => {
        const letters = run.replace(/ /g, '');
        return letters.length < 2 || letters.length > 60 ? run : (read(letters) ?? run);
      }),
  };
}
