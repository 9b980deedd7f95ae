import { useEffect, useRef } from 'react';

/** What the keys of the contact form do. */
export type ContactKeys = {
  save: (andNext: boolean) => void;
  sameAsLast: () => void;
  openMore: () => void;
  focusFirst: () => void;
};

/**
 * The keys of the contact form, from anywhere on the screen: Ctrl+Enter saves, Ctrl+Shift+Enter saves
 * and opens the next, Alt+Z fills in as the last contact, Alt+M goes to the note, Alt+N to the first
 * open question. Silent while a dialog is open.
 */
export function useContactKeys(keys: ContactKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (action === null || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      const { save, sameAsLast, openMore, focusFirst } = latest.current;
      if (action === 'save' || action === 'save-and-next') save(action === 'save-and-next');
      else if (action === 'same-as-last') sameAsLast();
      else if (action === 'more') openMore();
      else focusFirst();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

type Action = 'save' | 'save-and-next' | 'same-as-last' | 'more' | 'first';

const byAltKey: Record<string, Action> = { KeyZ: 'same-as-last', KeyM: 'more', KeyN: 'first' };

/** What a key press asks for, by the place of the key and not by its letter; null for nothing. */
export function actionOf(
  event: Pick<
    KeyboardEvent,
    'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat'
  >,
): Action | null {
  if (event.repeat) return null;
  const withControl = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter' && withControl && !event.altKey) {
    return event.shiftKey ? 'save-and-next' : 'save';
  }
  if (!event.altKey || withControl || event.shiftKey) return null;
  return byAltKey[event.code] ?? null;
}
