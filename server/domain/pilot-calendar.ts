import { addMonths, firstDay, lastPilotDay, pilotMonths } from './calendar.ts';
import type { Day, Month, PilotPeriod } from './calendar.ts';

/** What can stand in the calendar of a pilot. */
export const calendarEventKinds = [
  'start',
  'edition',
  'meeting',
  'consultation',
  'advice',
  'end',
] as const;

/** A kind of event in the calendar. */
export type CalendarEventKind = (typeof calendarEventKinds)[number];

/** How an event stands: still to come, done, or past without being done. */
export const calendarEventStates = ['coming', 'done', 'open'] as const;

/** One event of a whole day. */
export type CalendarEvent = {
  /** The same for ever for the same event of a pilot: "advice", "edition-2026-10", "meeting-…". */
  readonly id: string;
  readonly kind: CalendarEventKind;
  readonly day: Day;
  readonly state: (typeof calendarEventStates)[number];
  /** The month an edition closes; null for everything else. */
  readonly month: Month | null;
  /** Id of the meeting or consultation; null for everything else. */
  readonly ref: string | null;
};

/** What a calendar is made from. */
export type CalendarState = {
  readonly today: Day;
  readonly pilot: PilotPeriod & { readonly adviceDay: Day };
  /** The last month that a released edition covers; null before the first. */
  readonly releasedTo: Month | null;
  readonly meetings: readonly { id: string; day: Day; status: 'planned' | 'closed' }[];
  readonly consultations: readonly { id: string; day: Day; isHeld: boolean }[];
};

/** The kinds everybody in the pilot sees; meetings and consultations are the workgroup's own. */
const publicKinds: readonly CalendarEventKind[] = ['start', 'edition', 'advice', 'end'];

/** The first day on which the edition over a month can be released: the day after the month. */
export function editionDueDay(month: Month): Day {
  return firstDay(addMonths(month, 1));
}

const order = (kind: CalendarEventKind) => calendarEventKinds.indexOf(kind);

/**
 * Every event of a pilot, the first day first: its start, an edition after each month, meetings,
 * consultations with administrators, the advice and the last day. Source: pilot document §7.
 * @param sees `public` leaves out what is of the workgroup alone.
 */
export function calendarOf(state: CalendarState, sees: 'all' | 'public'): CalendarEvent[] {
  const { today, pilot, releasedTo, meetings, consultations } = state;
  const plain = { month: null, ref: null };
  const stateOf = (day: Day, isDone: boolean): CalendarEvent['state'] =>
    isDone ? 'done' : day < today ? 'open' : 'coming';
  // A fixed day of the pilot is done once it is over: nothing is asked of anybody.
  const fixed = (kind: 'start' | 'advice' | 'end', day: Day): CalendarEvent => ({
    ...plain,
    id: kind,
    kind,
    day,
    state: stateOf(day, day < today || (kind === 'start' && day === today)),
  });
  const events: CalendarEvent[] = [
    fixed('start', pilot.startDay),
    ...pilotMonths(pilot).map((month): CalendarEvent => {
      const day = editionDueDay(month);
      const isDone = releasedTo !== null && month <= releasedTo;
      return {
        ...plain,
        id: `edition-${month}`,
        kind: 'edition',
        day,
        state: stateOf(day, isDone),
        month,
      };
    }),
    ...meetings.map(({ id, day, status }): CalendarEvent => ({
      ...plain,
      id: `meeting-${id}`,
      kind: 'meeting',
      day,
      state: stateOf(day, status === 'closed'),
      ref: id,
    })),
    ...consultations.map(({ id, day, isHeld }): CalendarEvent => ({
      ...plain,
      id: `consultation-${id}`,
      kind: 'consultation',
      day,
      state: stateOf(day, isHeld),
      ref: id,
    })),
    fixed('advice', pilot.adviceDay),
    fixed('end', lastPilotDay(pilot)),
  ];
  return events
    .filter(({ kind }) => sees === 'all' || publicKinds.includes(kind))
    .toSorted(
      (one, other) =>
        one.day.localeCompare(other.day) ||
        order(one.kind) - order(other.kind) ||
        one.id.localeCompare(other.id),
    );
}

const titles = {
  start: 'Begin van de pilot',
  meeting: 'Vergadering van de werkgroep',
  consultation: 'Overleg met de bestuurders',
  advice: 'Advies van de werkgroep is klaar',
  end: 'Laatste dag van de pilot',
} as const satisfies Record<Exclude<CalendarEventKind, 'edition'>, string>;

/**
 * What an event is called.
 * @param inWords writes a month in full: "oktober 2026".
 */
export function titleOfEvent(
  { kind, month }: Pick<CalendarEvent, 'kind' | 'month'>,
  inWords: (month: Month) => string,
): string {
  if (kind !== 'edition') return titles[kind];
  return month === null ? 'Editie vrijgeven' : `Editie over ${inWords(month)} vrijgeven`;
}
