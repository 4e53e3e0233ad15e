import { useState } from 'preact/hooks';
import type { CaseFile } from '../../domain/case/case.ts';
import { writeFragment } from '../../domain/case/fragment.ts';
import { formatChineseDate, type PlainDate } from '../../domain/dates/plain-date.ts';
import {
  chargeWindows,
  computeClocks,
  type DueClock,
  dueClocks,
  keyDay,
  offByOne,
  placeInTime,
  settledOn,
  sortByUrgency,
  triggerOf,
} from '../../domain/deadlines/compute-clocks.ts';
import { formatYuan, type Fen } from '../../domain/money/money.ts';
import { Doors } from '../shared/Doors.tsx';
import { calendar, rules } from '../shared/engine.ts';
import { ClockView, dayWords, leftWords } from './ClockView.tsx';
import { Reminders } from './Reminders.tsx';
import { TimeStrip } from './TimeStrip.tsx';

type Props = { caseFile: CaseFile; today: PlainDate; ruleIds: readonly string[] | undefined; route: string | undefined; full: boolean };

/** Rules in view: those asked for, and local ones that join them in the case's province. */
const rulesInView = (caseFile: CaseFile, ruleIds: readonly string[] | undefined) =>
  rules.filter(
    (rule) =>
      !ruleIds ||
      ruleIds.includes(rule.id) ||
      (rule.region === caseFile.region && rule.joins !== undefined && ruleIds.includes(rule.joins)),
  );
const clocksInView = (caseFile: CaseFile, today: PlainDate, shown: readonly { id: string }[]) =>
  sortByUrgency(
    dueClocks(computeClocks(rules, caseFile, calendar)).filter(({ rule }) => shown.some((one) => one.id === rule.id)),
    caseFile,
    today,
  );

/** What is announced when days were computed: how many, and the most urgent one. The list itself would take minutes to hear. */
export function saidOf(caseFile: CaseFile, today: PlainDate, ruleIds: readonly string[] | undefined): string {
  const clocks = clocksInView(caseFile, today, rulesInView(caseFile, ruleIds));
  const [first] = clocks;
  if (!first) return '';
  const { rule, result } = first;
  return `算出${clocks.length}个日子。最要紧的：${rule.title}，${dayWords(keyDay(result))}${result.actBy ? '之前办' : result.actFrom ? '起可以走下一步' : ''}，${leftWords(placeInTime(result, today).left)}。`;
}

/** Everything the calculator answers: strip of time, clocks with their arithmetic, doors, reminders. */
export function DeadlineResults({ caseFile, today, ruleIds, route, full }: Props) {
  const shown = rulesInView(caseFile, ruleIds);
  const clocks = clocksInView(caseFile, today, shown);
  const gaps = computeClocks(shown, caseFile, calendar).flatMap(({ rule, result }) =>
    result.kind === 'no-rule-in-force' ? [{ rule, since: result.since }] : [],
  );
  const [open, setOpen] = useState(false);
  const Heading = full ? 'h2' : 'h3';
  const pending = clocks.filter((clock) => settledOn(clock, caseFile) === null);
  return (
    <>
      {full && clocks.length > 0 && <h2>算出来的日子</h2>}
      {clocks.length === 0 && <p class="small">填上面任何一个日子，马上算出来。不用点按钮。</p>}
      {clocks.length > 1 && <TimeStrip caseFile={caseFile} clocks={pending} today={today} />}
      {clocks.map((clock) => (
        <ClockView key={clock.rule.id} clock={clock} settled={settledOn(clock, caseFile)} today={today} />
      ))}
      {gaps.map(({ rule, since }) => (
        <p class="notice" key={rule.id}>
          {rule.title}：收录的规定从{formatChineseDate(since as PlainDate)}起施行，这之前的没有收录，不替你猜。
        </p>
      ))}
      {shown.some((rule) => rule.id === 'appeal-window-billing') && caseFile.billing !== false && (
        <MonthlyCharges caseFile={caseFile} today={today} />
      )}
      {clocks.length > 0 && (
        <details onToggle={(event) => setOpen((event.currentTarget as HTMLDetailsElement).open)}>
          <summary>如果我记错一天</summary>
          {open && <OffByOne caseFile={caseFile} clocks={clocks} />}
        </details>
      )}
      {(clocks.length > 0 || route) && (
        <>
          <Heading>{route ? '这扇门现在能不能走' : '哪扇门能走'}</Heading>
          <Doors caseFile={caseFile} today={today} only={route} />
        </>
      )}
      {clocks.length > 0 && <Reminders clocks={pending} today={today} link={full ? writeFragment(caseFile) : ''} />}
    </>
  );
}

/** 「这笔钱是按月扣的」: which charges are still inside the window, said to be an inference. */
function MonthlyCharges({ caseFile, today }: { caseFile: CaseFile; today: PlainDate }) {
  const rule = rules.find((candidate) => candidate.id === 'appeal-window-billing');
  const windows = rule ? chargeWindows(caseFile, rule, calendar, today) : [];
  if (windows.length < 2) return null;
  return (
    <details>
      <summary>这笔钱是按月扣的，每一笔单看</summary>
      <ul>
        {windows.map((window) => (
          <li data-charge={window.date} data-inside={String(window.inside)}>
            {formatChineseDate(window.date)}
            {window.amount === null ? '' : ` ${formatYuan(window.amount as Fen)}`}：
            {window.inside
              ? `还在里面，稳妥的最后一天${dayWords(window.result.actBy ?? window.result.literal)}`
              : `${dayWords(window.result.literal)}过了`}
          </li>
        ))}
      </ul>
      <p class="small">每一笔分开算，只是推论，没有查到解释。稳妥的办法还是按最早那笔算。</p>
    </details>
  );
}

/** 「如果我记错一天」: what each clock would say from the day before and the day after. */
function OffByOne({ caseFile, clocks }: { caseFile: CaseFile; clocks: readonly DueClock[] }) {
  const words = (clock: ReturnType<typeof offByOne>['earlier']) =>
    clock?.result.kind === 'due' ? dayWords(keyDay(clock.result)) : '算不出来';
  return (
    <ul>
      {clocks
        .filter(({ rule }) => triggerOf(rule, caseFile) !== '')
        .map(({ rule, result }) => {
          const { earlier, later } = offByOne(rule, caseFile, rules, calendar);
          return (
            <li key={rule.id}>
              {rule.title}：早一天是{words(earlier)}，晚一天是{words(later)}，现在是{dayWords(keyDay(result))}。
            </li>
          );
        })}
    </ul>
  );
}
