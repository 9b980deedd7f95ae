import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ReactNode } from 'react';
import { usePilotId } from '../data/session.ts';
import { asProblem } from '../data/api.ts';
import { recordTexts } from '../texts/records.ts';
import { Alert } from '../ui/alert.tsx';
import { UndoToast } from '../ui/undo-toast.tsx';
import { recordsKey } from './record-queries.ts';

/** Something done, or about to be done, that can be taken back for ten seconds. */
export type Undoable = {
  /** Id of the record it is about. */
  readonly id: string;
  /** What was done, in Dutch. */
  readonly message: string;
  /** Takes back what was done already. Left out when nothing was done yet. */
  readonly undo?: () => Promise<void>;
  /** Does it after all, when the ten seconds are over: a removal waits for this. */
  readonly commit?: () => Promise<void>;
};

type UndoPlace = {
  offer: (undoable: Undoable) => void;
  /** The record that is being removed: screens leave it out already. */
  removing: string | null;
};

const Place = createContext<UndoPlace>({ offer: () => undefined, removing: null });

/** Offers to undo something, on whatever screen the person goes to next. */
export function useUndo(): UndoPlace {
  return useContext(Place);
}

/**
 * Keeps the offer to undo on the screen while screens change. A removal is carried out when its ten
 * seconds are over, when something else is offered, and when the page is left.
 */
export function UndoProvider({ children }: { children: ReactNode }) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const [offered, setOffered] = useState<Undoable | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const now = useRef<Undoable | null>(null);

  const show = useCallback((undoable: Undoable | null) => {
    now.current = undoable;
    setOffered(undoable);
    setFailure(null);
  }, []);

  const carryOut = useCallback(
    async (work: (() => Promise<void>) | undefined) => {
      if (!work) return;
      try {
        await work();
      } catch (error) {
        setFailure(asProblem(error)?.message ?? recordTexts.form.failed);
      }
      await queryClient.invalidateQueries({ queryKey: recordsKey(pilotId) });
    },
    [pilotId, queryClient],
  );

  const end = useCallback(() => {
    const ending = now.current;
    show(null);
    void carryOut(ending?.commit);
  }, [carryOut, show]);

  const undo = useCallback(() => {
    const undone = now.current;
    show(null);
    void carryOut(undone?.undo);
  }, [carryOut, show]);

  useEffect(() => {
    window.addEventListener('pagehide', end);
    return () => {
      window.removeEventListener('pagehide', end);
      end();
    };
  }, [end]);

  const place = useMemo(
    () => ({
      offer(undoable: Undoable) {
        end();
        show(undoable);
      },
      removing: offered?.commit ? offered.id : null,
    }),
    [end, offered, show],
  );

  return (
    <Place value={place}>
      {failure === null ? null : (
        <Alert announce="now" heading={recordTexts.undo.failed} tone="error">
          {failure}
        </Alert>
      )}
      {children}
      <UndoToast done={offered} onEnd={end} onUndo={undo} />
    </Place>
  );
}
