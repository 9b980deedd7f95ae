import { z } from '@hono/zod-openapi';
import { completableFields } from '../work/caseload.ts';
import { codeText, dayText } from './describe.ts';

const personId = z.string().max(64);
const personName = z.string().max(120);
const caseCode = z.string().max(14).nullable();
const caseStatus = z.enum(['open', 'waiting', 'closed', 'reopened', 'stopped']);
const version = z.int().min(1);

/** What the supporter will do next in a case. */
export const nextActionAnswer = z
  .object({ action: codeText, day: dayText.nullable() })
  .nullable()
  .openapi('NextAction');

const questionAnswer = z.object({ lifeDomain: codeText, law: codeText });

/** A contact as supporter and coordinator read it. */
export const contactSchema = z
  .object({
    id: z.uuid(),
    caseId: z.uuid(),
    supporterId: personId,
    day: dayText,
    channel: codeText,
    questions: z.array(questionAnswer).max(12),
    nature: z.enum(['C0', 'C1', 'C2', 'C3']),
    forms: z.array(codeText).max(10),
    minutes: z.int().nullable(),
    note: z.string().max(280).nullable(),
    isLate: z.boolean(),
    createdAt: z.string().max(30),
    version,
  })
  .openapi('Contact');

/** A contact with the code of its case. */
export const contactInListSchema = contactSchema
  .extend({ caseCode })
  .openapi('ContactWithCaseCode');

/** Dissatisfaction as supporter and coordinator read it. */
export const dissatisfactionSchema = z
  .object({
    id: z.uuid(),
    caseId: z.uuid(),
    status: z.enum(['C1', 'C2', 'C3', 'C4']),
    raisedDay: dayText,
    subject: codeText.nullable(),
    aboutWhom: codeText.nullable(),
    reasonNotFiled: codeText.nullable(),
    filedDay: dayText.nullable(),
    outcome: codeText.nullable(),
    officerContact: z.boolean().nullable(),
    version,
  })
  .openapi('Dissatisfaction');

/** An objection as supporter and coordinator read it. */
export const objectionSchema = z
  .object({
    id: z.uuid(),
    caseId: z.uuid(),
    status: z.enum(['B1', 'B2', 'B3', 'B4', 'B5']),
    law: codeText,
    decisionType: codeText.nullable(),
    intendedDay: dayText.nullable(),
    filedDay: dayText.nullable(),
    endedDay: dayText.nullable(),
    reason: codeText.nullable(),
    decisionOutcome: codeText.nullable(),
    needMet: codeText.nullable(),
    version,
  })
  .openapi('Objection');

/** A case with its timeline. */
export const caseSchema = z
  .object({
    id: z.uuid(),
    code: caseCode,
    supporterId: personId,
    supporterName: personName,
    reasons: z.array(codeText).max(20),
    mainReason: codeText.nullable(),
    areaId: z.string().max(80).nullable(),
    phase: codeText.nullable(),
    referralSource: codeText.nullable(),
    forWhom: codeText.nullable(),
    openedDay: dayText,
    requestDay: dayText.nullable(),
    firstTalkDay: dayText.nullable(),
    responseDays: z.int().nullable(),
    status: caseStatus,
    nextAction: nextActionAnswer,
    closing: z.object({
      day: dayText.nullable(),
      outcomes: z.array(codeText).max(20),
      ladderBefore: codeText.nullable(),
      ladderAfter: codeText.nullable(),
      slip: codeText.nullable(),
    }),
    version,
    contacts: z.array(contactSchema).max(10_000),
    dissatisfactions: z.array(dissatisfactionSchema).max(1000),
    objections: z.array(objectionSchema).max(1000),
  })
  .openapi('Case');

/** One line of the caseload. */
export const caseLineSchema = z
  .object({
    id: z.uuid(),
    code: caseCode,
    supporterId: personId,
    supporterName: personName,
    status: caseStatus,
    areaId: z.string().max(80).nullable(),
    mainReason: codeText.nullable(),
    heaviestNature: codeText.nullable(),
    openedDay: dayText,
    closedDay: dayText.nullable(),
    contacts: z.int().min(0),
    lastContactDay: dayText.nullable(),
    daysSinceLastContact: z.int().nullable(),
    nextAction: nextActionAnswer,
    isOverdue: z.boolean(),
    openObjections: z.int().min(0),
    missing: z.array(z.enum(completableFields)).max(10),
    version,
  })
  .openapi('CaseLine');

const lines = z.array(caseLineSchema).max(500);

/** "Wat moet ik nog". */
export const toDoSchema = z
  .object({
    missing: lines,
    overdue: lines,
    quiet: lines,
    unrecorded: lines,
    openObjections: z
      .array(
        z.object({
          id: z.uuid(),
          caseId: z.uuid(),
          caseCode,
          status: codeText,
          law: codeText,
          since: dayText.nullable(),
        }),
      )
      .max(500),
  })
  .openapi('ToDo');
