import { regions } from 'virtual:corpus/names';
import { useEffect, useState } from 'preact/hooks';
import { DAY_KEYS, MINUTE_KEYS } from '../../domain/case/case.ts';
import { checkDates } from '../../domain/case/check-dates.ts';
import { readFragment } from '../../domain/case/fragment.ts';
import { ANSWERS } from '../../domain/case/vocabulary.ts';
import { takeLink } from '../shared/case-store.ts';
import { BillingField, DateField, FormScope, SelectField } from '../shared/fields.tsx';
import { StoreNotice } from '../shared/StoreNotice.tsx';
import { useCase } from '../shared/use-case.ts';
import { useLazy } from '../shared/use-lazy.ts';
import { DATE_FIELDS, FIRST_FIELDS } from './date-fields.ts';

type Props = {
  /** Rules to show; absent = all. */
  ruleIds?: readonly string[];
  /** Door whose verdict is shown; absent = all doors. */
  route?: string;
  /** Facts these rules start from, told by the wrapper so that the form needs no rules. */
  triggers: readonly string[];
  needsBilling: boolean;
  needsRegion: boolean;
  full?: boolean;
};

const loadResults = () => import('./DeadlineResults.tsx');

/** The deadline calculator: asks for days, answers with days. What answers is fetched when the first day is in sight. */
export function DeadlineCalculator({ ruleIds, route, triggers, needsBilling, needsRegion, full = false }: Props) {
  const { caseFile, store, today } = useCase();
  const [ignored, setIgnored] = useState<readonly string[]>([]);
  const [ownCase, setOwnCase] = useState(false);
  const [touched, setTouched] = useState(false);
  const told = [...DAY_KEYS, ...MINUTE_KEYS].some((key) => caseFile[key] !== '') || caseFile.charges.length > 0;
  const { value: results, failed } = useLazy(loadResults, touched || told);

  useEffect(() => {
    if (!full) return undefined;
    const take = () => {
      const { facts, ignored: left } = readFragment(location.hash);
      setIgnored(left);
      setOwnCase(takeLink(facts));
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, [full]);

  const asked = DATE_FIELDS.filter((field) => triggers.includes(field.key));
  const main = asked.filter((field) => !full || FIRST_FIELDS.includes(field.key));
  const more = asked.filter((field) => !main.includes(field));
  const notices = today ? checkDates(caseFile, today) : [];
  const field = (one: (typeof DATE_FIELDS)[number]) => {
    const notice = notices
      .filter((entry) => entry.key === one.key)
      .map((entry) => entry.say)
      .join('');
    return (
      <DateField
        key={one.key}
        caseFile={caseFile}
        name={one.key}
        label={one.label}
        hint={one.hint}
        withTime={one.withTime ?? false}
        remark={notice || undefined}
      />
    );
  };

  return (
    <FormScope.Provider value={`d-${route ?? ruleIds?.[0] ?? 'all'}`}>
      <div class="calculator" onFocusCapture={() => setTouched(true)}>
        <StoreNotice store={store} />
        <div role="status">
          {ignored.length > 0 && (
            <p class="notice" data-ignored>
              链接里有{ignored.length}处看不懂（{ignored.join('、')}），没有用。别的照算。
            </p>
          )}
          {ownCase && <p class="notice">链接里的日子和你手上的案子不一样，另放成了一个新案子。原来的还在「我的案子」里。</p>}
          {failed && <p class="notice">算日子的部分没有取到，可能是断网了。联网后再点一下任何一格，填的都在。</p>}
        </div>
        <div class="fields">
          {main.map(field)}
          {needsBilling && <BillingField caseFile={caseFile} />}
          {triggers.includes('complaintDate') && (
            <SelectField caseFile={caseFile} name="answer" label="答复了没有" options={Object.entries(ANSWERS)} />
          )}
          {needsRegion && (
            <SelectField
              caseFile={caseFile}
              name="region"
              label="号码归属哪个省"
              hint="河南、重庆、浙江另有规定"
              empty="没选，按全国的算"
              options={regions.map((region) => [region.code, region.short])}
            />
          )}
        </div>
        {more.length > 0 && (
          <details>
            <summary>更多日子</summary>
            <div class="fields">{more.map(field)}</div>
          </details>
        )}
        {/* One sentence is announced, not every date with its derivation. */}
        <p class="vh" role="status" data-said>
          {results && today ? results.saidOf(caseFile, today, ruleIds) : ''}
        </p>
        <div data-results>
          {results && today ? (
            <results.DeadlineResults {...{ caseFile, today, ruleIds, route, full }} />
          ) : (
            !failed && <p class="small">填上面任何一个日子，马上算出来。不用点按钮。</p>
          )}
        </div>
      </div>
    </FormScope.Provider>
  );
}
