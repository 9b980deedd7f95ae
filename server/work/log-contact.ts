import type { Db } from '../../db/open.ts';
import { findCase, findCaseByCode } from '../../db/queries/cases.ts';
import type { CaseWithSupporter } from '../../db/queries/cases.ts';
import { insertContact, setContactCodes } from '../../db/queries/contacts.ts';
import { releasedMonths } from '../../db/queries/pilots.ts';
import type { Clock } from '../clock.ts';
import { monthOf } from '../domain/calendar.ts';
import { isClientContact } from '../domain/codes/channels.ts';
import { isOpenCase } from '../domain/codes/case-statuses.ts';
import type { ContactCase, NewCase } from '../domain/records/contact-case.ts';
import { newContactSchema } from '../domain/records/contact.ts';
import type { NewContact } from '../domain/records/contact.ts';
import { nextActionColumns } from '../domain/records/next-action.ts';
import { Refusal } from '../domain/refusal.ts';
import { beginCase, followContacts } from './begin-case.ts';
import { bringDissatisfaction, bringObjection } from './bring-along.ts';
import { carryOut } from './deed.ts';
import type { Answer, DeedContext, Trx, WriteRequest } from './deed.ts';
import { freshId } from './fresh-id.ts';
import { boundsFor, checked, refuseField } from './record-bounds.ts';
import { notYours, reachOf } from './record-reach.ts';

/** What a logged contact led to. */
export type LoggedContact = {
  id: string;
  caseId: string;
  caseCode: string | null;
  /** Whether an edition over the month of the contact was released already. */
  isLate: boolean;
  /** The dissatisfaction this contact is about, new or known. */
  dissatisfactionId: string | null;
  objectionId: string | null;
  version: number;
};

/** Whether an edition that covers the month of this day has been released: then the entry is late. */
export async function isLateEntry(trx: Trx, pilotId: string, day: string): Promise<boolean> {
  const released = await releasedMonths(trx, pilotId);
  return released !== undefined && monthOf(day) <= released.to;
}

async function existingCase(
  { trx, actor }: DeedContext,
  chosen: Exclude<ContactCase, NewCase>,
  day: string,
): Promise<CaseWithSupporter> {
  const reach = reachOf(actor);
  const found =
    chosen.kind === 'existing'
      ? await findCase(trx, reach, chosen.id)
      : await findCaseByCode(trx, reach, chosen.code);
  if (!found && chosen.kind === 'by-code') {
    throw refuseField(['case', 'code'], 'U hebt geen casus met deze code.');
  }
  if (!found) throw notYours('casus');
  const isAfterClosing = found.closedDay !== null && day > found.closedDay;
  if (!isOpenCase(found.status) && isAfterClosing) {
    throw new Refusal(409, 'Deze casus is afgesloten. Heropen de casus eerst.');
  }
  return found;
}

/**
 * Logs a contact: in a new case, which it begins, or in an existing one, with the dissatisfaction,
 * the objection and the next step that came up in it. Sources: pilot document §4, §6 and §8.
 * @throws Refusal 404 when the case is not the supporter's, 409 when it is closed or the id exists,
 *   422 with the fields that are wrong.
 */
export async function logContact(
  db: Db,
  clock: Clock,
  request: WriteRequest & { input: NewContact },
): Promise<Answer<LoggedContact>> {
  return carryOut(db, clock, request, async (context) => {
    const { trx, actor } = context;
    const contact = checked(newContactSchema(await boundsFor(context)), request.input);
    const { day } = contact;
    const at = clock.now();
    const id = await freshId(trx, 'contact', contact.id);
    const theCase =
      contact.case.kind === 'new'
        ? await beginCase(context, contact.case, {
            day,
            at,
            isTalk: isClientContact(contact.channel),
            nextAction: contact.nextAction ?? null,
          })
        : await existingCase(context, contact.case, day);
    const late = await isLateEntry(trx, actor.pilotId, day);
    const { pilotId, providerId } = reachOf(actor);
    await insertContact(trx, {
      id,
      caseId: theCase.id,
      pilotId,
      providerId,
      supporterId: actor.userId,
      day,
      channel: contact.channel,
      nature: contact.nature,
      minutes: contact.minutes,
      note: contact.note,
      isLate: late ? 1 : 0,
      createdBy: actor.userId,
      createdAt: at,
    });
    await setContactCodes(trx, { id, caseId: theCase.id }, contact);
    const by = { contactId: id, caseId: theCase.id, day, at };
    const dissatisfactionId = await bringDissatisfaction(context, by, contact);
    const objectionId = await bringObjection(context, by, contact.objection);
    const isPlanned = contact.case.kind !== 'new' && contact.nextAction !== undefined;
    await followContacts(trx, theCase, isPlanned ? nextActionColumns(contact.nextAction) : {});
    return {
      status: 201,
      body: {
        id,
        caseId: theCase.id,
        caseCode: theCase.code,
        isLate: late,
        dissatisfactionId,
        objectionId,
        version: 1,
      },
    };
  });
}
