import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../../src/domain/dates/plain-date.ts';
import { computeDeadline, versionOn } from '../../src/domain/deadlines/compute-deadline.ts';
import { calendar, corpus } from '../support/corpus.ts';

const FIRSTS = Array.from({ length: 15 * 12 }, (_, index) =>
  plainDate(`${2016 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`),
);
const dated = corpus.deadlines.filter((rule) => rule.versions.length > 0);

describe.each(dated.map((rule) => [rule.id, rule] as const))('%s has one answer for every day of the facts', (_, rule) => {
  const edges = rule.versions.flatMap(({ effectiveFrom, effectiveTo }) =>
    [effectiveFrom, ...(effectiveTo ? [effectiveTo] : [])].flatMap((day) => [-1, 0, 1].map((shift) => addDays(plainDate(day), shift))),
  );

  it('exactly one version is in force, or a gap is said', () => {
    const faults = [...FIRSTS, ...edges].flatMap((day) => {
      const inForce = rule.versions.filter(
        (version) => version.effectiveFrom <= day && (version.effectiveTo === undefined || day <= version.effectiveTo),
      );
      const result = computeDeadline(rule, day, calendar);
      const right =
        inForce.length === 1
          ? result.kind === 'due' && versionOn(rule, day) === inForce[0]
          : inForce.length === 0 && (rule.reachesBack ? result.kind === 'due' : result.kind === 'no-rule-in-force' && result.since !== '');
      return right ? [] : [`${day}: ${inForce.length} versions, ${result.kind}`];
    });
    expect(faults).toEqual([]);
  });

  it('there is no gap between its versions, and today is covered', () => {
    const versions = [...rule.versions].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
    const gaps = versions
      .slice(1)
      .filter(
        (version, index) =>
          versions[index]?.effectiveTo !== undefined && addDays(plainDate(versions[index]?.effectiveTo ?? ''), 1) !== version.effectiveFrom,
      )
      .map((version) => version.effectiveFrom);
    expect(gaps).toEqual([]);
    expect(versionOn(rule, '2026-11-22')).not.toBeNull();
  });
});

describe('the law behind the rules', () => {
  it('a rule does not reach further back than the instrument it rests on', () => {
    const faults = dated.flatMap((rule) =>
      rule.versions.flatMap((version) =>
        version.basis.flatMap((basis) => {
          const law = corpus.laws.find((candidate) => candidate.id === basis.law);
          const first = law?.versions.map((one) => one.effectiveFrom).sort()[0] ?? '9999';
          return version.effectiveFrom < first
            ? [`${rule.file}: in force from ${version.effectiveFrom}, but 《${law?.shortTitle}》 only from ${first}`]
            : [];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('every instrument has one version in force today', () => {
    const faults = corpus.laws
      .filter(
        (law) =>
          law.versions.filter(
            (version) =>
              version.effectiveFrom <= '2026-11-22' && (version.effectiveTo === undefined || version.effectiveTo >= '2026-11-22'),
          ).length !== 1,
      )
      .map((law) => law.id);
    expect(faults).toEqual([]);
  });
});
