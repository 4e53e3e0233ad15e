import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/dates/plain-date.ts';
import { dayKind, isWorkday, nthWorkdayAfter, rollBack, rollForward, workingCalendar } from '../../../src/domain/dates/working-calendar.ts';
import { calendar } from '../../support/corpus.ts';

const d = plainDate;

describe('is this day worked', () => {
  it.each([
    ['2026-11-20', true, 'exact', '工作日', 'an ordinary Friday'],
    ['2026-11-21', false, 'exact', '周六', 'a Saturday'],
    ['2026-11-22', false, 'exact', '周日', 'a Sunday'],
    ['2026-10-01', false, 'exact', '国庆节', 'the first day of the National Day holiday'],
    ['2026-10-07', false, 'exact', '国庆节', 'its last day'],
    ['2026-10-08', true, 'exact', '工作日', 'the day after it'],
    ['2026-09-30', true, 'exact', '工作日', 'the day before it'],
    ['2026-10-10', true, 'exact', '调休上班（国庆节）', 'a Saturday that is worked'],
    ['2026-02-14', true, 'exact', '调休上班（春节）', 'the Saturday worked before the Spring Festival'],
    ['2026-09-20', true, 'exact', '调休上班（国庆节）', 'a Sunday that is worked'],
    ['2027-02-06', false, 'estimated', '春节', 'the Spring Festival of a year without a notice'],
    ['2027-02-08', false, 'estimated', '春节', 'its statutory third day'],
    ['2027-02-09', true, 'estimated', '工作日', 'a day that the notice will probably give off, but nobody has said so'],
    ['2027-03-06', false, 'estimated', '周六', 'a Saturday of that year'],
    ['2027-03-08', true, 'estimated', '工作日', 'a Monday of that year'],
  ] as const)('%s: %s (%s, %s) - %s', (day, working, certainty, name, _why) => {
    expect(dayKind(calendar, d(day))).toEqual({ working, certainty, name });
    expect(isWorkday(calendar, d(day))).toBe(working);
  });

  it('a year nobody described is weekends only, and says it is an estimate', () => {
    expect(dayKind(workingCalendar([]), d('2026-10-01'))).toEqual({ working: true, certainty: 'estimated', name: '工作日' });
    expect(dayKind(workingCalendar([]), d('2026-10-03'))).toEqual({ working: false, certainty: 'estimated', name: '周六' });
  });

  it('a day of December that next year’s notice gives off is off', () => {
    const bridge = workingCalendar([
      { year: 2023, status: 'published', off: {}, work: {} },
      { year: 2024, status: 'published', off: { '2023-12-30': '元旦' }, work: { '2025-01-04': '元旦' } },
      { year: 2025, status: 'estimated', off: {}, work: {} },
    ]);
    expect(dayKind(bridge, d('2023-12-30'))).toEqual({ working: false, certainty: 'exact', name: '元旦' });
    expect(dayKind(bridge, d('2025-01-04'))).toEqual({ working: true, certainty: 'estimated', name: '调休上班（元旦）' });
  });

  it('of two files for one year the later one counts', () => {
    const twice = workingCalendar([
      { year: 2026, status: 'estimated', off: {}, work: {} },
      { year: 2026, status: 'published', off: { '2026-11-20': '校庆' }, work: {} },
    ]);
    expect(dayKind(twice, d('2026-11-20'))).toEqual({ working: false, certainty: 'exact', name: '校庆' });
  });
});

describe('counting workdays', () => {
  it.each([
    ['2026-11-16', 5, '2026-11-23', 'exact', 'one weekend between'],
    ['2026-11-20', 1, '2026-11-23', 'exact', 'Friday to Monday'],
    ['2026-11-21', 1, '2026-11-23', 'exact', 'from a Saturday'],
    ['2026-09-30', 5, '2026-10-13', 'exact', 'the holiday passed over, the worked Saturday counted'],
    ['2026-09-18', 1, '2026-09-20', 'exact', 'the worked Sunday is the first day'],
    ['2026-02-13', 5, '2026-02-27', 'exact', 'the worked Saturday before the Spring Festival counted'],
    ['2026-12-30', 5, '2027-01-07', 'estimated', 'into a year without a notice'],
    ['2026-12-24', 5, '2026-12-31', 'exact', 'up to the last day of the known year'],
    ['2026-12-25', 5, '2027-01-04', 'estimated', 'one day further'],
  ] as const)('from %s the %i. workday is %s (%s): %s', (start, n, date, certainty, _why) => {
    expect(nthWorkdayAfter(calendar, d(start), n)).toMatchObject({ date, certainty });
  });

  it('tells which days it passed over and which worked Saturdays it counted', () => {
    expect(nthWorkdayAfter(calendar, d('2026-10-08'), 3).passed).toEqual([
      { date: '2026-10-10', name: '调休上班（国庆节）', working: true },
      { date: '2026-10-11', name: '周日', working: false },
    ]);
  });

  it('no workdays are no days', () => {
    expect(nthWorkdayAfter(calendar, d('2026-10-01'), 0)).toEqual({ date: '2026-10-01', certainty: 'exact', passed: [] });
  });
});

describe('a last day that falls on a rest day', () => {
  it.each([
    ['2026-10-01', '2026-10-08', '2026-09-30'],
    ['2026-11-22', '2026-11-23', '2026-11-20'],
    ['2026-11-21', '2026-11-23', '2026-11-20'],
    ['2026-11-20', '2026-11-20', '2026-11-20'],
    ['2026-09-19', '2026-09-20', '2026-09-18'],
    ['2026-02-20', '2026-02-24', '2026-02-14'],
    ['2026-10-10', '2026-10-10', '2026-10-10'],
    ['2026-01-01', '2026-01-04', '2025-12-31'],
  ])('%s: rolled forward %s, moved back %s', (day, forward, back) => {
    expect(rollForward(calendar, d(day))).toMatchObject({ date: forward, certainty: 'exact' });
    expect(rollBack(calendar, d(day))).toMatchObject({ date: back, certainty: 'exact' });
  });

  it('rolling over the end of the known years is an estimate, back into them is not hidden either', () => {
    expect(rollForward(calendar, d('2027-01-01'))).toMatchObject({ date: '2027-01-04', certainty: 'estimated' });
    expect(rollBack(calendar, d('2027-01-01'))).toMatchObject({ date: '2026-12-31', certainty: 'estimated' });
    expect(rollBack(calendar, d('2026-12-31'))).toMatchObject({ date: '2026-12-31', certainty: 'exact' });
  });

  it('names the days it met', () => {
    expect(rollForward(calendar, d('2026-11-21')).passed.map((day) => day.name)).toEqual(['周六', '周日']);
    expect(rollForward(calendar, d('2026-11-20')).passed).toEqual([]);
  });
});
