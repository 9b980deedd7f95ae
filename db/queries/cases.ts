import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../open.ts';
import type { SupportCaseRow } from '../tables/records.ts';
import type { Reach } from './reach.ts';

/** A case as it stands in the file, with the name of its supporter. */
export type CaseWithSupporter = Selectable<SupportCaseRow> & { supporterName: string };

function casesWithin(db: Db, reach: Reach) {
  return db
    .selectFrom('supportCase')
    .innerJoin('user', 'user.id', 'supportCase.supporterId')
    .selectAll('supportCase')
    .select('user.name as supporterName')
    .where('supportCase.pilotId', '=', reach.pilotId)
    .where('supportCase.providerId', '=', reach.providerId)
    .$if(reach.supporterId !== null, (query) =>
      query.where('supportCase.supporterId', '=', reach.supporterId ?? ''),
    );
}

/** One case, or undefined when it does not exist within reach. */
export async function findCase(
  db: Db,
  reach: Reach,
  id: string,
): Promise<CaseWithSupporter | undefined> {
  return casesWithin(db, reach).where('supportCase.id', '=', id).executeTakeFirst();
}

/** One case by its code, or undefined when it does not exist within reach. */
export async function findCaseByCode(
  db: Db,
  reach: Reach,
  code: string,
): Promise<CaseWithSupporter | undefined> {
  return casesWithin(db, reach).where('supportCase.code', '=', code).executeTakeFirst();
}

/** Whether a provider uses this case code already. Index: the unique (provider_id, code). */
export async function codeIsTaken(db: Db, providerId: string, code: string): Promise<boolean> {
  const row = await db
    .selectFrom('supportCase')
    .select('id')
    .where('providerId', '=', providerId)
    .where('code', '=', code)
    .executeTakeFirst();
  return row !== undefined;
}

/** Stores a new case. */
export async function insertCase(db: Db, row: Insertable<SupportCaseRow>): Promise<void> {
  await db.insertInto('supportCase').values(row).execute();
}

/** Changes a case and raises its version. */
export async function updateCase(
  db: Db,
  id: string,
  change: Updateable<SupportCaseRow>,
): Promise<void> {
  await db
    .updateTable('supportCase')
    .set(change)
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Removes a case with everything that hangs on it. */
export async function deleteCase(db: Db, id: string): Promise<void> {
  await db.deleteFrom('supportCase').where('id', '=', id).execute();
}

/** Gives every open case of one supporter within a provider to another one. Index: support_case_caseload_idx. */
export async function giveOpenCases(
  db: Db,
  reach: Reach,
  people: { from: string; to: string },
): Promise<number> {
  const result = await db
    .updateTable('supportCase')
    .set({ supporterId: people.to })
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('pilotId', '=', reach.pilotId)
    .where('providerId', '=', reach.providerId)
    .where('supporterId', '=', people.from)
    .where('status', 'not in', ['closed', 'stopped'])
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** The reasons of a case, the main one first. */
export async function reasonsOf(
  db: Db,
  caseId: string,
): Promise<{ code: string; isMain: 0 | 1 }[]> {
  return db
    .selectFrom('caseReason')
    .select(['code', 'isMain'])
    .where('caseId', '=', caseId)
    .orderBy('isMain', 'desc')
    .orderBy('code')
    .execute();
}

/** Replaces the reasons of a case. */
export async function setReasons(
  db: Db,
  caseId: string,
  chosen: { codes: readonly string[]; main: string | null },
): Promise<void> {
  await db.deleteFrom('caseReason').where('caseId', '=', caseId).execute();
  if (chosen.codes.length === 0) return;
  await db
    .insertInto('caseReason')
    .values(
      chosen.codes.map((code) => ({ caseId, code, isMain: code === chosen.main ? 1 : 0 }) as const),
    )
    .execute();
}

/** The outcomes of a case, in the order of their codes. */
export async function outcomesOf(db: Db, caseId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('caseOutcome')
    .select('code')
    .where('caseId', '=', caseId)
    .orderBy('code')
    .execute();
  return rows.map(({ code }) => code);
}

/** Replaces the outcomes of a case. */
export async function setOutcomes(db: Db, caseId: string, codes: readonly string[]): Promise<void> {
  await db.deleteFrom('caseOutcome').where('caseId', '=', caseId).execute();
  if (codes.length === 0) return;
  await db
    .insertInto('caseOutcome')
    .values(codes.map((code) => ({ caseId, code })))
    .execute();
}
