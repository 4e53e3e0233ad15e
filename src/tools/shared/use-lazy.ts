import { useEffect, useState } from 'preact/hooks';

/**
 * Fetches a part of a tool when it is first wanted, so that a page weighs only what is used.
 * `failed` turns true when the network is gone and nothing is cached; a later want tries again.
 * @param load must be the same function on every render (declare it outside the component).
 */
export function useLazy<T>(load: () => Promise<T>, wanted: boolean): { value: T | null; failed: boolean } {
  const [value, setValue] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || value !== null) return undefined;
    let current = true;
    load()
      .then((loaded) => {
        if (current) {
          setValue(() => loaded);
          setFailed(false);
        }
      })
      .catch(() => {
        if (current) setFailed(true);
      });
    return () => {
      current = false;
    };
  }, [wanted, value, load]);
  return { value, failed };
}
