import {
  deleteDissatisfaction,
  dissatisfactionsOfCase,
  findDissatisfaction,
  insertDissatisfaction,
} from '../../db/queries/dissatisfactions.ts';
import { deleteObjection, findObjection, insertObjection } from '../../db/queries/objections.ts';
import type { ContactNatureCode } from '../domain/codes/contact-natures.ts';
import type { DissatisfactionInContact } from '../domain/records/dissatisfaction.ts';
import type { ObjectionInContact } from '../domain/records/objection.ts';
import type { DeedContext, Trx } from './deed.ts';
import { idBroughtBy } from './fresh-id.ts';
import { refuseField } from './record-bounds.ts';
import { reachOf } from './record-reach.ts';

/** The contact that something came up in: its day, and the instant at which it is recorded. */
export type Occasion = { contactId: string; caseId: string; day: string; at: string };

/** A boolean as the file holds it. */
export function asBit(value: boolean | null): 0 | 1 | null {
  if (value === null) return null;
  return value ? 1 : 0;
}

/**
 * Stores the dissatisfaction told in a contact, with the nature of the contact as its status. In a
 * case that already has dissatisfaction a contact without details is about that one, so that telling
 * it twice does not count twice; how far it went since is edited there.
 * @returns the dissatisfaction this contact is about, or null when there was none.
 * @throws Refusal 422 when the known one is not in this case, or a complaint has no day of filing.
 */
export async function bringDissatisfaction(
  context: DeedContext,
  by: Occasion,
  told: { nature: ContactNatureCode; dissatisfaction: DissatisfactionInContact | null },
): Promise<string | null> {
  const { trx, actor } = context;
  const { nature, dissatisfaction } = told;
  if (nature === 'C0') return null;
  if (dissatisfaction?.kind === 'known') {
    const known = await findDissatisfaction(trx, by.caseId, dissatisfaction.id);
    if (!known)
      throw refuseField(['dissatisfaction', 'id'], 'Deze onvrede hoort niet bij de casus.');
    return known.id;
  }
  if (dissatisfaction === null) {
    const last = (await dissatisfactionsOfCase(trx, by.caseId)).at(-1);
    if (last) return last.id;
  }
  const filedDay = dissatisfaction?.filedDay ?? null;
  if (nature === 'C3' && filedDay === null) {
    throw refuseField(['dissatisfaction', 'filedDay'], 'Vul in wanneer de klacht is ingediend.');
  }
  const id = idBroughtBy(by.contactId, 'dissatisfaction');
  const { pilotId, providerId } = reachOf(actor);
  await insertDissatisfaction(trx, {
    id,
    caseId: by.caseId,
    pilotId,
    providerId,
    status: nature,
    raisedDay: by.day,
    subject: dissatisfaction?.subject ?? null,
    aboutWhom: dissatisfaction?.aboutWhom ?? null,
    reasonNotFiled: dissatisfaction?.reasonNotFiled ?? null,
    filedDay,
    outcome: dissatisfaction?.outcome ?? null,
    officerContact: asBit(dissatisfaction?.officerContact ?? null),
    createdBy: actor.userId,
    createdAt: by.at,
  });
  return id;
}

/**
 * Stores the objection told in a contact. Without a day of intention it was meant on the day of the
 * contact, or on the day it was dropped when that was earlier.
 * @returns its id, or null when there was none.
 */
export async function bringObjection(
  context: DeedContext,
  by: Occasion,
  objection: ObjectionInContact | null,
): Promise<string | null> {
  if (objection === null) return null;
  const { trx, actor } = context;
  const id = idBroughtBy(by.contactId, 'objection');
  const { pilotId, providerId } = reachOf(actor);
  const isIntention = objection.status === 'B1' || objection.status === 'B2';
  const earliest =
    objection.endedDay !== null && objection.endedDay < by.day ? objection.endedDay : by.day;
  await insertObjection(trx, {
    ...objection,
    intendedDay: objection.intendedDay ?? (isIntention ? earliest : null),
    id,
    caseId: by.caseId,
    pilotId,
    providerId,
    createdBy: actor.userId,
    createdAt: by.at,
  });
  return id;
}

/**
 * Takes back the dissatisfaction that a contact brought along, unless somebody worked on it since.
 */
export async function takeBackDissatisfaction(
  trx: Trx,
  contact: { id: string; caseId: string },
): Promise<void> {
  const id = idBroughtBy(contact.id, 'dissatisfaction');
  const brought = await findDissatisfaction(trx, contact.caseId, id);
  if (brought?.version === 1) await deleteDissatisfaction(trx, id);
}

/** Takes back the objection that a contact brought along, unless somebody worked on it since. */
export async function takeBackObjection(
  trx: Trx,
  contact: { id: string; caseId: string },
): Promise<void> {
  const id = idBroughtBy(contact.id, 'objection');
  const brought = await findObjection(trx, contact.caseId, id);
  if (brought?.version === 1) await deleteObjection(trx, id);
}
