import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type CallNotes, clockOf, contactOfCall, hasNotes, withCall } from '../../domain/call/call.ts';
import type { CaseFile, Contact } from '../../domain/case/case.ts';
import { formatChineseDate, type PlainDate, parsePlainDate } from '../../domain/dates/plain-date.ts';
import { changeCase } from '../shared/case-store.ts';
import { sitePath } from '../shared/site-path.ts';
import { CallField } from './CallCardView.tsx';

type Props = {
  caseFile: CaseFile;
  notes: CallNotes;
  write: (change: Partial<CallNotes>) => void;
  heading: RefObject<HTMLHeadingElement>;
  hotline: string;
  today: PlainDate;
  clear: () => void;
  restart: () => void;
};

/** The end of a call: everything written down in one place, then one entry of the timeline. */
export function CallRecord({ caseFile, notes, write, heading, hotline, today, clear, restart }: Props) {
  const [date, setDate] = useState<string>(parsePlainDate(notes.startedAt.slice(0, 10)) ?? today);
  const [channel, setChannel] = useState(hotline);
  const [saved, setSaved] = useState<{ contact: Contact; setComplaint: boolean } | null>(null);
  const index = caseFile.contacts.length;

  const save = () => {
    const contact = contactOfCall(notes, parsePlainDate(date) ?? today, channel.trim());
    const { setComplaint } = withCall(caseFile, contact);
    changeCase((current) => withCall(current, contact).caseFile);
    setSaved({ contact, setComplaint });
    clear();
  };
  // After the page has changed: the heading that takes the focus stands on the new one.
  const turned = useRef(saved);
  useEffect(() => {
    if (turned.current !== saved) heading.current?.focus();
    turned.current = saved;
  }, [saved]);
  if (saved) return <Saved {...{ saved, setSaved, caseFile, heading, restart }} />;
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        这通电话记下了什么
      </h2>
      <div class="fields">
        <div class="field">
          <label for="call-date">哪天</label>
          <input
            id="call-date"
            name={`contacts.${index}.date`}
            type="date"
            value={date}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="call-channel">打给谁</label>
          <input
            id="call-channel"
            name={`contacts.${index}.channel`}
            type="text"
            autocomplete="off"
            value={channel}
            onInput={(event) => setChannel(event.currentTarget.value)}
          />
        </div>
        <CallField field="agentId" {...{ notes, write, index }} />
        <CallField field="ticket" {...{ notes, write, index }} />
      </div>
      <CallField field="promised" {...{ notes, write, index }} />
      <div class="field">
        <label for="call-by">说好哪天之前</label>
        <span class="hint" id="call-by-hint">
          到了这天没做到，「我的案子」会提醒你
        </span>
        <input
          id="call-by"
          name={`contacts.${index}.promisedBy`}
          aria-describedby="call-by-hint"
          type="date"
          value={notes.promisedBy}
          onInput={(event) => {
            if (!event.currentTarget.validity.badInput) write({ promisedBy: event.currentTarget.value });
          }}
        />
      </div>
      {notes.heard.length > 0 && (
        <fieldset class="field">
          <legend>他说过的，没说过就去掉</legend>
          {notes.heard.map((one) => (
            <p key={one.says} class="heard">
              {clockOf(one.at)} 「{one.says}」
              <button
                type="button"
                class="link"
                onClick={() => {
                  heading.current?.focus();
                  write({ heard: notes.heard.filter((other) => other !== one) });
                }}
              >
                去掉
              </button>
            </p>
          ))}
        </fieldset>
      )}
      <CallField field="said" {...{ notes, write, index }} />
      {!hasNotes(notes) && <p class="small">什么都没记也能存，至少留下哪天打过。</p>}
      <p class="row">
        <button type="button" class="btn" data-call-save onClick={save}>
          存进经过
        </button>
      </p>
    </>
  );
}

/** Says what was stored and what else changed by it, and takes either back. */
function Saved({
  saved,
  setSaved,
  caseFile,
  heading,
  restart,
}: {
  saved: { contact: Contact; setComplaint: boolean };
  setSaved: (value: { contact: Contact; setComplaint: boolean } | null) => void;
  caseFile: CaseFile;
  heading: RefObject<HTMLHeadingElement>;
  restart: () => void;
}) {
  const [note, setNote] = useState('');
  const date = parsePlainDate(saved.contact.date);
  const notFirst = () => {
    heading.current?.focus();
    changeCase((current) => ({ ...current, complaintDate: current.complaintDate === saved.contact.date ? '' : current.complaintDate }));
    setNote('「第一次投诉」改回空着了，在「我的案子」里填真正的那天。');
  };
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        存进经过了
      </h2>
      <div role="status" data-call-saved>
        <p>
          {date && formatChineseDate(date)}这通电话在「我的案子」里，一共记了{caseFile.contacts.length}次。
        </p>
        {saved.setComplaint && caseFile.complaintDate === saved.contact.date && (
          <div class="notice" data-complaint-set>
            <p>
              「第一次投诉」原来空着，记成了{date && formatChineseDate(date)}
              ，等答复、能申诉的日子都从这天算。只是问问、没有登记投诉，或者早就投诉过，就改回去。
            </p>
            <p>
              <button type="button" class="btn quiet" data-complaint-undo onClick={notFirst}>
                这天不是，改回空着
              </button>
            </p>
          </div>
        )}
        {note && <p class="ok">{note}</p>}
      </div>
      <p>挂断后还有两件：截下通话记录，给录音改好名字。</p>
      <p class="row">
        <a class="btn" href={sitePath('/case/')}>
          看看下一步
        </a>
        <button
          type="button"
          class="btn quiet"
          onClick={() => {
            setSaved(null);
            restart();
          }}
        >
          再打一次
        </button>
      </p>
    </>
  );
}
