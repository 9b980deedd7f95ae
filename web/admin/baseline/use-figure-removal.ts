import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BaselineFigure } from '../../../server/domain/records/baseline-figure.ts';
import { api, ifMatch } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { figuresQuery } from './figure-query.ts';
import type { StoredFigure } from './figure-query.ts';

/** Removing a figure at once, and putting it back within ten seconds. */
export function useFigureRemoval() {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const [removed, setRemoved] = useState<StoredFigure | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { 'baseline-figures': resource } = api.pilots[':pilotId'];
  async function tryTo(deed: () => Promise<unknown>, then: StoredFigure | null) {
    setRefusal(null);
    try {
      await deed();
      setRemoved(then);
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    }
    await queryClient.invalidateQueries({ queryKey: figuresQuery(pilotId).queryKey });
  }
  return {
    removed,
    refusal,
    forget: () => setRemoved(null),
    remove: (figure: StoredFigure) =>
      tryTo(
        () =>
          resource[':figureId'].$delete({
            param: { pilotId, figureId: figure.id },
            header: ifMatch(figure.version),
          }),
        figure,
      ),
    undo: async () => {
      if (removed === null) return;
      const { version: _version, ...figure } = removed;
      const law = figure.law as BaselineFigure['law'];
      const json = { ...figure, law };
      await tryTo(() => resource.$post({ param: { pilotId }, header: {}, json }), null);
    },
  };
}
