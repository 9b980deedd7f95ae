import { addYears, format, parseISO, subYears } from 'date-fns';
import type { Day } from '../calendar.ts';

/** The days that a record is held against: the pilot it belongs to and the day on which it is entered. */
export type RecordBounds = {
  /** First day of the pilot. */
  readonly pilotStart: Day;
  /** First day after the pilot ("tot 1 mei 2017", pilot document §6). */
  readonly pilotEnd: Day;
  /** Today in the Netherlands. */
  readonly today: Day;
};

/** How far before the pilot a complaint or objection can lie that a resident still comes with, in years. */
const YEARS_BACK = 2;

/** What is wrong with the day of something done in the pilot, in Dutch; null when nothing is. */
export function pilotDayProblem(bounds: RecordBounds, day: Day): string | null {
  if (day > bounds.today) return 'Deze dag is nog niet geweest. Vul vandaag in of een dag ervoor.';
  if (day < bounds.pilotStart) return `De pilot begint op ${inDutch(bounds.pilotStart)}.`;
  if (day >= bounds.pilotEnd) return `De pilot liep tot ${inDutch(bounds.pilotEnd)}.`;
  return null;
}

/**
 * What is wrong with a day on which something happened that need not lie in the pilot (a request,
 * a letter, a decision), in Dutch; null when nothing is.
 */
export function pastDayProblem(bounds: RecordBounds, day: Day): string | null {
  if (day > bounds.today) return 'Deze dag is nog niet geweest. Vul vandaag in of een dag ervoor.';
  const earliest = format(subYears(parseISO(bounds.pilotStart), YEARS_BACK), 'yyyy-MM-dd');
  if (day < earliest) return 'Deze dag ligt lang voor de pilot. Kijk het jaar na.';
  return null;
}

/** What is wrong with a planned day, in Dutch; null when nothing is: it lies within a year from now. */
export function plannedDayProblem(bounds: RecordBounds, day: Day): string | null {
  if (day < bounds.pilotStart) return `De pilot begint op ${inDutch(bounds.pilotStart)}.`;
  const latest = format(addYears(parseISO(bounds.today), 1), 'yyyy-MM-dd');
  if (day > latest) return 'Deze dag ligt meer dan een jaar vooruit. Kijk het jaar na.';
  return null;
}

function inDutch(day: Day): string {
  return format(parseISO(day), 'dd-MM-yyyy');
}
