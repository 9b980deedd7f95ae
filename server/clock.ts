/** The one clock that everything uses; tests and rehearsals hand in another. */
export type Clock = {
  /** The instant now, ISO 8601 in UTC with milliseconds. */
  now(): string;
  /** Today's calendar day in the Netherlands, yyyy-mm-dd. */
  today(): string;
};

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in the Netherlands on which an ISO instant falls, yyyy-mm-dd. */
export function dayInAmsterdam(instant: string): string {
  return amsterdam.format(new Date(instant));
}

function machineNow(): string {
  return new Date().toISOString();
}

/** A clock that runs with the machine. */
export function systemClock(): Clock {
  return { now: machineNow, today: () => dayInAmsterdam(machineNow()) };
}

/**
 * A clock that starts at a given instant and then runs on at normal speed, so that sessions and
 * limits keep working while a rehearsal or test pretends it is another day.
 * @param startInstant ISO instant at which the clock stands when it is made.
 * @throws Error when the instant cannot be read.
 */
export function shiftedClock(startInstant: string): Clock {
  const shift = Date.parse(startInstant) - Date.now();
  if (Number.isNaN(shift)) throw new Error(`not an ISO instant: ${startInstant}`);
  const now = (): string => new Date(Date.now() + shift).toISOString();
  return { now, today: () => dayInAmsterdam(now()) };
}

/** A clock that stands still at the given ISO instant until `set` moves it; for tests and for replaying a year. */
export function fixedClock(instant: string): Clock & { set(next: string): void } {
  let current = new Date(instant).toISOString();
  return {
    now: () => current,
    today: () => dayInAmsterdam(current),
    set(next) {
      current = new Date(next).toISOString();
    },
  };
}
