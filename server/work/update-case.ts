import type { Db } from '../../db/open.ts';
import { setReasons, updateCase } from '../../db/queries/cases.ts';
import type { CaseWithSupporter } from '../../db/queries/cases.ts';
import type { Clock } from '../clock.ts';
import { isOpenCase } from '../domain/codes/case-statuses.ts';
import { caseEditSchema } from '../domain/records/case.ts';
import type { CaseEdit } from '../domain/records/case.ts';
import { mainReasonOf } from '../domain/records/intake.ts';
import { nextActionColumns } from '../domain/records/next-action.ts';
import { responseDays } from '../domain/records/response-time.ts';
import { requireArea } from './begin-case.ts';
import { caseView } from './case-view.ts';
import { changed } from './changed.ts';
import type { Changed } from './changed.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import { boundsFor, checked, refuseField } from './record-bounds.ts';
import { caseInReach } from './record-reach.ts';

function requireFittingStatus(stored: CaseWithSupporter, edit: CaseEdit): void {
  if (isOpenCase(stored.status) && edit.status === null) {
    throw refuseField(['status'], 'Kies hoe het met de casus staat.');
  }
  if (isOpenCase(stored.status)) return;
  if (edit.status !== null) {
    throw refuseField(['status'], 'Deze casus is afgesloten. Heropen de casus eerst.');
  }
  if (edit.nextAction !== null) {
    throw refuseField(['nextAction'], 'Een afgesloten casus heeft geen volgende stap.');
  }
}

/**
 * Changes what is known of a case: reasons, area, phase, source, for whom, request day, next step,
 * waiting or not. A closed case can still be completed. The code can be taken away, never changed.
 * @throws Refusal 404, 412 with the stored case when somebody else changed it, 422.
 */
export async function updateSupportCase(
  db: Db,
  clock: Clock,
  request: WriteRequest & { caseId: string; version: number; input: CaseEdit },
): Promise<Answer<Changed>> {
  const { caseId, version, input } = request;
  return carryOut(db, clock, { ...request, input: [caseId, version, input] }, async (context) => {
    const { trx, actor } = context;
    const stored = await caseInReach(trx, actor, caseId);
    requireVersion(version, await caseView(trx, stored));
    const bounds = await boundsFor(context);
    const edit = checked(caseEditSchema(bounds, stored.openedDay), input);
    if (edit.code !== null && edit.code !== stored.code) {
      throw refuseField(['code'], 'Een casuscode kan niet veranderen, alleen weggehaald worden.');
    }
    requireFittingStatus(stored, edit);
    if (edit.areaId !== stored.areaId) {
      await requireArea(context, edit.areaId, { day: stored.openedDay, path: ['areaId'] });
    }
    await updateCase(trx, caseId, {
      code: edit.code,
      areaId: edit.areaId,
      phase: edit.phase,
      referralSource: edit.referralSource,
      forWhom: edit.forWhom,
      requestDay: edit.requestDay,
      responseDays: responseDays(edit.requestDay, stored.firstTalkDay),
      status: edit.status ?? stored.status,
      ...nextActionColumns(edit.nextAction),
    });
    await setReasons(trx, caseId, { codes: edit.reasons, main: mainReasonOf(edit) });
    return changed(caseId, version);
  });
}
