import type { RefObject } from 'preact';
import { type CallNotes, stamp } from '../../domain/call/call.ts';
import type { CallCard } from '../../domain/call/call-card.schema.ts';
import type { LawName } from '../../domain/law/citation.ts';
import { LawLinks } from '../shared/law-links.tsx';
import { minuteInChina } from '../shared/today.ts';

type Write = (change: Partial<CallNotes>) => void;
type Props = {
  card: CallCard;
  words: (text: string) => string;
  laws: Readonly<Record<string, LawName>>;
  notes: CallNotes;
  write: Write;
  /** Place the contact will have in the case; the fields carry its keys. */
  index: number;
  heading: RefObject<HTMLHeadingElement>;
  follow: (next: string) => void;
};

/** One card: what to say, what to write down, and what the clerk may say next. */
export function CallCardView({ card, words, laws, notes, write, index, heading, follow }: Props) {
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {card.title}
      </h2>
      <p class="say">{words(card.say)}</p>
      {card.field !== 'none' && <CallField field={card.field} notes={notes} write={write} index={index} />}
      {card.note && (
        <p class="small">
          {words(card.note)}
          <LawLinks basis={card.basis} laws={laws} />
        </p>
      )}
      {!card.note && card.basis.length > 0 && (
        <p class="small">
          依据
          <LawLinks basis={card.basis} laws={laws} />
        </p>
      )}
      {card.options.length > 0 ? (
        <div class="call-options" role="group" aria-label="客服怎么说">
          <p class="small">客服说：</p>
          {card.options.map((option) => (
            <button type="button" key={option.next + option.label} data-next={option.next} onClick={() => follow(option.next)}>
              {option.label}
            </button>
          ))}
        </div>
      ) : (
        <p class="small">打完了。点右下角「打完了」，把这通电话存进经过。</p>
      )}
    </>
  );
}

const FIELDS = {
  agentId: { label: '客服工号', lines: 0 },
  ticket: { label: '工单号', lines: 0 },
  promised: { label: '他答应了什么，哪天', lines: 2 },
  said: { label: '他说的，照原话记', lines: 3 },
} as const;

/** The one thing to write down on this card. One tap puts the minute in front. */
export function CallField({
  field,
  notes,
  write,
  index,
}: {
  field: Exclude<CallCard['field'], 'none'>;
  notes: CallNotes;
  write: Write;
  index: number;
}) {
  const { label, lines } = FIELDS[field];
  const common = { id: `call-${field}`, name: `contacts.${index}.${field}`, value: notes[field], autocomplete: 'off' };
  return (
    <div class="field">
      <label for={`call-${field}`}>{label}</label>
      {lines > 0 ? (
        <textarea {...common} rows={lines} onInput={(event) => write({ [field]: event.currentTarget.value })} />
      ) : (
        <input {...common} type="text" inputMode="numeric" onInput={(event) => write({ [field]: event.currentTarget.value })} />
      )}
      {lines > 0 && (
        <button
          type="button"
          class="btn quiet"
          onClick={() => {
            write({ [field]: stamp(notes[field], minuteInChina()) });
            document.getElementById(`call-${field}`)?.focus();
          }}
        >
          写上现在几点
        </button>
      )}
    </div>
  );
}
