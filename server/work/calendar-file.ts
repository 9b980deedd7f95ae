import { createEvents } from 'ics';
import type { EventAttributes } from 'ics';
import type { Db } from '../../db/open.ts';
import type { Actor } from '../access/roles.ts';
import type { Clock } from '../clock.ts';
import { addDays } from '../domain/calendar.ts';
import type { Day } from '../domain/calendar.ts';
import { titleOfEvent } from '../domain/pilot-calendar.ts';
import type { CalendarEvent } from '../domain/pilot-calendar.ts';
import { monthInWords } from '../report/notation.ts';
import { pilotDays, readCalendar } from './read-calendar.ts';

/** Most bytes of a line, its end not counted. Source: RFC 5545 §3.1. */
const LINE_BYTES = 75;

type DayParts = [number, number, number];

function partsOf(day: Day): DayParts {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

/** Text on one line without control characters: none of them means anything in a calendar. */
function plain(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Signs that mean something in a text of a calendar. Source: RFC 5545 §3.3.11. */
function escaped(text: string): string {
  return plain(text).replace(/[\\;,]/g, (sign) => `\\${sign}`);
}

/** Folds a line by its bytes, never within a character; the library counts characters. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (bytes + size > LINE_BYTES) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += sign;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
}

/** What a calendar file is made from. */
export type CalendarFile = {
  readonly pilotId: string;
  readonly pilotName: string;
  readonly events: readonly Pick<CalendarEvent, 'id' | 'kind' | 'day' | 'month'>[];
  /** ISO instant, UTC: when the file was made. */
  readonly madeAt: string;
};

/**
 * A calendar as iCalendar text: events of a whole day with the same UID for ever, so that a calendar
 * that reads the file again moves them. No counts and nobody's name. Source: RFC 5545.
 * @throws Error when the library finds a mistake in an event.
 */
export function calendarText({ pilotId, pilotName, events, madeAt }: CalendarFile): string {
  const { error, value } = createEvents(
    events.map(({ id, kind, day, month }) => {
      // The library takes the moment of making, but does not say so in its types.
      const event: EventAttributes & { timestamp: number } = {
        uid: `${id}.${pilotId}@naast`,
        timestamp: Date.parse(madeAt),
        start: partsOf(day),
        end: partsOf(addDays(day, 1)),
        title: titleOfEvent({ kind, month }, monthInWords),
        transp: 'TRANSPARENT',
        busyStatus: 'FREE',
      };
      return event;
    }),
    { productId: '-//Naast//Pilotagenda//NL', method: 'PUBLISH', calName: escaped(pilotName) },
  );
  if (error !== null || value === null) throw error ?? new Error('no calendar was made');
  const unfolded = value.replace(/\r\n[ \t]/g, '');
  return unfolded.split('\r\n').map(folded).join('\r\n');
}

/** The calendar of the pilot as a file, as far as this person sees it. @throws Refusal 404. */
export async function exportCalendar(db: Db, clock: Clock, actor: Actor): Promise<string> {
  const { pilotId } = actor;
  const { name } = await pilotDays(db, pilotId);
  const { events } = await readCalendar(db, clock, actor);
  return calendarText({ pilotId, pilotName: name, events, madeAt: clock.now() });
}
