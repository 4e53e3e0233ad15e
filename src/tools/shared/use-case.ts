import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CaseFile } from '../../domain/case/case.ts';
import type { PlainDate } from '../../domain/dates/plain-date.ts';
import { parsePlainDate } from '../../domain/dates/plain-date.ts';
import { activeCase, getState, openStore, type StoreState, subscribe } from './case-store.ts';
import { setValue } from './case-store.ts';
import { typedBefore } from './typed-before.ts';
import { todayInChina } from './today.ts';

/**
 * The shared case and today. Both are unknown while the page is built and on the first client render, so that the
 * server's HTML matches; `today` is null until then.
 */
export function useCase(): { caseFile: CaseFile; store: StoreState; today: PlainDate | null } {
  const [store, setStore] = useState<StoreState>(getState);
  const [today, setToday] = useState<PlainDate | null>(null);
  const typed = useRef<readonly (readonly [string, unknown])[]>([]);
  // Read in the commit itself: a moment later Astro marks the island as awake and Preact may have put its own values in.
  useLayoutEffect(() => {
    typed.current = typedBefore();
  }, []);
  useEffect(() => {
    const asOf = parsePlainDate(new URLSearchParams(location.search).get('asOf'));
    const day = asOf ?? todayInChina();
    setToday(day);
    openStore(day);
    for (const [name, value] of typed.current) setValue(name, value);
    setStore(getState());
    return subscribe(() => setStore(getState()));
  }, []);
  return { caseFile: activeCase(store.shelf), store, today };
}
