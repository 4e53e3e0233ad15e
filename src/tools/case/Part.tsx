import type { ComponentChildren } from 'preact';

type Props = {
  id: string;
  title: string;
  /** What a closed part says of what is in it. */
  told?: string;
  open: boolean;
  onOpen: (open: boolean) => void;
  children: ComponentChildren;
};

/** A part of a long page that opens and closes, by native disclosure. */
export function Part({ id, title, told = '', open, onOpen, children }: Props) {
  return (
    <details
      class="part"
      id={id}
      open={open}
      onToggle={(event) => {
        const now = (event.currentTarget as HTMLDetailsElement).open;
        if (now !== open) onOpen(now);
      }}
    >
      <summary>
        <span>
          <b>{title}</b>
          {told && <small>{told}</small>}
        </span>
      </summary>
      {children}
    </details>
  );
}
