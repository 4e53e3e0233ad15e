import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/dates/plain-date.ts';
import { wordingDates } from '../../../src/domain/wording/wording-dates.ts';
import { aCase, calendar, corpus } from '../../support/corpus.ts';

const asked = (day: string, facts: Record<string, unknown>) =>
  wordingDates({ rules: corpus.deadlines, caseFile: aCase(facts), calendar, today: plainDate(day), askWorkdays: 3 }).askBy;

describe('the day a text asks for', () => {
  const complained = { complaintDate: '2026-11-05' };

  it.each([
    ['while the time to answer runs: its last day', '2026-11-10', complained, '2026-11-20'],
    ['on that last day itself: still that day', '2026-11-20', complained, '2026-11-20'],
    ['a day later: some workdays from today', '2026-11-21', complained, '2026-11-25'],
    ['after an answer: some workdays from today', '2026-11-10', { ...complained, answer: 'unsatisfied' }, '2026-11-13'],
    ['before any complaint: as if it were made today', '2026-11-05', {}, '2026-11-20'],
  ])('%s', (_, day, facts, expected) => expect(asked(day, facts)).toBe(expected));
});
