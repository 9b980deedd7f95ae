import type { Db } from '../../db/open.ts';
import { deleteCase } from '../../db/queries/cases.ts';
import { contactDays, deleteContact, findContact } from '../../db/queries/contacts.ts';
import { dissatisfactionsOfCase } from '../../db/queries/dissatisfactions.ts';
import { objectionsOfCase } from '../../db/queries/objections.ts';
import type { Clock } from '../clock.ts';
import { followContacts } from './begin-case.ts';
import { takeBackDissatisfaction, takeBackObjection } from './bring-along.ts';
import { carryOut } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import { caseInReach, notYours, reachOf } from './record-reach.ts';

/** A contact that was taken back, and whether the case it began went with it. */
export type TakenBack = { id: string; caseId: string; isCaseRemoved: boolean };

/**
 * Takes a contact back, with what it brought along; the case goes too when nothing else is in it.
 * Only by whoever had the conversation or has the case now.
 * @throws Refusal 404 when it does not exist or is not theirs.
 */
export async function takeBackContact(
  db: Db,
  clock: Clock,
  request: WriteRequest & { contactId: string },
): Promise<Answer<TakenBack>> {
  const { contactId: id } = request;
  return carryOut(db, clock, { ...request, input: [id] }, async ({ trx, actor }) => {
    const contact = await findContact(trx, reachOf(actor), id);
    if (!contact) throw notYours('contact');
    const { caseId } = contact;
    const theCase = await caseInReach(trx, actor, caseId);
    const owners = [contact.supporterId, theCase.supporterId];
    if (!owners.includes(actor.userId)) throw notYours('contact');
    await takeBackDissatisfaction(trx, contact);
    await takeBackObjection(trx, contact);
    await deleteContact(trx, id);
    const { first } = await contactDays(trx, caseId);
    const isEmpty =
      first === null &&
      (await dissatisfactionsOfCase(trx, caseId)).length === 0 &&
      (await objectionsOfCase(trx, caseId)).length === 0;
    if (isEmpty) await deleteCase(trx, caseId);
    else await followContacts(trx, theCase);
    return { status: 200, body: { id, caseId, isCaseRemoved: isEmpty } };
  });
}
