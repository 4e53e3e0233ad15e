import type { CaseFile, DayKey } from '../../domain/case/case.ts';
import { dayOf } from '../../domain/case/case.ts';
import { daysBetween, formatChineseDate, type PlainDate, parsePlainDate } from '../../domain/dates/plain-date.ts';
import { type DueClock, keyDay } from '../../domain/deadlines/compute-clocks.ts';
import { leftWords } from './ClockView.tsx';

type Mark = { date: PlainDate; label: string; kind: 'fact' | 'clock' | 'today' };

const FACTS: readonly (readonly [DayKey, string])[] = [
  ['incidentDate', '事情发生'],
  ['complaintDate', '向运营商投诉'],
  ['answerDate', '收到答复'],
  ['appealDate', '提交申诉'],
  ['materialsCompleteDate', '材料交齐'],
];

/** All days of the case on one upright strip: what was, where today stands, what comes, with days left. Dates are text, so it reads aloud and prints. */
export function TimeStrip({ caseFile, clocks, today }: { caseFile: CaseFile; clocks: readonly DueClock[]; today: PlainDate | null }) {
  const marks: Mark[] = FACTS.flatMap(([key, label]) => {
    const date = dayOf(caseFile, key);
    return date ? [{ date, label, kind: 'fact' as const }] : [];
  });
  for (const { rule, result } of clocks) {
    const date = parsePlainDate(keyDay(result).slice(0, 10));
    if (date)
      marks.push({ date, label: result.actBy ? `${rule.title}：稳妥的最后一天` : `${rule.title}：期满，可以走下一步`, kind: 'clock' });
  }
  if (marks.length === 0) return null;
  if (today) marks.push({ date: today, label: '今天', kind: 'today' });
  marks.sort((a, b) => (a.date === b.date ? (a.kind === 'today' ? -1 : 1) : a.date < b.date ? -1 : 1));
  return (
    <ol class="strip" aria-label="时间条">
      {marks.map((mark) => (
        <li class={mark.kind === 'today' ? 'is-today' : today && mark.date > today ? 'is-ahead' : undefined}>
          <time dateTime={mark.date}>{formatChineseDate(mark.date)}</time>
          {mark.label}
          {today && mark.kind === 'clock' && mark.date >= today && <small>（{leftWords(daysBetween(today, mark.date))}）</small>}
        </li>
      ))}
    </ol>
  );
}
