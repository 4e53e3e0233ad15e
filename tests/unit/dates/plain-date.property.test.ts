import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addHours,
  addMonths,
  daysBetween,
  daysInMonth,
  type PlainDate,
  type PlainMinute,
  parsePlainDate,
  partsOf,
  plainDate,
  weekdayOf,
} from '../../../src/domain/dates/plain-date.ts';

/** Days from 1900 to 2099, so that what is added stays inside the table. */
const day = fc.integer({ min: 0, max: 73_048 }).map((n) => Temporal.PlainDate.from('1900-01-01').add({ days: n }).toString() as PlainDate);
const minute = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([date, h, m]) => `${date}T${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}` as PlainMinute);

describe('our dates against Temporal, an independent implementation', () => {
  it('adding days agrees', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
        expect(addDays(from, days)).toBe(Temporal.PlainDate.from(from).add({ days }).toString());
      }),
      { numRuns: 1000 },
    );
  });

  it('adding months agrees, month ends included', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -200, max: 200 }), (from, months) => {
        expect(addMonths(from, months)).toBe(Temporal.PlainDate.from(from).add({ months }, { overflow: 'constrain' }).toString());
      }),
      { numRuns: 1000 },
    );
  });

  it('five months from every day of 2024-2028 agrees', () => {
    for (let at = plainDate('2024-01-01'); at <= '2028-12-31'; at = addDays(at, 1)) {
      expect(addMonths(at, 5)).toBe(Temporal.PlainDate.from(at).add({ months: 5 }).toString());
    }
  });

  it('days between, weekdays and month lengths agree', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [x, y] = [Temporal.PlainDate.from(a), Temporal.PlainDate.from(b)];
        expect(daysBetween(a, b)).toBe(x.until(y, { largestUnit: 'days' }).days);
        expect(weekdayOf(a)).toBe(x.dayOfWeek % 7);
        expect(daysInMonth(x.year, x.month)).toBe(x.daysInMonth);
        expect(partsOf(a)).toEqual({ year: x.year, month: x.month, day: x.day });
      }),
      { numRuns: 500 },
    );
  });

  it('adding hours agrees: no hour is lost or doubled', () => {
    fc.assert(
      fc.property(minute, fc.integer({ min: -500, max: 500 }), (from, hours) => {
        expect(addHours(from, hours)).toBe(Temporal.PlainDateTime.from(from).add({ hours }).toString({ smallestUnit: 'minute' }));
      }),
      { numRuns: 500 },
    );
  });

  it('a text is a day for us exactly when it is one for Temporal', () => {
    const pieces = fc
      .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }))
      .map(([y, m, n]) => `${y}-${String(m).padStart(2, '0')}-${String(n).padStart(2, '0')}`);
    fc.assert(
      fc.property(pieces, (text) => {
        let theirs: string | null;
        try {
          theirs = Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
        } catch {
          theirs = null;
        }
        expect(parsePlainDate(text)).toBe(theirs);
      }),
      { numRuns: 1000 },
    );
  });

  it('any other text is refused without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = parsePlainDate(text);
        expect(read === null || /^\d{4}-\d{2}-\d{2}$/.test(read)).toBe(true);
      }),
    );
  });
});

describe('later stays later', () => {
  it('adding the same days or months never swaps two days', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 400 }), (a, b, n) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        expect(addDays(early, n) <= addDays(late, n)).toBe(true);
        expect(addMonths(early, n) <= addMonths(late, n)).toBe(true);
        expect(addDays(early, n) >= early).toBe(true);
      }),
    );
  });

  it('days added and taken away again give the day one started from', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 9999 }), (from, days) => {
        expect(addDays(addDays(from, days), -days)).toBe(from);
      }),
    );
  });
});
