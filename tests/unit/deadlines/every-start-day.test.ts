import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../../src/domain/dates/plain-date.ts';
import { computeClocks, dueClocks } from '../../../src/domain/deadlines/compute-clocks.ts';
import {
  advisesActBy,
  computeDeadline,
  type DeadlineRule,
  type DueDeadline,
  versionOn,
} from '../../../src/domain/deadlines/compute-deadline.ts';
import { aCase, calendar, corpus, years } from '../../support/corpus.ts';

/**
 * Every rule from every day of 2024-2027, checked against a second implementation that shares no code with the engine:
 * one long list of workdays, in which a count is an index, and Temporal for days, months and years.
 */
const ALL_DAYS = [...span('2023-01-01', '2033-12-31')];
const STARTS = ALL_DAYS.filter((day) => day >= '2024-01-01' && day <= '2027-12-31');
const published = new Set(years.filter((year) => year.status === 'published').map((year) => String(year.year)));
const off = new Set(years.flatMap((year) => Object.keys(year.off)));
const work = new Set(years.flatMap((year) => Object.keys(year.work)));
const WORKDAYS = ALL_DAYS.filter((day) => !off.has(day) && (work.has(day) || Temporal.PlainDate.from(day).dayOfWeek <= 5));
const workdays = new Set(WORKDAYS);
const unknown = (from: string, to: string) => [...span(from, to)].some((day) => !published.has(day.slice(0, 4)));

function* span(from: string, to: string): Generator<PlainDate> {
  for (let at = Temporal.PlainDate.from(from); Temporal.PlainDate.compare(at, to) <= 0; at = at.add({ days: 1 }))
    yield at.toString() as PlainDate;
}

/** Index of the first workday that is not before `day`. */
function firstNotBefore(day: string): number {
  let [low, high] = [0, WORKDAYS.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((WORKDAYS[middle] ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Expected = { literal: string; rolled?: string; actBy?: string; actFrom?: string; certainty: string };

function second(rule: DeadlineRule, start: PlainDate): Expected | null {
  const version =
    rule.versions.find((one) => one.effectiveFrom <= start && (one.effectiveTo ?? '9999') >= start) ??
    (rule.reachesBack && start < (rule.versions[0]?.effectiveFrom ?? '') ? rule.versions[0] : undefined);
  if (!version) return null;
  const from = Temporal.PlainDate.from(start);
  const { amount, unit } = version;
  if (unit === 'hour') {
    const end = Temporal.PlainDateTime.from(`${start}T23:59`).add({ hours: amount }).toString({ smallestUnit: 'minute' });
    return { literal: end, actFrom: end, certainty: 'exact' };
  }
  const next = from.add({ days: 1 }).toString();
  const literal =
    unit === 'workday'
      ? (WORKDAYS[firstNotBefore(next) + amount - 1] ?? '')
      : from.add(unit === 'day' ? { days: amount } : unit === 'month' ? { months: amount } : { years: amount }).toString();
  let estimated = unit === 'workday' && unknown(next, literal);
  if (advisesActBy(rule)) {
    const index = firstNotBefore(literal);
    const actBy = WORKDAYS[index] === literal ? literal : (WORKDAYS[index - 1] ?? '');
    estimated ||= unknown(actBy, literal);
    return { literal, actBy, certainty: estimated ? 'estimated' : 'exact' };
  }
  const rolled = version.roll.rule === 'never' ? literal : (WORKDAYS[firstNotBefore(literal)] ?? '');
  if (version.roll.rule !== 'never') estimated ||= unknown(literal, rolled);
  return {
    literal,
    ...(rolled === literal ? {} : { rolled }),
    actFrom: Temporal.PlainDate.from(rolled).add({ days: 1 }).toString(),
    certainty: estimated ? 'estimated' : 'exact',
  };
}

const dated = corpus.deadlines.filter((rule) => rule.versions.length > 0);
const seen = (due: DueDeadline): Expected => ({
  literal: due.literal,
  ...(due.rolled ? { rolled: due.rolled } : {}),
  ...(due.actBy ? { actBy: due.actBy } : {}),
  ...(due.actFrom ? { actFrom: due.actFrom } : {}),
  certainty: due.certainty,
});

describe.each(dated.map((rule) => [rule.id, rule] as const))('%s, from every day of 2024-2027', (_, rule) => {
  const results = STARTS.map((start) => [start, computeDeadline(rule, start, calendar)] as const);

  it('agrees with a second implementation on every date a reader sees', () => {
    const faults = results.flatMap(([start, result]) => {
      const [ours, theirs] = [JSON.stringify(result.kind === 'due' ? seen(result) : null), JSON.stringify(second(rule, start))];
      return ours === theirs ? [] : [`${start}: ${ours} but ${theirs}`];
    });
    expect(faults).toEqual([]);
  });

  it('never points before its start, never tells the reader to wait for or act on the wrong side', () => {
    const faults = results.flatMap(([start, result]) => {
      if (result.kind !== 'due') return versionOn(rule, start) ? [`${start}: ${result.kind}`] : [];
      const wrong: string[] = [];
      const later = result.rolled && result.rolled > result.literal ? result.rolled : result.literal;
      if (result.literal < start) wrong.push('literal before start');
      if (result.actBy && (result.actBy > result.literal || !workdays.has(result.actBy)))
        wrong.push('act-by after the literal day or no workday');
      if (result.actFrom && (result.actFrom.length > 10 ? result.actFrom < later : result.actFrom <= later))
        wrong.push('act-from not after the later day');
      if (result.rolled && (!workdays.has(result.rolled) || workdays.has(result.literal as PlainDate)))
        wrong.push('rolled without need, or to a rest day');
      if ((result.actBy === undefined) === (result.actFrom === undefined)) wrong.push('neither or both advices');
      if (result.steps.length < 3 || result.steps.some((step) => step.text === '' || /undefined|NaN/.test(step.text)))
        wrong.push('a derivation line is missing');
      if ((result.certainty === 'estimated') !== result.steps.some((step) => step.text.startsWith('估算')))
        wrong.push('an estimate that is not said, or said without need');
      return wrong.map((what) => `${start}: ${what}`);
    });
    expect(faults).toEqual([]);
  });

  it('a later start never gives an earlier day', () => {
    const days = results.flatMap(([, result]) => (result.kind === 'due' ? [result] : []));
    const faults = days.slice(1).flatMap((result, index) => {
      const before = days[index];
      return before &&
        (result.literal < before.literal || (result.actBy ?? '') < (before.actBy ?? '') || (result.actFrom ?? '') < (before.actFrom ?? ''))
        ? [`${result.start}: ${result.literal}`]
        : [];
    });
    expect(faults).toEqual([]);
  });
});

describe('a whole case, from every day and in every province', () => {
  const regions = ['', ...corpus.regions.map((region) => region.code)];

  it('shows exactly the national rules and those of the province', () => {
    const local = new Map(corpus.deadlines.filter((rule) => rule.region).map((rule) => [rule.id, rule.region]));
    for (const region of regions) {
      const shown = dueClocks(
        computeClocks(
          corpus.deadlines,
          aCase({
            region,
            complaintDate: '2026-11-20',
            appealDate: '2026-11-20',
            arrearsPaidAt: '2026-11-20T10:00',
            billReceivedDate: '2026-11-20',
          }),
          calendar,
        ),
      ).map((clock) => clock.rule.id);
      expect(
        shown.filter((id) => local.has(id) && local.get(id) !== region),
        `rules of other provinces in ${region}`,
      ).toEqual([]);
      expect(
        [...local]
          .filter(([, of]) => of === region)
          .map(([id]) => id)
          .filter((id) => !shown.includes(id)),
        `rules of ${region} that are missing`,
      ).toEqual([]);
    }
  });

  it('the last day for a first complaint is exactly the last one that still leaves time to appeal', () => {
    const reply = corpus.deadlines.find((rule) => rule.id === 'operator-reply');
    const window = corpus.deadlines.find((rule) => rule.id === 'appeal-window-billing');
    if (!reply || !window) throw new Error('content/deadlines has lost a rule');
    const actFrom = new Map(
      ALL_DAYS.filter((day) => day >= '2023-12-01' && day <= '2029-01-01').map((day) => [day, second(reply, day)?.actFrom ?? '']),
    );
    const faults = STARTS.flatMap((incidentDate) => {
      const clock = dueClocks(computeClocks(corpus.deadlines, aCase({ incidentDate, billing: true }), calendar)).find(
        (one) => one.rule.id === 'first-complaint-latest',
      );
      const close = second(window, incidentDate)?.actBy ?? '';
      const last = [...actFrom].filter(([day, open]) => day >= incidentDate && day <= close && open <= close).at(-1)?.[0];
      return clock?.result.actBy === last ? [] : [`${incidentDate}: ${clock?.result.actBy} but ${last}`];
    });
    expect(faults).toEqual([]);
  });
});
