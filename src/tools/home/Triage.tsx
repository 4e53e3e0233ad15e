import { disputes } from 'virtual:corpus/names';
import { useState } from 'preact/hooks';
import { type CaseFile, isEmptyCase } from '../../domain/case/case.ts';
import { formatMonthDay, formatWeekday, formatChineseDate } from '../../domain/dates/plain-date.ts';
import { nextStep } from '../../domain/routes/judge-route.ts';
import { changeCase } from '../shared/case-store.ts';
import { contextOf, routes } from '../shared/engine.ts';
import { DateField } from '../shared/fields.tsx';
import { LawLinks, sitePath } from '../shared/law-links.tsx';
import { StoreNotice } from '../shared/StoreNotice.tsx';
import { useCase } from '../shared/use-case.ts';
import { deadlineLaws } from 'virtual:corpus/deadlines';

/** Where the person stands, in three answers. Kept in the case as complaintDate and answer; `not-yet` needs no date. */
type Stage = 'not-yet' | 'no-answer' | 'unhappy';
const STAGES: readonly (readonly [Stage, string])[] = [['not-yet', '还没投诉'], ['no-answer', '投诉了，没回音'], ['unhappy', '回了，不满意']];

function stageOf(caseFile: CaseFile, chosen: Stage | ''): Stage | '' {
  if (chosen) return chosen;
  if (caseFile.answer === 'unsatisfied' || caseFile.answer === 'partial') return 'unhappy';
  if (caseFile.complaintDate) return 'no-answer';
  return '';
}

/**
 * The home page's three questions: what, how far, since when. They fill the same case as every tool, and the one next
 * step stands under them.
 */
export function Triage() {
  const { caseFile, store, today } = useCase();
  const [chosen, setChosen] = useState<Stage | ''>('');
  const stage = stageOf(caseFile, chosen);
  const choose = (value: Stage) => {
    setChosen(value);
    changeCase((current) => ({ ...current, answer: value === 'unhappy' ? 'unsatisfied' : 'none', ...(value === 'not-yet' ? { complaintDate: '', answerDate: '' } : {}) }) as CaseFile);
  };
  const pick = (slug: string) => changeCase((current) => ({ ...current, dispute: slug, billing: disputes.find((one) => one.slug === slug)?.billing ?? null }) as CaseFile);
  const dispute = disputes.find((one) => one.slug === caseFile.dispute);

  return (
    <div class="triage">
      <StoreNotice store={store} />
      <div class="field">
        <label for="t-dispute">什么事</label>
        <select id="t-dispute" name="dispute" value={caseFile.dispute} onChange={(event) => pick(event.currentTarget.value)}>
          <option value="">选一件最像的（共 {disputes.length} 类）</option>
          {disputes.map((one) => <option key={one.slug} value={one.slug}>{one.title}</option>)}
        </select>
      </div>
      <fieldset class="field choice">
        <legend>走到哪一步了</legend>
        <div class="seg">
          {STAGES.map(([value, text]) => (
            <label key={value} class={stage === value ? 'on' : undefined}><input type="radio" name="stage" value={value} checked={stage === value} onChange={() => choose(value)} />{text}</label>
          ))}
        </div>
      </fieldset>
      <div aria-live="polite"><NextBox caseFile={caseFile} stage={stage} today={today} /></div>
      {stage !== '' && (
        <div class="fields">
          <DateField caseFile={caseFile} name="incidentDate" label="事情哪天发生" hint="扣费的事，写第一次扣的那天" />
          {stage !== 'not-yet' && <DateField caseFile={caseFile} name="complaintDate" label="哪天投诉的" />}
        </div>
      )}
      {dispute && <p><a href={sitePath(`/disputes/${dispute.slug}/`)}>{dispute.title}：谁有理，要什么证据</a></p>}
      {!isEmptyCase(caseFile) && <p class="small"><a href={sitePath('/case/')}>打开我的案子</a>，接着填、导出或者清掉。</p>}
    </div>
  );
}

/** The one next step with its day and its words. */
function NextBox({ caseFile, stage, today }: { caseFile: CaseFile; stage: Stage | ''; today: ReturnType<typeof useCase>['today'] }) {
  if (!today || stage === '') {
    return (
      <div class="next" data-next>
        <p class="what">先打10086投诉，记下工单号</p>
        <p>选上面两项，马上告诉你现在敲哪扇门、哪天之前。没投诉过就去申诉，会让你先去投诉。</p>
      </div>
    );
  }
  if (stage !== 'not-yet' && !caseFile.complaintDate && stage === 'no-answer') {
    return <div class="next" data-next><p class="what">哪天投诉的？填在下面</p><p>知道那天，才能算出哪天起可以申诉。记不准就翻通话记录。</p></div>;
  }
  // 「回了，不满意」 opens the appeal whatever the day of the complaint was; an unknown day is read as today.
  const facts = stage === 'unhappy' && !caseFile.complaintDate ? { ...caseFile, complaintDate: today } : caseFile;
  const step = nextStep(routes, contextOf(facts as CaseFile, today));
  if (!step) return null;
  const route = routes.find((one) => one.slug === step.verdict.route);
  const voice = route?.voice ?? 'phone-10086';
  return (
    <div class="next" data-next data-route={step.verdict.route} data-verdict={step.verdict.verdict}>
      <p class="when">{step.verdict.from ? <><time dateTime={step.verdict.from}>{formatMonthDay(step.verdict.from)}</time><small>{formatWeekday(step.verdict.from)}起</small></> : step.verdict.verdict === 'now' ? '现在' : '先问清楚'}</p>
      <p class="what">{route?.title}</p>
      <p>{step.verdict.say}<LawLinks basis={step.verdict.basis} laws={deadlineLaws} /></p>
      {step.by && <p>稳妥的最后一天是<b><time dateTime={step.by}>{formatChineseDate(step.by)}</time></b>。</p>}
      <p class="row"><a class="btn" href={sitePath(`/tools/wording/#voice=${voice}`)}>写好要说的话</a><a class="btn quiet" href={sitePath(`/routes/${step.verdict.route}/`)}>这扇门怎么走</a></p>
    </div>
  );
}
