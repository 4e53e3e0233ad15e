import { refusalLaws, refusals } from 'virtual:corpus/refusals';
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { findRefusals } from '../../domain/refusals/find-refusals.ts';
import { LawLinks } from '../shared/law-links.tsx';

type Common = { words: (text: string) => string; heading: RefObject<HTMLHeadingElement> };

/** One usual answer of the clerk: what to say back, what to ask, what to keep, what it means, and where that stands. */
export function RefusalView({
  id,
  words,
  heading,
  follow,
  openList,
  heard,
}: Common & { id: string; follow: (next: string) => void; openList: () => void; heard: (says: string) => void }) {
  const refusal = refusals.find((one) => one.id === id);
  useEffect(() => {
    if (refusal) heard(refusal.says);
  }, [id]);
  if (!refusal)
    return (
      <>
        <h2 tabIndex={-1} ref={heading}>
          记下原因
        </h2>
        <p class="say">不能办的话，缺哪项条件、依据哪份规定？请说一遍，再写进工单。</p>
      </>
    );
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        他说「{refusal.says}」
      </h2>
      <p class="say">{words(refusal.reply)}</p>
      <p class="ask">
        <b>接着问</b>
        {words(refusal.ask)}
      </p>
      <p>
        <b>记下</b>：{words(refusal.save)}
      </p>
      <p class="small">
        {words(refusal.means)}
        <LawLinks basis={refusal.basis} laws={refusalLaws} />
        {refusal.noBasisNote && `（${refusal.noBasisNote}）`}
      </p>
      <div class="call-options" role="group" aria-label="接下来">
        <button type="button" data-next={refusal.next ?? 'ask-ticket'} onClick={() => follow(refusal.next ?? 'ask-ticket')}>
          他答了，往下问
        </button>
        <button type="button" onClick={openList}>
          他又换了个说法
        </button>
        <button type="button" data-next="ask-reason" onClick={() => follow('ask-reason')}>
          他就是不答
        </button>
      </div>
    </>
  );
}

/** All usual answers, found by a word or two. */
export function RefusalList({ heading, choose }: Common & { choose: (id: string) => void }) {
  const [query, setQuery] = useState('');
  const found = findRefusals(refusals, query);
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        他是怎么说的
      </h2>
      <div class="field">
        <label for="call-find">找一句，比如「没权限」「等」</label>
        <input
          id="call-find"
          name="refusalQuery"
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <p class="small" role="status">
        {found.length === 0 ? '没有像的。点下面最后一项，请他把原因写进工单。' : `${found.length}句`}
      </p>
      <div class="call-options">
        {found.map((refusal) => (
          <button type="button" key={refusal.id} data-refusal={refusal.id} onClick={() => choose(refusal.id)}>
            {refusal.says}
          </button>
        ))}
        <button type="button" data-refusal="" onClick={() => choose('')}>
          都不是，别的说法
        </button>
      </div>
    </>
  );
}
