import { useEffect, useRef, useState } from 'preact/hooks';
import { openStore, STORAGE_KEYS, storedText, wipeDevice, wipeKey } from '../shared/case-store.ts';
import { todayInChina } from '../shared/today.ts';

/** What each key is, in plain words. A key without words here does not compile. */
const WORDS: Record<keyof typeof STORAGE_KEYS, readonly [string, string]> = {
  cases: ['我的案子', '你填的一切：事情、金额、联系记录、机主资料、证据打的勾，还有你设的自动清掉的日子'],
  broken: ['读不出来的旧内容', '上次存坏了的那一份，原样留着等你拿走'],
  call: ['没存完的通话记录', '打电话时记的工号、工单号、原话，存进经过就清掉'],
  drafts: ['改过的文字', '「写内容」里你自己动手改过的稿子'],
  size: ['大字', '要不要大字'],
};
const KEYS = Object.keys(WORDS) as (keyof typeof STORAGE_KEYS)[];

/** Characters as a reader understands them; a browser counts two bytes each. */
function sizeWords(text: string | null): string {
  if (text === null) return '没有存';
  return text.length < 1000 ? `${text.length}个字` : `约${Math.round(text.length / 1000)}千字`;
}

/** Pages kept for use without a network: the site's own files, nothing a person typed. */
async function offlineFiles(): Promise<number> {
  const names = (await caches.keys()).filter((name) => name.includes('tousuyoumen'));
  const counts = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function dropOfflineFiles(): Promise<void> {
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
  for (const name of await caches.keys()) if (name.includes('tousuyoumen')) await caches.delete(name);
}

/** Every key this site stores, its present size, and a button for each and for all; one can look and wipe, not only believe. */
export function PrivacyDesk() {
  const [sizes, setSizes] = useState<Record<string, string | null> | null>(null);
  const [refused, setRefused] = useState(false);
  const [files, setFiles] = useState<number | null>(null);
  const [asking, setAsking] = useState('');
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const look = () => setSizes(Object.fromEntries(KEYS.map((key) => [key, storedText(STORAGE_KEYS[key])])));
  useEffect(() => {
    openStore(todayInChina());
    try {
      localStorage.getItem(STORAGE_KEYS.cases);
    } catch {
      setRefused(true);
    }
    look();
    // Absent without https and in some in-app browsers: then nothing is kept either.
    if ('caches' in window)
      offlineFiles()
        .then(setFiles)
        .catch(() => setFiles(null));
    addEventListener('storage', look);
    return () => removeEventListener('storage', look);
  }, []);
  const asked = useRef('');
  useEffect(() => {
    if (asking) box.current?.focus();
    // Back to the button that asked; where it is gone with what it cleared, to the sentence that says so.
    else if (asked.current)
      (
        document.querySelector<HTMLElement>(
          asked.current === 'all' ? '[data-wipe-all]' : `[data-wipe="${STORAGE_KEYS[asked.current as keyof typeof STORAGE_KEYS]}"]:enabled`,
        ) ?? document.querySelector<HTMLElement>('[data-wipe-said]')
      )?.focus();
    asked.current = asking;
  }, [asking]);

  const wipe = (key: keyof typeof STORAGE_KEYS) => {
    wipeKey(STORAGE_KEYS[key]);
    if (key === 'size') delete document.documentElement.dataset['size'];
    setAsking('');
    setSaid(`「${WORDS[key][0]}」清掉了。`);
    look();
  };
  const wipeAll = () => {
    wipeDevice();
    delete document.documentElement.dataset['size'];
    setAsking('');
    setSaid('全部清掉了。这台设备上没有你填的东西了。');
    look();
  };
  const personal = (key: string) => key === 'cases' || key === 'broken' || key === 'call' || key === 'drafts';
  return (
    <div class="privacy-desk">
      {refused && (
        <p class="notice" role="status">
          这个浏览器不让本站存东西。能照常用，关掉页面就没了。
        </p>
      )}
      <ul class="list keys">
        {KEYS.map((key) => (
          <li key={key} data-key={STORAGE_KEYS[key]}>
            <p>
              <b>{WORDS[key][0]}</b> <code>{STORAGE_KEYS[key]}</code>{' '}
              <span class="tag" data-size>
                {sizeWords(sizes?.[key] ?? null)}
              </span>
            </p>
            <p class="small">{WORDS[key][1]}</p>
            {asking === key ? (
              <div class="note warn" tabIndex={-1} ref={box} role="group" aria-label={`确认清掉${WORDS[key][0]}`}>
                <p>清掉就找不回来了。{key === 'cases' && '想留底，先去「我的案子」导出。'}</p>
                <div class="row">
                  <button type="button" class="btn quiet" data-wipe-yes onClick={() => wipe(key)}>
                    清掉
                  </button>
                  <button type="button" class="btn quiet" onClick={() => setAsking('')}>
                    先不清
                  </button>
                </div>
              </div>
            ) : (
              <p>
                <button
                  type="button"
                  class="btn quiet"
                  data-wipe={STORAGE_KEYS[key]}
                  disabled={!sizes?.[key]}
                  onClick={() => (personal(key) ? setAsking(key) : wipe(key))}
                >
                  清掉「{WORDS[key][0]}」
                </button>
              </p>
            )}
          </li>
        ))}
        <li data-key="caches">
          <p>
            <b>离线用的网页</b> <span class="tag">{files ? `${files}个文件` : '没有存'}</span>
          </p>
          <p class="small">网站自己的网页和程序，断网也能打开靠的是它。里面没有你填的东西。</p>
          {files !== null && files > 0 && (
            <p>
              <button
                type="button"
                class="btn quiet"
                data-wipe="caches"
                onClick={() => {
                  dropOfflineFiles()
                    .then(() => {
                      setFiles(0);
                      setSaid('离线用的网页清掉了。下次联网打开会重新存。');
                    })
                    .catch(() => setSaid('浏览器没有让清。在浏览器设置里清这个网站的数据也行。'));
                }}
              >
                清掉离线网页
              </button>
            </p>
          )}
        </li>
      </ul>
      {asking === 'all' ? (
        <div class="note warn" tabIndex={-1} ref={box} role="group" aria-label="确认全部清掉">
          <strong>清掉就找不回来了</strong>
          <p>案子、草稿、设置都会清掉。想留底，先去「我的案子」导出。</p>
          <div class="row">
            <button type="button" class="btn" data-wipe-all-yes onClick={wipeAll}>
              全部清掉
            </button>
            <button type="button" class="btn quiet" onClick={() => setAsking('')}>
              先不清
            </button>
          </div>
        </div>
      ) : (
        <p class="row">
          <button type="button" class="btn" data-wipe-all disabled={sizes === null} onClick={() => setAsking('all')}>
            全部清掉
          </button>
        </p>
      )}
      <p role="status" class="ok" tabIndex={-1} data-wipe-said>
        {said}
      </p>
    </div>
  );
}
