/** Prints everything about dates that a reader could see, for tests/unit/deadlines/time-zones.test.ts to compare across device time zones. */
import { plainDate } from '../../src/domain/dates/plain-date.ts';
import { computeClocks, dueClocks } from '../../src/domain/deadlines/compute-clocks.ts';
import { computeDeadline } from '../../src/domain/deadlines/compute-deadline.ts';
import { remindersOf } from '../../src/domain/deadlines/reminder.ts';
import { calendarFile } from '../../src/tools/deadline/calendar-file.ts';
import { minuteInChina, todayInChina } from '../../src/tools/shared/today.ts';
import { aCase, calendar, corpus } from './corpus.ts';

const starts = [
  '2024-02-29',
  '2025-12-31',
  '2026-01-01',
  '2026-03-08',
  '2026-03-29',
  '2026-09-05',
  '2026-09-16',
  '2026-09-30',
  '2026-10-25',
  '2026-11-01',
  '2026-12-31',
  '2027-04-04',
  '2026-11-20T00:00',
  '2026-11-20T23:59',
];
for (const rule of corpus.deadlines)
  for (const start of starts) console.log(rule.id, start, JSON.stringify(computeDeadline(rule, start, calendar)));

const clocks = dueClocks(
  computeClocks(corpus.deadlines, aCase({ incidentDate: '2026-09-05', complaintDate: '2026-11-05', billing: true }), calendar),
);
// DTSTAMP is the moment of making, not a date of the case.
console.log(calendarFile(remindersOf(clocks, plainDate('2026-11-01'))).replace(/DTSTAMP:.*/g, ''));

// Just before and after midnight in Beijing, and at the turn of the year.
for (const instant of [
  '2026-11-22T15:59:59Z',
  '2026-11-22T16:00:00Z',
  '2026-11-23T00:00:00Z',
  '2026-12-31T15:59:59Z',
  '2026-12-31T16:00:00Z',
  '2026-03-08T10:30:00Z',
])
  console.log(instant, todayInChina(new Date(instant)), minuteInChina(new Date(instant)));
