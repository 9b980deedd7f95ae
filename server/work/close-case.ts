import type { Db } from '../../db/open.ts';
import { setOutcomes, updateCase } from '../../db/queries/cases.ts';
import { contactDays } from '../../db/queries/contacts.ts';
import type { Clock } from '../clock.ts';
import { isOpenCase } from '../domain/codes/case-statuses.ts';
import { caseClosingSchema, closedStatusOf } from '../domain/records/case.ts';
import type { CaseClosing } from '../domain/records/case.ts';
import { Refusal } from '../domain/refusal.ts';
import { caseView } from './case-view.ts';
import { changed } from './changed.ts';
import type { Changed } from './changed.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import { boundsFor, checked, refuseField } from './record-bounds.ts';
import { caseInReach } from './record-reach.ts';

/**
 * Closes a case with its outcomes, the ladder before and after, and whether a slip was given. With
 * outcome U10 the case is "stopped". Sources: pilot document §6 and §8.5, Alkmaar §3.3 and §3.5.
 * @throws Refusal 404, 409 when it is closed already, 412, 422 when it would close before its last contact.
 */
export async function closeCase(
  db: Db,
  clock: Clock,
  request: WriteRequest & { caseId: string; version: number; input: CaseClosing },
): Promise<Answer<Changed>> {
  const { caseId, version, input } = request;
  return carryOut(db, clock, { ...request, input: [caseId, version, input] }, async (context) => {
    const { trx, actor } = context;
    const stored = await caseInReach(trx, actor, caseId);
    requireVersion(version, await caseView(trx, stored));
    if (!isOpenCase(stored.status)) throw new Refusal(409, 'Deze casus is al afgesloten.');
    const closing = checked(caseClosingSchema(await boundsFor(context)), input);
    const { last } = await contactDays(trx, caseId);
    if (closing.day < (last ?? stored.openedDay)) {
      throw refuseField(['day'], 'Afsluiten kan niet voor de dag van het laatste contact.');
    }
    await updateCase(trx, caseId, {
      status: closedStatusOf(closing.outcomes),
      closedDay: closing.day,
      ladderBefore: closing.ladderBefore,
      ladderAfter: closing.ladderAfter,
      slip: closing.slip,
      nextAction: null,
      nextActionDay: null,
    });
    await setOutcomes(trx, caseId, closing.outcomes);
    return changed(caseId, version);
  });
}
