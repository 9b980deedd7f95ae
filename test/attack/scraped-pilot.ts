import { eventWriter } from '../../fixtures/record-event.ts';
import { addMonths, firstDay, lastDay, monthsBetween } from '../../server/domain/calendar.ts';
import type { Month } from '../../server/domain/calendar.ts';
import { actorIn } from '../../server/access/roles.ts';
import type { Dependencies } from '../../server/api/dependencies.ts';
import { releaseEdition } from '../../server/work/release-edition.ts';
import { arrangeWorld, ids, personFor, userIdOf } from '../arrange.ts';
import { recordedYear } from './recorded-year.ts';

/** The first month of every made-up pilot. */
export const pilotStart: Month = '2026-01';

export type PilotWish = {
  readonly seed: string;
  readonly cases: number;
  /** Months of the pilot, each released on its own; from sixteen on it has a second series-year. */
  readonly months: number;
  /** After how many months there is a release each time; the months in between join it. One without it. */
  readonly every?: number;
  readonly overrides?: Partial<Dependencies>;
  /** How a month is released: by the deed, unless a test wants to see a rule fail. */
  readonly release?: (world: PilotWorld, month: Month) => Promise<void>;
  /** Told after every release. */
  readonly afterRelease?: (world: PilotWorld, seq: number) => Promise<void>;
};

export type PilotWorld = Awaited<ReturnType<typeof arrangePilot>>;

const areas = [3, 4, 5, 6].map((n) => ({
  id: `00000000-0000-4000-8000-00000000002${n}`,
  code: `G${n}`,
  name: `Gebiedsteam ${n}`,
  sort: n,
  population: 9000 + 1000 * n,
}));

/** A pilot of so many months in six areas, with effort, costs and figures of the municipality. */
async function arrangePilot({ months, overrides }: PilotWish) {
  const world = await arrangeWorld(overrides);
  const by = { createdBy: userIdOf('coordinator'), createdAt: world.clock.now() };
  const endDay = firstDay(addMonths(pilotStart, months));
  await world.db.updateTable('pilot').set({ endDay }).where('id', '=', ids.pilot).execute();
  const common = { pilotId: ids.pilot, validFrom: firstDay(pilotStart) };
  await world.db
    .insertInto('area')
    .values(areas.map((area) => ({ ...common, ...area })))
    .execute();
  for (const [index, month] of monthsBetween(
    pilotStart,
    addMonths(pilotStart, months - 1),
  ).entries()) {
    const own = { pilotId: ids.pilot, month, ...by };
    await world.db
      .insertInto('effort')
      .values({
        ...own,
        id: `00000000-0000-4000-8000-0000000010${String(index).padStart(2, '0')}`,
        providerId: ids.provider,
        minutes: 4000 + 100 * index,
        costCents: 400_000,
      })
      .execute();
  }
  return { ...world, deps: { ...world.deps, ...overrides } };
}

const synthetic = (months: number) => ({
  pilotId: ids.pilot,
  providerId: ids.provider,
  supporterIds: [userIdOf('supporter'), userIdOf('otherSupporter')],
  areas: [
    [ids.areaOne, 8],
    [ids.areaTwo, 5],
    ...areas.map(({ id }, index) => [id, 4 - index] as const),
    [null, 1],
  ] as const,
  startDay: firstDay(pilotStart),
  lastDay: lastDay(addMonths(pilotStart, months - 1)),
});

const notes = {
  'result-1': 'Geen bijzonderheden.',
  'result-2': 'Geen bijzonderheden.',
  'result-3': 'Geen bijzonderheden.',
  'result-4': 'Geen bijzonderheden.',
  'result-5': 'Geen bijzonderheden.',
};

/**
 * Releases a month as the coordinator does.
 * @param withoutTables go on with the totals alone when a check fails.
 */
export async function releaseByDeed(
  { deps }: { readonly deps: Dependencies },
  through: Month,
  withoutTables = false,
): Promise<void> {
  const actor = actorIn(personFor('coordinator'), ids.pilot);
  if (actor === null) throw new Error('no coordinator');
  const input = { through, notes, withoutTables };
  await releaseEdition(deps, { actor, idempotencyKey: null, input });
}

/**
 * Lives through a pilot month by month: what was recorded by the fifth of the next month is written,
 * and the month is released by the deed of the coordinator, with all checks.
 */
export async function livePilot(wish: PilotWish): Promise<PilotWorld> {
  const world = await arrangePilot(wish);
  const { months, every = 1, release = async (at, month) => releaseByDeed(at, month) } = wish;
  const write = eventWriter(world.sqlite);
  let waiting = recordedYear(synthetic(months), wish);
  for (let seq = 1; seq <= months / every; seq += 1) {
    const month = addMonths(pilotStart, seq * every - 1);
    const now = `${addMonths(month, 1)}-05T10:00:00.000Z`;
    const done = waiting.filter(({ at }) => at < now);
    waiting = waiting.slice(done.length);
    world.sqlite.transaction(() => done.forEach(write))();
    world.clock.set(now);
    await release(world, month);
    await wish.afterRelease?.(world, seq);
  }
  return world;
}
