import type { z } from 'zod';
import { daySchema } from '../calendar.ts';
import type { Day } from '../calendar.ts';
import { choiceSchema } from '../codes/code-list.ts';
import { decisionOutcomes } from '../codes/decision-outcomes.ts';
import { decisionTypes } from '../codes/decision-types.ts';
import { laws } from '../codes/laws.ts';
import { needsMet } from '../codes/needs-met.ts';
import { objectionStatuses } from '../codes/objection-statuses.ts';
import { objectionStopReasons } from '../codes/objection-stop-reasons.ts';
import { pastDayProblem } from './bounds.ts';
import type { RecordBounds } from './bounds.ts';
import { clientId, closedObject, flagDay, flagOn } from './rule.ts';
import type { Flag } from './rule.ts';

/** The statuses an objection is stored with; "no objection" and "not discussed" make no objection. */
const statuses = choiceSchema(objectionStatuses).exclude(['B0', 'B9'], {
  error: 'Kies hoe het met het bezwaar staat.',
});

const fields = {
  status: statuses,
  law: choiceSchema(laws),
  decisionType: choiceSchema(decisionTypes).nullable(),
  intendedDay: daySchema.nullable(),
  filedDay: daySchema.nullable(),
  endedDay: daySchema.nullable(),
  reason: choiceSchema(objectionStopReasons).nullable(),
  decisionOutcome: choiceSchema(decisionOutcomes).nullable(),
  needMet: choiceSchema(needsMet).nullable(),
};

/** The status of a stored objection, B1 to B5. */
export type StoredObjectionStatus = z.output<typeof statuses>;

type Path = {
  status: StoredObjectionStatus;
  intendedDay: Day | null;
  filedDay: Day | null;
  endedDay: Day | null;
  reason: string | null;
  decisionOutcome: string | null;
  needMet: string | null;
};

// Which fields belong to which status; all others must be empty. B1 intended · B2 not pursued ·
// B3 filed · B4 withdrawn · B5 decided. Source: pilot document §8.4.
const belongs = {
  filedDay: ['B3', 'B4', 'B5'],
  endedDay: ['B2', 'B4', 'B5'],
  reason: ['B2', 'B4'],
  decisionOutcome: ['B5'],
  needMet: ['B2', 'B4', 'B5'],
} as const satisfies Partial<Record<keyof Path, readonly StoredObjectionStatus[]>>;

// Which fields a status cannot do without, and what to ask.
const needed = {
  filedDay: { statuses: ['B3', 'B4', 'B5'], ask: 'Vul in wanneer het bezwaar is ingediend.' },
  endedDay: { statuses: ['B2', 'B4'], ask: 'Vul in wanneer de inwoner stopte.' },
  reason: { statuses: ['B2', 'B4'], ask: 'Vul in waarom het bezwaar niet doorgaat.' },
  decisionOutcome: { statuses: ['B5'], ask: 'Vul in wat de gemeente besliste.' },
} as const satisfies Partial<
  Record<keyof Path, { statuses: readonly StoredObjectionStatus[]; ask: string }>
>;

function isOneOf(status: StoredObjectionStatus, list: readonly StoredObjectionStatus[]): boolean {
  return list.includes(status);
}

/** Rules between the fields of an objection's path. */
export function objectionRules(path: Path, flag: Flag): void {
  for (const field of Object.keys(needed) as (keyof typeof needed)[]) {
    if (path[field] === null && isOneOf(path.status, needed[field].statuses)) {
      flag([field], needed[field].ask);
    }
  }
  for (const field of Object.keys(belongs) as (keyof typeof belongs)[]) {
    if (path[field] !== null && !isOneOf(path.status, belongs[field])) {
      flag([field], 'Dit hoort niet bij deze stand van het bezwaar. Maak het leeg.');
    }
  }
  if (path.intendedDay !== null && path.filedDay !== null && path.filedDay < path.intendedDay) {
    flag(['filedDay'], 'Indienen kan niet eerder zijn dan het voornemen.');
  }
  const before = path.filedDay ?? path.intendedDay;
  if (path.endedDay !== null && before !== null && path.endedDay < before) {
    flag(['endedDay'], 'Dit kan niet eerder zijn dan het voornemen of het indienen.');
  }
}

/** No day of an objection lies in the future, or long before the pilot. */
export function objectionDayRules(path: Path, bounds: RecordBounds, flag: Flag): void {
  for (const field of ['intendedDay', 'filedDay', 'endedDay'] as const) {
    flagDay(flag, field, path[field], (day) => pastDayProblem(bounds, day));
  }
}

/** An objection told in a contact; an empty `intendedDay` then means the day of that contact. */
export const objectionInContact = closedObject({
  ...fields,
  decisionType: fields.decisionType.default(null),
  intendedDay: fields.intendedDay.default(null),
  filedDay: fields.filedDay.default(null),
  endedDay: fields.endedDay.default(null),
  reason: fields.reason.default(null),
  decisionOutcome: fields.decisionOutcome.default(null),
  needMet: fields.needMet.default(null),
}).superRefine((path, context) => objectionRules(path, flagOn(context)));

function standsAlone(path: Path, flag: Flag): void {
  objectionRules(path, flag);
  if (path.intendedDay === null && isOneOf(path.status, ['B1', 'B2'])) {
    flag(['intendedDay'], 'Vul in wanneer de inwoner bezwaar wilde maken.');
  }
}

/** An objection added to a case. */
export const newObjection = closedObject({
  ...objectionInContact.shape,
  id: clientId,
}).superRefine((path, context) => standsAlone(path, flagOn(context)));

/** An objection as it is edited: every field is sent, null for empty. */
export const objectionEdit = closedObject(fields).superRefine((path, context) =>
  standsAlone(path, flagOn(context)),
);

/** An objection added to a case, held against the pilot and today. */
export function newObjectionSchema(bounds: RecordBounds) {
  return newObjection.superRefine((path, context) =>
    objectionDayRules(path, bounds, flagOn(context)),
  );
}

/** An edited objection, held against the pilot and today. */
export function objectionEditSchema(bounds: RecordBounds) {
  return objectionEdit.superRefine((path, context) =>
    objectionDayRules(path, bounds, flagOn(context)),
  );
}

/** What an objection within a contact holds. */
export type ObjectionInContact = z.output<typeof objectionInContact>;

/** What an objection holds once it is stored. */
export type ObjectionEdit = z.output<typeof objectionEdit>;
