import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/dates/plain-date.ts';
import {
  appliesTo,
  chargeWindows,
  computeClocks,
  dueClocks,
  keyDay,
  offByOne,
  placeInTime,
  settledOn,
  sortByUrgency,
  triggerOf,
} from '../../../src/domain/deadlines/compute-clocks.ts';
import { aCase, aRule, calendar, corpus, due, ruleOf, today } from '../../support/corpus.ts';

const d = plainDate;
const ids = (facts: Record<string, unknown>) =>
  dueClocks(computeClocks(corpus.deadlines, aCase(facts), calendar)).map((clock) => clock.rule.id);

describe('which fact starts a clock', () => {
  const window = ruleOf('appeal-window-billing');
  const limitation = ruleOf('limitation-period');

  it('the day the rule asks for', () => {
    expect(triggerOf(window, aCase({ incidentDate: '2026-09-05' }))).toBe('2026-09-05');
  });
  it('for the incident, the oldest charge stands in', () => {
    expect(
      triggerOf(
        window,
        aCase({
          charges: [
            { date: '2026-10-05', amount: 20, item: '' },
            { date: '2026-09-05', amount: 20, item: '' },
          ],
        }),
      ),
    ).toBe('2026-09-05');
  });
  it('a told incident goes before the charges', () => {
    expect(triggerOf(window, aCase({ incidentDate: '2026-08-01', charges: [{ date: '2026-09-05', amount: 20, item: '' }] }))).toBe(
      '2026-08-01',
    );
  });
  it('an impossible incident falls back to the charges', () => {
    expect(triggerOf(window, aCase({ incidentDate: '2026-02-30', charges: [{ date: '2026-09-05', amount: 20, item: '' }] }))).toBe(
      '2026-09-05',
    );
  });
  it('where the discovery is not told, the earlier incident is the safe start', () => {
    expect(triggerOf(limitation, aCase({ incidentDate: '2026-09-05' }))).toBe('2026-09-05');
    expect(triggerOf(limitation, aCase({ incidentDate: '2026-09-05', discoveredDate: '2026-11-02' }))).toBe('2026-11-02');
  });
  it('a complaint is never invented from charges', () => {
    expect(triggerOf(ruleOf('operator-reply'), aCase({ charges: [{ date: '2026-09-05', amount: 20, item: '' }] }))).toBe('');
  });
  it('a minute keeps its hour', () => {
    expect(triggerOf(ruleOf('fault-repair-urban'), aCase({ faultReportedAt: '2026-11-20T09:30' }))).toBe('2026-11-20T09:30');
  });
});

describe('which rules concern this case', () => {
  it.each([
    ['410000', ['operator-reply', 'operator-reply-henan']],
    ['500000', ['operator-reply', 'operator-reply-chongqing']],
    ['330000', ['operator-reply', 'zhejiang-metering-check']],
    ['310000', ['operator-reply']],
    ['', ['operator-reply']],
  ])('a complaint in region %j starts %j', (region, expected) => {
    expect(ids({ complaintDate: '2026-11-20', region }).sort()).toEqual([...expected].sort());
  });

  it.each([
    [true, true, false],
    [false, false, true],
    [null, true, true],
  ])('收费争议 %s: five-month window %s, two-year window %s', (billing, short, long) => {
    const running = ids({ incidentDate: '2026-09-05', billing });
    expect(running.includes('appeal-window-billing')).toBe(short);
    expect(running.includes('appeal-window-other')).toBe(long);
    expect(running.includes('first-complaint-latest')).toBe(short);
  });

  it('a rule of a province asks for exactly that province', () => {
    expect(appliesTo(aRule({}, { region: '410000' }), aCase({ region: '410000' }))).toBe(true);
    expect(appliesTo(aRule({}, { region: '410000' }), aCase({ region: '' }))).toBe(false);
    expect(appliesTo(aRule(), aCase({ region: '410000' }))).toBe(true);
  });

  it('nothing told, nothing computed - and no clock is lost from the list', () => {
    const clocks = computeClocks(corpus.deadlines, aCase(), calendar);
    expect(dueClocks(clocks)).toEqual([]);
    expect(clocks.every((clock) => clock.result.kind === 'not-started')).toBe(true);
    expect(clocks.length).toBe(corpus.deadlines.filter((rule) => !rule.region).length);
  });

  it('every rule whose trigger is told is shown, whatever step the case is at', () => {
    expect(
      ids({
        incidentDate: '2026-09-05',
        complaintDate: '2026-11-05',
        appealDate: '2026-11-23',
        materialsCompleteDate: '2026-11-25',
        billing: true,
        region: '310000',
        answer: 'settled',
      }),
    ).toEqual(
      expect.arrayContaining([
        'appeal-window-billing',
        'operator-reply',
        'appeal-acceptance',
        'appeal-answer',
        'first-complaint-latest',
        'limitation-period',
        'billing-records-kept',
      ]),
    );
  });

  it('a future case in an impossible order is computed all the same', () => {
    expect(ids({ complaintDate: '2030-01-02', incidentDate: '2031-01-02', billing: true })).toEqual(
      expect.arrayContaining(['operator-reply', 'appeal-window-billing']),
    );
  });

  it('a practice without a legal length gets no date', () => {
    const hotline = computeClocks(corpus.deadlines, aCase({ hotlineDate: '2026-11-20' }), calendar).find(
      (clock) => clock.rule.id === 'hotline-handling',
    );
    expect(hotline?.result).toEqual({ kind: 'practice', id: 'hotline-handling', start: '2026-11-20' });
  });

  it('重庆 takes longer to answer, so the first complaint there must be made earlier; 河南 changes nothing', () => {
    const latest = (region: string) =>
      dueClocks(computeClocks(corpus.deadlines, aCase({ incidentDate: '2026-06-22', billing: true, region }), calendar)).find(
        (clock) => clock.rule.id === 'first-complaint-latest',
      )?.result.actBy;
    expect([latest(''), latest('410000'), latest('500000')]).toEqual(['2026-11-04', '2026-11-04', '2026-10-29']);
  });

  it('12315’s three years hold for what one learnt before the measures of 2026: they rule on the day one complains', () => {
    const clock = dueClocks(computeClocks(corpus.deadlines, aCase({ discoveredDate: '2025-03-03' }), calendar)).find(
      (one) => one.rule.id === 'market-window',
    );
    expect(clock?.result.literal).toBe('2028-03-03');
  });

  it('a derived rule whose parts are missing starts nothing', () => {
    const clocks = computeClocks([ruleOf('first-complaint-latest')], aCase({ incidentDate: '2026-09-05' }), calendar);
    expect(clocks[0]?.result.kind).toBe('not-started');
  });
});

describe('where today stands', () => {
  const reply = due(ruleOf('operator-reply'), '2026-11-05'); // next step from 21 November
  const window = due(ruleOf('appeal-window-billing'), '2026-06-22'); // safe until Friday 20, literally Sunday 22

  it('the day that matters is the safe last day, or the first day of the next step', () => {
    expect(keyDay(reply)).toBe('2026-11-21');
    expect(keyDay(window)).toBe('2026-11-20');
  });

  it.each([
    ['2026-11-20', 'running', 1],
    ['2026-11-21', 'today', 0],
    ['2026-11-22', 'past', -1],
  ] as const)('waiting for an answer, on %s: %s, %i days', (day, state, left) => {
    expect(placeInTime(reply, d(day))).toEqual({ state, left });
  });

  it.each([
    ['2026-11-19', 'running', 1],
    ['2026-11-20', 'today', 0],
    ['2026-11-21', 'running', -1],
    ['2026-11-22', 'running', -2],
    ['2026-11-23', 'past', -3],
  ] as const)('own limit, on %s: %s, %i days: not over before the literal last day is', (day, state, left) => {
    expect(placeInTime(window, d(day))).toEqual({ state, left });
  });

  it('a limit in hours is placed by its day', () => {
    expect(placeInTime(due(ruleOf('fault-repair-urban'), '2026-11-20T09:30'), d('2026-11-22'))).toEqual({ state: 'today', left: 0 });
  });
});

describe('what is settled and what presses', () => {
  const facts = { incidentDate: '2026-06-22', complaintDate: '2026-09-16', billing: true };
  const clock = (id: string, more: Record<string, unknown> = {}) => {
    const caseFile = aCase({ ...facts, ...more });
    const found = dueClocks(computeClocks(corpus.deadlines, caseFile, calendar)).find((one) => one.rule.id === id);
    return found ? settledOn(found, caseFile) : 'no clock';
  };

  // Answer due on 1 October, rolled to the 8th.
  it.each([
    ['2026-09-15', null],
    ['2026-09-16', '2026-09-16'],
    ['2026-09-30', '2026-09-30'],
    ['2026-10-08', '2026-10-08'],
    ['2026-10-09', null],
    ['', null],
  ])('an answer of %j settles the wait: %s', (answerDate, day) => {
    expect(clock('operator-reply', { answerDate })).toBe(day);
  });

  it.each([
    ['2026-11-22', '2026-11-22'],
    ['2026-11-23', null],
  ])('an appeal of %s, the window ending on Sunday 22 November: %s', (appealDate, day) => {
    expect(clock('appeal-window-billing', { appealDate })).toBe(day);
  });

  it('what still runs stands on top, nearest first; what is over or settled below, latest first', () => {
    const caseFile = aCase({ ...facts, incidentDate: '2026-08-05', appealDate: '2026-11-20', materialsCompleteDate: '2026-11-20' });
    const order = sortByUrgency(dueClocks(computeClocks(corpus.deadlines, caseFile, calendar)), caseFile, today);
    const state = order.map((one) => settledOn(one, caseFile) !== null || placeInTime(one.result, today).state === 'past');
    expect(state).toEqual([...state].sort((a, b) => Number(a) - Number(b)));
    const days = (over: boolean) => order.filter((_, index) => state[index] === over).map((one) => keyDay(one.result));
    expect(days(false)).toEqual([...days(false)].sort());
    expect(days(true)).toEqual([...days(true)].sort().reverse());
    expect(days(true).length).toBeGreaterThan(1);
  });
});

describe('money taken month by month', () => {
  const facts = aCase({
    charges: [
      { date: '2026-10-05', amount: 20, item: '十月' },
      { date: '2026-06-05', amount: '20.5', item: '六月' },
      { date: '2026-06-22', amount: '二十', item: '六月底' },
      { date: 'x', amount: 20, item: '没日子' },
    ],
  });

  it('each charge has its own window, oldest first; one without a day is left out', () => {
    const windows = chargeWindows(facts, ruleOf('appeal-window-billing'), calendar, today);
    expect(windows.map((w) => [w.date, w.item, w.amount, w.result.literal, w.inside])).toEqual([
      ['2026-06-05', '六月', 2050, '2026-11-05', false],
      ['2026-06-22', '六月底', null, '2026-11-22', true],
      ['2026-10-05', '十月', 2000, '2027-03-05', true],
    ]);
  });

  it('the last day is still inside, the next one is not', () => {
    const inside = (day: string) => chargeWindows(facts, ruleOf('appeal-window-billing'), calendar, d(day)).map((w) => w.inside);
    expect(inside('2026-11-05')).toEqual([true, true, true]);
    expect(inside('2026-11-06')).toEqual([false, true, true]);
    expect(inside('2026-11-23')).toEqual([false, false, true]);
  });
});

describe('「如果我记错一天」', () => {
  it('shows the same clock from the day before and the day after', () => {
    const { earlier, later } = offByOne(ruleOf('operator-reply'), aCase({ complaintDate: '2026-09-16' }), corpus.deadlines, calendar);
    expect(earlier?.result).toMatchObject({ start: '2026-09-15', literal: '2026-09-30', actFrom: '2026-10-01' });
    expect(later?.result).toMatchObject({ start: '2026-09-17', literal: '2026-10-02', actFrom: '2026-10-09' });
  });
  it('moves the minute of a fault by a day and keeps its hour', () => {
    const { later } = offByOne(ruleOf('fault-repair-urban'), aCase({ faultReportedAt: '2026-11-20T09:30' }), corpus.deadlines, calendar);
    expect(later?.result).toMatchObject({ start: '2026-11-21T09:30', literal: '2026-11-23T09:30' });
  });
  it('works on the fact that stood in for the missing one', () => {
    const { earlier } = offByOne(ruleOf('limitation-period'), aCase({ incidentDate: '2026-09-05' }), corpus.deadlines, calendar);
    expect(earlier?.result).toMatchObject({ start: '2026-09-04' });
  });
  it('says nothing where nothing is told', () => {
    expect(offByOne(ruleOf('operator-reply'), aCase(), corpus.deadlines, calendar)).toEqual({
      earlier: undefined,
      later: undefined,
    });
  });
});
