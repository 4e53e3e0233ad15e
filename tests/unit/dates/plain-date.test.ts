import { describe, expect, it } from 'vitest';
import {
  addDays,
  addHours,
  addMonths,
  daysBetween,
  daysInMonth,
  formatChineseDate,
  formatMinute,
  formatMonthDay,
  formatWeekday,
  laterOf,
  type PlainMinute,
  parsePlainDate,
  parsePlainMinute,
  partsOf,
  PlainDateError,
  plainDate,
  weekdayOf,
} from '../../../src/domain/dates/plain-date.ts';

const d = plainDate;

describe('a day that somebody typed', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31', '2026-01-31', '2026-12-31'])('%s is taken', (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  it.each([
    ['2026-02-29', 'no leap year'],
    ['2100-02-29', 'a century that is no leap year'],
    ['2026-02-30', 'February has no 30th'],
    ['2026-04-31', 'April has 30 days'],
    ['2026-13-01', 'month 13'],
    ['2026-00-10', 'month 0'],
    ['2026-01-00', 'day 0'],
    ['2026-01-32', 'day 32'],
    ['2026-2-3', 'not two digits'],
    ['26-02-03', 'two-digit year'],
    ['2026/02/03', 'slashes'],
    ['2026-02-03T00:00', 'a minute'],
    [' 2026-02-03', 'a blank'],
    ['2026-02-03 ', 'a blank behind'],
    ['２０２６-02-03', 'full-width digits'],
    ['1899-12-31', 'before the table'],
    ['2200-01-01', 'after the table'],
    ['', 'nothing'],
    ['昨天', 'words'],
    ['2026-02-03\n', 'a line break'],
  ])('%j is refused: %s', (text) => {
    expect(parsePlainDate(text)).toBeNull();
  });

  it.each([[null], [undefined], [20260203], [new Date(0)], [['2026-02-03']], [{}]])('%j, which is no text, is refused', (value) => {
    expect(parsePlainDate(value)).toBeNull();
  });

  it('a wrong day in a data file stops the build and names the day', () => {
    expect(() => plainDate('2026-02-30')).toThrow(PlainDateError);
    expect(() => plainDate('2026-02-30')).toThrow('2026-02-30');
  });
});

describe('counting days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-22', 15, '2026-12-07'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-01-01', 365, '2027-01-01'],
    ['2024-01-01', 366, '2025-01-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(d(from), days)).toBe(to);
    expect(daysBetween(d(from), d(to))).toBe(days);
  });

  it('knows which of two days is the later one', () => {
    expect(laterOf(d('2026-10-01'), d('2026-10-08'))).toBe('2026-10-08');
    expect(laterOf(d('2026-10-08'), d('2026-10-01'))).toBe('2026-10-08');
    expect(laterOf(d('2026-10-01'), d('2026-10-01'))).toBe('2026-10-01');
  });

  it.each([
    [2026, 1, 31],
    [2026, 2, 28],
    [2024, 2, 29],
    [2000, 2, 29],
    [2100, 2, 28],
    [2026, 4, 30],
    [2026, 12, 31],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

describe('counting months: the same day, or the month’s last (民法典 202)', () => {
  it.each([
    ['2026-06-03', 5, '2026-11-03', 'the corresponding day'],
    ['2026-09-30', 5, '2027-02-28', 'February has no 30th'],
    ['2023-09-30', 5, '2024-02-29', 'in a leap year the 29th'],
    ['2026-09-28', 5, '2027-02-28', 'the 28th exists'],
    ['2026-09-29', 5, '2027-02-28', 'the 29th does not'],
    ['2026-03-31', 1, '2026-04-30', 'April has no 31st'],
    ['2026-02-28', 1, '2026-03-28', 'a month end does not stick to month ends'],
    ['2026-08-01', 5, '2027-01-01', 'over the year’s end'],
    ['2026-12-31', 2, '2027-02-28', 'over the year’s end to a short month'],
    ['2026-07-31', 5, '2026-12-31', 'December, not month 0'],
    ['2026-01-15', 12, '2027-01-15', 'twelve months are a year'],
    ['2024-02-29', 24, '2026-02-28', 'two years from a leap day'],
    ['2024-02-29', 48, '2028-02-29', 'four years from a leap day'],
    ['2026-03-31', -1, '2026-02-28', 'backwards'],
    ['2026-01-15', -1, '2025-12-15', 'backwards over the year’s end'],
    ['2026-11-22', 0, '2026-11-22', 'no month at all'],
  ])('%s and %i months is %s: %s', (from, months, to) => {
    expect(addMonths(d(from), months)).toBe(to);
  });
});

describe('counting hours', () => {
  const m = (text: string) => text as PlainMinute;
  it.each([
    ['2026-11-20T09:30', 48, '2026-11-22T09:30'],
    ['2026-11-20T09:30', 72, '2026-11-23T09:30'],
    ['2026-12-31T23:59', 1, '2027-01-01T00:59'],
    ['2024-02-28T12:00', 24, '2024-02-29T12:00'],
    ['2026-11-20T23:00', 1, '2026-11-21T00:00'],
    ['2026-11-20T22:59', 1, '2026-11-20T23:59'],
    ['2026-11-20T00:00', -1, '2026-11-19T23:00'],
    ['2026-11-20T05:07', 0, '2026-11-20T05:07'],
  ])('%s and %i hours is %s', (from, hours, to) => {
    expect(addHours(m(from), hours)).toBe(to);
  });

  it.each(['2026-11-20T09:30', '2026-11-20T00:00', '2026-11-20T23:59'])('%s is a minute', (text) => {
    expect(parsePlainMinute(text)).toBe(text);
  });
  it.each([
    '2026-11-20',
    '2026-11-20T24:00',
    '2026-11-20T09:60',
    '2026-11-20T9:30',
    '2026-02-30T09:30',
    '2026-11-20 09:30',
    '2026-11-20T09:30:00',
    '',
  ])('%j is no minute', (text) => {
    expect(parsePlainMinute(text)).toBeNull();
  });
  it('no text is no minute', () => {
    expect(parsePlainMinute(undefined)).toBeNull();
  });
});

describe('a day in words', () => {
  it('is written without leading zeros', () => {
    expect(formatChineseDate(d('2026-08-03'))).toBe('2026年8月3日');
    expect(formatMonthDay(d('2026-08-03'))).toBe('8月3日');
    expect(formatMinute('2026-11-20T09:05' as PlainMinute)).toBe('2026年11月20日9:05');
    expect(partsOf(d('2026-08-03'))).toEqual({ year: 2026, month: 8, day: 3 });
  });

  it.each([
    ['2026-11-22', '星期日', 0],
    ['2026-11-23', '星期一', 1],
    ['2026-11-24', '星期二', 2],
    ['2026-11-25', '星期三', 3],
    ['2026-11-26', '星期四', 4],
    ['2026-11-27', '星期五', 5],
    ['2026-11-28', '星期六', 6],
  ] as const)('%s is a %s', (day, name, number) => {
    expect(formatWeekday(d(day))).toBe(name);
    expect(weekdayOf(d(day))).toBe(number);
  });
});
