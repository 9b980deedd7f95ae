import { outcomesOf, reasonsOf } from '../../db/queries/cases.ts';
import type { CaseWithSupporter } from '../../db/queries/cases.ts';
import { contactsOfCase, formsOf, questionsOf } from '../../db/queries/contacts.ts';
import type { StoredContact } from '../../db/queries/contacts.ts';
import { dissatisfactionsOfCase } from '../../db/queries/dissatisfactions.ts';
import type { StoredDissatisfaction } from '../../db/queries/dissatisfactions.ts';
import { objectionsOfCase } from '../../db/queries/objections.ts';
import type { StoredObjection } from '../../db/queries/objections.ts';
import type { Db } from '../../db/open.ts';
import type { Actor } from '../access/roles.ts';
import { caseInReach } from './record-reach.ts';

/** A next step as a person reads it. */
export type NextActionView = { action: string; day: string | null };

/** A case as a person reads it. */
export type CaseView = Awaited<ReturnType<typeof caseView>>;

/** The next step of a case row; null when there is none. */
export function nextActionOf(row: {
  nextAction: string | null;
  nextActionDay: string | null;
}): NextActionView | null {
  return row.nextAction === null ? null : { action: row.nextAction, day: row.nextActionDay };
}

/** A case as a person reads it, from its row. */
export async function caseView(db: Db, row: CaseWithSupporter) {
  const reasons = await reasonsOf(db, row.id);
  return {
    id: row.id,
    code: row.code,
    supporterId: row.supporterId,
    supporterName: row.supporterName,
    reasons: reasons.map(({ code }) => code),
    mainReason: reasons.find(({ isMain }) => isMain === 1)?.code ?? null,
    areaId: row.areaId,
    phase: row.phase,
    referralSource: row.referralSource,
    forWhom: row.forWhom,
    openedDay: row.openedDay,
    requestDay: row.requestDay,
    firstTalkDay: row.firstTalkDay,
    responseDays: row.responseDays,
    status: row.status,
    nextAction: nextActionOf(row),
    // After reopening this still says how the case was closed before, without the day.
    closing: {
      day: row.closedDay,
      outcomes: await outcomesOf(db, row.id),
      ladderBefore: row.ladderBefore,
      ladderAfter: row.ladderAfter,
      slip: row.slip,
    },
    version: row.version,
  };
}

/** A contact as a person reads it. */
export type ContactView = {
  id: string;
  caseId: string;
  supporterId: string;
  day: string;
  channel: string;
  questions: { lifeDomain: string; law: string }[];
  nature: 'C0' | 'C1' | 'C2' | 'C3';
  forms: string[];
  minutes: number | null;
  note: string | null;
  isLate: boolean;
  createdAt: string;
  version: number;
};

function byContact<Row extends { contactId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.contactId);
    if (group) group.push(row);
    else groups.set(row.contactId, [row]);
  }
  return groups;
}

/** Contacts as a person reads them, from their rows, in the same order. */
export async function contactViews(db: Db, rows: readonly StoredContact[]): Promise<ContactView[]> {
  const ids = rows.map(({ id }) => id);
  const questions = byContact(await questionsOf(db, ids));
  const forms = byContact(await formsOf(db, ids));
  return rows.map((row) => ({
    id: row.id,
    caseId: row.caseId,
    supporterId: row.supporterId,
    day: row.day,
    channel: row.channel,
    questions: (questions.get(row.id) ?? []).map(({ lifeDomain, law }) => ({ lifeDomain, law })),
    nature: row.nature,
    forms: (forms.get(row.id) ?? []).map(({ code }) => code),
    minutes: row.minutes,
    note: row.note,
    isLate: row.isLate === 1,
    createdAt: row.createdAt,
    version: row.version,
  }));
}

/** Dissatisfaction as a person reads it, from its row. */
export function dissatisfactionView(row: StoredDissatisfaction) {
  return {
    id: row.id,
    caseId: row.caseId,
    status: row.status,
    raisedDay: row.raisedDay,
    subject: row.subject,
    aboutWhom: row.aboutWhom,
    reasonNotFiled: row.reasonNotFiled,
    filedDay: row.filedDay,
    outcome: row.outcome,
    officerContact: row.officerContact === null ? null : row.officerContact === 1,
    version: row.version,
  };
}

/** An objection as a person reads it, from its row. */
export function objectionView(row: StoredObjection) {
  return {
    id: row.id,
    caseId: row.caseId,
    status: row.status,
    law: row.law,
    decisionType: row.decisionType,
    intendedDay: row.intendedDay,
    filedDay: row.filedDay,
    endedDay: row.endedDay,
    reason: row.reason,
    decisionOutcome: row.decisionOutcome,
    needMet: row.needMet,
    version: row.version,
  };
}

/**
 * A case with its timeline: contacts, dissatisfactions and objections, each oldest first.
 * @throws Refusal 404 when it does not exist within reach.
 */
export async function caseDetail(db: Db, actor: Actor, caseId: string) {
  const row = await caseInReach(db, actor, caseId);
  return {
    ...(await caseView(db, row)),
    contacts: await contactViews(db, await contactsOfCase(db, caseId)),
    dissatisfactions: (await dissatisfactionsOfCase(db, caseId)).map(dissatisfactionView),
    objections: (await objectionsOfCase(db, caseId)).map(objectionView),
  };
}
