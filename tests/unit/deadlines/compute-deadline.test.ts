import { describe, expect, it } from 'vitest';
import type { CalendarYear } from '../../../src/domain/dates/working-calendar.ts';
import { workingCalendar } from '../../../src/domain/dates/working-calendar.ts';
import {
  advisesActBy,
  computeDeadline,
  describePassed,
  formatAmount,
  latestFirstComplaint,
  versionOn,
} from '../../../src/domain/deadlines/compute-deadline.ts';
import { plainDate } from '../../../src/domain/dates/plain-date.ts';
import { aRule, aVersion, calendar, due, running } from '../../support/corpus.ts';

const user = (version: Parameters<typeof aRule>[0] = {}) =>
  aRule({ roll: { rule: 'never', basis: [], note: '不推算。' }, ...version }, { binds: 'user', bindsLabel: '你' });

describe('a limit on the other side: wait until it has passed on the later reading', () => {
  it('counts from the day after and lets the reader go on the day after the last', () => {
    expect(due(aRule(), '2026-11-22')).toMatchObject({ literal: '2026-12-07', actFrom: '2026-12-08', certainty: 'exact' });
    expect(due(aRule(), '2026-11-22').rolled).toBeUndefined();
    expect(due(aRule(), '2026-11-22').actBy).toBeUndefined();
  });

  it('shows both days when the last one is a rest day and the law is silent, and waits for the later', () => {
    expect(due(aRule(), '2026-09-16')).toMatchObject({ literal: '2026-10-01', rolled: '2026-10-08', actFrom: '2026-10-09' });
  });

  it('rolls the same way where the law itself says so', () => {
    expect(due(aRule({ roll: { rule: 'by-law', basis: [], note: '顺延。' } }), '2026-09-16')).toMatchObject({
      literal: '2026-10-01',
      rolled: '2026-10-08',
      actFrom: '2026-10-09',
    });
  });

  it('does not roll where the rule forbids it', () => {
    const result = due(aRule({ roll: { rule: 'never', basis: [], note: '不顺延。' } }), '2026-09-16');
    expect(result).toMatchObject({ literal: '2026-10-01', actFrom: '2026-10-02', certainty: 'exact' });
    expect(result.rolled).toBeUndefined();
  });

  it('a last day on a worked Sunday stays where it is', () => {
    expect(due(aRule(), '2026-09-05')).toMatchObject({ literal: '2026-09-20', actFrom: '2026-09-21' });
  });

  it('a rest day in a year without a notice makes the answer an estimate', () => {
    expect(due(aRule(), '2026-12-18')).toMatchObject({
      literal: '2027-01-02',
      rolled: '2027-01-04',
      actFrom: '2027-01-05',
      certainty: 'estimated',
    });
  });

  it('a workday in a year without a notice does too: its being worked is what nobody has announced', () => {
    expect(due(aRule(), '2026-12-20')).toMatchObject({ literal: '2027-01-04', certainty: 'estimated' });
  });

  it('days alone, without rolling, need no calendar and stay exact', () => {
    expect(due(aRule({ roll: { rule: 'never', basis: [], note: '不顺延。' } }), '2027-12-20').certainty).toBe('exact');
  });

  it('the first safe day may be the first of a year without a notice: only the last day’s status was used', () => {
    expect(due(aRule(), '2026-12-16')).toMatchObject({ literal: '2026-12-31', actFrom: '2027-01-01', certainty: 'exact' });
  });
});

describe('a limit on the reader: be early', () => {
  it.each([
    ['2026-06-03', '2026-11-03', '2026-11-03', 'the last day is a workday'],
    ['2026-06-22', '2026-11-22', '2026-11-20', 'a Sunday moves back to Friday'],
    ['2026-06-21', '2026-11-21', '2026-11-20', 'a Saturday moves back to Friday'],
    ['2026-05-10', '2026-10-10', '2026-10-10', 'a worked Saturday stays'],
    ['2026-05-04', '2026-10-04', '2026-09-30', 'a holiday moves back before the holiday'],
    ['2026-05-11', '2026-10-11', '2026-10-10', 'a Sunday moves back to the worked Saturday'],
  ])('five months from %s: literally %s, safe until %s - %s', (start, literal, actBy) => {
    const result = due(user({ amount: 5, unit: 'month', bound: 'exceeds' }), start);
    expect(result).toMatchObject({ literal, actBy, certainty: 'exact' });
    expect(result.rolled).toBeUndefined();
    expect(result.actFrom).toBeUndefined();
  });

  it('is never moved forward, even where the law would roll it', () => {
    expect(due(user({ amount: 3, unit: 'year', roll: { rule: 'by-law', basis: [], note: '' } }), '2023-11-22')).toMatchObject({
      literal: '2026-11-22',
      actBy: '2026-11-20',
    });
  });

  it('years end on the same day or the month’s last', () => {
    expect(due(user({ amount: 3, unit: 'year' }), '2024-02-29')).toMatchObject({
      literal: '2027-02-28',
      actBy: '2027-02-26',
      certainty: 'estimated',
    });
  });

  it('says so when the safe day had to be looked for in a year without a notice', () => {
    expect(due(user({ amount: 5, unit: 'month' }), '2026-08-01')).toMatchObject({
      literal: '2027-01-01',
      actBy: '2026-12-31',
      certainty: 'estimated',
    });
  });

  it('a rule may ask for act-by although it binds somebody else: records that will be deleted', () => {
    expect(advisesActBy({ binds: 'operator', advise: 'act-by' })).toBe(true);
    expect(advisesActBy({ binds: 'user', advise: 'act-from' })).toBe(false);
    expect(advisesActBy({ binds: 'user' })).toBe(true);
    for (const binds of ['operator', 'regulator', 'authority', 'court'] as const) expect(advisesActBy({ binds })).toBe(false);
  });
});

describe('a limit in workdays', () => {
  const workdays = (amount: number) => aRule({ amount, unit: 'workday', roll: { rule: 'never', basis: [], note: '' } });
  it.each([
    ['2026-09-30', 5, '2026-10-13', '2026-10-14'],
    ['2026-02-13', 5, '2026-02-27', '2026-02-28'],
    ['2026-11-20', 5, '2026-11-27', '2026-11-28'],
    ['2026-11-02', 15, '2026-11-23', '2026-11-24'],
    ['2026-10-09', 1, '2026-10-10', '2026-10-11'],
    ['2026-10-01', 1, '2026-10-08', '2026-10-09'],
  ])('from %s %i workdays: %s, next step from %s', (start, amount, literal, actFrom) => {
    const result = due(workdays(amount), start);
    expect(result).toMatchObject({ literal, actFrom, certainty: 'exact' });
    expect(result.rolled).toBeUndefined();
  });

  it('names the holidays that were passed over and the worked Saturday that counted', () => {
    const steps = due(workdays(5), '2026-09-30')
      .steps.map((step) => step.text)
      .join('\n');
    expect(steps).toContain('10月1日到10月7日国庆节放假');
    expect(steps).toContain('10月10日调休上班（国庆节），算工作日');
    expect(steps).toContain('下一个工作日');
  });
});

describe('a limit in hours', () => {
  const hours = (amount: number) => aRule({ amount, unit: 'hour', roll: { rule: 'never', basis: [], note: '不停。' } });
  it('runs through nights, weekends and holidays to the minute', () => {
    expect(due(hours(48), '2026-09-30T18:00')).toMatchObject({
      start: '2026-09-30T18:00',
      literal: '2026-10-02T18:00',
      actFrom: '2026-10-02T18:00',
      certainty: 'exact',
      passed: [],
    });
  });
  it('a day without an hour counts from its last minute: later for the other side is safe for the reader', () => {
    const result = due(hours(48), '2026-11-20');
    expect(result).toMatchObject({ start: '2026-11-20T23:59', literal: '2026-11-22T23:59' });
    expect(result.steps[0]?.text).toContain('没有写几点');
  });
  it('an hour that was told is not doubted', () => {
    expect(due(hours(48), '2026-11-20T09:30').steps[0]?.text).not.toContain('没有写几点');
  });
});

describe('which version of a rule counts', () => {
  const two = aRule({}, { versions: [aVersion({ effectiveTo: '2025-12-31' }), aVersion({ effectiveFrom: '2026-01-01', amount: 10 })] });
  it.each([
    ['2016-07-30', 15],
    ['2025-12-31', 15],
    ['2026-01-01', 10],
    ['2030-01-01', 10],
  ])('on %s the limit was %i days', (day, amount) => {
    expect(versionOn(two, day)?.amount).toBe(amount);
  });
  it('the day of the facts decides, not today', () => {
    expect(due(two, '2025-12-31').literal).toBe('2026-01-15');
    expect(due(two, '2026-01-01').literal).toBe('2026-01-11');
  });
  it('before the first version nothing is guessed, and the page can say since when it knows', () => {
    expect(versionOn(two, '2016-07-29')).toBeNull();
    expect(computeDeadline(two, '2016-07-29', calendar)).toEqual({
      kind: 'no-rule-in-force',
      id: 'a-rule',
      start: '2016-07-29',
      since: '2016-07-30',
    });
  });
  it('a condition of acceptance is judged by the rule of the day one files, so it reaches back behind its first version, and only there', () => {
    const back = aRule({}, { ...two, reachesBack: true });
    expect(due(back, '2016-07-29').literal).toBe('2016-08-13');
    expect(due(back, '2026-01-01').literal).toBe('2026-01-11');
    const ended = aRule({}, { versions: [aVersion({ effectiveTo: '2020-12-31' })], reachesBack: true });
    expect(computeDeadline(ended, '2021-01-01', calendar).kind).toBe('no-rule-in-force');
  });
  it('after a rule has ended nothing is guessed either', () => {
    expect(computeDeadline(aRule({ effectiveTo: '2020-12-31' }), '2021-01-01', calendar).kind).toBe('no-rule-in-force');
    expect(computeDeadline(aRule({ effectiveTo: '2020-12-31' }), '2020-12-31', calendar).kind).toBe('due');
  });
});

describe('what cannot be computed is said, not guessed', () => {
  it.each(['', '2026-02-30', 'soon', '2026'])('a start of %j starts no clock', (start) => {
    expect(computeDeadline(aRule(), start, calendar)).toEqual({ kind: 'not-started', id: 'a-rule' });
  });
  it('where only practice is known there is no date', () => {
    expect(computeDeadline(aRule({}, { versions: [] }), '2026-11-22', calendar)).toEqual({
      kind: 'practice',
      id: 'a-rule',
      start: '2026-11-22',
    });
  });
});

describe('the derivation under 「怎么算的」', () => {
  it('every counting step carries its article, the last line is advice', () => {
    const { steps } = due(aRule(), '2026-09-16');
    expect(steps[0]?.basis).toEqual([{ law: 'civil-code', article: 201, paragraph: 1 }]);
    expect(steps[1]?.basis).toEqual([{ law: 'telecom-appeal-measures', article: 10, item: 4 }]);
    expect(steps.at(-1)?.text).toContain('2026年10月9日起可以走下一步');
  });

  it('says the first day that counts', () => {
    expect(due(aRule(), '2026-11-22').steps[0]?.text).toBe('投诉那天：2026年11月22日。当天不算，从11月23日数起。');
  });

  it('says 「如果顺延」 where the law is silent and 「顺延后」 where it speaks', () => {
    const text = (rule: 'silent' | 'by-law') =>
      due(aRule({ roll: { rule, basis: [], note: '' } }), '2026-09-16')
        .steps.map((step) => step.text)
        .join('');
    expect(text('silent')).toContain('如果顺延，最后一天是2026年10月8日');
    expect(text('silent')).toContain('按晚的那个');
    expect(text('by-law')).toContain('顺延后，最后一天是2026年10月8日');
    expect(text('by-law')).not.toContain('按晚的那个');
  });

  it('says that a month end stands for a day that does not exist', () => {
    expect(due(user({ amount: 5, unit: 'month' }), '2026-09-30').steps[1]?.text).toContain('那个月没有对应的日子，到月末：2027年2月28日');
    expect(due(user({ amount: 5, unit: 'month' }), '2026-09-28').steps[1]?.text).toContain('到对应的日子：2027年2月28日');
  });

  it('an estimate names the years that are missing, and only those', () => {
    const last = due(user({ amount: 5, unit: 'month' }), '2026-09-30').steps.at(-1);
    expect(last?.text).toContain('2027年的放假通知没有收录');
    expect(last?.text).not.toContain('2026');
    expect(last?.basis).toEqual([{ law: 'holidays-measures', article: 2 }]);
    expect(
      due(user({ amount: 5, unit: 'month' }), '2026-06-03')
        .steps.map((step) => step.text)
        .join(''),
    ).not.toContain('估算');
  });

  it('tells the reader which rest days pulled the safe day forward', () => {
    expect(
      due(user({ amount: 5, unit: 'month' }), '2026-06-22')
        .steps.map((step) => step.text)
        .join(''),
    ).toContain('11月21日到11月22日周末。限你的日子不往后推，往前提到最近的工作日：2026年11月20日（星期五）');
  });
});

describe('rest days in words', () => {
  const on = (date: string, name: string, working = false) => ({ date: plainDate(date), name, working });
  it.each([
    [[on('2026-10-02', '国庆节'), on('2026-10-01', '国庆节')], '10月1日到10月2日国庆节放假'],
    [[on('2026-11-21', '周六'), on('2026-11-22', '周日')], '11月21日到11月22日周末'],
    [[on('2026-11-22', '周日')], '11月22日周末'],
    [
      [on('2026-10-07', '国庆节'), on('2026-10-10', '调休上班（国庆节）', true), on('2026-10-11', '周日')],
      '10月7日国庆节放假；10月10日调休上班（国庆节），算工作日；10月11日周末',
    ],
    [[on('2026-10-01', '国庆节'), on('2026-10-03', '国庆节')], '10月1日国庆节放假；10月3日国庆节放假'],
    [[], ''],
  ])('case %#', (passed, words) => {
    expect(describePassed(passed)).toBe(words);
  });
  it.each([
    [15, 'day', '15日'],
    [5, 'workday', '5个工作日'],
    [5, 'month', '5个月'],
    [2, 'year', '2年'],
    [48, 'hour', '48小时'],
  ] as const)('%i %s is %s', (amount, unit, words) => {
    expect(formatAmount(amount, unit)).toBe(words);
  });
});

describe('the last day for a first complaint', () => {
  const window = { ...user({ amount: 5, unit: 'month', bound: 'exceeds' }), id: 'window' };
  const reply = { ...aRule(), id: 'reply' };
  const derived = { ...aRule({}, { versions: [] }), id: 'first', derived: { reply: 'reply', window: 'window' } };
  const first = (incident: string) => latestFirstComplaint(derived, reply, window, incident, calendar);

  it('leaves the whole answering time and still one safe day to appeal', () => {
    // Appeal until Friday 20 November; 4 November + 15 days = 19 November, so that on the 20th an appeal is right.
    expect(first('2026-06-22')).toMatchObject({
      kind: 'due',
      id: 'first',
      start: '2026-06-22',
      literal: '2026-11-04',
      actBy: '2026-11-04',
      certainty: 'exact',
    });
  });

  it('one day later would be too late, on that day it is not', () => {
    const result = running(first('2026-06-22'));
    expect(due(reply, result.actBy ?? '').actFrom).toBe('2026-11-20');
    expect(due(reply, '2026-11-05').actFrom).toBe('2026-11-21');
  });

  it('is an estimate when either end is', () => {
    expect(first('2026-09-30')).toMatchObject({ actBy: '2027-02-10', certainty: 'estimated' });
    // Only the window's end lies in the year without a notice; the answer falls in 2026.
    expect(first('2026-08-01')).toMatchObject({ actBy: '2026-12-15', certainty: 'estimated' });
  });

  it('is eight days earlier when a holiday stretches the answering time by that much', () => {
    // Appeal until 9 October: a complaint of 23 September is answered by 8 October, just in time.
    expect(first('2026-05-09')).toMatchObject({ actBy: '2026-09-23' });
    // Appeal until 8 October: every complaint from 16 to 23 September would have to wait until the 9th.
    expect(first('2026-05-08')).toMatchObject({ actBy: '2026-09-15' });
  });

  it('does not exist where the answering time alone is longer than the window', () => {
    const short = { ...window, versions: [aVersion({ amount: 10, roll: { rule: 'never', basis: [], note: '' } })] };
    expect(latestFirstComplaint(derived, reply, short, '2026-11-02', calendar)).toEqual({ kind: 'not-started', id: 'first' });
  });

  it('may be the day of the incident itself', () => {
    const narrow = { ...window, versions: [aVersion({ amount: 16, roll: { rule: 'never', basis: [], note: '' } })] };
    expect(latestFirstComplaint(derived, reply, narrow, '2026-11-02', calendar)).toMatchObject({ kind: 'due', actBy: '2026-11-02' });
  });

  it('before the rules were in force it says so', () => {
    expect(first('2010-01-01')).toEqual({ kind: 'no-rule-in-force', id: 'first', start: '2010-01-01', since: '2016-07-30' });
  });
});

describe('a calendar with a gap', () => {
  it('never treats a missing year as one without holidays in silence', () => {
    const only2026: CalendarYear[] = [{ year: 2026, status: 'published', off: {}, work: {} }];
    expect(due(aRule(), '2026-12-20', workingCalendar(only2026)).certainty).toBe('estimated');
  });
});
