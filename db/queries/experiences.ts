import type { Insertable, Selectable } from 'kysely';
import type { Db } from '../open.ts';
import type { ExperienceBatchRow, ExperienceRow } from '../tables/experience.ts';

/** Stores a batch of slips: only the hashes of their codes, in the order of the hashes. */
export async function insertExperienceBatch(
  db: Db,
  batch: Insertable<ExperienceBatchRow>,
  codeHashes: readonly string[],
): Promise<void> {
  await db.insertInto('experienceBatch').values(batch).execute();
  await db
    .insertInto('experienceCode')
    .values(
      codeHashes
        .toSorted()
        .map((codeHash) => ({ codeHash, batchId: batch.id, isUsed: 0 }) as const),
    )
    .execute();
}

/** The batches of a provider in a pilot, newest first. */
export async function listExperienceBatches(
  db: Db,
  pilotId: string,
  providerId: string,
): Promise<Selectable<ExperienceBatchRow>[]> {
  return db
    .selectFrom('experienceBatch')
    .selectAll()
    .where('pilotId', '=', pilotId)
    .where('providerId', '=', providerId)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(500)
    .execute();
}

/**
 * Uses up a code: in one statement, so that of two answers with the same code one is stored.
 * @returns where the code belongs, or undefined when it does not exist or was used before.
 */
export async function burnCode(
  db: Db,
  codeHash: string,
): Promise<{ pilotId: string; providerId: string } | undefined> {
  const burned = await db
    .updateTable('experienceCode')
    .set({ isUsed: 1 })
    .where('codeHash', '=', codeHash)
    .where('isUsed', '=', 0)
    .returning('batchId')
    .executeTakeFirst();
  if (!burned) return undefined;
  return db
    .selectFrom('experienceBatch')
    .select(['pilotId', 'providerId'])
    .where('id', '=', burned.batchId)
    .executeTakeFirst();
}

/** Stores an answer; nothing in it points at a code. */
export async function insertExperience(db: Db, row: Insertable<ExperienceRow>): Promise<void> {
  await db.insertInto('experience').values(row).execute();
}

/** Whether an answer with this id is stored, and its code is used: then this is the same one again. */
export async function isStoredAnswer(
  db: Db,
  answer: { id: string; codeHash: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('experience')
    .innerJoin('experienceCode', (join) => join.on('experienceCode.isUsed', '=', 1))
    .select('experience.id')
    .where('experience.id', '=', answer.id)
    .where('experienceCode.codeHash', '=', answer.codeHash)
    .executeTakeFirst();
  return row !== undefined;
}

/** Slips and answers of a provider in a pilot, in numbers. */
export type ResponseCounts = {
  /** Slips printed. */
  readonly printed: number;
  /** Closed cases in which a slip was given. */
  readonly handedOut: number;
  /** Closed cases in which no slip was offered. */
  readonly notOffered: number;
  /** Closed cases in which the resident did not want one. */
  readonly declined: number;
  /** Answers that came in. */
  readonly answered: number;
};

/** Counts slips and answers. Indexes: support_case_pilot_idx, experience_pilot_idx. */
export async function countResponses(
  db: Db,
  pilotId: string,
  providerId: string,
): Promise<ResponseCounts> {
  const slips = await db
    .selectFrom('supportCase')
    .where('pilotId', '=', pilotId)
    .where('providerId', '=', providerId)
    .where('slip', 'is not', null)
    .groupBy('slip')
    .select(['slip', (eb) => eb.fn.countAll<number>().as('n')])
    .execute();
  const printed = await db
    .selectFrom('experienceBatch')
    .where('pilotId', '=', pilotId)
    .where('providerId', '=', providerId)
    .select((eb) => eb.fn.sum<number | null>('size').as('n'))
    .executeTakeFirst();
  const answered = await db
    .selectFrom('experience')
    .where('pilotId', '=', pilotId)
    .where('providerId', '=', providerId)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirst();
  const withSlip = (status: string): number => slips.find(({ slip }) => slip === status)?.n ?? 0;
  return {
    printed: printed?.n ?? 0,
    handedOut: withSlip('issued'),
    notOffered: withSlip('not-offered'),
    declined: withSlip('declined'),
    answered: answered?.n ?? 0,
  };
}
