import {
  addDays,
  addMonths,
  firstDay,
  lastDay,
  lastPilotDay,
  monthsBetween,
} from '../../domain/calendar.ts';
import type { Day, Month, PilotPeriod } from '../../domain/calendar.ts';
import { dueEdition } from '../series-year.ts';
import type { DueEdition, LastEdition } from '../series-year.ts';
import type { ComingClose } from './live-future.ts';

const dayOfMonth = (day: Day): number => Number(day.slice(8));

/**
 * Which part of a month lies within the pilot and after a day, 0 to 1.
 * @param after the last day that is over; units of later days are still to come.
 */
export function partOfMonth(pilot: PilotPeriod, month: Month, after: Day): number {
  const first = [firstDay(month), pilot.startDay, addDays(after, 1)].toSorted().at(-1) ?? '';
  const last = [lastDay(month), lastPilotDay(pilot)].toSorted()[0] ?? '';
  if (last < first) return 0;
  return (dayOfMonth(last) - dayOfMonth(first) + 1) / dayOfMonth(lastDay(month));
}

/** How many months of a pilot have gone by, through a day: part months count for their part. */
export function monthsGoneBy(pilot: PilotPeriod, through: Day): number {
  const months = monthsBetween(pilot.startDay.slice(0, 7), through.slice(0, 7));
  return months.reduce(
    (sum, month) =>
      sum + partOfMonth(pilot, month, '0000-01-01') - partOfMonth(pilot, month, through),
    0,
  );
}

/** What is left of a series-year: the edition that is due, if any, and every release to come. */
export type RestOfYear = {
  /** The edition that can be released now; null: the next month is not over yet. */
  readonly due: DueEdition | null;
  /** The edition that comes first, due or not. */
  readonly next: DueEdition;
  /** Everything through this day is over: what is to come lies after it. */
  readonly through: Day;
  readonly closes: readonly ComingClose[];
};

/**
 * The releases still to come in the series-year of the next edition; null when the pilot has none left.
 * @param countedThrough the last day of which the units are known; null: as far as the next edition
 * goes, or through today when that is still open.
 */
export function restOfYear(
  pilot: PilotPeriod,
  last: LastEdition | null,
  given: { readonly today: Day; readonly keyId: string; readonly countedThrough: Day | null },
): RestOfYear | null {
  const { today, keyId, countedThrough } = given;
  // On a day after the pilot all months of the year are due: that is how far the year goes.
  const whole = dueEdition(pilot, last, addDays(pilot.endDay, 40), keyId);
  if (whole === null) return null;
  const due = dueEdition(pilot, last, today, keyId);
  const openFrom = due === null ? whole.from : addMonths(due.to, 1);
  const through = countedThrough ?? (due === null ? today : lastDay(due.to));
  const runs = [
    ...(due === null ? [] : [{ from: due.from, to: due.to }]),
    ...monthsBetween(openFrom, whole.to).map((month) => ({ from: month, to: month })),
  ];
  const closes = runs.map(({ from, to }) => ({
    from,
    to,
    months: monthsBetween(from, to).reduce(
      (sum, month) => sum + partOfMonth(pilot, month, through),
      0,
    ),
  }));
  return { due, next: due ?? { ...whole, to: openFrom }, through, closes };
}
