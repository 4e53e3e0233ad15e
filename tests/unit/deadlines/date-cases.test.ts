import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeClocks, dueClocks } from '../../../src/domain/deadlines/compute-clocks.ts';
import type { DueDeadline } from '../../../src/domain/deadlines/compute-deadline.ts';
import { aCase, calendar, corpus } from '../../support/corpus.ts';

/**
 * What a reader sees for given facts. date-cases.json was computed outside this code base (Python's standard library,
 * lengths and notices typed from the law, not from content/), so an error of ours is not in it. Never regenerate it
 * from the engine; a case that fails is a wrong date on the site until the law says otherwise.
 */
type DateCase = { why: string; facts: Record<string, unknown>; expect: Record<string, Record<string, string>> };
const cases = JSON.parse(readFileSync(new URL('date-cases.json', import.meta.url), 'utf8')) as DateCase[];

const seen = (due: DueDeadline) => ({
  literal: due.literal,
  ...(due.rolled ? { rolled: due.rolled } : {}),
  ...(due.actBy ? { 'act-by': due.actBy } : {}),
  ...(due.actFrom ? { 'act-from': due.actFrom } : {}),
  certainty: due.certainty,
});

const rows = cases.flatMap(({ why, facts, expect: rules }) =>
  Object.entries(rules).map(([rule, days]) => ({
    rule,
    why,
    facts,
    days,
    title: `${rule}: ${why}, ${Object.values(facts).join(' ')} → ${Object.values(days).join(' ')}`,
  })),
);

describe('dates a reader sees, computed independently', () => {
  it.each(rows)('$title', ({ rule, facts, days }) => {
    const clock = dueClocks(computeClocks(corpus.deadlines, aCase(facts), calendar)).find((one) => one.rule.id === rule);
    expect(clock && seen(clock.result)).toEqual(days);
  });

  it('covers every rule that has a length', () => {
    const covered = new Set(rows.map((row) => row.rule));
    expect(
      corpus.deadlines
        .filter((rule) => rule.versions.length > 0 || rule.derived)
        .map((rule) => rule.id)
        .filter((id) => !covered.has(id)),
    ).toEqual([]);
  });
});
