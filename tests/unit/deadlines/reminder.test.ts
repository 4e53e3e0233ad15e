import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/dates/plain-date.ts';
import { computeClocks, dueClocks } from '../../../src/domain/deadlines/compute-clocks.ts';
import { fillLimits } from '../../../src/domain/deadlines/fill-limits.ts';
import { remindersOf } from '../../../src/domain/deadlines/reminder.ts';
import { calendarFile } from '../../../src/tools/deadline/calendar-file.ts';
import { aCase, calendar, corpus } from '../../support/corpus.ts';

const clocksOf = (facts: Record<string, unknown>) => dueClocks(computeClocks(corpus.deadlines, aCase(facts), calendar));
const facts = {
  incidentDate: '2026-09-05',
  complaintDate: '2026-11-05',
  billing: true,
  subject: '某视频会员',
  holder: { name: '陈建国', phone: '13800001234', address: '', postcode: '', representative: '' },
};

describe('reminders', () => {
  it('are the days that still lie ahead, nearest first', () => {
    const reminders = remindersOf(clocksOf(facts), plainDate('2026-11-20'));
    expect(reminders.map((one) => one.day)).toEqual([...reminders.map((one) => one.day)].sort());
    expect(reminders[0]).toMatchObject({ id: 'operator-reply', day: '2026-11-21', alarm: '2026-11-21' });
    expect(reminders.find((one) => one.id === 'appeal-window-billing')).toMatchObject({ day: '2027-02-04', alarm: '2027-02-03' });
  });

  it('a day that is today is still told, yesterday’s is not', () => {
    const has = (day: string) => remindersOf(clocksOf(facts), plainDate(day)).some((one) => one.id === 'operator-reply');
    expect(has('2026-11-21')).toBe(true);
    expect(has('2026-11-22')).toBe(false);
  });

  it('hold no private fact: a calendar is often shared', () => {
    const text = JSON.stringify(remindersOf(clocksOf(facts), plainDate('2026-11-01')));
    for (const secret of ['陈建国', '13800001234', '某视频会员']) expect(text).not.toContain(secret);
  });

  it('leave no hole where the content names a limit', () => {
    for (const rule of corpus.deadlines) expect(rule.onPass, `${rule.file}: onPass of a reminder`).not.toMatch(/\{\{/);
  });
});

describe('the calendar file', () => {
  const file = calendarFile(remindersOf(clocksOf(facts), plainDate('2026-11-01')));
  const lines = file.split('\r\n');

  it('is RFC 5545: CRLF, a version, an id for each event, no line over 75 octets', () => {
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(file).toContain('\r\nVERSION:2.0\r\n');
    expect(file.trimEnd().endsWith('END:VCALENDAR')).toBe(true);
    expect(lines.filter((line) => line.startsWith('UID:')).length).toBe(lines.filter((line) => line === 'BEGIN:VEVENT').length);
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  });

  it('names the day itself, whole, in every time zone', () => {
    expect(lines).toContain('DTSTART;VALUE=DATE:20261121');
    expect(lines).toContain('DTSTART;VALUE=DATE:20270204');
  });

  it('rings at nine: on the day where one waits, the day before where one must act', () => {
    const event = (day: string) => file.slice(file.indexOf(`DTSTART;VALUE=DATE:${day}`)).split('END:VEVENT')[0] ?? '';
    expect(event('20261121')).toContain('TRIGGER;RELATED=START:PT9H');
    expect(event('20270204')).toContain('TRIGGER;RELATED=START:-PT15H');
  });
});

describe('lengths in prose', () => {
  it('come from the rules', () => {
    expect(fillLimits('过了{{limit:operator-reply}}再申诉，只收{{limit:appeal-window-billing}}以内的', corpus.deadlines)).toBe(
      '过了15日再申诉，只收5个月以内的',
    );
  });
  it('a rule nobody knows leaves a readable sentence', () => {
    expect(fillLimits('过了{{limit:no-such-rule}}再说', corpus.deadlines)).toBe('过了规定的时间再说');
  });
  it('the last version is the one printed', () => {
    const rule = corpus.deadlines.find((one) => one.id === 'operator-reply');
    const first = rule?.versions[0];
    expect(first && fillLimits('{{limit:x-rule}}', [{ id: 'x-rule', versions: [first, { ...first, amount: 10 }] }])).toBe('10日');
  });
});
