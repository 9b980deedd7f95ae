import type { Db } from '../../db/open.ts';
import { updateCase } from '../../db/queries/cases.ts';
import type { Clock } from '../clock.ts';
import { isOpenCase } from '../domain/codes/case-statuses.ts';
import { Refusal } from '../domain/refusal.ts';
import { caseView } from './case-view.ts';
import { changed } from './changed.ts';
import type { Changed } from './changed.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import { caseInReach } from './record-reach.ts';

/**
 * Reopens a closed case: the resident came back with the same question. Outcome and ladder stay as
 * they were, as the beginning of the next closing.
 * @throws Refusal 404, 409 when it is open, 412 with the stored case when somebody else changed it.
 */
export async function reopenCase(
  db: Db,
  clock: Clock,
  request: WriteRequest & { caseId: string; version: number },
): Promise<Answer<Changed>> {
  const { caseId, version } = request;
  return carryOut(db, clock, { ...request, input: [caseId, version] }, async ({ trx, actor }) => {
    const stored = await caseInReach(trx, actor, caseId);
    requireVersion(version, await caseView(trx, stored));
    if (isOpenCase(stored.status)) throw new Refusal(409, 'Deze casus is al open.');
    await updateCase(trx, caseId, { status: 'reopened', closedDay: null });
    return changed(caseId, version);
  });
}
