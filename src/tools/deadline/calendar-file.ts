import ical, { ICalAlarmRelatesTo, ICalAlarmType } from 'ical-generator';
import type { Reminder } from '../../domain/deadlines/reminder.ts';

/** Midnight UTC of a civil day: all-day events carry a date only, so no zone can move it. */
const at = (day: string) => new Date(`${day}T00:00:00Z`);

/**
 * An RFC 5545 calendar of all-day events with an alarm at 9:00 of the alarm day.
 * Loaded only when somebody asks for the file.
 */
export function calendarFile(reminders: readonly Reminder[]): string {
  const calendar = ical({ name: '投诉有门', prodId: { company: '投诉有门', product: '提醒', language: 'ZH' } });
  for (const one of reminders) {
    const hoursBefore = (at(one.day).getTime() - at(one.alarm).getTime()) / 3_600_000 - 9;
    const event = calendar.createEvent({
      id: `${one.id}-${one.day}@tousuyoumen`,
      start: at(one.day),
      allDay: true,
      summary: one.title,
      description: one.why,
    });
    // Tied to the start: left alone, ical-generator ties a later alarm to the event's end, a day too late. Its constructor ignores relatesTo.
    event
      .createAlarm({ type: ICalAlarmType.display, trigger: hoursBefore * 3600, description: one.title })
      .relatesTo(ICalAlarmRelatesTo.start);
  }
  return calendar.toString();
}
