import { rules, years } from 'virtual:corpus/deadlines';
import type { CaseFile } from '../../domain/case/case.ts';
import type { PlainDate } from '../../domain/dates/plain-date.ts';
import { type WorkingCalendar, workingCalendar } from '../../domain/dates/working-calendar.ts';
import { type RouteContext, routeContext } from '../../domain/routes/judge-route.ts';

/** The working calendar with every year the site can reach. */
export const calendar: WorkingCalendar = workingCalendar(years);

/** A case made ready for verdicts, with the site's own rules and calendar. */
export function contextOf(caseFile: CaseFile, today: PlainDate): RouteContext {
  return routeContext({ caseFile, today, rules, calendar });
}

export { rules };
