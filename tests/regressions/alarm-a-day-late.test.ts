import { expect, it } from 'vitest';
import { plainDate } from '../../src/domain/dates/plain-date.ts';
import { calendarFile } from '../../src/tools/deadline/calendar-file.ts';

/**
 * 2026-11-22. A reminder 「21 November: you may appeal」 rang on 22 November: an alarm after the start of an all-day event
 * was written as TRIGGER;RELATED=END, nine hours after the day was over.
 */
it('a reminder for the day itself rings at nine on that day', () => {
  const file = calendarFile([
    { id: 'operator-reply', day: plainDate('2026-11-21'), alarm: plainDate('2026-11-21'), title: '可以走下一步', why: '期满' },
  ]);
  expect(file).toContain('TRIGGER;RELATED=START:PT9H');
  expect(file).not.toContain('RELATED=END');
});
