import { monthOf, monthsBetween } from '../../../server/domain/calendar.ts';
import type { Day, Month } from '../../../server/domain/calendar.ts';
import type { ReleasedSignal } from '../signal-queries.ts';

type Dated = Pick<ReleasedSignal, 'status' | 'month'>;

/** The bottlenecks without an answer, those that wait longest first. */
export function openSignals<Signal extends Dated>(signals: readonly Signal[]): Signal[] {
  return signals
    .filter(({ status }) => status === 'released')
    .toSorted((one, other) => one.month.localeCompare(other.month));
}

/** The bottlenecks that were answered or solved, in the order they came. */
export function closedSignals<Signal extends Dated>(signals: readonly Signal[]): Signal[] {
  return signals.filter(({ status }) => status !== 'released');
}

/**
 * How many months a bottleneck waits: whole months are all the workgroup knows of its release.
 * @param today day in the Netherlands. @returns 0 in the month of release.
 */
export function monthsWaiting(released: Month, today: Day): number {
  return Math.max(0, monthsBetween(released, monthOf(today)).length - 1);
}
