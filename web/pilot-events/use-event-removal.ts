import { useQueryClient } from '@tanstack/react-query';
import { api, ifMatch } from '../data/api.ts';
import { usePilotId } from '../data/session.ts';
import { useUndo } from '../records/undo-place.tsx';
import { effortTexts } from '../texts/coordinator-pilot.ts';
import { eventsQuery } from './events-query.ts';
import type { StoredEvent } from './events-query.ts';

/**
 * Removing an event: it leaves the screen at once and the file after ten seconds, so that it can be
 * undone. Also carried out when the page is closed meanwhile.
 */
export function useEventRemoval() {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const { offer, removing } = useUndo();
  function remove({ id, version }: StoredEvent) {
    offer({
      id,
      message: effortTexts.removed,
      commit: async () => {
        await api.pilots[':pilotId'].events[':eventId'].$delete(
          { param: { pilotId, eventId: id }, header: ifMatch(version) },
          { init: { keepalive: true } },
        );
        await queryClient.invalidateQueries({ queryKey: eventsQuery(pilotId).queryKey });
      },
    });
  }
  return { removing, remove };
}
