import { regions } from 'virtual:corpus/names';
import { useEffect, useState } from 'preact/hooks';
import type { CaseFile } from '../../domain/case/case.ts';
import { readFragment, writeFragment } from '../../domain/case/fragment.ts';
import { ANSWERS } from '../../domain/case/vocabulary.ts';
import { addDays, formatChineseDate, type PlainDate, parsePlainDate } from '../../domain/dates/plain-date.ts';
import { chargeWindows, checkDates, computeClocks, type DueClock, dueClocks, keyDay, offByOne, triggerOf } from '../../domain/deadlines/compute-clocks.ts';
import { formatYuan, type Fen } from '../../domain/money/money.ts';
import { judgeRoutes } from '../../domain/routes/judge-route.ts';
import { changeCase } from '../shared/case-store.ts';
import { calendar, contextOf, routes, rules } from '../shared/engine.ts';
import { ChoiceField, DateField, readBilling, SelectField, writeBilling } from '../shared/fields.tsx';
import { RouteVerdicts } from '../shared/RouteVerdicts.tsx';
import { StoreNotice } from '../shared/StoreNotice.tsx';
import { useCase } from '../shared/use-case.ts';
import { ClockView, dayWords } from './ClockView.tsx';
import { Reminders } from './Reminders.tsx';
import { TimeStrip } from './TimeStrip.tsx';

/** Facts asked for, in the order a person remembers them. The first five are always shown on the full page. */
const DATE_FIELDS: readonly { key: string; label: string; hint?: string; withTime?: boolean }[] = [
  { key: 'incidentDate', label: '事情哪天发生', hint: '扣费的事，写第一次扣的那天' },
  { key: 'complaintDate', label: '哪天向运营商投诉' },
  { key: 'appealDate', label: '哪天提交申诉' },
  { key: 'materialsCompleteDate', label: '哪天把材料交齐', hint: '要你补过材料的，写补齐那天' },
  { key: 'faultReportedAt', label: '哪天几点报的故障', withTime: true },
  { key: 'arrearsPaidAt', label: '哪天几点交清欠费', withTime: true },
  { key: 'billReceivedDate', label: '哪天收到账单' },
  { key: 'messageDate', label: '哪天收到骚扰短信' },
  { key: 'discoveredDate', label: '哪天知道吃亏了' },
  { key: 'hotlineDate', label: '哪天打的12345' },
  { key: 'marketComplaintDate', label: '哪天向12315投诉' },
  { key: 'marketAcceptedDate', label: '12315哪天受理' },
  { key: 'departmentComplaintDate', label: '别的部门哪天收到投诉' },
  { key: 'regulatorSilentSince', label: '申诉该答复没答复，从哪天起' },
  { key: 'reconsiderationDate', label: '哪天申请复议' },
  { key: 'reconsiderationAcceptedDate', label: '复议哪天受理' },
  { key: 'reconsiderationDecisionDate', label: '哪天收到复议决定' },
  { key: 'suitFiledDate', label: '哪天把起诉状交给法院' },
  { key: 'docketedDate', label: '法院哪天立案' },
  { key: 'disclosureRequestDate', label: '哪天申请信息公开' },
];
const FIRST = ['incidentDate', 'complaintDate', 'appealDate', 'materialsCompleteDate'];

type Props = {
  /** Rules to show; absent = all. */
  ruleIds?: readonly string[];
  /** Door whose verdict is shown; absent = all doors. */
  route?: string;
  full?: boolean;
};

/** The deadline calculator: asks for days, answers with days, and shows how each was counted. */
export function DeadlineCalculator({ ruleIds, route, full = false }: Props) {
  const { caseFile, store, today } = useCase();
  const [ignored, setIgnored] = useState<readonly string[]>([]);

  useEffect(() => {
    if (!full) return undefined;
    const take = () => {
      const { facts, ignored: left } = readFragment(location.hash);
      setIgnored(left);
      if (Object.keys(facts).length > 0) changeCase((current) => ({ ...current, ...facts }) as CaseFile);
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, [full]);

  const shown = rules.filter((rule) => !ruleIds || ruleIds.includes(rule.id) || (rule.region === caseFile.region && rule.joins && ruleIds.includes(rule.joins)));
  const wanted = new Set<string>(shown.flatMap((rule) => [rule.trigger, rule.triggerFallback ?? '']));
  const asked = DATE_FIELDS.filter((field) => wanted.has(field.key));
  const main = asked.filter((field) => !full || FIRST.includes(field.key));
  const more = asked.filter((field) => full && !FIRST.includes(field.key));
  const notices = today ? checkDates(caseFile, today) : [];
  const field = (one: (typeof DATE_FIELDS)[number]) => {
    const notice = notices.filter((entry) => entry.key === one.key).map((entry) => entry.say).join('');
    return <DateField key={one.key} caseFile={caseFile} name={one.key} label={one.label} hint={one.hint} withTime={one.withTime ?? false} message={notice || undefined} />;
  };
  const clocks = dueClocks(computeClocks(rules, caseFile, calendar)).filter(({ rule }) => shown.includes(rule));
  const gaps = computeClocks(shown, caseFile, calendar).filter(({ result }) => result.kind === 'no-rule-in-force');
  const verdicts = today ? judgeRoutes(route ? routes.filter((one) => one.slug === route) : routes, contextOf(caseFile, today)) : [];
  const needsBilling = shown.some((rule) => rule.billing !== undefined);

  return (
    <div class="calculator">
      <StoreNotice store={store} />
      {ignored.length > 0 && <p class="notice" role="status">链接里有 {ignored.length} 处看不懂（{ignored.join('、')}），没有用。别的照算。</p>}
      <div class="fields">
        {main.map(field)}
        {needsBilling && <ChoiceField caseFile={caseFile} name="billing" label="是收费的事吗" hint="扣费、资费、违约金算收费的事；拿不准就先不选，按短的算" options={[['true', '是'], ['false', '不是']]} read={readBilling} write={writeBilling} />}
        {wanted.has('complaintDate') && <SelectField caseFile={caseFile} name="answer" label="答复了没有" options={Object.entries(ANSWERS)} />}
        {(full || shown.some((rule) => rules.some((local) => local.region && (local.joins === rule.id || local.id === rule.id)))) && <SelectField caseFile={caseFile} name="region" label="号码归属哪个省" hint="河南、重庆、浙江另有规定" empty="没选，按全国的算" options={regions.map((region) => [region.code, region.short])} />}
      </div>
      {more.length > 0 && <details><summary>更多日子</summary><div class="fields">{more.map(field)}</div></details>}
      <div aria-live="polite" class="results" data-results>
        {clocks.length === 0 && <p class="small">填上面任何一个日子，马上算出来。不用点按钮。</p>}
        {clocks.length > 1 && <TimeStrip caseFile={caseFile} clocks={clocks} today={today} />}
        {clocks.map((clock) => <ClockView key={clock.rule.id} clock={clock} today={today} />)}
        {gaps.map(({ rule, result }) => result.kind === 'no-rule-in-force' && <p class="notice">{rule.title}：收录的规定从{formatChineseDate(result.since as PlainDate)}起施行，这之前的没有收录，不替你猜。</p>)}
        {today && <MonthlyCharges caseFile={caseFile} today={today} shown={shown.some((rule) => rule.id === 'appeal-window-billing')} />}
        {clocks.length > 0 && <OffByOne caseFile={caseFile} clocks={clocks} />}
        {verdicts.length > 0 && (clocks.length > 0 || route) && <><h4>{route ? '这扇门现在能不能走' : '哪扇门能走'}</h4><RouteVerdicts verdicts={verdicts} routes={routes} /></>}
      </div>
      {clocks.length > 0 && today && <Reminders caseFile={caseFile} clocks={clocks} link={full ? writeFragment(caseFile) : ''} />}
    </div>
  );
}

/** 「这笔钱是按月扣的」: which charges are still inside the window, said to be an inference. */
function MonthlyCharges({ caseFile, today, shown }: { caseFile: CaseFile; today: PlainDate; shown: boolean }) {
  const rule = rules.find((candidate) => candidate.id === 'appeal-window-billing');
  if (!shown || !rule || caseFile.billing === false) return null;
  const windows = chargeWindows(caseFile, rule, calendar, today);
  if (windows.length < 2) return null;
  return (
    <details>
      <summary>这笔钱是按月扣的，每一笔单看</summary>
      <ul>{windows.map((window) => <li data-charge={window.date}>{formatChineseDate(window.date)}{window.amount === null ? '' : ` ${formatYuan(window.amount as Fen)}`}：{window.inside ? `还在里面，稳妥的最后一天${dayWords(window.result.actBy ?? window.result.literal)}` : `${dayWords(window.result.literal)}过了`}</li>)}</ul>
      <p class="small">每一笔分开算，只是推论，没有查到解释。稳妥的办法还是按最早那笔算。</p>
    </details>
  );
}

/** 「如果我记错一天」: what each clock would say from the day before and the day after. */
function OffByOne({ caseFile, clocks }: { caseFile: CaseFile; clocks: readonly DueClock[] }) {
  const shift = (day: string, days: number) => {
    const date = parsePlainDate(day.slice(0, 10));
    return date ? addDays(date, days) + day.slice(10) : day;
  };
  return (
    <details>
      <summary>如果我记错一天</summary>
      <ul>{clocks.filter(({ rule }) => triggerOf(rule, caseFile) !== '').map(({ rule, result }) => {
        const { earlier, later } = offByOne(rule, caseFile, rules, calendar, shift);
        const words = (clock: typeof earlier) => (clock?.result.kind === 'due' ? dayWords(keyDay(clock.result)) : '算不出来');
        return <li>{rule.title}：早一天是{words(earlier)}，晚一天是{words(later)}，现在是{dayWords(keyDay(result))}。</li>;
      })}</ul>
    </details>
  );
}

