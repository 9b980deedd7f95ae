import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { ReportVersionFileRow, ReportVersionRow } from '../tables/report-versions.ts';

type Db = Kysely<Tables>;

/** A version as it is listed: everything but what it says. */
export type VersionLine = Omit<ReportVersionRow, 'content'>;

const lineColumns = [
  'id',
  'pilotId',
  'number',
  'kind',
  'reason',
  'editionId',
  'modelHash',
  'header',
  'prevHash',
  'hash',
  'madeBy',
  'madeAt',
] as const;

/** The versions of the report of a pilot, oldest first, without what they say. */
export async function versionsOf(db: Db, pilotId: string): Promise<VersionLine[]> {
  return db
    .selectFrom('reportVersion')
    .select(lineColumns)
    .where('pilotId', '=', pilotId)
    .orderBy('number')
    .execute();
}

/** One version by its number, with what it says; undefined when it does not exist. */
export async function findVersion(
  db: Db,
  pilotId: string,
  number: number,
): Promise<ReportVersionRow | undefined> {
  return db
    .selectFrom('reportVersion')
    .selectAll()
    .where('pilotId', '=', pilotId)
    .where('number', '=', number)
    .executeTakeFirst();
}

/** The last version, with what it says; undefined before the first. */
export async function lastVersion(db: Db, pilotId: string): Promise<ReportVersionRow | undefined> {
  return db
    .selectFrom('reportVersion')
    .selectAll()
    .where('pilotId', '=', pilotId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Whether the report of a pilot has a final version. Index: the unique key on pilot and number. */
export async function hasFinalVersion(db: Db, pilotId: string): Promise<boolean> {
  const found = await db
    .selectFrom('reportVersion')
    .select('id')
    .where('pilotId', '=', pilotId)
    .where('kind', '=', 'final')
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** Keeps a version with its files. */
export async function storeVersion(
  db: Db,
  row: ReportVersionRow,
  files: readonly ReportVersionFileRow[],
): Promise<void> {
  await db.insertInto('reportVersion').values(row).execute();
  for (const file of files) await db.insertInto('reportVersionFile').values(file).execute();
}

/** A kept file of a version; undefined when this format was not kept. */
export async function versionFile(
  db: Db,
  versionId: string,
  format: string,
): Promise<ReportVersionFileRow | undefined> {
  return db
    .selectFrom('reportVersionFile')
    .selectAll()
    .where('versionId', '=', versionId)
    .where('format', '=', format)
    .executeTakeFirst();
}
