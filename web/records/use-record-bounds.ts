import type { RecordBounds } from '../../server/domain/records/bounds.ts';
import { useMe, usePilot } from '../data/session.ts';

/** The days that records of this pilot are held against, as the server knows them. */
export function useRecordBounds(): RecordBounds {
  const { today } = useMe();
  const { startDay, endDay } = usePilot();
  return { pilotStart: startDay, pilotEnd: endDay, today };
}
