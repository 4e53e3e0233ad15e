import { useEffect, useRef, useState } from 'preact/hooks';
import { isEmptyCase } from '../../domain/case/case.ts';
import { type Dossier, DOSSIER_FOOT, type DossierSection, dossierText } from '../../domain/case/dossier.ts';
import { formatChineseDate } from '../../domain/dates/plain-date.ts';
import { chineseNumber } from '../../domain/law/citation.ts';
import type { WordingInput, WordingTemplate } from '../../domain/wording/index.ts';
import { COPY_WORDS, copyText } from '../shared/copy.ts';
import { limitsOf } from '../shared/in-app.ts';
import { StoreNotice } from '../shared/StoreNotice.tsx';
import { useCase } from '../shared/use-case.ts';
import { useLazy } from '../shared/use-lazy.ts';
import { saveFile } from './save-file.ts';
import { isTooLong, TextOut } from './TextOut.tsx';

const loadAssembler = () => import('./assemble-dossier.ts');

/** The dossier: chosen, shown as it prints, printed, saved or copied. Until something is told the page shows the blank list. */
export function DossierView({ voices }: { voices: readonly { voice: string; title: string }[] }) {
  const { caseFile, store, today } = useCase();
  const told = today !== null && !isEmptyCase(caseFile);
  const { value: assembler, failed } = useLazy(loadAssembler, told);
  const [voice, setVoice] = useState<string | null>(null);
  const [template, setTemplate] = useState<WordingTemplate | null>(null);
  const [dispute, setDispute] = useState<WordingInput['dispute']>(null);
  const [masked, setMasked] = useState(false);
  const [withHolder, setWithHolder] = useState(true);
  const [trouble, setTrouble] = useState('');
  const slug = caseFile.dispute;
  const chosen = voice ?? (caseFile.complaintDate === '' ? 'ticket-10086' : 'miit-appeal');

  // The blank list is there from the first paint; it goes once there is something to show instead.
  useEffect(() => {
    const blank = document.querySelector('.blank-form');
    blank?.classList.toggle('show', today !== null && !told);
    blank?.classList.toggle('gone', told);
  }, [today, told]);
  useEffect(() => {
    if (!told) return undefined;
    let current = true;
    const gone = () => {
      if (current) setTrouble('这一段文字没有取到，可能是断网了。别的照样能打印、能复制。');
    };
    if (chosen === '') setTemplate(null);
    else
      import('virtual:corpus/voices')
        .then(({ loadVoice }) => loadVoice[chosen]?.())
        .then((found) => {
          if (current) {
            setTemplate(found?.template ?? null);
            setTrouble('');
          }
        })
        .catch(gone);
    if (slug === '') setDispute(null);
    else
      import('virtual:corpus/disputes')
        .then(({ loadDispute }) => loadDispute[slug]?.())
        .then((found) => {
          if (current) setDispute(found?.dispute ?? null);
        })
        .catch(gone);
    return () => {
      current = false;
    };
  }, [told, chosen, slug]);

  if (!told || !today) return <StoreNotice store={store} />;
  const dossier = assembler?.assembleDossier({ caseFile, today, template, dispute, masked, withHolder });
  return (
    <>
      <StoreNotice store={store} />
      <div role="status">
        {trouble && <p class="notice no-print">{trouble}</p>}
        {failed && <p class="notice">整理材料的部分没有取到，可能是断网了。你填的都在，联网再打开一次。</p>}
      </div>
      <div class="no-print">
        <div class="field">
          <label for="d-voice">附上哪一段文字</label>
          <select id="d-voice" name="voice" value={chosen} onChange={(event) => setVoice(event.currentTarget.value)}>
            <option value="">不附，只要案情</option>
            {voices.map((one) => (
              <option key={one.voice} value={one.voice}>
                {one.title}
              </option>
            ))}
          </select>
        </div>
        <label class="check">
          <input type="checkbox" name="withHolder" checked={withHolder} onChange={(event) => setWithHolder(event.currentTarget.checked)} />
          写上机主资料
        </label>
        <label class="check">
          <input type="checkbox" name="masked" checked={masked} onChange={(event) => setMasked(event.currentTarget.checked)} />
          号码、工单号遮一半（给别人看的）
        </label>
      </div>
      {dossier && <Actions dossier={dossier} />}
      {dossier && <Paper dossier={dossier} />}
    </>
  );
}

/** What can be done with it here, decided before the tap. */
function Actions({ dossier }: { dossier: Dossier }) {
  // Only ever shown in a browser: known at once, so that no button comes late.
  const limits = limitsOf(navigator.userAgent);
  const [said, setSaid] = useState('');
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = dossierText(dossier);
  return (
    <div class="no-print">
      {!limits.canPrint && (
        <p class="notice">
          {limits.inApp
            ? `在${limits.name}里打印不了，点了没有反应。点右上角「···」选「在浏览器打开」再打印；或者复制全文，发到电脑上。`
            : '这个浏览器打印常常没有反应。换系统自带的浏览器再打印；或者复制全文。'}
        </p>
      )}
      <div class="row">
        {limits.canPrint && (
          <button type="button" class="btn" data-print onClick={() => print()}>
            打印
          </button>
        )}
        <button
          type="button"
          class="btn quiet"
          data-copy-dossier
          onClick={async () => {
            setOpen(true);
            const outcome = await copyText(text, isTooLong(text) ? null : field.current);
            setSaid(COPY_WORDS[outcome]);
          }}
        >
          复制全文
        </button>
        {limits.canDownload && (
          <button
            type="button"
            class="btn quiet"
            data-save-dossier
            onClick={() => {
              saveFile(`投诉有门-${dossier.made}.txt`, `\uFEFF${text.replace(/\n/g, '\r\n')}`, 'text/plain');
              setSaid('文件交给浏览器了，看看下载里有没有。');
            }}
          >
            存成文字文件
          </button>
        )}
      </div>
      <p role="status" class="ok">
        {said}
      </p>
      <details open={open} onToggle={(event) => setOpen((event.currentTarget as HTMLDetailsElement).open)}>
        <summary>纯文字的样子</summary>
        <TextOut label="材料全文" name="dossier-text" field={field} rows={12} text={text} />
      </details>
    </div>
  );
}

/** The paper itself. */
function Paper({ dossier }: { dossier: Dossier }) {
  return (
    <article class="dossier" data-dossier>
      <h2>{dossier.title}</h2>
      <p class="small">整理日期：{formatChineseDate(dossier.made)}</p>
      {dossier.sections.map((section, index) => (
        <section key={section.id} data-section={section.id}>
          <h3>
            {chineseNumber(index + 1)}、{section.heading}
          </h3>
          <Body section={section} />
        </section>
      ))}
      <div class="sign">
        <p class="small">{DOSSIER_FOOT}</p>
        <p class="row">
          <span>签名：＿＿＿＿＿＿＿＿</span>
          <span>日期：＿＿＿＿年＿＿月＿＿日</span>
        </p>
      </div>
    </article>
  );
}

function Body({ section }: { section: DossierSection }) {
  if (section.rows)
    return (
      <dl>
        {section.rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    );
  if (section.table) {
    return (
      <table>
        <thead>
          <tr>
            {section.table.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {section.table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={3}>{section.table.foot}</td>
          </tr>
        </tfoot>
      </table>
    );
  }
  if (section.entries)
    return (
      <ol class="entries">
        {section.entries.map((entry, index) => (
          <li key={index}>
            <b>{entry.label}</b>　{entry.title}
            {entry.lines.map((line, place) => (
              <p key={place}>{line}</p>
            ))}
          </li>
        ))}
      </ol>
    );
  if (section.list)
    return (
      <ol>
        {section.list.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
    );
  return <p class="letter">{section.text}</p>;
}
