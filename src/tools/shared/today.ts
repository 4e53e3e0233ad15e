import { type PlainDate, plainDate } from '../../domain/dates/plain-date.ts';

const CHINA = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });

/**
 * Today in China. The only clock of the project; never read while a page is built, or the page would show the build day.
 * In dev and preview `?asOf=2026-11-22` shows the site as of another day.
 */
export function todayInChina(now: Date = new Date()): PlainDate {
  const parts = Object.fromEntries(CHINA.formatToParts(now).map((part) => [part.type, part.value]));
  return plainDate(`${parts['year']}-${parts['month']}-${parts['day']}`);
}

/** This minute in China as 'YYYY-MM-DDTHH:MM', for the call page's time stamps. */
export function minuteInChina(now: Date = new Date()): string {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(now);
  return `${todayInChina(now)}T${clock}`;
}
