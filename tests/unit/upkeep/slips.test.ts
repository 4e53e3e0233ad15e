import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MUTATIONS, placeOf } from '../../mutation/mutations.ts';

const root = join(import.meta.dirname, '../../..');

// In a copy with a slip made, the slip would be found missing, and so "caught" by this test and none else.
test.skipIf(process.env['SLIP'] !== undefined)(
  'every slip of the mutation check still fits its file, so that an hour of npm run mutate is not in vain',
  () => {
    const stale = MUTATIONS.filter(({ file, find }) => !placeOf(readFileSync(join(root, file), 'utf8'), find));
    expect(stale.map(({ file, find }) => `${file}: ${find}`)).toEqual([]);
  },
);
