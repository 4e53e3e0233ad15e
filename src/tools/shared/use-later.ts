import { useEffect, useState } from 'preact/hooks';

/**
 * False at first, true once the browser has painted. What is folded away or far below is rendered then: in one go it would keep
 * a slow phone from answering a tap for a sixth of a second.
 */
export function useLater(): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true));
    return () => clearTimeout(timer);
  }, []);
  return later;
}
