import { createHash } from 'node:crypto';
import { generateExperiences } from '../../fixtures/generate-experiences.ts';
import { seededRandom } from '../../fixtures/random.ts';
import { eventWriter } from '../../fixtures/record-event.ts';
import { migrate } from '../../db/migrate.ts';
import { openDatabase } from '../../db/open.ts';
import { fixedClock } from '../../server/clock.ts';
import { addMonths, lastPilotDay, pilotMonths } from '../../server/domain/calendar.ts';
import { makeLogger } from '../../server/log.ts';
import type { Gate } from '../../server/publication/gate.ts';
import { releaseEdition } from '../../server/work/release-edition.ts';
import { benchPilot } from './pilot.ts';
import type { BenchPilot } from './pilot.ts';

const note = 'Meting.';
const notes = {
  'result-1': note,
  'result-2': note,
  'result-3': note,
  'result-4': note,
  'result-5': note,
};

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** What came of a pilot that was released month by month. */
export type ReleasedPilot = {
  /**
   * Processor time of all releases, in milliseconds on one core: other work on the machine is not in
   * it, and recording the cases is not either.
   */
  readonly ms: number;
  readonly editions: number;
  readonly cells: number;
};

/**
 * Lives a whole pilot with all series and tables and releases every month on the 8th of the next,
 * in memory, through the same deed as a coordinator.
 */
export async function releasePilot(
  pilot: Omit<BenchPilot, 'lastDay'>,
  gates: readonly Gate[],
): Promise<ReleasedPilot> {
  const opened = openDatabase(':memory:');
  const { sqlite, db } = opened;
  const lottery = createHash('sha256').update('meting').digest();
  const clock = fixedClock(`${pilot.startDay}T09:00:00.000Z`);
  const desk = { db, clock, gates, lotteryKey: () => lottery, log: makeLogger('error') };
  try {
    migrate(sqlite);
    const lastDay = lastPilotDay(pilot);
    const { actor, perCase } = await benchPilot(opened, { ...pilot, lastDay });
    const records = [...perCase()].flat();
    const world = {
      pilotId: actor.pilotId,
      providerId: actor.providerId ?? '',
      supporterIds: [actor.userId],
      areas: [],
      startDay: pilot.startDay,
      lastDay,
    };
    const answers = generateExperiences(seededRandom('meting'), world, records);
    const events = [...records, ...answers].toSorted((one, other) =>
      one.at < other.at ? -1 : Number(one.at > other.at),
    );
    const write = eventWriter(sqlite);
    let written = 0;
    let ms = 0;
    const months = pilotMonths(pilot);
    for (const through of months) {
      const closing = `${addMonths(through, 1)}-08T09:00:00.000Z`;
      sqlite.transaction(() => {
        for (let event = events[written]; event && event.at < closing; event = events[written]) {
          write(event);
          written += 1;
        }
      })();
      clock.set(closing);
      const input = { through, notes, withoutTables: true };
      const before = processorMs();
      await releaseEdition(desk, { actor, idempotencyKey: null, input });
      ms += processorMs() - before;
    }
    const { cells } = await db
      .selectFrom('ledgerCell')
      .select((eb) => eb.fn.countAll<number>().as('cells'))
      .executeTakeFirstOrThrow();
    return { ms, editions: months.length, cells };
  } finally {
    sqlite.close();
  }
}
