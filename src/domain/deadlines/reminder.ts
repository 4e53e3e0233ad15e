import { addDays, type PlainDate, parsePlainDate } from '../dates/plain-date.ts';
import { type DueClock, keyDay } from './compute-clocks.ts';

/** One thing to be reminded of. `alarm` is the day before for what the user must do, the day itself otherwise. */
export type Reminder = {
  readonly id: string;
  readonly day: PlainDate;
  readonly alarm: PlainDate;
  readonly title: string;
  readonly why: string;
};

/**
 * Reminders of the clocks that still lie ahead, nearest first. Private facts are left out: a calendar is often shared.
 */
export function remindersOf(clocks: readonly DueClock[], today: PlainDate): Reminder[] {
  return clocks
    .flatMap(({ rule, result }) => {
      const day = parsePlainDate(keyDay(result).slice(0, 10));
      if (!day || day < today) return [];
      const own = result.actBy !== undefined;
      return [
        {
          id: rule.id,
          day,
          alarm: own ? addDays(day, -1) : day,
          title: own ? `最后一天：${rule.title}` : `可以走下一步：${rule.title}`,
          why: own ? '过了这天，这条路可能就关了。' : rule.onPass.replace(/\{\{[^}]*\}\}/g, ''),
        },
      ];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
