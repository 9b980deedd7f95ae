import type { Insertable, Kysely, Updateable } from 'kysely';
import type { Tables } from '../tables.ts';
import type { ConsultationRow } from '../tables/review.ts';

type Db = Kysely<Tables>;

/** A consultation with the edition that was chosen for its page; the edition is null when none was. */
export type StoredConsultation = {
  id: string;
  day: string;
  isHeld: 0 | 1;
  outcome: string;
  version: number;
  editionId: string | null;
  editionSeq: number | null;
};

function consultationsIn(db: Db, pilotId: string) {
  return db
    .selectFrom('consultation')
    .leftJoin('edition', 'edition.id', 'consultation.editionId')
    .where('consultation.pilotId', '=', pilotId)
    .select([
      'consultation.id',
      'consultation.day',
      'consultation.isHeld',
      'consultation.outcome',
      'consultation.version',
      'consultation.editionId',
      'edition.seq as editionSeq',
    ]);
}

/** The consultations of a pilot, oldest first. Index: the unique (pilot_id, day). */
export async function consultationsOf(db: Db, pilotId: string): Promise<StoredConsultation[]> {
  return consultationsIn(db, pilotId).orderBy('consultation.day').limit(100).execute();
}

/** One consultation of a pilot, or undefined. */
export async function consultationOf(
  db: Db,
  pilotId: string,
  id: string,
): Promise<StoredConsultation | undefined> {
  return consultationsIn(db, pilotId).where('consultation.id', '=', id).executeTakeFirst();
}

/** Stores a new consultation. */
export async function insertConsultation(db: Db, row: Insertable<ConsultationRow>): Promise<void> {
  await db.insertInto('consultation').values(row).execute();
}

/** Changes a consultation and raises its version. */
export async function updateConsultation(
  db: Db,
  id: string,
  change: Updateable<ConsultationRow>,
): Promise<void> {
  await db
    .updateTable('consultation')
    .set(change)
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Removes a consultation. */
export async function deleteConsultation(db: Db, id: string): Promise<void> {
  await db.deleteFrom('consultation').where('id', '=', id).execute();
}
