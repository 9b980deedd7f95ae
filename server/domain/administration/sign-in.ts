import { z } from 'zod';
import { closedObject } from '../records/rule.ts';
import { PASSWORD_MAX } from '../password-rules.ts';

const password = z
  .string({ error: 'Vul uw wachtwoord in.' })
  .min(1, { error: 'Vul uw wachtwoord in.' })
  .max(PASSWORD_MAX, { error: `Een wachtwoord is ten hoogste ${PASSWORD_MAX} tekens lang.` });

/** What somebody types to sign in. */
export const signInForm = closedObject({
  email: z
    .string({ error: 'Vul uw e-mailadres in.' })
    .trim()
    .max(200)
    .pipe(z.email({ error: 'Vul een e-mailadres in, bijvoorbeeld naam@organisatie.nl.' })),
  password,
});

/** A code from the app (six digits), or a recovery code from paper ("abcde-12345"). */
export const codeForm = closedObject({
  code: z
    .string({ error: 'Vul de code in.' })
    .trim()
    .regex(/^(\d{6}|[A-Za-z0-9]{5}-[A-Za-z0-9]{5})$/, {
      error: 'Vul de zes cijfers uit de app in, of een herstelcode zoals abcde-12345.',
    }),
});

/** The password of now, asked before something that matters. */
export const passwordForm = closedObject({ password });

/** A change of somebody's own password; what makes one good is in `passwordProblem`. */
export const passwordChange = closedObject({
  currentPassword: password,
  newPassword: z.string({ error: 'Kies een nieuw wachtwoord.' }).max(PASSWORD_MAX, {
    error: `Een wachtwoord mag ten hoogste ${PASSWORD_MAX} tekens lang zijn.`,
  }),
});
