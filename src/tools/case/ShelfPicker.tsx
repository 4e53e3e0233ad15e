import { useEffect, useRef, useState } from 'preact/hooks';
import { caseTitle, type Shelf, type StoredCase } from '../../domain/case/shelf.ts';
import { chooseCase, nameCase, putCase, removeCase } from '../shared/case-store.ts';

/** Several cases side by side: which one is on the desk, another one, a new one, a name, away with one. */
export function ShelfPicker({ shelf, disputes }: { shelf: Shelf; disputes: Readonly<Record<string, string>> }) {
  const [gone, setGone] = useState<StoredCase | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (gone) undo.current?.focus();
  }, [gone]);
  const active = shelf.cases.find((entry) => entry.id === shelf.active);
  if (!active) return null;
  const remove = () => {
    setGone(active);
    removeCase(active.id);
  };
  return (
    <details class="shelf" data-shelf={shelf.cases.length}>
      <summary>
        手上这个：{caseTitle(active, disputes)}
        {shelf.cases.length > 1 && `（一共${shelf.cases.length}个）`}
      </summary>
      {shelf.cases.length > 1 && (
        <fieldset class="field">
          <legend>换一个案子</legend>
          {shelf.cases.map((entry) => (
            <label class="check" key={entry.id}>
              <input
                type="radio"
                name="activeCase"
                value={entry.id}
                checked={entry.id === shelf.active}
                onChange={() => chooseCase(entry.id)}
              />
              {caseTitle(entry, disputes)}
            </label>
          ))}
        </fieldset>
      )}
      <div class="field">
        <label for="case-title">给这个案子起个名字</label>
        <input
          id="case-title"
          name="caseTitle"
          type="text"
          autocomplete="off"
          value={active.title}
          placeholder={caseTitle({ ...active, title: '' }, disputes)}
          onInput={(event) => nameCase(active.id, event.currentTarget.value)}
        />
      </div>
      <p class="row">
        <button
          type="button"
          class="btn quiet"
          data-new-case
          onClick={() => {
            setGone(null);
            putCase();
          }}
        >
          另起一个案子
        </button>
        <button type="button" class="btn quiet" data-remove-case onClick={remove}>
          去掉这个案子
        </button>
      </p>
      <div role="status">
        {gone && (
          <p class="notice">
            去掉了「{caseTitle(gone, disputes)}」。
            <button
              ref={undo}
              type="button"
              class="link"
              onClick={() => {
                putCase(gone.case, gone.title);
                setGone(null);
              }}
            >
              放回来
            </button>
          </p>
        )}
      </div>
    </details>
  );
}
