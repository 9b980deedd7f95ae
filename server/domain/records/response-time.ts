import { workingDaysBetween } from '../calendar.ts';
import type { Day } from '../calendar.ts';

/**
 * Working days from the request to the first conversation with the resident: 0 is the same day.
 * Null as long as one of the two is not known. Source: pilot document §6 ("goed bereikbaar").
 */
export function responseDays(requestDay: Day | null, firstTalkDay: Day | null): number | null {
  if (requestDay === null || firstTalkDay === null) return null;
  return workingDaysBetween(requestDay, firstTalkDay);
}
