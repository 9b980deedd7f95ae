import type { Kysely } from 'kysely';
import type { Tables } from '../../db/tables.ts';
import { hasFinalVersion } from '../../db/queries/report-versions.ts';
import { Refusal } from '../domain/refusal.ts';

/** Whether the bodies can no longer change anything: the report of the pilot is final. */
export async function reviewIsClosed(db: Kysely<Tables>, pilotId: string): Promise<boolean> {
  return hasFinalVersion(db, pilotId);
}

/** @throws Refusal 409 when the report is final. */
export async function requireOpenReview(db: Kysely<Tables>, pilotId: string): Promise<void> {
  if (await reviewIsClosed(db, pilotId)) {
    throw new Refusal(
      409,
      'Het adviesrapport is definitief. Scores, reacties en stemmen veranderen niet meer.',
    );
  }
}
