import { addDays, type PlainDate, weekdayOf } from './plain-date.ts';

/**
 * One year of rest days. `published`: from the State Council's notice (off days and make-up workdays, 调休上班日).
 * `estimated`: no notice known yet; only the statutory days (法定休假日) and weekends are off.
 */
export type CalendarYear = {
  readonly year: number;
  readonly status: 'published' | 'estimated';
  /** Days off, by day, with the holiday's name. */
  readonly off: Readonly<Record<string, string>>;
  /** Saturdays and Sundays that are worked, with the holiday they make up for. */
  readonly work: Readonly<Record<string, string>>;
};

/** What a calendar says about one day. */
export type DayKind = {
  readonly working: boolean;
  /** 'exact' when the year's notice is known, 'estimated' otherwise. */
  readonly certainty: 'exact' | 'estimated';
  /** 国庆节, 周六, 调休上班(国庆节) … */
  readonly name: string;
};

/** All years the site can reach, by number. */
export type WorkingCalendar = { readonly years: Readonly<Record<number, CalendarYear>> };

/** A calendar from its years; later entries of the same year win. */
export function workingCalendar(years: readonly CalendarYear[]): WorkingCalendar {
  return { years: Object.fromEntries(years.map((year) => [year.year, year])) };
}

const WEEKEND: Record<number, string> = { 0: '周日', 6: '周六' };

/**
 * Whether a day is worked. A notice may name days of the next or last year (a New Year bridge), so the named day is
 * looked up in the neighbouring notices too. A year nobody described is estimated from weekends alone.
 * @example dayKind(calendar, plainDate('2026-10-10')) //=> { working: true, certainty: 'exact', name: '调休上班（国庆节）' }
 */
export function dayKind(calendar: WorkingCalendar, date: PlainDate): DayKind {
  const year = Number(date.slice(0, 4));
  for (const near of [year, year + 1, year - 1]) {
    const entry = calendar.years[near];
    const certainty = calendar.years[year]?.status === 'published' ? 'exact' : 'estimated';
    const off = entry?.off[date];
    if (off) return { working: false, certainty, name: off };
    const work = entry?.work[date];
    if (work) return { working: true, certainty, name: `调休上班（${work}）` };
  }
  const weekend = WEEKEND[weekdayOf(date)];
  return {
    working: weekend === undefined,
    certainty: calendar.years[year]?.status === 'published' ? 'exact' : 'estimated',
    name: weekend ?? '工作日',
  };
}

/** True when `date` is worked (工作日, 调休上班日). */
export function isWorkday(calendar: WorkingCalendar, date: PlainDate): boolean {
  return dayKind(calendar, date).working;
}

/** A rest day or make-up workday that a count met on its way, for the derivation. */
export type PassedDay = { readonly date: PlainDate; readonly name: string; readonly working: boolean };

/** Where a count ended. 'estimated' as soon as one day on the way lies in a year without a notice. */
export type WalkResult = {
  readonly date: PlainDate;
  readonly certainty: 'exact' | 'estimated';
  /** Named days met: rest days passed over and make-up workdays counted. */
  readonly passed: readonly PassedDay[];
};

/**
 * The n-th workday after `start` (the start itself is not counted): 期间自下一个工作日起算.
 * @example nthWorkdayAfter(calendar, plainDate('2026-09-30'), 5).date //=> '2026-10-13'
 */
export function nthWorkdayAfter(calendar: WorkingCalendar, start: PlainDate, n: number): WalkResult {
  let date = start;
  let left = n;
  let certainty: 'exact' | 'estimated' = 'exact';
  const passed: PassedDay[] = [];
  while (left > 0) {
    date = addDays(date, 1);
    const kind = dayKind(calendar, date);
    if (kind.certainty === 'estimated') certainty = 'estimated';
    if (kind.working) left -= 1;
    if (!kind.working || kind.name !== '工作日') passed.push({ date, name: kind.name, working: kind.working });
  }
  return { date, certainty, passed };
}

/**
 * `date` itself if worked, else the first workday after it (顺延).
 * @example rollForward(calendar, plainDate('2026-10-01')).date //=> '2026-10-08'
 */
export function rollForward(calendar: WorkingCalendar, date: PlainDate): WalkResult {
  return roll(calendar, date, 1);
}

/**
 * `date` itself if worked, else the last workday before it: the user's safe last day.
 * @example rollBack(calendar, plainDate('2026-10-01')).date //=> '2026-09-30'
 */
export function rollBack(calendar: WorkingCalendar, date: PlainDate): WalkResult {
  return roll(calendar, date, -1);
}

function roll(calendar: WorkingCalendar, start: PlainDate, step: 1 | -1): WalkResult {
  let date = start;
  let certainty: 'exact' | 'estimated' = 'exact';
  const passed: PassedDay[] = [];
  for (;;) {
    const kind = dayKind(calendar, date);
    if (kind.certainty === 'estimated') certainty = 'estimated';
    if (kind.working) return { date, certainty, passed };
    passed.push({ date, name: kind.name, working: false });
    date = addDays(date, step);
  }
}
