/** How a text reached the clipboard, so that the button can tell the truth. */
export type CopyOutcome = 'copied' | 'copied-old-way' | 'select-by-hand';

/** Marks what is shown, so that a long press offers 「复制」; unfolds it first, for what is folded cannot be marked. */
function select(shown: HTMLElement, text: string): void {
  for (let fold = shown.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  if (shown instanceof HTMLTextAreaElement) {
    shown.focus();
    shown.select();
    shown.setSelectionRange(0, text.length);
  } else getSelection()?.selectAllChildren(shown);
}

/**
 * Copies text: clipboard API, then execCommand (WeChat), then what is shown is selected for 长按复制.
 * @param shown where the same text can be seen; focus stays where it was unless the reader has to copy by hand.
 */
export async function copyText(text: string, shown: HTMLElement | null): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    // Refused or absent (WeChat, http): fall through to the old way.
  }
  const before = document.activeElement;
  const helper = document.body.appendChild(
    Object.assign(document.createElement('textarea'), { value: text, readOnly: true, className: 'vh' }),
  );
  select(helper, text);
  let done = false;
  try {
    done = document.execCommand('copy');
  } catch {
    done = false;
  }
  helper.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  if (!done && shown) select(shown, text);
  return done ? 'copied-old-way' : 'select-by-hand';
}

/** What the page says after copying. */
export const COPY_WORDS: Record<CopyOutcome, string> = {
  copied: '复制好了',
  'copied-old-way': '复制好了',
  'select-by-hand': '这个浏览器不让自动复制。文字已经选中，长按选「复制」',
};
