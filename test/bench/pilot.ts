import { randomUUID } from 'node:crypto';
import { generateRecords } from '../../fixtures/generate-records.ts';
import type { RecordEvent } from '../../fixtures/record-event.ts';
import type { OpenDatabase } from '../../db/open.ts';
import type { Actor } from '../../server/access/roles.ts';
import { fixedClock } from '../../server/clock.ts';
import type { Day } from '../../server/domain/calendar.ts';
import { createPilot } from '../../server/work/create-pilot.ts';

/** A pilot to measure with: its first day, the first day after it, and the last day of its records. */
export type BenchPilot = {
  readonly name: string;
  readonly startDay: Day;
  readonly endDay: Day;
  readonly lastDay: Day;
  readonly cases: number;
};

/** Makes a pilot with six areas; gives its coordinator and its records, which are not written yet. */
export async function benchPilot(
  opened: OpenDatabase,
  { name, startDay, endDay, lastDay, cases }: BenchPilot,
): Promise<{ actor: Actor; perCase: () => Iterable<RecordEvent[]> }> {
  const made = await createPilot(
    { db: opened.db, clock: fixedClock(`${startDay}T09:00:00.000Z`) },
    {
      name,
      municipality: 'Meetgemeente',
      startDay,
      endDay,
      isRehearsal: true,
      budgetCents: 0,
      responseNormDays: 3,
      markNormPercent: 95,
      batchSize: 5,
      experienceBatchSize: 5,
      provider: { name, kind: 'formal' },
      areas: ['G1', 'G2', 'G3', 'G4', 'G5', 'G6'].map((code) => ({ code, name: code })),
      bodies: [],
      people: (['coordinator', 'admin'] as const).map((role) => ({
        name: role,
        email: `${randomUUID()}@oefenjaar.example`,
        roles: [{ role, body: null }],
        password: 'fietsen-langs-elf-steden',
      })),
    },
  );
  const userId = made.people[0]?.userId ?? '';
  const { pilotId, providerId } = made;
  const areas = [...made.areaIds.values()].map((id) => [id, 1] as const);
  const world = { pilotId, providerId, supporterIds: [userId], areas, startDay, lastDay };
  return {
    actor: { userId, name, pilotId, roles: new Set(['coordinator']), providerId, bodyId: null },
    perCase: () => generateRecords(world, { seed: name, cases, troubledArea: null }),
  };
}
