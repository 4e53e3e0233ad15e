import { describe, expect, it } from 'vitest';
import { findRefusals } from '../../../src/domain/refusals/find-refusals.ts';
import { corpus } from '../../support/corpus.ts';

describe('finding what the clerk said', () => {
  it.each([
    ['没权限', 'no-permission'],
    ['等', 'wait-72-hours'],
    ['结单', 'complaint-closed'],
    ['新用户', 'only-new-customers'],
    ['你同意过短信', 'you-agreed-by-sms'],
    ['撤诉', 'withdraw-first'],
  ])('%s → %s among the first three', (query, id) => {
    expect(
      findRefusals(corpus.refusals, query)
        .slice(0, 3)
        .map((refusal) => refusal.id),
    ).toContain(id);
  });

  it('nothing typed gives all in their order; nonsense gives none', () => {
    expect(findRefusals(corpus.refusals, ' ')).toHaveLength(corpus.refusals.length);
    expect(findRefusals(corpus.refusals, 'qqzz')).toEqual([]);
  });
});
