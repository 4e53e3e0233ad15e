import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { addDays, plainDate } from '../domain/dates/plain-date.ts';
import type { CalendarYear } from '../domain/dates/working-calendar.ts';

type Statutory = {
  days: { name: string; on: string; offset?: number }[];
  moving: Record<number, Record<string, string>>;
};

const readStatutory = (contentRoot: string) => load(readFileSync(join(contentRoot, 'holidays/_statutory.yaml'), 'utf8')) as Statutory;

/**
 * A year of which no State Council notice is known: the statutory days (solar and lunar) of the 放假办法, nothing else.
 * Weekends are the calendar's business; make-up days are unknown, so none are invented.
 * @throws Error when the table of moving feasts does not reach the year: a silent gap would shift dates.
 * @example estimateYear('content', 2027).off['2027-02-05'] //=> '除夕'
 */
export function estimateYear(contentRoot: string, year: number): CalendarYear {
  const { days, moving } = readStatutory(contentRoot);
  const feasts = moving[year];
  if (!feasts) throw new Error(`content/holidays/_statutory.yaml 没有 ${year} 年的农历节日，补一行再来`);
  const off = days.map((day) => [addDays(plainDate(feasts[day.on] ?? `${year}-${day.on}`), day.offset ?? 0), day.name] as const);
  return { year, status: 'estimated', off: Object.fromEntries(off.sort()), work: {} };
}

/**
 * Every year the site can reach, ascending: published where a file exists, estimated elsewhere in the table of feasts.
 */
export function calendarYears(contentRoot: string, published: readonly CalendarYear[]): CalendarYear[] {
  return Object.keys(readStatutory(contentRoot).moving)
    .map(Number)
    .sort((a, b) => a - b)
    .map((year) => {
      const entry = published.find((candidate) => candidate.year === year);
      return entry ? { year, status: entry.status, off: entry.off, work: entry.work } : estimateYear(contentRoot, year);
    });
}
