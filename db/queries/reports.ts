import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables>;

/** The report of a pilot: which edition it is made from. */
export type ReportRow = { id: string; editionId: string; editionSeq: number; version: number };

/** The report of a pilot; undefined as long as no edition was chosen for it. */
export async function reportOf(db: Db, pilotId: string): Promise<ReportRow | undefined> {
  return db
    .selectFrom('report')
    .innerJoin('edition', 'edition.id', 'report.editionId')
    .select(['report.id', 'report.editionId', 'edition.seq as editionSeq', 'report.version'])
    .where('report.pilotId', '=', pilotId)
    .executeTakeFirst();
}

/** A text of the report as it is kept; `updatedAt` is an ISO instant, UTC. */
export type ReportText = { chapter: string; text: string; updatedAt: string; version: number };

/** The texts of a report, by chapter. */
export async function reportTexts(db: Db, reportId: string): Promise<ReportText[]> {
  return db
    .selectFrom('reportText')
    .select(['chapter', 'text', 'updatedAt', 'version'])
    .where('reportId', '=', reportId)
    .orderBy('chapter')
    .execute();
}
