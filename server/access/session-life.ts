/** A session ends after this many minutes without use. Source: ASVS 7.3.1, product decision. */
export const IDLE_MINUTES = 30;

/** A session ends this many hours after it began, used or not. Source: ASVS 7.3.2. */
export const LONGEST_HOURS = 8;

const minute = 60_000;
const idle = IDLE_MINUTES * minute;
const longest = LONGEST_HOURS * 60 * minute;

/** A clock may be set back a little; a session that begins later than this is not believed. */
const leniency = 5 * minute;

/** Use is noted at most this often, so that reading does not cost a write each time. */
const noteEvery = minute;

/** When a session began and was last used, ISO instants by our clock. */
export type SessionTimes = { readonly startedAt: string; readonly lastSeenAt: string };

/** The two ends of a session, ISO instants: without use, and in any case. */
export function endsOf(times: SessionTimes): { idleEndsAt: string; endsAt: string } {
  const endsAt = Date.parse(times.startedAt) + longest;
  const idleEndsAt = Math.min(endsAt, Date.parse(times.lastSeenAt) + idle);
  return {
    idleEndsAt: new Date(idleEndsAt).toISOString(),
    endsAt: new Date(endsAt).toISOString(),
  };
}

/** Whether a session is over at an instant; also when the clock was set back behind its start. */
export function isOver(times: SessionTimes, now: string): boolean {
  const ends = endsOf(times);
  return (
    now >= ends.endsAt ||
    now >= ends.idleEndsAt ||
    Date.parse(times.startedAt) > Date.parse(now) + leniency
  );
}

/** Whether use of a session should be noted again. */
export function isDueForNote(times: SessionTimes, now: string): boolean {
  return Math.abs(Date.parse(now) - Date.parse(times.lastSeenAt)) >= noteEvery;
}

/** Sessions that began before this instant are over, whatever happened in them. */
export function oldestStart(now: string): string {
  return new Date(Date.parse(now) - longest).toISOString();
}
