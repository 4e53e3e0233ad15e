import { disputes, operators, regions } from 'virtual:corpus/names';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type CaseFile, dayOf, type DayKey, totalOf } from '../../domain/case/case.ts';
import {
  ANSWERS,
  APPEAL_RESULTS,
  BODIES,
  BODY_STATUSES,
  type Body,
  type BodyStatus,
  DEMANDS,
  type Demand,
} from '../../domain/case/vocabulary.ts';
import { formatMonthDay, type PlainDate } from '../../domain/dates/plain-date.ts';
import type { DateNotice } from '../../domain/case/check-dates.ts';
import { formatYuan } from '../../domain/money/money.ts';
import { changeCase } from '../shared/case-store.ts';
import { ChargesField } from '../shared/ChargesField.tsx';
import { BillingField, DateField, SelectField, TextField } from '../shared/fields.tsx';
import { sitePath } from '../shared/site-path.ts';
import { useLater } from '../shared/use-later.ts';
import { Contacts } from './Contacts.tsx';
import { Part } from './Part.tsx';

type Sheet = { caseFile: CaseFile; today: PlainDate; notices: readonly DateNotice[] };

const STEPS = ['what', 'charges', 'days', 'contacts', 'demands', 'holder', 'bodies'] as const;
type Step = (typeof STEPS)[number];
const TITLES: Record<Step, string> = {
  what: '什么事',
  charges: '多少钱',
  days: '哪天',
  contacts: '找过谁',
  demands: '要什么',
  holder: '你是谁',
  bodies: '别的机构',
};

/** The sheet of facts in the order they are asked: few fields at a time on a phone, all open where there is room. */
export function FactSheet({ caseFile, today, notices }: Sheet) {
  const [open, setOpen] = useState<readonly Step[]>(() => firstOpen(caseFile));
  const foldedToo = useLater();
  useEffect(() => {
    const follow = () => {
      const wanted = STEPS.find((step) => `#${step}` === location.hash);
      if (!wanted) return;
      setOpen((now) => [...now, wanted]);
      requestAnimationFrame(() => document.getElementById(wanted)?.scrollIntoView());
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const toggle = (step: Step, isOpen: boolean) =>
    setOpen((now) => (isOpen ? [...now.filter((one) => one !== step), step] : now.filter((one) => one !== step)));
  const goOn = (step: Step) => {
    const following = STEPS[STEPS.indexOf(step) + 1];
    if (!following) return;
    setOpen([following]);
    requestAnimationFrame(() => {
      const part = document.getElementById(following);
      part?.querySelector('summary')?.focus();
      part?.scrollIntoView();
    });
  };
  const bodies: Record<Step, ComponentChildren> = {
    what: <What caseFile={caseFile} />,
    // One blank row to start with: typing in it makes it real.
    charges: (
      <div class={caseFile.charges.length > 0 ? undefined : 'blank-charges'}>
        <ChargesField caseFile={caseFile.charges.length > 0 ? caseFile : { ...caseFile, charges: [{ date: '', amount: '', item: '' }] }} />
      </div>
    ),
    days: <Days caseFile={caseFile} notices={notices} />,
    contacts: <Contacts caseFile={caseFile} today={today} />,
    demands: <Demands caseFile={caseFile} />,
    holder: <HolderFields caseFile={caseFile} />,
    bodies: <Bodies caseFile={caseFile} />,
  };
  return (
    <section aria-labelledby="sheet" class="sheet">
      <h2 id="sheet">把事情记下来</h2>
      <p class="small">每一项都可以不填，填一点算一点，自动存在这台设备里。</p>
      {STEPS.map((step) => (
        <Part
          key={step}
          id={step}
          title={TITLES[step]}
          told={toldOf(step, caseFile)}
          open={open.includes(step)}
          onOpen={(isOpen) => toggle(step, isOpen)}
        >
          {(foldedToo || open.includes(step)) && (
            <>
              {bodies[step]}
              {step !== 'bodies' && (
                <p>
                  <button type="button" class="btn quiet onward" onClick={() => goOn(step)}>
                    下一项：{TITLES[STEPS[STEPS.indexOf(step) + 1] ?? 'bodies']}
                  </button>
                </p>
              )}
            </>
          )}
        </Part>
      ))}
      <p>
        <a href={sitePath('/tools/evidence/')}>证据</a>：{evidenceWords(caseFile)}
      </p>
    </section>
  );
}

function evidenceWords(caseFile: CaseFile): string {
  const states = Object.values(caseFile.evidence);
  const [have, asked] = [states.filter((state) => state === 'have').length, states.filter((state) => state === 'asked').length];
  return have + asked === 0 ? '还没有理，要什么、在谁手里、怎么要' : `手里有${have}样${asked > 0 ? `，向对方要了${asked}样` : ''}`;
}

/** On a phone the first part that is still empty; on a wide screen all of them. */
function firstOpen(caseFile: CaseFile): readonly Step[] {
  if (matchMedia('(min-width: 64rem)').matches) return STEPS;
  const empty = STEPS.find((step) => toldOf(step, caseFile) === '');
  return [STEPS.slice(0, 5).find((step) => step === empty) ?? 'contacts'];
}

/** What a closed part says of itself. Private facts are not repeated there. */
function toldOf(step: Step, caseFile: CaseFile): string {
  switch (step) {
    case 'what':
      return [disputes.find((one) => one.slug === caseFile.dispute)?.title, caseFile.subject.trim().slice(0, 24)]
        .filter(Boolean)
        .join('：');
    case 'charges':
      return caseFile.charges.length === 0 ? '' : `${caseFile.charges.length}笔，合计${formatYuan(totalOf(caseFile))}`;
    case 'days': {
      const day = (key: DayKey, words: string) => {
        const date = dayOf(caseFile, key);
        return date ? `${formatMonthDay(date)}${words}` : '';
      };
      return [day('incidentDate', '发生'), day('complaintDate', '投诉'), day('appealDate', '申诉')].filter(Boolean).join('，');
    }
    case 'contacts':
      return caseFile.contacts.length === 0 ? '' : `记了${caseFile.contacts.length}次`;
    case 'demands':
      return caseFile.demands.length === 0
        ? ''
        : `${DEMANDS[caseFile.demands[0] as Demand]}${caseFile.demands.length > 1 ? `等${caseFile.demands.length}样` : ''}`;
    case 'holder':
      return Object.values(caseFile.holder).some((value) => String(value).trim() !== '') ? '填了，只在这台设备里' : '';
    case 'bodies':
      return caseFile.otherBodies.map((other) => BODIES[other.body]).join('、');
  }
}

function What({ caseFile }: { caseFile: CaseFile }) {
  // 收费 or not follows the kind of dispute until somebody says otherwise.
  const pick = (slug: string) =>
    changeCase((current) => ({
      ...current,
      dispute: slug,
      billing: disputes.find((one) => one.slug === slug)?.billing ?? current.billing,
    }));
  return (
    <div class="fields">
      <SelectField caseFile={caseFile} name="operator" label="哪家运营商" options={operators.map((one) => [one.id, one.name])} />
      <div class="field">
        <label for="f-dispute">什么事</label>
        <select id="f-dispute" name="dispute" value={caseFile.dispute} onChange={(event) => pick(event.currentTarget.value)}>
          <option value="">选一件最像的（共 {disputes.length} 类）</option>
          {disputes.map((one) => (
            <option key={one.slug} value={one.slug}>
              {one.title}
            </option>
          ))}
        </select>
        {caseFile.dispute !== '' && (
          <a class="small" href={sitePath(`/disputes/${caseFile.dispute}/`)}>
            这类事谁有理，要什么证据
          </a>
        )}
      </div>
      <TextField caseFile={caseFile} name="subject" label="哪项业务，或者哪笔钱" hint="照账单上的名字写" />
      <SelectField
        caseFile={caseFile}
        name="region"
        label="号码归属哪个省"
        hint="河南、重庆、浙江另有规定"
        empty="没选，按全国的算"
        options={regions.map((region) => [region.code, region.short])}
      />
      <div class="full">
        <BillingField caseFile={caseFile} />
      </div>
    </div>
  );
}

function Days({ caseFile, notices }: { caseFile: CaseFile; notices: readonly DateNotice[] }) {
  const field = (name: DayKey, label: string, hint?: string) => (
    <DateField
      caseFile={caseFile}
      name={name}
      label={label}
      hint={hint}
      message={
        notices
          .filter((notice) => notice.key === name)
          .map((notice) => notice.say)
          .join('') || undefined
      }
    />
  );
  return (
    <div class="fields">
      {field('incidentDate', '事情哪天发生', '扣费的事，写第一次扣的那天')}
      {field('discoveredDate', '哪天发现的')}
      {field('complaintDate', '第一次向运营商投诉是哪天', '登记了投诉才算，只是问问不算')}
      <SelectField
        caseFile={caseFile}
        name="answer"
        label="答复了没有"
        options={Object.entries(ANSWERS).map(([code, label]) => [code, label.replace(/,/g, '，')] as const)}
      />
      {field('answerDate', '哪天答复的')}
      {field('appealDate', '哪天提交申诉')}
      {field('materialsCompleteDate', '哪天把材料交齐', '要你补过材料的，写补齐那天')}
      <SelectField
        caseFile={caseFile}
        name="appealResult"
        label="申诉有消息没有"
        empty="还没有，或者没申诉"
        options={Object.entries(APPEAL_RESULTS)}
      />
    </div>
  );
}

function Demands({ caseFile }: { caseFile: CaseFile }) {
  const set = (demand: Demand, on: boolean) =>
    changeCase((current) => ({
      ...current,
      demands: on ? [...current.demands.filter((one) => one !== demand), demand] : current.demands.filter((one) => one !== demand),
    }));
  return (
    <fieldset class="field">
      <legend>选一两样就够，太多反而办不成</legend>
      <div class="two">
        {(Object.entries(DEMANDS) as [Demand, string][]).map(([code, label]) => (
          <label class="check" key={code}>
            <input
              type="checkbox"
              name="demands"
              value={code}
              checked={caseFile.demands.includes(code)}
              onChange={(event) => set(code, event.currentTarget.checked)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function HolderFields({ caseFile }: { caseFile: CaseFile }) {
  const { phone } = caseFile.holder;
  const digits = phone.replace(/\D/g, '');
  const odd =
    phone.trim() !== '' && digits !== '' && !/^(86)?1\d{10}$/.test(digits) && !/^0/.test(digits)
      ? `手机号是11位，现在写了${digits.length}位。`
      : undefined;
  const id = Object.entries(caseFile.holder).find(([, value]) => /(^|\D)\d{17}[\dXx](\D|$)/.test(String(value)));
  return (
    <>
      <p class="small">不填也行。写申诉书、授权书才用得上，只存在这台设备里，别处不带。身份证号、服务密码不要填在这里。</p>
      <div role="status">{id && <p class="notice">有一格像是身份证号。这里用不着，删掉更稳妥。</p>}</div>
      <div class="fields">
        <TextField caseFile={caseFile} name="holder.name" label="机主姓名" hint="号码登记在谁名下，就写谁" />
        <TextField caseFile={caseFile} name="holder.phone" label="手机号码" inputMode="tel" message={odd} />
        <div class="full">
          <TextField caseFile={caseFile} name="holder.address" label="通信地址" hint="申诉书要写，收得到信就行" />
        </div>
        <TextField caseFile={caseFile} name="holder.postcode" label="邮编" inputMode="numeric" />
        <TextField caseFile={caseFile} name="holder.representative" label="代办人姓名" hint="替家人办才填" />
      </div>
    </>
  );
}

function Bodies({ caseFile }: { caseFile: CaseFile }) {
  const set = (body: Body, on: boolean) =>
    changeCase((current) => ({
      ...current,
      otherBodies: on
        ? [...current.otherBodies, { body, status: 'sent' as BodyStatus }]
        : current.otherBodies.filter((other) => other.body !== body),
    }));
  return (
    <fieldset class="field">
      <legend>这件事还找过谁</legend>
      <span class="hint">别处一受理，申诉就可能不收，所以要记下走到哪一步。</span>
      {(Object.entries(BODIES) as [Body, string][]).map(([body, label]) => {
        const index = caseFile.otherBodies.findIndex((other) => other.body === body);
        return (
          <div key={body}>
            <label class="check">
              <input
                type="checkbox"
                name="otherBodies"
                value={body}
                checked={index >= 0}
                onChange={(event) => set(body, event.currentTarget.checked)}
              />
              {label}
            </label>
            {index >= 0 && (
              <div class="fields inset">
                <SelectField
                  caseFile={caseFile}
                  name={`otherBodies.${index}.status`}
                  label={`${label}走到哪一步`}
                  options={Object.entries(BODY_STATUSES)}
                />
                <DateField caseFile={caseFile} name={`otherBodies.${index}.date`} label="哪天" />
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
