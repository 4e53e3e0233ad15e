import { useEffect, useState } from 'preact/hooks';
import { LawLinks } from '../shared/law-links.tsx';

type Data = typeof import('virtual:corpus/refusals');

/** The clerk's usual answers and what to say back; fetched when somebody opens them, so that the page stays light. */
export function Counters({ ids, fallback }: { ids: readonly string[]; fallback?: string | undefined }) {
  const [data, setData] = useState<Data | null>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open || data) return;
    import('virtual:corpus/refusals').then(setData).catch(() => setOpen(false));
  }, [open, data]);
  return (
    <details onToggle={(event) => setOpen((event.currentTarget as HTMLDetailsElement).open)}>
      <summary>他们多半会这么回</summary>
      {fallback && <p>今天办不下来的话，退一步说：「{fallback}」</p>}
      {data &&
        ids.map((id) => {
          const refusal = data.refusals.find((one) => one.id === id);
          return (
            refusal && (
              <div class="item" key={id}>
                <p>
                  <b>「{refusal.says}」</b>
                </p>
                <p>{refusal.reply}</p>
                <p>
                  接着问：{refusal.ask}
                  <LawLinks basis={refusal.basis} laws={data.refusalLaws} />
                </p>
              </div>
            )
          );
        })}
    </details>
  );
}
