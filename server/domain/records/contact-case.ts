import { z } from 'zod';
import { intakeFields, intakeRules, wantsNoCode } from './intake.ts';
import { clientId, closedObject, flagOn, recordId } from './rule.ts';
import { caseCodeSchema } from './spoken-code.ts';

/**
 * A new case, begun by its first contact. `withoutCode`: the resident does not want to be traceable,
 * so the case gets no code.
 */
const newCase = closedObject({
  kind: z.literal('new'),
  id: clientId,
  withoutCode: z.boolean({ error: 'Kies ja of nee.' }).default(false),
  reasons: intakeFields.reasons,
  mainReason: intakeFields.mainReason.default(null),
  areaId: intakeFields.areaId.default(null),
  phase: intakeFields.phase.default(null),
  referralSource: intakeFields.referralSource.default(null),
  forWhom: intakeFields.forWhom.default(null),
  requestDay: intakeFields.requestDay.default(null),
}).superRefine((intake, context) => {
  const flag = flagOn(context);
  intakeRules(intake, flag);
  if (wantsNoCode(intake.reasons) && !intake.withoutCode) {
    flag(['withoutCode'], 'De inwoner wil niet geregistreerd worden. Kies "zonder casuscode".');
  }
});

/** The case a contact belongs to: a new one, or an existing one by its id or by its code. */
export const contactCase = z.discriminatedUnion(
  'kind',
  [
    newCase,
    closedObject({ kind: z.literal('existing'), id: recordId }),
    closedObject({ kind: z.literal('by-code'), code: caseCodeSchema }),
  ],
  { error: 'Kies een nieuwe casus of een casus die er al is.' },
);

/** The case a contact belongs to. */
export type ContactCase = z.output<typeof contactCase>;

/** A new case, begun by its first contact. */
export type NewCase = z.output<typeof newCase>;
