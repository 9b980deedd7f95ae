import { randomInt } from 'node:crypto';
import { codeIsTaken, insertCase, setReasons, updateCase } from '../../db/queries/cases.ts';
import { contactDays } from '../../db/queries/contacts.ts';
import { findArea } from '../../db/queries/pilots.ts';
import type { SupportCaseRow } from '../../db/tables/records.ts';
import type { Updateable } from 'kysely';
import type { NewCase } from '../domain/records/contact-case.ts';
import { mainReasonOf } from '../domain/records/intake.ts';
import { nextActionColumns } from '../domain/records/next-action.ts';
import type { NextAction } from '../domain/records/next-action.ts';
import { responseDays } from '../domain/records/response-time.ts';
import { CASE_CODE_LENGTH, drawCode } from '../domain/records/spoken-code.ts';
import type { DeedContext, Trx } from './deed.ts';
import { freshId } from './fresh-id.ts';
import { refuseField } from './record-bounds.ts';
import { reachOf } from './record-reach.ts';

/** How often a code is drawn before we give up; one draw in millions meets a code that is taken. */
const draws = 20;

/**
 * A case code that this provider does not use yet, drawn at random: nothing about the case or the
 * order of cases can be read from it.
 */
async function freshCaseCode(trx: Trx, providerId: string): Promise<string> {
  for (let draw = 0; draw < draws; draw += 1) {
    const code = drawCode(CASE_CODE_LENGTH, (n) => randomInt(n));
    if (!(await codeIsTaken(trx, providerId, code))) return code;
  }
  throw new Error('no free case code found');
}

/**
 * Holds an area against the pilot. An empty area is always right.
 * @throws Refusal 422 at the given field when the area is not one of the pilot's, or not on that day.
 */
export async function requireArea(
  { trx, actor }: DeedContext,
  areaId: string | null,
  on: { day: string; path: readonly string[] },
): Promise<void> {
  if (areaId === null) return;
  const area = await findArea(trx, actor.pilotId, areaId);
  if (!area) throw refuseField(on.path, 'Kies een gebiedsteam van deze pilot.');
  if (on.day < area.validFrom || (area.validTo !== null && on.day > area.validTo)) {
    throw refuseField(on.path, 'Dit gebiedsteam was er op die dag niet.');
  }
}

/** The days of a case that follow from its contacts. */
export type CaseDays = Pick<
  SupportCaseRow,
  'id' | 'code' | 'openedDay' | 'requestDay' | 'firstTalkDay' | 'responseDays'
>;

/**
 * Begins a case with its first contact.
 * @param first the day and instant of that contact, whether the resident was spoken to, the next step.
 * @throws Refusal 409 when the id exists, 422 when the area is not of this pilot.
 */
export async function beginCase(
  context: DeedContext,
  intake: NewCase,
  first: { day: string; at: string; isTalk: boolean; nextAction: NextAction | null },
): Promise<CaseDays> {
  const { trx, actor } = context;
  const { pilotId, providerId } = reachOf(actor);
  await requireArea(context, intake.areaId, { day: first.day, path: ['case', 'areaId'] });
  const firstTalkDay = first.isTalk ? first.day : null;
  const begun: CaseDays = {
    id: await freshId(trx, 'supportCase', intake.id),
    // Whoever wants no registration gets no code: nothing leads from the resident to the record.
    code: intake.withoutCode ? null : await freshCaseCode(trx, providerId),
    openedDay: first.day,
    requestDay: intake.requestDay,
    firstTalkDay,
    responseDays: responseDays(intake.requestDay, firstTalkDay),
  };
  await insertCase(trx, {
    ...begun,
    pilotId,
    providerId,
    supporterId: actor.userId,
    areaId: intake.areaId,
    phase: intake.phase,
    referralSource: intake.referralSource,
    forWhom: intake.forWhom,
    status: 'open',
    ...nextActionColumns(first.nextAction),
    createdBy: actor.userId,
    createdAt: first.at,
  });
  await setReasons(trx, begun.id, { codes: intake.reasons, main: mainReasonOf(intake) });
  return begun;
}

/**
 * Brings the days of a case in line with its contacts: opened on the first one, first conversation,
 * and the working days a resident waited for it.
 * @param change what else changes in the case.
 * @throws Refusal 422 at `day` when a contact would lie before the resident asked for help.
 */
export async function followContacts(
  trx: Trx,
  theCase: CaseDays,
  change: Updateable<SupportCaseRow> = {},
): Promise<void> {
  const { first, firstTalk } = await contactDays(trx, theCase.id);
  const openedDay = first ?? theCase.openedDay;
  if (theCase.requestDay !== null && openedDay < theCase.requestDay) {
    throw refuseField(['day'], 'Dit is voor de dag waarop de inwoner om hulp vroeg.');
  }
  const days = {
    openedDay,
    firstTalkDay: firstTalk,
    responseDays: responseDays(theCase.requestDay, firstTalk),
  };
  const isInLine =
    days.openedDay === theCase.openedDay &&
    days.firstTalkDay === theCase.firstTalkDay &&
    days.responseDays === theCase.responseDays;
  if (isInLine && Object.keys(change).length === 0) return;
  await updateCase(trx, theCase.id, { ...change, ...days });
}
