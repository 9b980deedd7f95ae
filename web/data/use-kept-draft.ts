import { useCallback, useEffect, useRef, useState } from 'react';
import { api, asProblem } from './api.ts';
import { useMe } from './session.ts';

/** How far the draft on the server is. `left-out`: without a text that holds personal data. */
export type DraftState = 'nothing' | 'busy' | 'kept' | 'left-out' | 'not-kept';

/** Milliseconds after the last change before the draft is sent, and before it is tried again. */
const PAUSE = 800;
const TRY_AGAIN = 5000;

const drafts = api.me.drafts[':kind'];
type Draft = Parameters<typeof drafts.$put>[0]['json'];

/**
 * Keeps a half-filled form on the server a moment after every change, and once more when the page is
 * left. Nothing is stored in the browser.
 * @param content the form as it is; null when there is nothing to keep.
 * @param isStored whether the server has this content already, as after restoring it.
 */
export function useKeptDraft(kind: string, content: Draft | null, isStored: boolean) {
  // Another answer about who is signed in means that somebody signed in again: then it can be sent.
  const me = useMe();
  const [state, setState] = useState<DraftState>('nothing');
  const text = content === null ? null : JSON.stringify(content);
  const wanted = useRef(text);
  // What the server has, as far as we know.
  const stored = useRef(isStored ? text : null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const [retry, setRetry] = useState(0);

  const send = useCallback(
    async (isLeaving: boolean): Promise<void> => {
      const sending = wanted.current;
      if (sending === stored.current) return;
      const param = { kind };
      const options = { init: { keepalive: isLeaving } };
      try {
        if (sending === null) {
          await drafts.$delete({ param }, options);
          setState('nothing');
        } else {
          const json: Draft = JSON.parse(sending);
          const { dropped } = await (await drafts.$put({ param, json }, options)).json();
          setState(dropped.length > 0 ? 'left-out' : 'kept');
        }
        stored.current = sending;
      } catch (error) {
        setState('not-kept');
        if (asProblem(error)?.status !== 401) setTimeout(() => setRetry((n) => n + 1), TRY_AGAIN);
      }
    },
    [kind],
  );

  // One after another, so that an older draft never lands on a newer one.
  const enqueue = useCallback(
    (isLeaving = false) => {
      queue.current = queue.current.then(() => send(isLeaving));
      return queue.current;
    },
    [send],
  );

  useEffect(() => {
    wanted.current = text;
    if (text === stored.current) return undefined;
    setState('busy');
    const timer = setTimeout(() => void enqueue(), PAUSE);
    return () => clearTimeout(timer);
  }, [text, enqueue, retry, me]);

  useEffect(() => {
    const leave = () => {
      if (wanted.current !== stored.current) void enqueue(true);
    };
    const again = () => void enqueue();
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', again);
      leave();
    };
  }, [enqueue]);

  /** Throws the draft away, as after saving the form. */
  const drop = useCallback(() => {
    wanted.current = null;
    return enqueue();
  }, [enqueue]);

  return { state, drop };
}
