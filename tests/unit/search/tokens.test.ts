import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokeniser } from '../../../src/search/tokens.ts';
import { data } from './index.ts';

const language = tokeniser(data.words);
const said = data.intents.flatMap((intent) => [intent.title, intent.summary, ...intent.says, ...intent.slang]);

/** The cheap look that phrase-index.ts takes before it takes a text apart. */
const mayHold = (text: string, token: string) => language.traces(token).some((trace) => text.includes(trace));

test('a token of a text may always be in it: no page is passed over by the cheap look', () => {
  const text = fc.oneof(
    fc.constantFrom(...said),
    fc.tuple(fc.constantFrom(...said), fc.string({ unit: 'binary' }), fc.constantFrom(...said)).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (raw) => {
      const normalised = language.normalise(raw);
      for (const token of language.tokens(normalised)) expect(mayHold(normalised, token), `${token} in ${normalised}`).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('and the cheap look says no to most', () => {
  const looks = said.map((text) => mayHold(language.normalise(text), '光猫'));
  expect(looks.filter(Boolean).length).toBeLessThan(looks.length / 10);
});
