import { api, ifMatch } from '../data/api.ts';
import { usePilotId } from '../data/session.ts';
import { recordTexts } from '../texts/records.ts';
import { entryId } from './timeline.ts';
import type { TimelineEntry } from './timeline.ts';
import { useUndo } from './undo-place.tsx';

/**
 * Removing something from a case: it leaves the screen at once and the file after ten seconds, so that
 * it can be undone. Also carried out when the page is closed meanwhile.
 */
export function useRemoval(caseId: string) {
  const pilotId = usePilotId();
  const { offer, removing } = useUndo();
  const inPilot = api.pilots[':pilotId'];
  // The page can be closing: the request goes on without it.
  const options = { init: { keepalive: true } };

  async function carryOut(entry: TimelineEntry): Promise<void> {
    const param = { pilotId, caseId };
    switch (entry.kind) {
      case 'contact':
        await inPilot.contacts[':contactId'].$delete(
          { param: { pilotId, contactId: entry.contact.id }, header: {} },
          options,
        );
        return;
      case 'dissatisfaction':
        await inPilot.cases[':caseId'].dissatisfactions[':dissatisfactionId'].$delete(
          {
            param: { ...param, dissatisfactionId: entry.dissatisfaction.id },
            header: ifMatch(entry.dissatisfaction.version),
          },
          options,
        );
        return;
      case 'objection':
        await inPilot.cases[':caseId'].objections[':objectionId'].$delete(
          {
            param: { ...param, objectionId: entry.objection.id },
            header: ifMatch(entry.objection.version),
          },
          options,
        );
        return;
      case 'closed':
    }
  }

  function remove(entry: TimelineEntry): void {
    offer({
      id: entryId(entry),
      message: recordTexts.timeline.removed(recordTexts.timeline.kinds[entry.kind]),
      commit: () => carryOut(entry),
    });
  }

  return { removing, remove };
}
