import { disputes } from 'virtual:corpus/names';
import { useEffect, useRef, useState } from 'preact/hooks';
import { readFragment } from '../../domain/case/fragment.ts';
import { HOLDERS, type Stage, STAGES } from '../../domain/case/vocabulary.ts';
import { formatChineseDate, type PlainDate } from '../../domain/dates/plain-date.ts';
import type { LawName } from '../../domain/law/citation.ts';
import { type ChecklistItem, checklistFor, demandsFor } from '../../domain/evidence/build-checklist.ts';
import { setValue } from '../shared/case-store.ts';
import { COPY_WORDS, copyText } from '../shared/copy.ts';
import { SelectField } from '../shared/fields.tsx';
import { LawLinks } from '../shared/law-links.tsx';
import { sitePath } from '../shared/site-path.ts';
import { StoreNotice } from '../shared/StoreNotice.tsx';
import { useCase } from '../shared/use-case.ts';
import { useLazy } from '../shared/use-lazy.ts';

const STRENGTHS = { strong: '分量重', medium: '有用', weak: '聊胜于无' } as const;

const loadAll = () => import('virtual:corpus/evidence');
const loadLives = () => import('./lives-until.ts');

type Props = {
  /** The common items, rendered on the server; the other kinds are fetched when a dispute is chosen. */
  common: readonly ChecklistItem[];
  laws: Readonly<Record<string, LawName>>;
};

/** The checklist: what to keep, who holds it, how to ask for it, how long it lives. Ticks live in the case. */
export function EvidenceList({ common, laws }: Props) {
  const { caseFile, store } = useCase();
  const [said, setSaid] = useState('');
  const [linked, setLinked] = useState('');
  const seen = useRef('');
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const { facts } = readFragment(location.hash);
    if (facts.dispute) setLinked(facts.dispute);
  }, []);
  // A link from an article shows its own kind of dispute; the case changes only when the reader chooses.
  useEffect(() => {
    if (caseFile.dispute !== '') setLinked((current) => (seen.current === caseFile.dispute ? current : ''));
    seen.current = caseFile.dispute;
  }, [caseFile.dispute]);
  const slug = linked || caseFile.dispute;
  const { value: all, failed } = useLazy(loadAll, slug !== '');
  const { value: clock } = useLazy(loadLives, caseFile.incidentDate !== '' || caseFile.charges.length > 0);
  const items = all ? checklistFor(all.evidence, all.evidenceByDispute[slug]) : [...common];
  const have = items.filter((item) => caseFile.evidence[item.id] === 'have').length;
  const demands = demandsFor(items, caseFile.evidence);
  const lives: Readonly<Record<string, PlainDate>> = clock?.livesUntil(caseFile) ?? {};
  return (
    <div class="checklist">
      <StoreNotice store={store} />
      <SelectField
        caseFile={linked ? { ...caseFile, dispute: linked } : caseFile}
        name="dispute"
        label="什么事"
        empty="没选，先看通用的几样"
        options={disputes.map((one) => [one.slug, one.title])}
      />
      <div role="status">{failed && <p class="notice">这一类的清单没有取到，可能是断网了。先看通用的几样。</p>}</div>
      <p class="small" aria-live="polite">
        一共{items.length}样，手里有{have}样，还差{items.length - have}样。
      </p>
      {(Object.keys(STAGES) as Stage[]).map((group) => {
        const own = items.filter((item) => item.stage === group);
        return (
          own.length > 0 && (
            <section key={group}>
              <h3>{STAGES[group]}</h3>
              {own.map((item) => (
                <Item
                  key={item.id}
                  item={item}
                  laws={all?.evidenceLaws ?? laws}
                  state={caseFile.evidence[item.id] ?? ''}
                  note={caseFile.evidence[`${item.id}:note`] ?? ''}
                  until={item.livesBy ? lives[item.livesBy] : undefined}
                />
              ))}
            </section>
          )
        );
      })}
      {demands.length > 0 && (
        <div class="note">
          <strong>要对方出示的，一共{demands.length}样</strong>
          <ul ref={list}>
            {demands.map((demand) => (
              <li>{demand}</li>
            ))}
          </ul>
          <div class="row no-print">
            <button
              type="button"
              class="btn quiet"
              data-copy-demands
              onClick={async () =>
                setSaid(COPY_WORDS[await copyText(demands.map((demand, index) => `${index + 1}. ${demand}`).join('\n'), list.current)])
              }
            >
              复制这几句
            </button>
            <a class="btn quiet" href={sitePath('/tools/wording/#voice=records-request')}>
              写成一份要材料的话
            </a>
          </div>
          <p role="status" class="ok">
            {said}
          </p>
        </div>
      )}
    </div>
  );
}

function Item({
  item,
  laws,
  state,
  note,
  until,
}: {
  item: ChecklistItem;
  laws: Readonly<Record<string, LawName>>;
  state: string;
  note: string;
  until: PlainDate | undefined;
}) {
  return (
    <div class="item" data-evidence={item.id}>
      <label class="check">
        <input
          type="checkbox"
          name={`evidence.${item.id}`}
          checked={state === 'have'}
          onChange={(event) => setValue(`evidence.${item.id}`, event.currentTarget.checked ? 'have' : '')}
        />
        {item.title}
      </label>
      <p>
        <span data-holder={item.holder} class="tag">
          在{HOLDERS[item.holder]}
        </span>{' '}
        {STRENGTHS[item.strength]}。{item.proves}
        {until && (
          <>
            留到<time dateTime={until}>{formatChineseDate(until)}</time>前后，早点要。
          </>
        )}
      </p>
      <details>
        <summary>怎么拿到、怎么存</summary>
        <ol>
          {item.how.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        {item.demand && (
          <p>
            可以这样要：{item.demand}
            <LawLinks basis={item.demandBasis} laws={laws} />
          </p>
        )}
        {item.lives && <p>{item.lives}</p>}
        <p>文件名：{item.fileName}</p>
        <p>别这样：{item.dont}</p>
        <p>拿不到的话：{item.substitute}</p>
        {item.holder !== 'self' && (
          <label class="check">
            <input
              type="checkbox"
              checked={state === 'asked'}
              onChange={(event) => setValue(`evidence.${item.id}`, event.currentTarget.checked ? 'asked' : '')}
            />
            已经要过，等对方给
          </label>
        )}
        <label>
          备注
          <input
            type="text"
            value={note}
            name={`evidence.${item.id}:note`}
            onInput={(event) => setValue(`evidence.${item.id}:note`, event.currentTarget.value)}
          />
        </label>
      </details>
    </div>
  );
}
