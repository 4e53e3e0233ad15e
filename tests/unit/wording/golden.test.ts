import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VOICES } from '../../../src/domain/case/vocabulary.ts';
import { goldenTexts } from '../../golden/texts.ts';
import { corpus } from '../../support/corpus.ts';

const folder = join(import.meta.dirname, '../../golden');
const texts = goldenTexts();

describe('golden texts (tests/golden; write anew with: node tests/golden/write.ts)', () => {
  it.each([...texts])('%s reads as it was reviewed', (name, text) => {
    expect(text).toBe(readFileSync(join(folder, name), 'utf8'));
  });

  it('leaves no stale file behind', () => {
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort(),
    ).toEqual([...texts.keys()].sort());
  });

  it('covers every voice and every kind of dispute', () => {
    const names = [...texts.keys()].map((name) => name.replace(/(--empty)?\.txt$/, '').split('--'));
    expect(new Set(names.map(([voice]) => voice))).toEqual(new Set(VOICES));
    expect(new Set(names.map(([, dispute]) => dispute))).toEqual(new Set(corpus.disputes.map((dispute) => dispute.id)));
  });
});
