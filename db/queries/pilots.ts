import type { Kysely, Insertable, Updateable } from 'kysely';
import type { Tables } from '../tables.ts';
import type { AreaRow, BodyRow, PilotRow, ProviderRow } from '../tables/pilot.ts';

/** A pilot with its settings, or undefined. */
export async function findPilot(db: Kysely<Tables>, pilotId: string) {
  return db.selectFrom('pilot').selectAll().where('id', '=', pilotId).executeTakeFirst();
}

/** Several pilots by id. */
export async function findPilots(db: Kysely<Tables>, pilotIds: readonly string[]) {
  if (pilotIds.length === 0) return [];
  return db.selectFrom('pilot').selectAll().where('id', 'in', pilotIds).orderBy('name').execute();
}

/** Adds a pilot. */
export async function insertPilot(db: Kysely<Tables>, row: Insertable<PilotRow>): Promise<void> {
  await db.insertInto('pilot').values(row).execute();
}

/** Changes the settings of a pilot; the version goes up by one. */
export async function updatePilot(
  db: Kysely<Tables>,
  pilotId: string,
  change: Updateable<PilotRow>,
): Promise<void> {
  await db
    .updateTable('pilot')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', pilotId)
    .execute();
}

/** The first and last month that a released edition covers, or undefined when none is released. */
export async function releasedMonths(
  db: Kysely<Tables>,
  pilotId: string,
): Promise<{ from: string; to: string } | undefined> {
  const row = await db
    .selectFrom('edition')
    .select((eb) => [eb.fn.min('monthFrom').as('from'), eb.fn.max('monthTo').as('to')])
    .where('pilotId', '=', pilotId)
    .executeTakeFirst();
  return row?.from && row.to ? { from: row.from, to: row.to } : undefined;
}

/** The areas of a pilot in their order, ended ones included. */
export async function areasOf(db: Kysely<Tables>, pilotId: string): Promise<AreaRow[]> {
  return db
    .selectFrom('area')
    .selectAll()
    .where('pilotId', '=', pilotId)
    .orderBy('sort')
    .orderBy('code')
    .execute();
}

/** One area of a pilot, or undefined. */
export async function findArea(db: Kysely<Tables>, pilotId: string, areaId: string) {
  return db
    .selectFrom('area')
    .selectAll()
    .where('id', '=', areaId)
    .where('pilotId', '=', pilotId)
    .executeTakeFirst();
}

/** Adds an area. */
export async function insertArea(db: Kysely<Tables>, row: AreaRow): Promise<void> {
  await db.insertInto('area').values(row).execute();
}

/** Changes an area; its code stays. */
export async function updateArea(
  db: Kysely<Tables>,
  areaId: string,
  change: Pick<AreaRow, 'name' | 'population' | 'validTo'>,
): Promise<void> {
  await db.updateTable('area').set(change).where('id', '=', areaId).execute();
}

/** The bodies of the workgroup in their order. */
export async function bodiesOf(db: Kysely<Tables>, pilotId: string): Promise<BodyRow[]> {
  return db
    .selectFrom('body')
    .selectAll()
    .where('pilotId', '=', pilotId)
    .orderBy('sort')
    .orderBy('name')
    .execute();
}

/** Adds a body. */
export async function insertBody(db: Kysely<Tables>, row: BodyRow): Promise<void> {
  await db.insertInto('body').values(row).execute();
}

/** Gives a body another name. */
export async function renameBody(db: Kysely<Tables>, bodyId: string, name: string): Promise<void> {
  await db.updateTable('body').set({ name }).where('id', '=', bodyId).execute();
}

/** The providers of a pilot, by name. */
export async function providersOf(db: Kysely<Tables>, pilotId: string): Promise<ProviderRow[]> {
  return db
    .selectFrom('provider')
    .innerJoin('pilotProvider', 'pilotProvider.providerId', 'provider.id')
    .selectAll('provider')
    .where('pilotProvider.pilotId', '=', pilotId)
    .orderBy('provider.name')
    .execute();
}

/** Adds a provider to a pilot. */
export async function insertProvider(
  db: Kysely<Tables>,
  pilotId: string,
  row: ProviderRow,
): Promise<void> {
  await db.insertInto('provider').values(row).execute();
  await db.insertInto('pilotProvider').values({ pilotId, providerId: row.id }).execute();
}
