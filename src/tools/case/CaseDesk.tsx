import { disputes } from 'virtual:corpus/names';
import { isEmptyCase } from '../../domain/case/case.ts';
import { sitePath } from '../shared/site-path.ts';
import { StoreNotice } from '../shared/StoreNotice.tsx';
import { useCase } from '../shared/use-case.ts';
import { useLater } from '../shared/use-later.ts';
import { useLazy } from '../shared/use-lazy.ts';
import { FactSheet } from './FactSheet.tsx';
import { ShelfPicker } from './ShelfPicker.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { Timeline } from './Timeline.tsx';

const loadNext = () => import('./CaseNext.tsx');
const DISPUTES: Readonly<Record<string, string>> = Object.fromEntries(disputes.map((one) => [one.slug, one.title]));

/** 我的案子: what is next on top, what happened, the sheet of facts, and how to take it along or clear it. */
export function CaseDesk() {
  const { caseFile, store, today } = useCase();
  const told = today !== null && !isEmptyCase(caseFile);
  const { value: next, failed } = useLazy(loadNext, told);
  const bottomToo = useLater();
  const key = store.shelf.active;
  return (
    <div class="desk">
      <StoreNotice store={store} />
      <div class="now" aria-live="polite">
        {told && next ? <next.CaseNextBox caseFile={caseFile} today={today} /> : <FirstStep failed={failed} />}
      </div>
      {today !== null && (
        <>
          {(told || store.shelf.cases.length > 1) && <ShelfPicker shelf={store.shelf} disputes={DISPUTES} />}
          <Timeline caseFile={caseFile} today={today} />
          <FactSheet key={key} caseFile={caseFile} today={today} notices={told && next ? next.noticesOf(caseFile, today) : []} />
          {bottomToo && <TakeAlong caseFile={caseFile} store={store} today={today} disputes={DISPUTES} />}
        </>
      )}
    </div>
  );
}

/** What everybody does first, until something is told. */
function FirstStep({ failed }: { failed: boolean }) {
  return (
    <div class="next" data-next data-status="not-complained">
      <p class="what">
        先打<a href="tel:10086">10086</a>投诉，记下工单号
      </p>
      <p>
        {failed
          ? '算下一步的部分没有取到，可能是断网了。你填的都在，联网再打开就有。'
          : '填下面任何一项，这里就告诉你现在走到哪一步、下一步哪天。'}
      </p>
      <p class="row">
        <a class="btn" href={sitePath('/case/call/')}>
          打电话时看的大字卡片
        </a>
      </p>
    </div>
  );
}
