import { describe, expect, it } from 'vitest';
import { checklistFor, demandsFor } from '../../../src/domain/evidence/build-checklist.ts';
import { corpus } from '../../support/corpus.ts';

const items = checklistFor(corpus.evidence, corpus.disputes.find((one) => one.id === 'unauthorised-vas')?.evidence);

describe('the checklist of a dispute', () => {
  it('has the common things first, and everything once', () => {
    const firstOwn = items.findIndex((item) => !item.common);
    expect(items.slice(firstOwn).every((item) => !item.common)).toBe(true);
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    expect(checklistFor(corpus.evidence, undefined)).toEqual(items.slice(0, firstOwn));
  });
});

describe('what the letter asks to be shown', () => {
  const held = items.filter((item) => item.holder === 'operator' && item.demand);

  it('is what the operator holds and the reader has not got', () => {
    expect(held.length).toBeGreaterThan(1);
    expect(demandsFor(items, {})).toEqual(held.map((item) => item.demand));
  });

  it('no longer asks for what the reader has; what is only asked for is asked again', () => {
    const [first, second] = held;
    expect(demandsFor(items, { [first?.id ?? '']: 'have', [second?.id ?? '']: 'requested' })).toEqual(
      held.slice(1).map((item) => item.demand),
    );
  });
});
