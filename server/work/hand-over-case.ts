import type { z } from 'zod';
import type { Db } from '../../db/open.ts';
import { giveOpenCases, updateCase } from '../../db/queries/cases.ts';
import { isActiveSupporter } from '../../db/queries/supporters.ts';
import type { Clock } from '../clock.ts';
import type { caseHandOver, caseloadHandOver } from '../domain/records/case.ts';
import { caseView } from './case-view.ts';
import { changed } from './changed.ts';
import type { Changed } from './changed.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, DeedContext, WriteRequest } from './deed.ts';
import { refuseField } from './record-bounds.ts';
import { caseInReach, reachOf } from './record-reach.ts';

/** How many cases went over. It has no id: it is not one record that changed. */
type HandedOver = { id?: string; handedOver: number };

async function requireColleague(
  { trx, actor }: DeedContext,
  userId: string,
  field: string,
): Promise<void> {
  const { pilotId, providerId } = reachOf(actor);
  if (!(await isActiveSupporter(trx, { userId, pilotId, providerId }))) {
    throw refuseField([field], 'Kies een ondersteuner van uw eigen organisatie.');
  }
}

/**
 * Gives a case to another supporter of the same provider. Its contacts keep the name of whoever had
 * the conversation.
 * @throws Refusal 404, 412, 422 when the other one is no supporter of this provider.
 */
export async function handOverCase(
  db: Db,
  clock: Clock,
  request: WriteRequest & {
    caseId: string;
    version: number;
    input: z.output<typeof caseHandOver>;
  },
): Promise<Answer<Changed>> {
  const { caseId, version, input } = request;
  return carryOut(db, clock, { ...request, input: [caseId, version, input] }, async (context) => {
    const { trx, actor } = context;
    const stored = await caseInReach(trx, actor, caseId);
    requireVersion(version, await caseView(trx, stored));
    if (stored.supporterId === input.supporterId) {
      throw refuseField(['supporterId'], 'Deze ondersteuner heeft de casus al.');
    }
    await requireColleague(context, input.supporterId, 'supporterId');
    await updateCase(trx, caseId, { supporterId: input.supporterId });
    return changed(caseId, version);
  });
}

/**
 * Gives all open cases of one supporter to another, for somebody who leaves; who leaves need not be
 * a supporter any more.
 * @throws Refusal 422 when the receiver is no supporter of this provider.
 */
export async function handOverCaseload(
  db: Db,
  clock: Clock,
  request: WriteRequest & { input: z.output<typeof caseloadHandOver> },
): Promise<Answer<HandedOver>> {
  const { fromSupporterId, toSupporterId } = request.input;
  return carryOut<HandedOver>(db, clock, request, async (context) => {
    await requireColleague(context, toSupporterId, 'toSupporterId');
    const handedOver = await giveOpenCases(context.trx, reachOf(context.actor), {
      from: fromSupporterId,
      to: toSupporterId,
    });
    return { status: 200, body: { handedOver } };
  });
}
