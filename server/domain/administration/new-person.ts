import { z } from 'zod';
import { closedObject, flagOn, recordId } from '../records/rule.ts';

/** The name of a person or thing in administration: one line, no control characters. */
export function nameOf(maxLength: number) {
  return z
    .string({ error: 'Vul een naam in.' })
    .trim()
    .min(1, { error: 'Vul een naam in.' })
    .max(maxLength, { error: `Gebruik hoogstens ${maxLength} tekens.` })
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, { error: 'Gebruik één regel gewone tekst.' });
}

/** An e-mail address; kept in lower case. */
export const emailSchema = z
  .string({ error: 'Vul een e-mailadres in.' })
  .trim()
  .toLowerCase()
  .max(200, { error: 'Gebruik hoogstens 200 tekens.' })
  .pipe(z.email({ error: 'Vul een e-mailadres in, bijvoorbeeld naam@organisatie.nl.' }));

const roleFields = {
  role: z.enum(['supporter', 'coordinator', 'workgroup', 'secretary', 'admin'], {
    error: 'Kies een rol.',
  }),
  /** The provider, for a supporter or coordinator. */
  providerId: recordId.nullable(),
  /** The body the person sits for, for the workgroup and its secretary. */
  bodyId: recordId.nullable(),
};

/** A role with what goes with it. */
export type RoleChoice = {
  role: 'supporter' | 'coordinator' | 'workgroup' | 'secretary' | 'admin';
  providerId: string | null;
  bodyId: string | null;
};

/** Supporter and coordinator belong to a provider; the workgroup sits for bodies; the admin for neither. */
function roleRule(choice: RoleChoice, context: z.RefinementCtx): void {
  const flag = flagOn(context);
  const isAtProvider = choice.role === 'supporter' || choice.role === 'coordinator';
  const isInWorkgroup = choice.role === 'workgroup' || choice.role === 'secretary';
  if (isAtProvider && choice.providerId === null) flag(['providerId'], 'Kies een aanbieder.');
  if (!isAtProvider && choice.providerId !== null)
    flag(['providerId'], 'Bij deze rol hoort geen aanbieder.');
  if (choice.role === 'workgroup' && choice.bodyId === null)
    flag(['bodyId'], 'Kies namens wie deze persoon in de werkgroep zit.');
  if (!isInWorkgroup && choice.bodyId !== null)
    flag(['bodyId'], 'Bij deze rol hoort geen geleding.');
}

/** A person as the admin adds them, with their first role. */
export const newPerson = closedObject({
  name: nameOf(120),
  email: emailSchema,
  ...roleFields,
}).superRefine(roleRule);

/** A further role for a person who is there already. */
export const newMembership = closedObject({
  userId: z.string().regex(/^[A-Za-z0-9-]{1,80}$/, { error: 'Kies een persoon.' }),
  ...roleFields,
}).superRefine(roleRule);
