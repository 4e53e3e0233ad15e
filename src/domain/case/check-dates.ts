import { formatChineseDate, type PlainDate } from '../dates/plain-date.ts';
import { type CaseFile, type DayKey, dayOf, firstChargeDate, MAIN_DAYS } from './case.ts';

/** What is odd about the dates: said beside the field, never a reason to stop. */
export type DateNotice = { readonly key: DayKey; readonly kind: 'future' | 'order' | 'very-old'; readonly say: string };

const ORDER: readonly (readonly [DayKey, DayKey, string])[] = [
  ['incidentDate', 'complaintDate', '投诉比事情发生还早，看看是不是写反了。照样给你算。'],
  ['incidentDate', 'discoveredDate', '发现比发生还早，看看是不是写反了。照样给你算。'],
  ['complaintDate', 'answerDate', '答复比投诉还早，看看是不是写反了。照样给你算。'],
  ['complaintDate', 'appealDate', '申诉比投诉还早。没投诉过的申诉，会让你先去投诉。照样给你算。'],
  ['appealDate', 'materialsCompleteDate', '材料交齐比提交申诉还早，看看是不是写反了。照样给你算。'],
];

/**
 * Notices about future dates (a plan), dates in an impossible order, and charges older than the day the windows run from.
 * Nothing is refused: everything is computed as told. Today itself is no future day.
 * @example checkDates({ ...emptyCase(), complaintDate: '2026-12-01' }, plainDate('2026-11-22')).map(({ kind }) => kind) //=> ['future']
 */
export function checkDates(caseFile: CaseFile, today: PlainDate): DateNotice[] {
  const notices: DateNotice[] = [];
  for (const key of MAIN_DAYS) {
    const day = dayOf(caseFile, key);
    if (day && day > today) notices.push({ key, kind: 'future', say: '这天还没到，按计划给你算。' });
  }
  const [incident, charged] = [dayOf(caseFile, 'incidentDate'), firstChargeDate(caseFile)];
  // The windows run from the day told; an older charge would make them end earlier, and earlier is the safe side.
  if (incident && charged && charged < incident)
    notices.push({
      key: 'incidentDate',
      kind: 'order',
      say: `你记的第一笔扣费是${formatChineseDate(charged)}，比这天早。要从那笔算起，就把这里改成那天。`,
    });
  for (const [first, second, say] of ORDER) {
    const [a, b] = [dayOf(caseFile, first), dayOf(caseFile, second)];
    if (a && b && b < a) notices.push({ key: second, kind: 'order', say });
  }
  return notices;
}
