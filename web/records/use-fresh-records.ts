import { useQueryClient } from '@tanstack/react-query';
import { usePilotId } from '../data/session.ts';
import { recordsKey } from './record-queries.ts';

/** Gives a function that fetches all records on the screen again: call it after every write. */
export function useFreshRecords(): () => Promise<void> {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: recordsKey(pilotId) });
}
