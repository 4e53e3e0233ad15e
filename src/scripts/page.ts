// Runs on every page; must stay tiny: the text-size switch, the search box and the offline copy of the site.
const root = document.documentElement;
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

const toggle = document.querySelector<HTMLButtonElement>('[data-size-toggle]');
const showSize = () => toggle?.setAttribute('aria-pressed', String(root.dataset['size'] === 'large'));
toggle?.addEventListener('click', () => {
  if (root.dataset['size'] === 'large') delete root.dataset['size'];
  else root.dataset['size'] = 'large';
  try {
    localStorage.setItem('ty.size', root.dataset['size'] ?? 'normal');
  } catch {
    // Storage refused (private mode): the size holds for this page only.
  }
  showSize();
});
showSize();

// The search page's lists wait for an answer (search.css). Its script may be lost on the way: then they are all there is.
addEventListener('load', () => root.classList.remove('asked'));

// The contents stand open where they have a column of their own.
if (matchMedia('(min-width: 64rem)').matches) document.querySelector('[data-toc]')?.setAttribute('open', '');

// Paper cannot be unfolded: what is worth reading is, and folds itself again.
for (const [event, which, open] of [
  ['beforeprint', ':not([open])', true],
  ['afterprint', '[data-unfolded]', false],
] as const) {
  addEventListener(event, () => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>(
      `.refusals details${which},.limits${which},[data-derivation]${which}`,
    )) {
      part.open = open;
      part.toggleAttribute('data-unfolded', open);
    }
  });
}

// form-action is 'none', so that no form can ever send anything: the search box navigates by itself.
for (const form of document.querySelectorAll<HTMLFormElement>('[data-find]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.href = `${base}/search/?q=${encodeURIComponent(String(new FormData(form).get('q') ?? ''))}`;
  });
}

// The whole site is stored for use without a network (src/build/service-worker.ts). A new version waits until the reader
// asks for it, so that no page ever runs with half of another version.
const worker = import.meta.env.PROD ? navigator.serviceWorker : undefined;
const bar = document.querySelector<HTMLElement>('[data-update]');
if (worker && bar) {
  let registration: ServiceWorkerRegistration | undefined;
  let controlled = Boolean(worker.controller);
  let asked = false;
  const offer = () => {
    if (registration?.waiting && worker.controller) bar.hidden = false;
  };
  const store = async (triesLeft: number) => {
    registration = await worker.register(`${base}/sw.js`, { updateViaCache: 'none' }).catch(() => undefined);
    if (!registration) return;
    offer();
    registration.onupdatefound = () => {
      const fresh = registration?.installing;
      if (!fresh) return;
      fresh.onstatechange = () => {
        offer();
        // One file lost on a bad line fails the whole copy; what came through is kept, so another try is short.
        if (fresh.state === 'redundant' && triesLeft > 0) setTimeout(store, 9000, triesLeft - 1);
      };
    };
  };
  worker.addEventListener('controllerchange', () => {
    // Another tab asked: this one may hold half-written text, so it only says so.
    if (asked) location.reload();
    else bar.hidden = !controlled;
    controlled = true;
  });
  bar.querySelector('button')?.addEventListener('click', () => {
    asked = true;
    if (registration?.waiting) registration.waiting.postMessage({ type: 'SKIP_WAITING' });
    else location.reload();
  });
  // Well after load: storing the site must not take the line from this page's own tools.
  addEventListener('load', () => setTimeout(store, 3000, 3));
}
export {};
