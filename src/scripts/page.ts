// Runs on every page; must stay tiny: the text-size switch, the search box, and (elsewhere) the service worker.
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

// form-action is 'none', so that no form can ever send anything: the search box navigates by itself.
document.querySelector<HTMLFormElement>('[data-find]')?.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = new FormData(event.target as HTMLFormElement).get('q');
  location.href = `${base}/search/?q=${encodeURIComponent(String(query ?? ''))}`;
});
export {};
