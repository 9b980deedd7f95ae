import type { Db } from '../../db/open.ts';
import { findContact, setContactCodes, updateContact } from '../../db/queries/contacts.ts';
import type { Clock } from '../clock.ts';
import { contactEditSchema } from '../domain/records/contact.ts';
import type { ContactEdit } from '../domain/records/contact.ts';
import { followContacts } from './begin-case.ts';
import { bringDissatisfaction, takeBackDissatisfaction } from './bring-along.ts';
import { contactViews } from './case-view.ts';
import { changed } from './changed.ts';
import type { Changed } from './changed.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import { isLateEntry } from './log-contact.ts';
import { boundsFor, checked } from './record-bounds.ts';
import { caseInReach, notYours, reachOf } from './record-reach.ts';

/**
 * Changes a logged contact. Its dissatisfaction follows the nature: a contact that turns out to be
 * without dissatisfaction takes back what it brought along, one that turns out to have some brings it.
 * @throws Refusal 404, 412 with the stored contact when somebody else changed it, 422.
 */
export async function editContact(
  db: Db,
  clock: Clock,
  request: WriteRequest & { contactId: string; version: number; input: ContactEdit },
): Promise<Answer<Changed>> {
  const { contactId, version, input } = request;
  return carryOut(
    db,
    clock,
    { ...request, input: [contactId, version, input] },
    async (context) => {
      const { trx, actor } = context;
      const stored = await findContact(trx, reachOf(actor), contactId);
      if (!stored) throw notYours('contact');
      const [current] = await contactViews(trx, [stored]);
      requireVersion(version, current ?? stored);
      const edit = checked(contactEditSchema(await boundsFor(context)), input);
      const { questions, forms, ...columns } = edit;
      // Late is about the day: writing a better note later does not make an entry late.
      const moved = edit.day !== stored.day;
      const isLate = moved && (await isLateEntry(trx, actor.pilotId, edit.day));
      await updateContact(trx, contactId, { ...columns, isLate: isLate ? 1 : stored.isLate });
      await setContactCodes(trx, stored, { questions, forms });
      if (edit.nature !== stored.nature) {
        await takeBackDissatisfaction(trx, stored);
        const by = { contactId, caseId: stored.caseId, day: edit.day, at: clock.now() };
        await bringDissatisfaction(context, by, { nature: edit.nature, dissatisfaction: null });
      }
      await followContacts(trx, await caseInReach(trx, actor, stored.caseId));
      return changed(contactId, version);
    },
  );
}
