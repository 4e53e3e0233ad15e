import type { RefObject } from 'preact';

/** More than this is not laid out in one field: a megabyte of text stops a phone for seconds. */
const MOST_SHOWN = 60_000;

/** True when {@link TextOut} shows only the beginning; then the text is copied without the field. */
export const isTooLong = (text: string): boolean => text.length > MOST_SHOWN;

/** A text to copy, in a field that can be selected by hand. A very long one shows its beginning and says so. */
export function TextOut({
  id,
  label,
  text,
  rows,
  field,
  name,
}: {
  id?: string;
  label?: string;
  text: string;
  rows: number;
  field: RefObject<HTMLTextAreaElement>;
  name: string;
}) {
  const shown = isTooLong(text) ? `${text.slice(0, 2000)}\n……（一共${text.length}字，太长，这里只放开头。复制和存成文件是全的。）` : text;
  return (
    <textarea
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      {...{ [`data-${name}`]: true }}
      ref={field}
      class="text-out"
      readOnly
      rows={rows}
      value={shown}
    />
  );
}
