import type { Kysely } from 'kysely';
import { consultationsOf } from '../../db/queries/consultations.ts';
import { meetingsOf } from '../../db/queries/meetings.ts';
import { findPilot, releasedMonths } from '../../db/queries/pilots.ts';
import type { Tables } from '../../db/tables.ts';
import type { Actor } from '../access/roles.ts';
import type { Clock } from '../clock.ts';
import { adviceDay } from '../domain/calendar.ts';
import { calendarOf } from '../domain/pilot-calendar.ts';
import type { CalendarEvent, CalendarState } from '../domain/pilot-calendar.ts';
import { LEAST_CONSULTATIONS } from '../domain/records/consultation.ts';
import { Refusal } from '../domain/refusal.ts';

type Db = Kysely<Tables>;

/** The pilot with the days that everything hangs on. @throws Refusal 404. */
export async function pilotDays(db: Db, pilotId: string) {
  const pilot = await findPilot(db, pilotId);
  if (pilot === undefined) throw new Refusal(404, 'Deze pilot bestaat niet of is niet van u.');
  const { name, startDay, endDay, adviceDayOverride } = pilot;
  return { name, startDay, endDay, adviceDay: adviceDay(endDay, adviceDayOverride) };
}

/** The calendar of a pilot. */
export type PilotCalendar = {
  readonly events: CalendarEvent[];
  /** How many consultations are still to be planned; null for whoever does not see them. */
  readonly consultationsMissing: number | null;
};

/** Supporters see the dates of the pilot itself; meetings and consultations are the workgroup's. */
function seesAll({ roles }: Actor): boolean {
  return (['workgroup', 'secretary', 'coordinator'] as const).some((role) => roles.has(role));
}

async function stateOf(db: Db, pilotId: string, clock: Clock): Promise<CalendarState> {
  return {
    today: clock.today(),
    pilot: await pilotDays(db, pilotId),
    releasedTo: (await releasedMonths(db, pilotId))?.to ?? null,
    meetings: await meetingsOf(db, pilotId),
    consultations: (await consultationsOf(db, pilotId)).map(({ id, day, isHeld }) => ({
      id,
      day,
      isHeld: isHeld === 1,
    })),
  };
}

/** What there is to come and what has been, as far as this person sees it. @throws Refusal 404. */
export async function readCalendar(db: Db, clock: Clock, actor: Actor): Promise<PilotCalendar> {
  const state = await stateOf(db, actor.pilotId, clock);
  const isInside = seesAll(actor);
  return {
    events: calendarOf(state, isInside ? 'all' : 'public'),
    consultationsMissing: isInside
      ? Math.max(0, LEAST_CONSULTATIONS - state.consultations.length)
      : null,
  };
}
