import type { Db } from '../db/open.ts';
import { ids, userIdOf } from './arrange.ts';

/** The id of the planted edition with this number. */
export function editionIdOf(seq: number): string {
  return `00000000-0000-4000-8000-0000000001${String(seq).padStart(2, '0')}`;
}

/** Puts a released edition over one month of 2026 in the ledger, without any numbers in it. */
export async function plantEdition(db: Db, seq: number): Promise<string> {
  const id = editionIdOf(seq);
  const month = `2026-${String(seq).padStart(2, '0')}`;
  await db
    .insertInto('edition')
    .values({
      id,
      pilotId: ids.pilot,
      seriesYear: 1,
      seq,
      monthFrom: month,
      monthTo: month,
      cutoffAt: `${month}-28T10:00:00.000Z`,
      releasedAt: `${month}-28T12:00:00.000Z`,
      releasedBy: userIdOf('coordinator'),
      parameters: '{}',
      gates: '[]',
      prevHash: seq === 1 ? '' : String(seq - 1).padStart(64, '0'),
      hash: String(seq).padStart(64, '0'),
    })
    .execute();
  return id;
}
