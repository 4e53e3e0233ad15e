import { describe, expect, it } from 'vitest';
import { computeDeadline } from '../../src/domain/deadlines/compute-deadline.ts';
import { calendar, corpus } from '../support/corpus.ts';

/** The examples that authors write into content/deadlines are tests: what they promise is what a reader sees. */
const rows = corpus.deadlines.flatMap((rule) =>
  rule.examples.map((example) => ({
    rule,
    example,
    title: `${rule.title}, ${example.tag}: ${example.start} → ${example.actBy ?? example.actFrom ?? example.literal}`,
  })),
);

describe('examples of content/deadlines', () => {
  it.each(rows)('$title', ({ rule, example }) => {
    const result = computeDeadline(rule, example.start, calendar);
    if (result.kind !== 'due') throw new Error(`${rule.file}: ${example.start} gives ${result.kind}`);
    const { literal, rolled, actBy, actFrom, certainty } = result;
    const { tag: _, start: _s, ...told } = example;
    // An example may leave the advice out; what it says must be right, and a rolled day must not be kept back.
    expect({ literal, rolled, certainty, ...('actBy' in told ? { actBy } : {}), ...('actFrom' in told ? { actFrom } : {}) }).toEqual({
      rolled: undefined,
      ...told,
    });
  });

  it('every rule with a length has at least three, of different kinds', () => {
    const few = corpus.deadlines
      .filter((rule) => rule.versions.length > 0 && new Set(rule.examples.map((example) => example.tag)).size < 2)
      .map((rule) => rule.id);
    expect(few).toEqual([]);
  });
});
