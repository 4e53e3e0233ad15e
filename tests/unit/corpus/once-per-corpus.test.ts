import { expect, test } from 'vitest';
import { oncePerCorpus } from '../../../src/corpus/once-per-corpus.ts';
import { corpus } from '../../support/corpus.ts';

test('worked out once for one content, anew for another', () => {
  let times = 0;
  const countDisputes = oncePerCorpus(({ disputes }) => {
    times += 1;
    return disputes.length;
  });
  expect([countDisputes(corpus), countDisputes(corpus), times]).toEqual([corpus.disputes.length, corpus.disputes.length, 1]);
  expect([countDisputes({ ...corpus, disputes: [] }), times]).toEqual([0, 2]);
});
test('a result that is nothing is a result too', () => {
  let times = 0;
  const nothing = oncePerCorpus(() => {
    times += 1;
    return undefined;
  });
  expect([nothing(corpus), nothing(corpus), times]).toEqual([undefined, undefined, 1]);
});
