/**
 * Civil days in China, as the string 'YYYY-MM-DD'. No clock, no time zone, no `Date` in local time: the same input
 * gives the same answer on every device (see src/decisions/0003-plain-date.md).
 */

/** A day that exists in the calendar, from 1900-01-01 to 2199-12-31. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** Length of a month in days; `month` 1-12. @example daysInMonth(2028, 2) //=> 29 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Reads a day, or null when it is not one: 2026-02-30, 2026-2-3 and '' are refused, never bent into another day.
 * @example parsePlainDate('2026-02-30') //=> null
 */
export function parsePlainDate(value: unknown): PlainDate | null {
  if (typeof value !== 'string') return null;
  const match = PATTERN.exec(value);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return value as PlainDate;
}

/** Thrown by {@link plainDate}; `name` survives minification. */
export class PlainDateError extends Error {
  constructor(message: string) {
    super(message);
    // Assigned, not a class field: a field costs every island a helper on the browsers we build for.
    this.name = 'PlainDateError';
  }
}

/**
 * A day from trusted text (data files, tests).
 * @throws PlainDateError when the text is no calendar day.
 * @example plainDate('2026-11-22') //=> '2026-11-22'
 */
export function plainDate(value: string): PlainDate {
  const date = parsePlainDate(value);
  if (!date) throw new PlainDateError(`不是日历上有的日子：${value}`);
  return date;
}

/** Year, month (1-12) and day of month. */
export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function fromParts(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as PlainDate;
}

function epochDay(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

function fromEpochDay(days: number): PlainDate {
  const date = new Date(days * MS_PER_DAY);
  return fromParts(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/**
 * The day `days` calendar days later (earlier when negative). The start is not counted (民法典第二百零一条第一款).
 * @example addDays(plainDate('2026-02-28'), 1) //=> '2026-03-01'
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(epochDay(date) + days);
}

/**
 * The corresponding day `months` later (earlier when negative), or that month's last day when there is none
 * (民法典第二百零二条). The start is not counted, so the result is the last day of the period.
 * @example addMonths(plainDate('2026-09-30'), 5) //=> '2027-02-28'
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  return fromParts(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/**
 * Days from `from` to `to`: 0 for the same day, negative when `to` is earlier.
 * @example daysBetween(plainDate('2026-11-22'), plainDate('2026-12-01')) //=> 9
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDay(to) - epochDay(from);
}

/** The later of two days. */
export function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  return a >= b ? a : b;
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: PlainDate): number {
  return new Date(epochDay(date) * MS_PER_DAY).getUTCDay();
}

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];

/** @example formatWeekday(plainDate('2026-11-22')) //=> '星期日' */
export function formatWeekday(date: PlainDate): string {
  return `星期${WEEKDAYS[weekdayOf(date)]}`;
}

/** @example formatChineseDate(plainDate('2026-08-03')) //=> '2026年8月3日' */
export function formatChineseDate(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${year}年${month}月${day}日`;
}

/** @example formatMonthDay(plainDate('2026-08-03')) //=> '8月3日' */
export function formatMonthDay(date: PlainDate): string {
  const { month, day } = partsOf(date);
  return `${month}月${day}日`;
}

/** A minute in China, 'YYYY-MM-DDTHH:MM', for limits counted in hours. */
export type PlainMinute = string & { readonly __minute: 'PlainMinute' };

/**
 * Reads a minute, or null. A day alone is no minute: the caller decides which hour is the safe one.
 * @example parsePlainMinute('2026-11-20T09:30') //=> '2026-11-20T09:30'
 */
export function parsePlainMinute(value: unknown): PlainMinute | null {
  if (typeof value !== 'string') return null;
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/.exec(value);
  return match && parsePlainDate(match[1]) ? (value as PlainMinute) : null;
}

/**
 * The minute `hours` later; hours run through nights, weekends and holidays (民法典第二百零一条第二款).
 * @example addHours('2026-11-20T09:30' as PlainMinute, 48) //=> '2026-11-22T09:30'
 */
export function addHours(minute: PlainMinute, hours: number): PlainMinute {
  const days = epochDay(minute.slice(0, 10) as PlainDate);
  const total = Number(minute.slice(11, 13)) + hours;
  const day = fromEpochDay(days + Math.floor(total / 24));
  const hour = ((total % 24) + 24) % 24;
  return `${day}T${String(hour).padStart(2, '0')}:${minute.slice(14, 16)}` as PlainMinute;
}

/** @example formatMinute('2026-11-20T09:30' as PlainMinute) //=> '2026年11月20日9:30' */
export function formatMinute(minute: PlainMinute): string {
  return `${formatChineseDate(minute.slice(0, 10) as PlainDate)}${Number(minute.slice(11, 13))}:${minute.slice(14, 16)}`;
}
