import { useState } from 'preact/hooks';
import type { CaseFile } from '../../domain/case/case.ts';
import { promiseWords } from '../../domain/case/promises.ts';
import { type TimelineEntry, timelineOf } from '../../domain/case/timeline.ts';
import { formatChineseDate, type PlainDate } from '../../domain/dates/plain-date.ts';
import { setValue } from '../shared/case-store.ts';

/** Entries shown at once; a case of two thousand calls must not stop a phone. */
const STEP = 30;
const LONG = 200;

/** What happened, oldest first, with what was promised and whether it was kept. */
export function Timeline({ caseFile, today }: { caseFile: CaseFile; today: PlainDate }) {
  const [more, setMore] = useState(STEP);
  const entries = timelineOf(caseFile, today);
  if (entries.length === 0) return null;
  const hidden = Math.max(0, entries.length - more);
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">经过</h2>
      {hidden > 0 && (
        <p>
          <button type="button" class="btn quiet" onClick={() => setMore(more + STEP)}>
            前面还有{hidden}条，再看{Math.min(STEP, hidden)}条
          </button>
        </p>
      )}
      <ol class="strip" data-timeline>
        {entries.slice(hidden).map((entry) => (
          <li
            key={entry.key}
            data-entry={entry.kind}
            class={entry.date === today ? 'is-today' : entry.date && entry.date > today ? 'is-ahead' : undefined}
          >
            {entry.date ? <time dateTime={entry.date}>{formatChineseDate(entry.date)}</time> : <b>日期没写　</b>}
            {entry.title}
            {entry.lines.map((line) => (
              <p class="said">
                {line.length > LONG ? (
                  <>
                    {line.slice(0, LONG)}……<small>（全文{line.length}字，在下面「找过谁」里）</small>
                  </>
                ) : (
                  line
                )}
              </p>
            ))}
            {entry.promise && <Kept entry={entry} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Whether a promise was kept: one tap, and one tap back. */
function Kept({ entry }: { entry: TimelineEntry }) {
  const { promise } = entry;
  if (!promise) return null;
  const settled = promise.state === 'kept' || promise.state === 'broken';
  const set = (kept: string) => setValue(`contacts.${promise.contact}.kept`, kept);
  const words = promiseWords(promise);
  return (
    <p class="kept">
      {words && (
        <span class={`tag ${promise.state === 'kept' ? 'now' : promise.state === 'open' ? '' : 'not-yet'}`} data-kept={promise.state}>
          {words}
        </span>
      )}
      {/* The first button stays in its place, so that the keyboard does too. */}
      <button type="button" class="link" onClick={() => set(settled ? '' : 'yes')}>
        {settled ? '改一下' : '做到了'}
      </button>
      {!settled && (
        <button
          type="button"
          class="link"
          onClick={(event) => {
            (event.currentTarget.previousElementSibling as HTMLElement | null)?.focus();
            set('no');
          }}
        >
          没做到
        </button>
      )}
    </p>
  );
}
