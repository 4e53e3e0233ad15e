import { addDays, plainDate, weekdayOf } from '../dates/plain-date.ts';
import type { Corpus } from './corpus.ts';
import { type Issue, issue } from './issue.ts';

/**
 * Faults of the holiday files that would move every computed day in silence: another year's days under this year's name,
 * a make-up workday that is no weekend, one day given off and worked. A notice may reach a week into its neighbours.
 */
export function checkHolidays(holidays: Corpus['holidays']): Issue[] {
  return holidays.flatMap(({ file, id, year, off, work }) => {
    const issues: Issue[] = [];
    const say = (field: string, found: string, expected: string, fix: string) => issues.push(issue(file, field, found, expected, fix));
    if (id !== String(year)) say('year', String(year), `和文件名一样：${id}`, '改 year，或者改文件名');
    const first = addDays(plainDate(`${year}-01-01`), -7);
    const last = addDays(plainDate(`${year}-12-31`), 7);
    const strays = [...Object.keys(off), ...Object.keys(work)].filter((day) => day < first || day > last).sort();
    if (strays.length > 0)
      say(
        'off、work',
        `${strays.length} 个日子不在 ${year} 年里，第一个是 ${strays[0]}`,
        `${year} 年的放假通知里的日子`,
        '是不是抄了别的年份，照当年的通知重填',
      );
    for (const day of Object.keys(work)) {
      if (day in off) say('work', `${day} 又放假又上班`, '一天只能是一样', '对照通知，删掉一个');
      else if (!strays.includes(day) && ![0, 6].includes(weekdayOf(plainDate(day))))
        say('work', `${day} 不是周末`, '调休上班的日子是周六或周日', '对照通知改日子');
    }
    return issues;
  });
}
