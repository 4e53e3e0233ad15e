import { useEffect, useRef, useState } from 'preact/hooks';
import { type CaseFile, isEmptyCase } from '../../domain/case/case.ts';
import { writeCaseText, writeShelfText } from '../../domain/case/case-text.ts';
import { caseTitle } from '../../domain/case/shelf.ts';
import { addDays, formatChineseDate, type PlainDate, parsePlainDate } from '../../domain/dates/plain-date.ts';
import { STORAGE_KEYS, setExpiry, type StoreState, storedText, wipeDevice, wipeKey } from '../shared/case-store.ts';
import { COPY_WORDS, copyText } from '../shared/copy.ts';
import { type Limits, limitsOf } from '../shared/in-app.ts';
import { sitePath } from '../shared/site-path.ts';
import { ImportCase } from './ImportCase.tsx';
import { saveFile } from './save-file.ts';
import { isTooLong, TextOut } from './TextOut.tsx';

type Props = { caseFile: CaseFile; store: StoreState; today: PlainDate; disputes: Readonly<Record<string, string>> };

/** Days after which the device forgets, as offered. */
const KEEP: readonly (readonly [number, string])[] = [
  [30, '三十天后清掉'],
  [90, '九十天后清掉'],
  [180, '半年后清掉'],
  [365, '一年后清掉'],
];

/** Taking the case along, bringing one in, showing it to others, and clearing the device. */
export function TakeAlong({ caseFile, store, today, disputes }: Props) {
  const [limits, setLimits] = useState<Limits | null>(null);
  useEffect(() => setLimits(limitsOf(navigator.userAgent)), []);
  return (
    <section aria-labelledby="take" class="take">
      <h2 id="take">带走、给人看、清掉</h2>
      <p class="row">
        <a class="btn quiet" href={sitePath('/case/print/')}>
          整理成一份材料，打印或复制
        </a>
      </p>
      <ExportCase {...{ caseFile, store, today, limits }} />
      <ImportCase store={store} disputes={disputes} />
      <ShowOthers caseFile={caseFile} today={today} disputes={disputes} />
      <BrokenCopy limits={limits} today={today} />
      <Forget {...{ caseFile, store, today, limits, disputes }} />
    </section>
  );
}

/** Where files cannot be saved it says so before the tap, and gives the text. */
function ExportCase({ caseFile, store, today, limits }: Omit<Props, 'disputes'> & { limits: Limits | null }) {
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const [open, setOpen] = useState(false);
  const text = open ? writeCaseText(caseFile) : '';
  const many = store.shelf.cases.length > 1;
  return (
    <details class="part" onToggle={(event) => setOpen((event.currentTarget as HTMLDetailsElement).open)}>
      <summary>
        <span>
          <b>导出</b>
          <small>换手机、换浏览器、留底都用它</small>
        </span>
      </summary>
      {limits?.inApp && (
        <p class="notice">在{limits.name}里存不了文件。点右上角「···」选「在浏览器打开」再来存；或者复制下面的文字，发给自己留着。</p>
      )}
      <div class="row">
        {limits?.canDownload && (
          <button
            type="button"
            class="btn"
            data-export
            onClick={() => {
              saveFile(`投诉有门-案子-${today}.json`, writeCaseText(caseFile), 'application/json');
              setSaid('文件交给浏览器了，看看下载里有没有。');
            }}
          >
            存成文件
          </button>
        )}
        {limits?.canDownload && many && (
          <button
            type="button"
            class="btn quiet"
            data-export-all
            onClick={() => {
              saveFile(`投诉有门-全部案子-${today}.json`, writeShelfText(store.shelf), 'application/json');
              setSaid('文件交给浏览器了，看看下载里有没有。');
            }}
          >
            {store.shelf.cases.length}个案子存成一个文件
          </button>
        )}
        <button
          type="button"
          class="btn quiet"
          data-export-copy
          onClick={async () => setSaid(COPY_WORDS[await copyText(text, isTooLong(text) ? null : field.current)])}
        >
          复制成文字
        </button>
      </div>
      <p role="status" class="ok">
        {said}
      </p>
      <label class="small" for="export-text">
        导出的内容，里面有你填的姓名和号码，只发给自己
      </label>
      <TextOut id="export-text" name="export-text" field={field} rows={6} text={text} />
    </details>
  );
}

/** The case as a text with numbers half hidden, for group chats. */
function ShowOthers({ caseFile, today, disputes }: Omit<Props, 'store'>) {
  const [text, setText] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    let current = true;
    import('./share-text.ts')
      .then(({ shareText }) => {
        if (current) setText(shareText(caseFile, today, disputes));
      })
      .catch(() => {
        if (current) setSaid('没有取到，可能是断网了。联网再打开一次。');
      });
    return () => {
      current = false;
    };
  }, [open, caseFile, today, disputes]);
  return (
    <details class="part" onToggle={(event) => setOpen((event.currentTarget as HTMLDetailsElement).open)}>
      <summary>
        <span>
          <b>发群里问人</b>
          <small>号码、证件、工单号遮掉一半</small>
        </span>
      </summary>
      <label class="small" for="share-text">
        发之前自己看一遍：你写的话里还有没有认得出人的地方
      </label>
      <TextOut id="share-text" name="masked" field={field} rows={10} text={text ?? ''} />
      <div class="row">
        <button
          type="button"
          class="btn quiet"
          data-copy-masked
          disabled={text === null}
          onClick={async () => setSaid(COPY_WORDS[await copyText(text ?? '', isTooLong(text ?? '') ? null : field.current)])}
        >
          复制遮好的
        </button>
      </div>
      <p role="status" class="ok">
        {said}
      </p>
    </details>
  );
}

/** Stored content that could not be read, kept aside: to take away, or to drop. */
function BrokenCopy({ limits, today }: { limits: Limits | null; today: PlainDate }) {
  const [text, setText] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => setText(storedText(STORAGE_KEYS.broken)), []);
  if (text === null) return null;
  return (
    <details class="part" open data-broken>
      <summary>
        <span>
          <b>有一份读不出来的旧内容</b>
          <small>{text.length}个字，原样留着</small>
        </span>
      </summary>
      <TextOut label="读不出来的旧内容" name="broken-text" field={field} rows={4} text={text} />
      <div class="row">
        {limits?.canDownload && (
          <button type="button" class="btn quiet" onClick={() => saveFile(`投诉有门-读不出的内容-${today}.txt`, text, 'text/plain')}>
            存成文件
          </button>
        )}
        <button
          type="button"
          class="btn quiet"
          onClick={async () => setSaid(COPY_WORDS[await copyText(text, isTooLong(text) ? null : field.current)])}
        >
          复制
        </button>
        <button
          type="button"
          class="btn quiet"
          onClick={() => {
            wipeKey(STORAGE_KEYS.broken);
            setText(null);
          }}
        >
          不要了，清掉这份
        </button>
      </div>
      <p role="status" class="ok">
        {said}
      </p>
    </details>
  );
}

/** When the device forgets by itself, and forgetting now: asked once, with the way to keep a copy in the same place. */
function Forget({ caseFile, store, today, limits, disputes }: Props & { limits: Limits | null }) {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asking) box.current?.focus();
    else if (asked.current) opener.current?.focus();
    asked.current = asking;
  }, [asking]);
  const { shelf } = store;
  const expires = parsePlainDate(shelf.expires);
  const told = shelf.cases.filter((entry) => !isEmptyCase(entry.case));
  const kept = asking ? (shelf.cases.length > 1 ? writeShelfText(shelf) : writeCaseText(caseFile)) : '';
  const field = useRef<HTMLTextAreaElement>(null);
  const wipe = () => {
    wipeDevice();
    setAsking(false);
    setSaid('清掉了。这台设备上没有你填的东西了。');
  };
  const days = expires ? KEEP.find(([count]) => addDays(today, count) === expires)?.[0] : undefined;
  return (
    <details class="part">
      <summary>
        <span>
          <b>清掉</b>
          <small>{expires ? `${formatChineseDate(expires)}之后再打开就清掉` : '一直留着，直到你清掉'}</small>
        </span>
      </summary>
      <div class="field">
        <label for="case-expires">到时候自动清掉</label>
        <span class="hint" id="case-expires-hint">
          到期之后，下一次在这个浏览器打开本站时清。公用的电脑、借来的手机用得上。
        </span>
        <select
          id="case-expires"
          name="expires"
          aria-describedby="case-expires-hint"
          value={expires ? String(days ?? 'own') : ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value !== 'own') setExpiry(value === '' ? '' : addDays(today, Number(value)));
          }}
        >
          <option value="">一直留着</option>
          {expires && days === undefined && <option value="own">{formatChineseDate(expires)}之后清掉</option>}
          {KEEP.map(([count, label]) => (
            <option key={count} value={String(count)}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {!asking && (
        <p class="row">
          <button
            ref={opener}
            type="button"
            class="btn quiet"
            data-wipe
            onClick={() => {
              setSaid('');
              setAsking(true);
            }}
          >
            现在全部清掉
          </button>
        </p>
      )}
      {asking && (
        <div class="note warn" tabIndex={-1} ref={box} role="group" aria-label="确认清掉">
          <strong>清掉就找不回来了</strong>
          <p>
            {told.length === 0
              ? '这台设备上的案子、草稿和设置'
              : `${told
                  .map((entry) => `「${caseTitle(entry, disputes)}」`)
                  .slice(0, 5)
                  .join('、')}${told.length > 5 ? `等${told.length}个案子` : ''}，还有草稿和设置`}
            ，都会清掉。想以后接着用，先导出一份，再导入就回来了。
          </p>
          {!limits?.canDownload && <textarea ref={field} class="text-out" readOnly rows={3} aria-label="要留底的内容" value={kept} />}
          <div class="row">
            {limits?.canDownload ? (
              <button type="button" class="btn" onClick={() => saveFile(`投诉有门-全部案子-${today}.json`, kept, 'application/json')}>
                先存成文件
              </button>
            ) : (
              <button type="button" class="btn" onClick={async () => setSaid(COPY_WORDS[await copyText(kept, field.current)])}>
                先复制成文字
              </button>
            )}
            <button type="button" class="btn quiet" data-wipe-yes onClick={wipe}>
              清掉
            </button>
            <button type="button" class="btn quiet" data-wipe-no onClick={() => setAsking(false)}>
              先不清
            </button>
          </div>
        </div>
      )}
      <p role="status" class="ok" data-wipe-said>
        {said}
      </p>
      <p class="small">
        <a class="alone" href={sitePath('/privacy/')}>
          存了哪些东西，一样一样看
        </a>
      </p>
    </details>
  );
}
