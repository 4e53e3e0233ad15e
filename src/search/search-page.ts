import { createFullText, type Pagefind } from './full-text.ts';
import { createIntentIndex, type IntentAnswer } from './intent-index.ts';
import { type PackedIntents, unpackIntents } from './packing.ts';
import { groupHits, groupText, type Group, type Shown } from './results-view.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
/** Typing rests this long before anything is announced, written to the address or looked up in the full text. */
const REST_MS = 400;

/** The element with this attribute; absent ones are a fault of the page. */
function part<Kind extends HTMLElement>(name: string): Kind {
  const found = document.querySelector<Kind>(`[data-search-${name}]`);
  if (!found) throw new Error(`搜索页缺少 data-search-${name}`);
  return found;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = '', className = ''): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function link(label: string, path: string): HTMLAnchorElement {
  const made = element('a', label);
  made.href = base + path;
  return made;
}

/** One result. The page itself is the only link inside [data-search-result]; next actions stand outside it. */
function listItem(result: Shown): HTMLLIElement {
  const item = element('li');
  const head = element('p', '', 'hit');
  head.dataset['searchResult'] = '';
  head.append(link(result.title, result.path), element('span', result.kind, 'tag'));
  const excerpt = element('p', '', 'small');
  for (const { text, found } of result.excerpt) excerpt.append(found ? element('mark', text) : text);
  item.append(head, excerpt);
  if (result.next.length > 0) {
    const next = element('p', '', 'next-links');
    next.append(...result.next.map(({ label, path }) => link(label, path)));
    item.append(next);
  }
  return item;
}

function section({ title, results }: Group): HTMLElement {
  const made = element('section');
  const list = element('ol', '', 'list hits');
  list.append(...results.map(listItem));
  made.append(element('h2', title), list);
  return made;
}

const data = unpackIntents(JSON.parse(part('data').textContent ?? '') as PackedIntents);
let find: ((query: string) => IntentAnswer) | undefined;
const fullText = createFullText(async (attempt) => {
  if (typeof WebAssembly !== 'object') throw new Error('no WebAssembly');
  const url = `${base}/pagefind/pagefind.js${attempt > 0 ? `?${attempt}` : ''}`;
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  await pagefind.options({ baseUrl: `${base}/`, excerptLength: 30 });
  await pagefind.init();
  return pagefind;
});

const form = document.querySelector<HTMLFormElement>('header [data-find]');
const box = form?.querySelector<HTMLInputElement>('input[name=q]');
const status = part('status');
const list = part('results');
const hint = part('hint');
const none = part('none');
const all = part('all');
const textPart = part('text');
const textList = part<HTMLOListElement>('text-list');
const textNote = part('text-note');
const textButton = part<HTMLButtonElement>('text-button');

let shownFor = '';
let answer: IntentAnswer = { hits: [], sure: false, pieces: [] };
let listed = new Set<string>();
/** The query the full text was last asked for. */
let askedFor = '';
/** The reader wants the text searched: asked once, it goes on for every later query. */
let wantsText = false;
let rest: ReturnType<typeof setTimeout> | undefined;

/** With the site stored on the device (service worker) the full text costs nothing; otherwise only when it is needed. */
const textIsFree = () => Boolean(navigator.serviceWorker?.controller);

function say(query: string, texts?: number): void {
  const count = list.querySelectorAll('[data-search-result]').length + (texts ?? 0);
  const readAs = answer.readAs ? `按「${answer.readAs}」找的。` : '';
  status.textContent =
    query === ''
      ? ''
      : count > 0
        ? `找到${count}条。${readAs}`
        : texts === undefined && answer.pieces.length > 0
          ? '还在正文里找……'
          : `没有找到。${readAs}`;
  none.hidden = query === '' || count > 0 || status.textContent.startsWith('还在');
  all.hidden = count > 0;
  textPart.hidden = !none.hidden || answer.pieces.length === 0;
}

async function searchText(query: string): Promise<void> {
  askedFor = query;
  textButton.hidden = true;
  textNote.hidden = false;
  textNote.textContent = '正在正文里找……';
  try {
    const found = groupText(await fullText(answer.pieces), listed, data.intents);
    if (query !== shownFor) return;
    textList.replaceChildren(...found.map(listItem));
    textNote.hidden = found.length > 0;
    textNote.textContent = '正文里没有别的了。';
    say(query, found.length);
  } catch {
    if (query !== shownFor) return;
    askedFor = '';
    textList.replaceChildren();
    textNote.textContent = `${navigator.onLine === false ? '现在没有网，正文搜不了。' : '正文没有搜成，可能是网断了，也可能浏览器太旧。'}${listed.size > 0 ? '上面这些不受影响。' : ''}`;
    textButton.hidden = false;
    say(query, 0);
    textPart.hidden = false;
  }
}

/** Shows what fits a query at once; what may wait, waits until typing rests. */
function show(query: string, settled: boolean): void {
  if (rest) clearTimeout(rest);
  if (query !== shownFor) {
    shownFor = query;
    find ??= createIntentIndex(data);
    answer = find(query);
    const groups = groupHits(answer.hits);
    listed = new Set(groups.flatMap((group) => group.results.map((result) => result.path)));
    list.replaceChildren(...groups.map(section));
    textList.replaceChildren();
    textNote.hidden = true;
    textButton.hidden = false;
    textPart.hidden = answer.pieces.length === 0;
    hint.hidden = query !== '';
    all.hidden = groups.length > 0;
    if (groups.length > 0) none.hidden = true;
    document.documentElement.classList.remove('asked');
  }
  const settle = () => {
    const url = query === '' ? location.pathname : `${location.pathname}?q=${encodeURIComponent(query)}`;
    try {
      history.replaceState(null, '', url + location.hash);
    } catch {
      // Safari refuses after a hundred changes in half a minute; the address then lags behind.
    }
    document.title = document.title.replace(/^(「.*」 · )?/, query === '' ? '' : `「${query.slice(0, 40)}」 · `);
    say(query);
    if (query !== askedFor && answer.pieces.length > 0 && (wantsText || textIsFree() || !answer.sure || answer.hits.length < 3))
      void searchText(query);
  };
  if (settled) settle();
  else rest = setTimeout(settle, REST_MS);
}

const typed = () => (box?.value ?? '').trim();
const asked = () => (new URLSearchParams(location.search).get('q') ?? '').trim();

if (form && box) {
  box.addEventListener('input', (event) => {
    // Half a syllable in an input method is not a query yet.
    if (!(event as InputEvent).isComposing) show(typed(), false);
  });
  box.addEventListener('compositionend', () => show(typed(), false));
  // Fills the tables before the first word is typed; those for pinyin and homophones a little later, by asking for some.
  box.addEventListener(
    'focus',
    () =>
      setTimeout(() => {
        find ??= createIntentIndex(data);
        setTimeout(() => find?.('pinyin 宽代'), 50);
      }),
    { once: true },
  );
  // Before page.ts hears of it: here the answer is already on the page.
  document.addEventListener(
    'submit',
    (event) => {
      if (event.target !== form) return;
      event.preventDefault();
      event.stopPropagation();
      show(typed(), true);
      // Puts the keyboard of a phone away and reading on at the results.
      part('heading').focus();
    },
    true,
  );
}
textButton.addEventListener('click', () => {
  wantsText = true;
  void searchText(shownFor);
});
addEventListener('popstate', () => {
  if (box) box.value = asked();
  show(asked(), true);
});
// Back from a result, the browser may have kept what was typed last; the address knows what was searched.
addEventListener('pageshow', () => {
  if (box && asked() !== '') box.value = asked();
});

if (asked() !== '') {
  if (box) box.value = asked();
  show(asked(), true);
} else if (box && matchMedia('(pointer: fine)').matches) box.focus();
