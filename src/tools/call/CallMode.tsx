import { callCards } from 'virtual:corpus/call';
import { disputes, operators } from 'virtual:corpus/names';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type CallNotes, callSlots, clockOf, emptyNotes, fillCall, hasNotes, readNotes, stamp } from '../../domain/call/call.ts';
import type { LawName } from '../../domain/law/citation.ts';
import { STORAGE_KEYS, storedText, storeText } from '../shared/case-store.ts';
import { sitePath } from '../shared/site-path.ts';
import { StoreNotice } from '../shared/StoreNotice.tsx';
import { minuteInChina } from '../shared/today.ts';
import { useCase } from '../shared/use-case.ts';
import { useLazy } from '../shared/use-lazy.ts';
import { CallCardView } from './CallCardView.tsx';
import { CallRecord } from './CallRecord.tsx';

/** What fills the screen: a card, one of the clerk's usual answers, the list of them, or the notes. */
type View = { readonly kind: 'card' | 'refusal'; readonly id: string } | { readonly kind: 'list' | 'record' };

type Props = {
  /** Lengths of the rules that cards and refusals name, in words. */
  limits: Readonly<Record<string, string>>;
  /** Names of the laws that cards cite. */
  laws: Readonly<Record<string, LawName>>;
};

const FIRST: View = { kind: 'card', id: callCards[0]?.id ?? 'opening' };
const loadRefusals = () => import('./RefusalViews.tsx');

/**
 * The page for during a call: what to say now in big type, what to write down, and the next card by what the clerk
 * said. The browser's back button goes back one card. Notes are kept while the call runs and end in the timeline.
 */
export function CallMode({ limits, laws }: Props) {
  const { caseFile, store, today } = useCase();
  const [trail, setTrail] = useState<readonly View[]>([FIRST]);
  const [place, setPlace] = useState(0);
  const [notes, setNotes] = useState<CallNotes>(emptyNotes);
  const [left, setLeft] = useState(false);
  const [jot, setJot] = useState(false);
  const [started, setStarted] = useState(false);
  const { value: refusals, failed } = useLazy(loadRefusals, started);
  const heading = useRef<HTMLHeadingElement>(null);
  const view = trail[place] ?? FIRST;

  useEffect(() => {
    const kept = readNotes(storedText(STORAGE_KEYS.call));
    setNotes(kept);
    setLeft(hasNotes(kept));
    history.replaceState({ call: 0 }, '');
    const back = (event: PopStateEvent) => {
      const wanted: unknown = (event.state as { call?: unknown } | null)?.call;
      setPlace(typeof wanted === 'number' ? wanted : 0);
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  // The heading is read out and the card starts at its top, whichever way one came to it.
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) {
      moved.current = true;
      return;
    }
    setJot(false);
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [place, trail]);
  useWakeLock(started);

  const write = (change: Partial<CallNotes>) =>
    setNotes((before) => {
      const after = { ...before, startedAt: before.startedAt || minuteInChina(), ...change };
      storeText(STORAGE_KEYS.call, JSON.stringify(after));
      return after;
    });
  const go = (next: View) => {
    setStarted(true);
    const way = [...trail.slice(0, place + 1), next];
    setTrail(way);
    setPlace(way.length - 1);
    history.pushState({ call: way.length - 1 }, '');
  };
  const follow = (next: string) =>
    go(next.startsWith('refusal:') ? { kind: 'refusal', id: next.slice('refusal:'.length) } : { kind: 'card', id: next });
  const clear = () => {
    storeText(STORAGE_KEYS.call, null);
    setNotes(emptyNotes());
    setLeft(false);
  };
  const restart = () => {
    clear();
    go(FIRST);
  };

  const hotline = operators.find((one) => one.id === caseFile.operator)?.hotline ?? '10086';
  const slots = callSlots(caseFile, disputes.find((one) => one.slug === caseFile.dispute)?.title ?? '');
  const words = (text: string) => fillCall(text, slots, limits);
  const card = view.kind === 'card' ? (callCards.find((one) => one.id === view.id) ?? callCards[0]) : undefined;
  const index = caseFile.contacts.length;

  return (
    <div
      class="call"
      data-call={view.kind === 'card' || view.kind === 'refusal' ? `${view.kind === 'refusal' ? 'refusal:' : ''}${view.id}` : view.kind}
    >
      <div class="call-bar">
        <a href={sitePath('/case/')}>退出</a>
        <span class="small" data-call-clock>
          {notes.startedAt ? `${clockOf(notes.startedAt)}开始` : '还没开始'}
        </span>
        <a
          class="btn"
          href={`tel:${hotline}`}
          onClick={() => {
            setStarted(true);
            write({});
          }}
        >
          拨{hotline}
        </a>
      </div>
      <StoreNotice store={store} />
      {left && place === 0 && (
        <div class="notice" role="status" data-call-left>
          <p>上次通话记的东西还在{notes.startedAt && `（${notes.startedAt.slice(0, 10)} ${clockOf(notes.startedAt)}）`}，没有存进经过。</p>
          <div class="row">
            <button
              type="button"
              class="btn quiet"
              onClick={() => {
                setLeft(false);
                go({ kind: 'record' });
              }}
            >
              看一眼，存进经过
            </button>
            <button
              type="button"
              class="btn quiet"
              onClick={() => {
                heading.current?.focus();
                clear();
              }}
            >
              不要了
            </button>
          </div>
        </div>
      )}
      <div class="call-main">
        {card && (
          <CallCardView
            card={card}
            words={words}
            laws={laws}
            notes={notes}
            write={write}
            index={index}
            heading={heading}
            follow={(next) => follow(next)}
          />
        )}
        {view.kind === 'refusal' &&
          (refusals ? (
            <refusals.RefusalView
              id={view.id}
              words={words}
              heading={heading}
              follow={follow}
              openList={() => go({ kind: 'list' })}
              heard={(says) => {
                if (!notes.heard.some((one) => one.says === says)) write({ heard: [...notes.heard, { at: minuteInChina(), says }] });
              }}
            />
          ) : (
            <Waiting failed={failed} heading={heading} />
          ))}
        {view.kind === 'list' &&
          (refusals ? (
            <refusals.RefusalList words={words} heading={heading} choose={(id) => go({ kind: 'refusal', id })} />
          ) : (
            <Waiting failed={failed} heading={heading} />
          ))}
        {view.kind === 'record' && today && <CallRecord {...{ caseFile, notes, write, heading, hotline, today, clear, restart }} />}
      </div>
      <div class="call-foot">
        {jot && view.kind !== 'record' && (
          <div class="field">
            <label for="call-jot">他说的，照原话记</label>
            <textarea
              id="call-jot"
              name={`contacts.${index}.said`}
              rows={3}
              value={notes.said}
              onInput={(event) => write({ said: event.currentTarget.value })}
            />
            <button
              type="button"
              class="link"
              onClick={() => {
                document.querySelector<HTMLElement>('[data-call-stamp]')?.focus();
                setJot(false);
              }}
            >
              记好了，收起来
            </button>
          </div>
        )}
        <div class="call-keys">
          <button type="button" disabled={place === 0} onClick={() => history.back()}>
            上一张
          </button>
          <button type="button" data-call-list disabled={view.kind === 'list'} onClick={() => go({ kind: 'list' })}>
            他这么说
          </button>
          <button
            type="button"
            data-call-stamp
            onClick={() => {
              write({ said: stamp(notes.said, minuteInChina()) });
              setJot(true);
              requestAnimationFrame(() => focusEnd(document.querySelector<HTMLTextAreaElement>('#call-jot, #call-said')));
            }}
          >
            记几点
          </button>
          <button type="button" data-call-record disabled={view.kind === 'record'} onClick={() => go({ kind: 'record' })}>
            打完了
          </button>
        </div>
      </div>
    </div>
  );
}

function focusEnd(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

function Waiting({ failed, heading }: { failed: boolean; heading: RefObject<HTMLHeadingElement> }) {
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        先请他登记
      </h2>
      <p class="say">请先把我的投诉登记上，把原因也写进工单。</p>
      {failed && (
        <p class="notice" role="status">
          对照的回答没有取到，可能是断网了。先照上面这句说，点「上一张」回去。
        </p>
      )}
    </>
  );
}

/** Keeps the screen on while somebody reads from it; where the browser cannot, the phone's own setting stays. */
function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return undefined;
    let lock: { release: () => Promise<void> } | null = null;
    let gone = false;
    const hold = () => {
      if (document.visibilityState !== 'visible') return;
      navigator.wakeLock
        .request('screen')
        .then((held) => {
          if (gone) void held.release();
          else lock = held;
        })
        .catch(() => {
          lock = null;
        });
    };
    hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', hold);
      lock?.release().catch(() => undefined);
    };
  }, [wanted]);
}
