import { disputes, regions } from 'virtual:corpus/names';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type CaseFile, isEmptyCase } from '../../domain/case/case.ts';
import { readFragment } from '../../domain/case/fragment.ts';
import { ANSWERS, DEMANDS, type Demand, VOICES } from '../../domain/case/vocabulary.ts';
import type { PlainDate } from '../../domain/dates/plain-date.ts';
import type { Wording, WordingInput, WordingTemplate } from '../../domain/wording/index.ts';
import { setValue, takeLink } from '../shared/case-store.ts';
import { ChargesField } from '../shared/ChargesField.tsx';
import { COPY_WORDS, copyText } from '../shared/copy.ts';
import { readDraft, writeDraft } from '../shared/drafts.ts';
import { DateField, FormScope, SelectField, TextField } from '../shared/fields.tsx';
import { LawLinks } from '../shared/law-links.tsx';
import { StoreNotice } from '../shared/StoreNotice.tsx';
import { useCase } from '../shared/use-case.ts';
import { useLazy } from '../shared/use-lazy.ts';
import { Counters } from './Counters.tsx';

type Words = WordingInput['dispute'];
type Props = {
  /** The voice shown first, with its template and its text for a case of which nothing is told. */
  template: WordingTemplate;
  blank: string;
  /** Names of all voices, for the picker of the full page. */
  voices?: readonly { voice: string; title: string }[];
  /** The dispute of the page this stands in; null = the case decides. */
  preset: (NonNullable<Words> & { billing: boolean }) | null;
  full?: boolean;
};

const loadComposer = () =>
  Promise.all([import('./composer.ts'), import('./DemandCheck.tsx')]).then(([composer, check]) => ({ ...composer, ...check }));
const loadEvidence = () => import('./evidence-of-case.ts');
type Composer = Awaited<ReturnType<typeof loadComposer>>;

/** The wording generator: facts on top, the text under them, always up to date, ready to copy. */
export function WordingMaker({ template: first, blank, voices = [], preset, full = false }: Props) {
  const { caseFile, store, today } = useCase();
  const [touched, setTouched] = useState(false);
  const { value: composer, failed } = useLazy(loadComposer, touched || !isEmptyCase(caseFile));
  const [template, setTemplate] = useState(first);
  const [loaded, setLoaded] = useState<Words>(preset);
  const [draft, setDraft] = useState<string | null>(null);
  const [trouble, setTrouble] = useState('');
  const slug = preset?.slug ?? caseFile.dispute;

  const chooseVoice = async (voice: string) => {
    try {
      const { loadVoice } = await import('virtual:corpus/voices');
      const chosen = await loadVoice[voice]?.();
      if (chosen) setTemplate(chosen.template);
      setTrouble('');
    } catch {
      setTrouble('这一种写法没有取到，可能是断网了。联网再选一次，你填的都在。');
    }
  };
  useEffect(() => {
    if (!full) return;
    const wanted = /(?:^|[#&])voice=([a-z0-9-]+)/.exec(location.hash)?.[1];
    if (wanted && wanted !== first.voice && (VOICES as readonly string[]).includes(wanted)) {
      setTouched(true);
      void chooseVoice(wanted);
    }
    const { facts } = readFragment(location.hash.replace(/(^|[#&])voice=[^&]*/, '$1'));
    takeLink(facts);
  }, [full]);
  useEffect(() => {
    if (preset || slug === '') {
      setLoaded(preset);
      return undefined;
    }
    let current = true;
    import('virtual:corpus/disputes')
      .then(({ loadDispute }) => loadDispute[slug]?.())
      .then((found) => {
        if (current) setLoaded(found?.dispute ?? null);
      })
      .catch(() => {
        if (current) setTrouble('这一类纠纷的说法没有取到，可能是断网了。先按一般的写法给你。');
      });
    return () => {
      current = false;
    };
  }, [slug, preset]);
  useEffect(() => setDraft(readDraft(template.voice, slug)), [template.voice, slug]);

  // The checklist's data is fetched only for a voice that names evidence.
  const { value: evidence } = useLazy(
    loadEvidence,
    composer !== null && template.blocks.some((block) => block.text.includes('{{evidence')),
  );
  const wording = useMemo(() => {
    if (!today || !composer) return null;
    const { have, demands } = evidence?.evidenceOfCase(caseFile, slug) ?? { have: [], demands: [] };
    return composer.compose(template, loaded, caseFile, today, have, demands);
  }, [composer, evidence, template, loaded, caseFile, today, slug]);
  const text = wording?.text ?? (template === first ? blank : '');
  const keep = (value: string | null) => {
    setDraft(value);
    writeDraft(template.voice, slug, value);
  };

  return (
    <FormScope.Provider value={`w-${first.voice}`}>
      <div class="maker" onFocusCapture={() => setTouched(true)} onPointerDown={() => setTouched(true)}>
        <StoreNotice store={store} />
        {full && (
          <div class="field">
            <label for="w-voice">写给谁</label>
            <select id="w-voice" name="voice" value={template.voice} onChange={(event) => void chooseVoice(event.currentTarget.value)}>
              {voices.map((voice) => (
                <option key={voice.voice} value={voice.voice}>
                  {voice.title}
                </option>
              ))}
            </select>
          </div>
        )}
        <div role="status">
          {trouble && <p class="notice">{trouble}</p>}
          {failed && <p class="notice">写内容的部分没有取到，可能是断网了。下面是没填的样子，联网后再点一下就接着写，填的都在。</p>}
        </div>
        {template.warning && (
          <p class="notice">
            {template.warning}
            {composer && <LawLinks basis={template.warningBasis} laws={composer.wordingLaws} />}
          </p>
        )}
        <Facts caseFile={caseFile} template={template} preset={preset !== null} showSum={wantsSum(loaded, caseFile)} />
        <Output {...{ template, composer, wording, text, draft, keep, caseFile, today, slug }} />
        {wording && wording.counters.length > 0 && <Counters ids={wording.counters} fallback={wording.fallback} />}
      </div>
    </FormScope.Provider>
  );
}

/** True when money belongs to this dispute, so that the sheet of charges is worth its room. */
function wantsSum(dispute: Words, caseFile: CaseFile): boolean {
  return caseFile.charges.length > 0 || !dispute || /\{\{(charges|total|sum)/.test(JSON.stringify(dispute.wording));
}

/** The facts this voice uses, few at a time; private ones only where the receiver needs them. */
function Facts({
  caseFile,
  template,
  preset,
  showSum,
}: {
  caseFile: CaseFile;
  template: WordingTemplate;
  preset: boolean;
  showSum: boolean;
}) {
  const last = Math.max(0, caseFile.contacts.length - 1);
  const contact = (key: string) => `contacts.${last}.${key}`;
  return (
    <>
      <div class="fields">
        {!preset && (
          <SelectField
            caseFile={caseFile}
            name="dispute"
            label="什么事"
            empty="没选，按一般的写"
            options={disputes.map((one) => [one.slug, one.title])}
          />
        )}
        <TextField caseFile={caseFile} name="subject" label="哪项业务，或者哪笔钱" hint="照账单上的名字写" />
        <DateField caseFile={caseFile} name="incidentDate" label="事情哪天发生" hint="扣费的事，写第一次扣的那天" />
      </div>
      {showSum && <ChargesField caseFile={caseFile} />}
      <details open={caseFile.complaintDate !== '' || caseFile.contacts.length > 0}>
        <summary>已经找过运营商</summary>
        <div class="fields">
          <DateField caseFile={caseFile} name="complaintDate" label="哪天投诉的" />
          <SelectField caseFile={caseFile} name="answer" label="答复了没有" options={Object.entries(ANSWERS)} />
          <TextField caseFile={caseFile} name={contact('ticket')} label="工单号" />
          <TextField caseFile={caseFile} name={contact('agentId')} label="客服工号" />
          <div class="full">
            <TextField caseFile={caseFile} name={contact('said')} label="对方怎么说的" lines={2} />
          </div>
          <div class="full">
            <TextField caseFile={caseFile} name={contact('promised')} label="答应了什么" lines={2} />
          </div>
        </div>
      </details>
      <details>
        <summary>想要什么</summary>
        <fieldset class="field">
          <legend>选一两样就够，太多反而办不成</legend>
          {(Object.entries(DEMANDS) as [Demand, string][]).map(([code, label]) => (
            <label class="check" key={code}>
              <input
                type="checkbox"
                name="demands"
                value={code}
                checked={caseFile.demands.includes(code)}
                onChange={(event) =>
                  setValue(
                    'demands',
                    event.currentTarget.checked ? [...caseFile.demands, code] : caseFile.demands.filter((one) => one !== code),
                  )
                }
              />
              {label}
            </label>
          ))}
        </fieldset>
      </details>
      {template.privateFacts.length > 0 && (
        <details>
          <summary>你是谁（只用在这段文字里，留在这台设备）</summary>
          <div class="fields">
            <TextField caseFile={caseFile} name="holder.name" label="机主姓名" />
            <TextField caseFile={caseFile} name="holder.phone" label="手机号码" inputMode="tel" />
            {template.privateFacts.some((fact) => fact === 'address') && (
              <TextField caseFile={caseFile} name="holder.address" label="地址" />
            )}
            {template.privateFacts.some((fact) => fact === 'postcode') && (
              <TextField caseFile={caseFile} name="holder.postcode" label="邮编" inputMode="numeric" />
            )}
            {template.privateFacts.some((fact) => fact === 'representative') && (
              <TextField caseFile={caseFile} name="holder.representative" label="代办人姓名" />
            )}
          </div>
        </details>
      )}
      <SelectField
        caseFile={caseFile}
        name="region"
        label="号码归属哪个省"
        empty="没选"
        options={regions.map((region) => [region.code, region.short])}
      />
    </>
  );
}

/** The text, its length, what is missing, and the button that tells the truth. */
function Output({
  template,
  composer,
  wording,
  text,
  draft,
  keep,
  caseFile,
  today,
  slug,
}: {
  template: WordingTemplate;
  composer: Composer | null;
  wording: Wording | null;
  text: string;
  draft: string | null;
  keep: (value: string | null) => void;
  caseFile: CaseFile;
  today: PlainDate | null;
  slug: string;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);
  useEffect(() => setAsking(false), [template.voice, slug]);
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) stay.current?.focus();
  }, [asking]);
  const settle = (rewrite: boolean) => {
    field.current?.focus();
    if (rewrite) keep(null);
    setAsking(false);
  };
  const shown = draft ?? text;
  const missing =
    draft === null && wording
      ? wording.missing
      : [...shown.matchAll(/【待填：([^】]*)】/g)].map((match) => ({ key: match[1] ?? '', label: match[1] ?? '' }));
  const length = draft === null && wording ? wording.length : shown.length;
  const stale = draft !== null && draft !== text;
  return (
    <div data-wording={template.voice}>
      <p class="small">{template.use}</p>
      <label class="vh" for={`w-text-${template.voice}`}>
        {template.title}
      </label>
      <textarea
        id={`w-text-${template.voice}`}
        ref={field}
        class="text-out"
        readOnly={draft === null}
        rows={Math.max(6, Math.min(24, Math.ceil(shown.length / 18) + shown.split('\n').length))}
        value={shown}
        onInput={(event) => keep(event.currentTarget.value)}
      />
      <p class="meta">
        <span>
          一共<span data-length={length}>{length}</span>字
          {template.maxLength ? `，${template.lengthNote ?? '常见上限'}${template.maxLength}字` : ''}
          {length > (template.maxLength ?? Number.POSITIVE_INFINITY) ? '，超了，删一点再贴' : ''}
        </span>
        <span role="status" aria-atomic="true">
          待填<span data-missing={missing.length}>{missing.length}</span>处
          {missing.length > 0 && `：${[...new Set(missing.map((one) => one.label))].join('、')}`}
        </span>
      </p>
      {wording && draft === null && wording.shortened.length > 0 && (
        <p class="notice">有一段太长，截短了，末尾是……。全文留在你填的格子里。</p>
      )}
      {wording?.notes.map((note) => (
        <p class="notice">
          {note.say}
          {composer && <LawLinks basis={note.basis} laws={composer.wordingLaws} />}
        </p>
      ))}
      <div class="row">
        <button
          type="button"
          class="btn"
          data-copy
          onClick={async () =>
            setSaid(
              COPY_WORDS[await copyText(shown, field.current)] + (missing.length > 0 ? `，还有${missing.length}处待填，发出去前补上` : ''),
            )
          }
        >
          复制{missing.length > 0 ? `（还有${missing.length}处待填）` : ''}
        </button>
        {draft === null ? (
          <button
            type="button"
            class="btn quiet"
            onClick={() => {
              keep(text);
              field.current?.focus();
            }}
          >
            自己改几个字
          </button>
        ) : asking ? (
          <>
            <button type="button" class="btn quiet" data-regenerate-yes onClick={() => settle(true)}>
              不要我改的，重新写
            </button>
            <button ref={stay} type="button" class="btn quiet" onClick={() => settle(false)}>
              留着我改的
            </button>
          </>
        ) : (
          <button type="button" class="btn quiet" data-regenerate onClick={() => (stale ? setAsking(true) : keep(null))}>
            重新生成
          </button>
        )}
      </div>
      <p role="status" class="ok" data-copy-said>
        {said}
      </p>
      {draft !== null && stale && <p class="small">这段是你改过的，上面再填也不会动它。要按新填的重写，点「重新生成」。</p>}
      {composer && wording && today && <composer.DemandCheck text={shown} template={template} caseFile={caseFile} today={today} />}
    </div>
  );
}
