/** How a text reached the clipboard, so that the button can tell the truth. */
export type CopyOutcome = 'copied' | 'copied-old-way' | 'select-by-hand';

/**
 * Copies text: clipboard API, then execCommand (WeChat), then the text is selected for 长按复制.
 * @param field the visible textarea that shows the same text; it is selected when all else fails.
 */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    // Refused or absent (WeChat, http): fall through to the old way.
  }
  const helper = field ?? document.body.appendChild(Object.assign(document.createElement('textarea'), { value: text, className: 'vh' }));
  helper.focus();
  helper.select();
  helper.setSelectionRange(0, text.length);
  let done = false;
  try {
    done = document.execCommand('copy');
  } catch {
    done = false;
  }
  if (!field) helper.remove();
  return done ? 'copied-old-way' : 'select-by-hand';
}

export const COPY_WORDS: Record<CopyOutcome, string> = {
  copied: '复制好了',
  'copied-old-way': '复制好了',
  'select-by-hand': '这个浏览器不让自动复制。文字已经选中，长按选「复制」',
};
