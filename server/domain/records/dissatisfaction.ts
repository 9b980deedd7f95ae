import { z } from 'zod';
import { daySchema } from '../calendar.ts';
import type { Day } from '../calendar.ts';
import { choiceSchema } from '../codes/code-list.ts';
import { complaintOutcomes } from '../codes/complaint-outcomes.ts';
import { dissatisfactionStatuses } from '../codes/dissatisfaction-statuses.ts';
import { dissatisfactionSubjects } from '../codes/dissatisfaction-subjects.ts';
import { dissatisfactionTargets } from '../codes/dissatisfaction-targets.ts';
import { reasonsNotFiled } from '../codes/reasons-not-filed.ts';
import { pastDayProblem } from './bounds.ts';
import type { RecordBounds } from './bounds.ts';
import { clientId, closedObject, flagDay, flagOn, recordId } from './rule.ts';
import type { Flag } from './rule.ts';

/** The statuses dissatisfaction is stored with; "no complaint" and "not discussed" make no record. */
const statuses = choiceSchema(dissatisfactionStatuses).exclude(['C0', 'C9'], {
  error: 'Kies hoe het met de onvrede of klacht staat.',
});

/** The status of stored dissatisfaction, C1 to C4. */
export type StoredDissatisfactionStatus = z.output<typeof statuses>;

const details = {
  subject: choiceSchema(dissatisfactionSubjects).nullable(),
  aboutWhom: choiceSchema(dissatisfactionTargets).nullable(),
  reasonNotFiled: choiceSchema(reasonsNotFiled).nullable(),
  filedDay: daySchema.nullable(),
  outcome: choiceSchema(complaintOutcomes).nullable(),
  /** Contact with the complaints officer, only at the resident's request (pilot document §6). */
  officerContact: z.boolean({ error: 'Kies ja of nee.' }).nullable(),
};

const emptyDetails = {
  subject: details.subject.default(null),
  aboutWhom: details.aboutWhom.default(null),
  reasonNotFiled: details.reasonNotFiled.default(null),
  filedDay: details.filedDay.default(null),
  outcome: details.outcome.default(null),
  officerContact: details.officerContact.default(null),
};

type Course = {
  status: StoredDissatisfactionStatus;
  reasonNotFiled: string | null;
  filedDay: Day | null;
  outcome: string | null;
};

/** Rules between the fields of dissatisfaction: what is filed has a day, what is not filed a reason why not. */
export function dissatisfactionRules(course: Course, flag: Flag): void {
  const isFiled = course.status === 'C3' || course.status === 'C4';
  if (isFiled && course.filedDay === null) {
    flag(['filedDay'], 'Vul in wanneer de klacht is ingediend.');
  }
  if (!isFiled && course.filedDay !== null) {
    flag(['filedDay'], 'Er is geen klacht ingediend. Maak deze dag leeg.');
  }
  if (isFiled && course.reasonNotFiled !== null) {
    flag(['reasonNotFiled'], 'De klacht is wel ingediend. Maak deze reden leeg.');
  }
  if (!isFiled && course.outcome !== null) {
    flag(['outcome'], 'Er is geen klacht ingediend. Maak het oordeel leeg.');
  }
}

/** No day of dissatisfaction lies in the future, or long before the pilot. */
export function dissatisfactionDayRules(
  course: { raisedDay?: Day; filedDay: Day | null },
  bounds: RecordBounds,
  flag: Flag,
): void {
  flagDay(flag, 'raisedDay', course.raisedDay ?? null, (day) => pastDayProblem(bounds, day));
  flagDay(flag, 'filedDay', course.filedDay, (day) => pastDayProblem(bounds, day));
}

/**
 * Dissatisfaction told in a contact: one that is known already in the case, or a new one whose status
 * is the nature of the contact and whose day is the day of the contact.
 */
export const dissatisfactionInContact = z.discriminatedUnion(
  'kind',
  [
    closedObject({ kind: z.literal('known'), id: recordId }),
    closedObject({ kind: z.literal('new'), ...emptyDetails }),
  ],
  { error: 'Kies of de onvrede nieuw is of al bekend.' },
);

/** Dissatisfaction added to a case. */
export const newDissatisfaction = closedObject({
  id: clientId,
  status: statuses,
  raisedDay: daySchema,
  ...emptyDetails,
}).superRefine((course, context) => dissatisfactionRules(course, flagOn(context)));

/** Dissatisfaction as it is edited: every field is sent, null for empty. */
export const dissatisfactionEdit = closedObject({
  status: statuses,
  raisedDay: daySchema,
  ...details,
}).superRefine((course, context) => dissatisfactionRules(course, flagOn(context)));

/** Dissatisfaction added to a case, held against the pilot and today. */
export function newDissatisfactionSchema(bounds: RecordBounds) {
  return newDissatisfaction.superRefine((course, context) =>
    dissatisfactionDayRules(course, bounds, flagOn(context)),
  );
}

/** Edited dissatisfaction, held against the pilot and today. */
export function dissatisfactionEditSchema(bounds: RecordBounds) {
  return dissatisfactionEdit.superRefine((course, context) =>
    dissatisfactionDayRules(course, bounds, flagOn(context)),
  );
}

/** What dissatisfaction within a contact holds. */
export type DissatisfactionInContact = z.output<typeof dissatisfactionInContact>;

/** What dissatisfaction holds once it is stored. */
export type DissatisfactionEdit = z.output<typeof dissatisfactionEdit>;
