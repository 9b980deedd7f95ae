import { monthOf } from '../../server/domain/calendar.ts';
import type { Day, Month } from '../../server/domain/calendar.ts';

/** The events of one month. */
export type MonthOfEvents<Event> = { readonly month: Month; readonly events: readonly Event[] };

/** Events gathered by month, in the order in which they came; a month without events is left out. */
export function byMonth<Event extends { readonly day: Day }>(
  events: readonly Event[],
): MonthOfEvents<Event>[] {
  const months = [...new Set(events.map(({ day }) => monthOf(day)))];
  return months.map((month) => ({
    month,
    events: events.filter(({ day }) => monthOf(day) === month),
  }));
}
