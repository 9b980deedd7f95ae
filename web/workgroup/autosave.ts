/** A text as it is stored, with the version that an edit must name. */
export type StoredText = { readonly text: string; readonly version: number };

/** Where a text under edit stands. */
export type AutosaveState = {
  /** What is in the field. */
  readonly text: string;
  readonly stored: StoredText;
  /**
   * `saved`: what is in the field is stored. `waiting`: typed, will be saved in a moment. `saving`:
   * under way. `blocked`: may not be stored as it is. `failed`: will be tried again. `refused`: the
   * server will not have it; tried again after the next change. `clash`: somebody else stored another
   * text in between; nothing happens until the writer chooses.
   */
  readonly phase: 'saved' | 'waiting' | 'saving' | 'blocked' | SaveFailure['kind'];
  /** What the server said when it refused; null otherwise. */
  readonly message: string | null;
  /** With a clash: what somebody else stored; null otherwise. */
  readonly other: StoredText | null;
};

/** How a save ended when it did not succeed. */
export type SaveFailure =
  | { readonly kind: 'failed' | 'refused'; readonly message: string }
  | { readonly kind: 'clash'; readonly message: string; readonly stored: StoredText };

type AutosaveOptions = {
  readonly stored: StoredText;
  /** Stores the text over this version. Gives what is stored then; a failure is a value, not a throw. */
  readonly save: (text: string, version: number) => Promise<StoredText | SaveFailure>;
  /** Whether the text may be stored at all; the server has the last word. */
  readonly mayStore: (text: string) => boolean;
  /** Milliseconds of quiet after typing before it is saved, and before a failed save is tried again. */
  readonly quiet?: number;
  readonly retry?: number;
};

/** A text that saves itself while it is typed. */
export type Autosave = {
  readonly state: () => AutosaveState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly type: (text: string) => void;
  /** Saves now what waits. Resolves when nothing is under way any more. */
  readonly flush: () => Promise<void>;
  /** After a clash: save mine over what is stored, or take what is stored. Nothing when there is none. */
  readonly keepMine: () => Promise<void>;
  readonly takeOther: () => void;
};

/** The server trims and unifies line ends; a difference in those alone is no change. */
function asStored(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

/**
 * Keeps a text stored while somebody types: one save at a time, each over the version the last one
 * gave, so that two writers never overwrite each other unseen. What is typed during a save goes with
 * the next one.
 */
export function autosave(options: AutosaveOptions): Autosave {
  const { save, mayStore, quiet = 1000, retry = 10_000 } = options;
  let now: AutosaveState = {
    text: options.stored.text,
    stored: options.stored,
    phase: 'saved',
    message: null,
    other: null,
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  function become(change: Partial<AutosaveState>): void {
    now = { ...now, ...change };
    for (const listener of listeners) listener();
  }

  function isDirty(): boolean {
    return asStored(now.text) !== asStored(now.stored.text);
  }

  function later(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void start(), milliseconds);
  }

  function start(): Promise<void> {
    // The save under way may have just planned another attempt: leave its timer alone.
    if (running !== null) return running;
    clearTimeout(timer);
    running = run().finally(() => {
      running = null;
    });
    return running;
  }

  async function run(): Promise<void> {
    while (isDirty() && now.phase !== 'clash') {
      if (!mayStore(now.text)) {
        become({ phase: 'blocked', message: null });
        return;
      }
      become({ phase: 'saving', message: null });
      const answer = await save(now.text, now.stored.version);
      if ('kind' in answer) {
        const other = answer.kind === 'clash' ? answer.stored : null;
        become({ phase: answer.kind, message: answer.message, other });
        if (answer.kind === 'failed') later(retry);
        return;
      }
      become({ stored: answer });
    }
    if (now.phase !== 'clash') become({ phase: 'saved', message: null });
  }

  return {
    state: () => now,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type(text) {
      if (now.phase === 'clash') {
        become({ text });
        return;
      }
      const isStorable = mayStore(text);
      become({ text, ...(running === null ? { phase: isStorable ? 'waiting' : 'blocked' } : {}) });
      later(quiet);
    },
    async flush() {
      if (now.phase !== 'clash') await start();
    },
    async keepMine() {
      if (now.other === null) return;
      become({ stored: now.other, phase: 'waiting', message: null, other: null });
      await start();
    },
    takeOther() {
      if (now.other === null) return;
      const stored = now.other;
      become({ text: stored.text, stored, phase: 'saved', message: null, other: null });
    },
  };
}
