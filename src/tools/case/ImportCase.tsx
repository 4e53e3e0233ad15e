import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isEmptyCase } from '../../domain/case/case.ts';
import { LARGEST_CASE_BYTES, readExport } from '../../domain/case/case-text.ts';
import { activeCase, caseTitle, changeOn, deleteCase, switchCase } from '../../domain/case/shelf.ts';
import { changeShelf, chooseCase, getState, putCase, removeCase, type StoredCase, type StoreState } from '../shared/case-store.ts';
import { useLazy } from '../shared/use-lazy.ts';

type Outcome = {
  readonly refused?: string;
  /** Cases put on the shelf by this import. */
  readonly ids: readonly string[];
  readonly problems: readonly { readonly path: string; readonly say: string }[];
  /** The case that was on the desk before, where something was told in it. */
  readonly before: StoredCase | null;
  readonly merged?: readonly string[];
};

/** Words for key paths and the merge: needed only once something was brought in. */
const loadAfter = () =>
  Promise.all([import('../../domain/case/key-words.ts'), import('../../domain/case/merge-cases.ts')]).then(([words, merge]) => ({
    ...words,
    ...merge,
  }));

/** The part of the fact sheet where a key is filled in. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^(dispute|operator|region|subject|billing)\b/, 'what'],
  [/^charges\b/, 'charges'],
  [/^(\w+Date|answer|appealResult)\b/, 'days'],
  [/^contacts\b/, 'contacts'],
  [/^demands\b/, 'demands'],
  [/^holder\b/, 'holder'],
  [/^otherBodies\b/, 'bodies'],
];

/** A problem leads to where it is mended. */
function PlaceLink({ path, children }: { path: string; children: ComponentChildren }) {
  const place = PARTS.find(([pattern]) => pattern.test(path))?.[1];
  return place ? <a href={`#${place}`}>{children}</a> : children;
}

/** Problems shown in words; a file of rubbish has thousands. */
const SHOWN = 20;

/**
 * Brings a case in from a file or from pasted text. It becomes a case of its own beside the present one, which stays
 * as it was; the two can then be put together, or the import taken back.
 */
export function ImportCase({ store, disputes }: { store: StoreState; disputes: Readonly<Record<string, string>> }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [pasted, setPasted] = useState('');
  const { value: after } = useLazy(loadAfter, outcome !== null);
  const summary = useRef<HTMLDivElement>(null);
  const faulty = outcome !== null && (outcome.refused !== undefined || outcome.problems.length > 0);
  // What went wrong takes the focus: it may stand below the fold, and the next thing to do is in it.
  useEffect(() => {
    if (faulty) summary.current?.focus();
  }, [outcome, faulty]);
  const inWords = (path: string) => after?.pathWords(path) ?? path;

  const take = (text: string): boolean => {
    const read = readExport(text);
    if (read.kind === 'refused') {
      setOutcome({ refused: read.reason, ids: [], problems: [], before: null });
      return false;
    }
    const shelf = getState().shelf;
    const before = shelf.cases.find((entry) => entry.id === shelf.active && !isEmptyCase(entry.case)) ?? null;
    const ids = read.entries.map((entry) => {
      putCase(entry.caseFile, entry.title);
      return getState().shelf.active;
    });
    setOutcome({ ids, problems: read.entries.flatMap((entry) => entry.problems), before });
    return true;
  };
  const takeFile = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    if (file.size > LARGEST_CASE_BYTES)
      setOutcome({
        refused: `文件有${Math.round(file.size / 1024 / 1024)}MB，太大了，不像是从这里导出的案子。现在的案子没有动。`,
        ids: [],
        problems: [],
        before: null,
      });
    else {
      try {
        take(await file.text());
      } catch {
        setOutcome({
          refused: '浏览器没有让读这个文件。换个文件夹，或者打开文件复制文字，贴在下面。现在的案子没有动。',
          ids: [],
          problems: [],
          before: null,
        });
      }
    }
    // The same file may be chosen again after it was mended.
    input.value = '';
  };
  const undo = ({ ids, before }: Outcome) => {
    document.getElementById('case-file')?.focus();
    for (const id of ids) removeCase(id);
    if (before) chooseCase(before.id);
    setOutcome(null);
  };
  const merge = (id: string, before: StoredCase) => {
    const incoming = getState().shelf.cases.find((entry) => entry.id === id);
    const present = getState().shelf.cases.find((entry) => entry.id === before.id);
    if (!incoming || !present || !after) return;
    const { caseFile, differ } = after.mergeCases(present.case, incoming.case);
    changeShelf((shelf) =>
      switchCase(
        deleteCase(
          changeOn(shelf, before.id, () => caseFile),
          id,
        ),
        before.id,
      ),
    );
    setOutcome({ ids: [], problems: [], before: null, merged: differ });
  };

  const [first] = outcome?.ids ?? [];
  return (
    <details class="part" open={outcome !== null || undefined}>
      <summary>
        <span>
          <b>导入</b>
          <small>从文件，或者把导出的文字贴进来</small>
        </span>
      </summary>
      <div class="field">
        <label for="case-file">选导出的文件</label>
        <input
          id="case-file"
          name="caseFile"
          type="file"
          accept=".json,.txt,application/json,text/plain"
          onChange={(event) => void takeFile(event.currentTarget)}
        />
      </div>
      <div class="field">
        <label for="case-paste">或者把文字贴在这里</label>
        <textarea
          id="case-paste"
          name="casePaste"
          rows={3}
          autocomplete="off"
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </div>
      <p class="row">
        <button
          type="button"
          class="btn quiet"
          data-import-text
          disabled={pasted.trim() === ''}
          onClick={() => {
            if (take(pasted)) setPasted('');
          }}
        >
          读进来
        </button>
      </p>
      <div role="status" tabIndex={-1} ref={summary} data-import-said>
        {outcome?.refused && (
          <p class="notice" data-import-refused>
            {outcome.refused}
          </p>
        )}
        {outcome && !outcome.refused && !outcome.merged && (
          <>
            <p class="ok" data-import-done>
              读进来了，现在手上是「{caseTitle({ id: '', title: '', case: activeCase(store.shelf) }, disputes)}」。
              {outcome.before ? `原来的「${caseTitle(outcome.before, disputes)}」还在，上面可以换回去。` : ''}
            </p>
            {outcome.problems.length > 0 && (
              <>
                <p class="notice">有{outcome.problems.length}处没有照样读进来，看看要不要补：</p>
                <ul class="findings" data-import-problems>
                  {outcome.problems.slice(0, SHOWN).map((problem) => (
                    <li key={problem.path} data-path={problem.path}>
                      <PlaceLink path={problem.path}>
                        {inWords(problem.path)}
                        {inWords(problem.path) !== problem.path && `（${problem.path}）`}
                      </PlaceLink>
                      ：{problem.say}
                    </li>
                  ))}
                  {outcome.problems.length > SHOWN && <li>还有{outcome.problems.length - SHOWN}处，差不多都是这样。</li>}
                </ul>
              </>
            )}
          </>
        )}
        {outcome?.merged && (
          <p class="ok">
            并进来了，原来写的都没有动。
            {outcome.merged.length > 0 && `两边写得不一样的，留了原来的：${outcome.merged.slice(0, SHOWN).map(inWords).join('、')}。`}
          </p>
        )}
      </div>
      {outcome && !outcome.refused && !outcome.merged && (
        <p class="row">
          {first !== undefined && outcome.ids.length === 1 && outcome.before && after && (
            <button
              type="button"
              class="btn quiet"
              data-import-merge
              onClick={() => {
                if (outcome.before) merge(first, outcome.before);
              }}
            >
              是同一件事，并进原来的案子
            </button>
          )}
          <button type="button" class="btn quiet" data-import-undo onClick={() => undo(outcome)}>
            撤回这次导入
          </button>
        </p>
      )}
    </details>
  );
}
