import { useEffect, useRef } from 'react';

/** Ctrl+Enter saves the form that is open, wherever the focus is. Silent while a dialog is open. */
export function useSaveKey(save: (event: KeyboardEvent) => void): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      if (!document.querySelector('dialog[open]')) latest.current(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
