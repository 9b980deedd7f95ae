import { addMonths, monthOf, monthsBetween, pilotMonths } from '../domain/calendar.ts';
import type { Day, Month, PilotPeriod } from '../domain/calendar.ts';

const monthsInYear = 12;
/** A rest of the pilot of at most this many months stays with the year before: alone it could show nothing. */
const shortRest = 3;

/**
 * The year of the pilot in which a month lies, from 0. The months of a year are a series of their
 * own; a pilot of thirteen calendar months is one year.
 */
function pilotYearOf(pilot: PilotPeriod, month: Month): number {
  const months = pilotMonths(pilot);
  const index = monthsBetween(months[0] ?? month, month).length - 1;
  const year = Math.floor(index / monthsInYear);
  const rest = months.length - year * monthsInYear;
  return year > 0 && rest <= shortRest ? year - 1 : year;
}

/** The last edition of a pilot, as far as the next one needs it. */
export type LastEdition = {
  readonly seq: number;
  readonly seriesYear: number;
  readonly to: Month;
  readonly keyId: string;
};

/** The edition that is due: its number, its months and its series-year. */
export type DueEdition = {
  readonly seq: number;
  readonly from: Month;
  readonly to: Month;
  readonly seriesYear: number;
  /** Whether it is the first of its series-year: counts, totals and categories start anew. */
  readonly startsSeriesYear: boolean;
};

/**
 * The edition that is due on a day, or null when no month of the pilot has ended since the last one.
 * It closes every month that has ended: a forgotten month joins the next. It never runs across the
 * end of a pilot year. A new lottery key also starts a new series-year.
 * @param today day in the Netherlands.
 */
export function dueEdition(
  pilot: PilotPeriod,
  last: LastEdition | null,
  today: Day,
  keyId: string,
): DueEdition | null {
  const months = pilotMonths(pilot);
  const from = last === null ? months[0] : addMonths(last.to, 1);
  if (from === undefined) return null;
  const year = pilotYearOf(pilot, from);
  const ended = months.filter(
    (month) => month >= from && month < monthOf(today) && pilotYearOf(pilot, month) === year,
  );
  const to = ended.at(-1);
  if (to === undefined) return null;
  const startsSeriesYear =
    last === null || keyId !== last.keyId || year > pilotYearOf(pilot, last.to);
  return {
    seq: (last?.seq ?? 0) + 1,
    from,
    to,
    seriesYear: (last?.seriesYear ?? 0) + (startsSeriesYear ? 1 : 0),
    startsSeriesYear,
  };
}

/** The first day on which the month after the last edition can be released; null after the pilot. */
export function nextReleaseDay(pilot: PilotPeriod, lastTo: Month | null): Day | null {
  const months = pilotMonths(pilot);
  const next = lastTo === null ? months[0] : addMonths(lastTo, 1);
  if (next === undefined || !months.includes(next)) return null;
  return `${addMonths(next, 1)}-01`;
}
