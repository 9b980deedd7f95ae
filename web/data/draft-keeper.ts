/** How far the draft on the server is. `left-out`: without a text that holds personal data. */
export type DraftState = 'nothing' | 'busy' | 'kept' | 'left-out' | 'not-kept';

/** Milliseconds after the last change before the draft is sent. */
export const PAUSE = 800;

/** Milliseconds before a draft that did not arrive is tried again. */
export const TRY_AGAIN = 5000;

type KeeperOptions = {
  /** What the server has: JSON text, or null for nothing. */
  stored: string | null;
  /** Sends the draft (null: throws it away); tells whether texts were left out. Throws when it did not arrive. */
  send: (text: string | null, isLeaving: boolean) => Promise<{ leftOut: boolean }>;
  /** Whether it makes sense to try again after this error; asked once more later when it does not. */
  mayTryAgain: (error: unknown) => boolean;
  onState: (state: DraftState) => void;
};

/**
 * Keeps the server's copy of a half-filled form up to date: a moment after the last change, one after
 * another so that an older draft never lands on a newer one, and again when it did not arrive.
 */
export function draftKeeper({ stored, send, mayTryAgain, onState }: KeeperOptions) {
  let wanted = stored;
  let onServer = stored;
  let queue = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  async function bringUpToDate(isLeaving: boolean): Promise<void> {
    const sending = wanted;
    if (sending === onServer) return;
    try {
      const { leftOut } = await send(sending, isLeaving);
      onServer = sending;
      if (sending === wanted) onState(stateOf(sending, leftOut));
    } catch (error) {
      onState('not-kept');
      tryLater(error);
    }
  }

  function tryLater(error: unknown): void {
    if (isStopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (mayTryAgain(error)) void flush();
      else tryLater(error);
    }, TRY_AGAIN);
  }

  function flush(isLeaving = false): Promise<void> {
    clearTimeout(timer);
    queue = queue.then(() => bringUpToDate(isLeaving));
    return queue;
  }

  return {
    /** The form as it is now: sent after a pause. */
    want: (text: string | null): void => {
      if (text === wanted) return;
      wanted = text;
      clearTimeout(timer);
      if (text === onServer) return;
      onState('busy');
      timer = setTimeout(() => void flush(), PAUSE);
    },
    /** Sends what is not on the server yet, without waiting for the pause. */
    flush,
    /** Throws the draft away, as after saving the form. */
    drop: (): Promise<void> => {
      wanted = null;
      return flush();
    },
    /** The form is closed: nothing is tried later. What was wanted is sent once more. */
    stop: (): void => {
      isStopped = true;
      void flush(true);
    },
    /** The form is open again. */
    start: (): void => {
      isStopped = false;
    },
  };
}

function stateOf(text: string | null, leftOut: boolean): DraftState {
  if (text === null) return 'nothing';
  return leftOut ? 'left-out' : 'kept';
}
