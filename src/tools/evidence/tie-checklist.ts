// Ties the plain checklist of an article to the case: shows the ticks that are stored, stores new ones.
const boxes = document.querySelectorAll<HTMLInputElement>('[data-evidence-list] input');
try {
  const shelf = JSON.parse(localStorage.getItem('ty.cases') ?? 'null');
  const stored = shelf?.cases?.find((entry: { id: string }) => entry.id === shelf.active)?.case?.evidence ?? {};
  for (const box of boxes) if (stored[box.name.slice('evidence.'.length)] === 'have') box.checked = true;
} catch {
  // Unreadable or refused storage: the list starts unticked; the tools say what happened to the stored data.
}
for (const box of boxes)
  box.addEventListener('change', async () => {
    const { storeTick } = await import('./store-tick.ts');
    storeTick(box.name, box.checked);
  });
export {};
