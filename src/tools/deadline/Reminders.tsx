import { useEffect, useRef, useState } from 'preact/hooks';
import { formatChineseDate, type PlainDate } from '../../domain/dates/plain-date.ts';
import type { DueClock } from '../../domain/deadlines/compute-clocks.ts';
import { remindersOf } from '../../domain/deadlines/reminder.ts';
import { COPY_WORDS, copyText } from '../shared/copy.ts';
import { type Limits, limitsOf } from '../shared/in-app.ts';

/**
 * Reminders as text to copy, and as a calendar file where the browser can take one; decided before the tap. Where nothing
 * is left to be reminded of, the days can still be handed on as a link.
 */
export function Reminders({ clocks, today, link }: { clocks: readonly DueClock[]; today: PlainDate; link: string }) {
  const [limits, setLimits] = useState<Limits | null>(null);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const linkField = useRef<HTMLParagraphElement>(null);
  useEffect(() => setLimits(limitsOf(navigator.userAgent)), []);
  const reminders = remindersOf(clocks, today);
  const some = reminders.length > 0;
  if (!some && link === '') return null;
  const text = reminders.map((one) => `${formatChineseDate(one.day)} ${one.title}`).join('\n');
  const download = async () => {
    const { calendarFile } = await import('./calendar-file.ts');
    const url = URL.createObjectURL(new Blob([calendarFile(reminders)], { type: 'text/calendar;charset=utf-8' }));
    const anchor = Object.assign(document.createElement('a'), { href: url, download: '投诉有门-提醒.ics' });
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    setSaid('日历文件给你了，打开它就能加进日历');
  };
  return (
    <details class="no-print">
      <summary>{some ? '到日子提醒我' : '把这些日子发给别人'}</summary>
      {some && (
        <textarea ref={field} class="text-out" readOnly rows={Math.min(8, reminders.length + 1)} aria-label="提醒文字" value={text} />
      )}
      <div class="row">
        {some && (
          <button type="button" class="btn quiet" onClick={async () => setSaid(COPY_WORDS[await copyText(text, field.current)])}>
            复制提醒
          </button>
        )}
        {some && limits?.canDownload && (
          <button type="button" class="btn quiet" data-ics onClick={download}>
            存成日历文件
          </button>
        )}
        {link !== '' && (
          <button
            type="button"
            class="btn quiet"
            data-share
            onClick={async () => setSaid(COPY_WORDS[await copyText(location.href.replace(/#.*/, '') + link, linkField.current)])}
          >
            复制这些日子的链接
          </button>
        )}
      </div>
      {some && limits?.inApp && (
        <p class="small">在{limits.name}里存不了日历文件。点右上角「···」选「在浏览器打开」，再来存；或者复制文字，自己加进日历。</p>
      )}
      {link !== '' && (
        <>
          <p class="small" ref={linkField}>
            {location.href.replace(/#.*/, '') + link}
          </p>
          <p class="small">链接里只有日子和选项，没有姓名、号码。</p>
        </>
      )}
      <p role="status" class="ok">
        {said}
      </p>
    </details>
  );
}
