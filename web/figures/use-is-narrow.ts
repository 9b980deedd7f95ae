import { useSyncExternalStore } from 'react';

const query = '(max-width: 37.49rem)';

function listen(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** Whether the screen is as narrow as a phone held upright, now and after every change. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    listen,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
