import { disputes } from 'virtual:corpus/names';
import { useState } from 'preact/hooks';
import { type CaseFile, isEmptyCase } from '../../domain/case/case.ts';
import type { PlainDate } from '../../domain/dates/plain-date.ts';
import { changeCase } from '../shared/case-store.ts';
import { DateField } from '../shared/fields.tsx';
import { sitePath } from '../shared/site-path.ts';
import { StoreNotice } from '../shared/StoreNotice.tsx';
import { useCase } from '../shared/use-case.ts';
import { useLazy } from '../shared/use-lazy.ts';

/** Where the person stands, in three answers. Kept in the case as complaintDate and answer; `not-yet` needs no date. */
type Stage = 'not-yet' | 'no-answer' | 'unhappy';
const STAGES: readonly (readonly [Stage, string])[] = [
  ['not-yet', '还没投诉'],
  ['no-answer', '投诉了，没回音'],
  ['unhappy', '回了，不满意'],
];

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
    changeCase(
      (current) =>
        ({
          ...current,
          answer: value === 'unhappy' ? 'unsatisfied' : 'none',
          ...(value === 'not-yet' ? { complaintDate: '', answerDate: '' } : {}),
        }) as CaseFile,
    );
  };
  const pick = (slug: string) =>
    changeCase(
      (current) => ({ ...current, dispute: slug, billing: disputes.find((one) => one.slug === slug)?.billing ?? null }) as CaseFile,
    );
  const dispute = disputes.find((one) => one.slug === caseFile.dispute);

  return (
    <div class="triage">
      <StoreNotice store={store} />
      <div class="field">
        <label for="t-dispute">什么事</label>
        <select id="t-dispute" name="dispute" value={caseFile.dispute} onChange={(event) => pick(event.currentTarget.value)}>
          <option value="">选一件最像的（共 {disputes.length} 类）</option>
          {disputes.map((one) => (
            <option key={one.slug} value={one.slug}>
              {one.title}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="field choice">
        <legend>走到哪一步了</legend>
        <div class="seg">
          {STAGES.map(([value, text]) => (
            <label key={value} class={stage === value ? 'on' : undefined}>
              <input type="radio" name="stage" value={value} checked={stage === value} onChange={() => choose(value)} />
              <span>
                {text.split('，').map((part, index) => (
                  <>
                    {index > 0 && <br />}
                    {part}
                  </>
                ))}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="next-slot" aria-live="polite">
        <Next caseFile={caseFile} stage={stage} today={today} />
      </div>
      {stage !== '' && (
        <div class="fields">
          <DateField caseFile={caseFile} name="incidentDate" label="事情哪天发生" hint="扣费的事，写第一次扣的那天" />
          {stage !== 'not-yet' && <DateField caseFile={caseFile} name="complaintDate" label="哪天投诉的" />}
        </div>
      )}
      {dispute && (
        <p>
          <a href={sitePath(`/disputes/${dispute.slug}/`)}>{dispute.title}：谁有理，要什么证据</a>
        </p>
      )}
      {!isEmptyCase(caseFile) && (
        <p class="small">
          <a href={sitePath('/case/')}>打开我的案子</a>，接着填、导出或者清掉。
        </p>
      )}
    </div>
  );
}

const loadNext = () => import('./NextBox.tsx');

/** What stands in the box: the first advice until two questions are answered, then the computed step. */
function Next({ caseFile, stage, today }: { caseFile: CaseFile; stage: Stage | ''; today: PlainDate | null }) {
  const wanted = stage !== '' && !(stage === 'no-answer' && !caseFile.complaintDate);
  const { value: next, failed } = useLazy(loadNext, wanted);
  if (stage === 'no-answer' && !caseFile.complaintDate) {
    return (
      <div class="next" data-next>
        <p class="what">哪天投诉的？填在下面</p>
        <p>知道那天，才能算出哪天起可以申诉。记不准就翻通话记录。</p>
      </div>
    );
  }
  if (!today || !wanted || !next) {
    return (
      <div class="next" data-next>
        <p class="what">
          先打<a href="tel:10086">10086</a>投诉，记下工单号
        </p>
        <p>
          {failed
            ? '算日子的部分没有取到，可能是断网了。先投诉、记工单号，这一步错不了。'
            : '选上面两项，马上告诉你现在敲哪扇门、哪天之前。没投诉过就去申诉，会让你先去投诉。'}
        </p>
      </div>
    );
  }
  // 「回了，不满意」 opens the appeal whatever the day of the complaint was; an unknown day is read as today.
  const facts = stage === 'unhappy' && !caseFile.complaintDate ? ({ ...caseFile, complaintDate: today } as CaseFile) : caseFile;
  return <next.NextBox caseFile={facts} today={today} />;
}
