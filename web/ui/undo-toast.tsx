import { useEffect, useState } from 'react';
import { kitTexts } from '../texts/kit.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { SuccessFillIcon, UndoIcon } from './icons.tsx';
import { useCountdown } from './use-countdown.ts';

/** Something just done that can still be undone. A new `id` starts a new countdown. */
export type Undoable = { id: string; message: string };

type UndoToastProps = {
  /** What was done; null shows nothing. Keep the component on the screen, or it is not spoken. */
  done: Undoable | null;
  onUndo: (id: string) => void;
  /** The time is over or it was closed: set `done` to null. */
  onEnd: () => void;
  seconds?: number;
};

/**
 * Says what was done and offers to undo it, for ten seconds. The countdown waits while the pointer
 * or the focus is on it. Ctrl+Z undoes too, except in a text field that has text of its own.
 */
export function UndoToast({ done, onUndo, onEnd, seconds = 10 }: UndoToastProps) {
  const [held, setHeld] = useState(false);
  const id = done?.id ?? null;
  const left = useCountdown({ of: id, seconds, paused: held, onEnd });

  useEffect(() => {
    if (id === null) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      if (event.shiftKey || hasOwnText(event.target)) return;
      event.preventDefault();
      onUndo(id);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [id, onUndo]);

  return (
    <div
      className="naast-toast-place"
      onBlur={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <div className={done ? 'naast-toast' : ''}>
        <output className="naast-toast__message">
          {done ? (
            <>
              <Icon icon={SuccessFillIcon} />
              <span>{done.message}</span>
            </>
          ) : null}
        </output>
        {done ? (
          <div className="naast-toast__actions">
            <Button
              aria-keyshortcuts="Control+Z"
              icon={UndoIcon}
              onClick={() => onUndo(done.id)}
              small
              variant="secondary"
            >
              {kitTexts.undo}
            </Button>
            <kbd aria-hidden="true" className="naast-key">
              {kitTexts.undoKeys}
            </kbd>
            <span aria-hidden="true" className="naast-toast__left">
              {kitTexts.secondsLeft(left)}
            </span>
            <Button onClick={onEnd} small variant="tertiary">
              {kitTexts.close}
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  );
}

function hasOwnText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return target.value !== '';
  if (!(target instanceof HTMLInputElement)) return false;
  const typed = ['text', 'search', 'email', 'password', 'number'].includes(target.type);
  return typed && target.value !== '';
}
