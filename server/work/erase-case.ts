import type { Db } from '../../db/open.ts';
import { deleteCase } from '../../db/queries/cases.ts';
import type { Clock } from '../clock.ts';
import { caseView } from './case-view.ts';
import { removed } from './changed.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import { caseInReach } from './record-reach.ts';

/**
 * Erases a case with its contacts, notes, dissatisfaction and objections. What editions counted stays
 * as it was published; the balance works itself off in a later edition.
 * @throws Refusal 404, 412 with the stored case when somebody else changed it.
 */
export async function eraseCase(
  db: Db,
  clock: Clock,
  request: WriteRequest & { caseId: string; version: number },
): Promise<Answer<{ id: string }>> {
  const { caseId, version } = request;
  return carryOut(db, clock, { ...request, input: [caseId, version] }, async ({ trx, actor }) => {
    const stored = await caseInReach(trx, actor, caseId);
    requireVersion(version, await caseView(trx, stored));
    await deleteCase(trx, caseId);
    return removed(caseId);
  });
}
