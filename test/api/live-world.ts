import { randomUUID } from 'node:crypto';
import { generateRecords } from '../../fixtures/generate-records.ts';
import { eventWriter } from '../../fixtures/record-event.ts';
import type { SyntheticWorld } from '../../fixtures/synthetic-world.ts';
import type { LiveView } from '../../server/work/live-figures.ts';
import { arrangeWorld, ids, userIdOf } from '../arrange.ts';
import type { PersonName } from '../arrange.ts';

export type LiveWorld = Awaited<ReturnType<typeof arrangeLiveWorld>>;

const period = { startDay: '2026-01-01', lastDay: '2026-06-14' };

const ownWorld: SyntheticWorld = {
  ...period,
  pilotId: ids.pilot,
  providerId: ids.provider,
  supporterIds: [userIdOf('supporter'), userIdOf('otherSupporter')],
  areas: [
    [ids.areaOne, 5],
    [ids.areaTwo, 3],
    [null, 1],
  ],
};

/** Another pilot in the same file, of another provider. */
const otherWorld: SyntheticWorld = {
  ...period,
  pilotId: ids.otherPilot,
  providerId: ids.otherProvider,
  supporterIds: [userIdOf('foreignSupporter')],
  areas: [[null, 1]],
};

/** A pilot with synthetic records, answers and signals, beside the records of another pilot. */
export async function arrangeLiveWorld() {
  const world = await arrangeWorld();
  const write = eventWriter(world.sqlite);
  world.sqlite.transaction(() => {
    for (const [place, cases] of [
      [ownWorld, 90],
      [otherWorld, 40],
    ] as const) {
      const options = { seed: `live-${place.pilotId}`, cases, troubledArea: null };
      for (const events of generateRecords(place, options)) {
        for (const event of events.toSorted((a, b) => a.at.localeCompare(b.at))) write(event);
      }
    }
  })();
  const owner = { pilotId: ids.pilot, providerId: ids.provider };
  await world.db
    .insertInto('experience')
    .values(
      Array.from({ length: 30 }, (_, index) => ({
        id: randomUUID(),
        ...owner,
        month: index < 20 ? '2026-04' : '2026-05',
        language: 'nl' as const,
        gotNeeded: ['yes', 'yes', 'somewhat', 'no', 'dont-know', null][index % 6],
        mark: index % 10 === 9 ? null : 5 + (index % 5),
        filledInTogether: index % 5 === 0 ? (1 as const) : (0 as const),
      })),
    )
    .execute();
  await world.db
    .insertInto('signal')
    .values(
      (['raised', 'released', 'answered', 'solved', 'withdrawn'] as const).map((status) => ({
        id: randomUUID(),
        ...owner,
        supporterId: userIdOf('supporter'),
        raisedDay: '2026-05-04',
        theme: 'ST3',
        kind: 'SK1',
        severity: 'SE2',
        text: 'Een knelpunt zonder namen.',
        status,
        createdAt: '2026-05-04T10:00:00.000Z',
      })),
    )
    .execute();

  const live = async (name: PersonName): Promise<LiveView> => {
    const response = await world.as(name)('GET', `/pilots/${ids.pilot}/live-figures`);
    if (response.status !== 200) throw new Error(`live figures answer ${response.status}`);
    return response.json();
  };

  /** The first column of the first row of plain SQL: what the product says must equal it. */
  const plain = (sql: string, ...values: unknown[]): unknown =>
    world.sqlite
      .prepare(sql)
      .pluck()
      .get(...values);

  return { ...world, live, plain };
}
