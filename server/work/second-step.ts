import { hasSecondStep } from '../../db/queries/sign-in.ts';
import { askAuth } from '../access/ask-auth.ts';
import type { AuthAnswer, Caller } from '../access/ask-auth.ts';
import type { Person } from '../access/roles.ts';
import { Refusal } from '../domain/refusal.ts';
import { noteAccountEvent, refuseWhenLimited } from './sign-in.ts';
import type { AccountDeps } from './sign-in.ts';

/** What an app needs, and the codes to keep on paper for when the phone is lost; shown once. */
export type SecondStepOffer = { readonly uri: string; readonly recoveryCodes: readonly string[] };

function refuseWhen(isRefused: boolean, detail: string): void {
  if (isRefused) throw new Refusal(409, detail);
}

function refuseWrongPassword(answer: AuthAnswer): void {
  refuseWhenLimited(answer);
  if (answer.status === 401) throw new Refusal(401, 'Log in om verder te gaan.');
  if (answer.status === 200) return;
  throw new Refusal(422, 'Dit is niet uw wachtwoord.', {
    errors: [
      {
        in: 'body',
        location: { pointer: '/password' },
        code: 'wrong',
        detail: 'Dit is niet uw wachtwoord.',
      },
    ],
  });
}

/**
 * Begins adding an app to somebody's sign-in; it counts only after `confirmSecondStep`.
 * @throws Refusal 409 when there is one already, 422 for a wrong password.
 */
export async function offerSecondStep(
  deps: AccountDeps,
  person: Person,
  input: { password: string; caller: Caller },
): Promise<SecondStepOffer> {
  refuseWhen(
    await hasSecondStep(deps.db, person.userId),
    'U logt al in met een app. Verwijder die eerst.',
  );
  const answer = await askAuth(deps.accounts.auth, {
    path: '/two-factor/enable',
    body: { password: input.password, method: 'totp' },
    caller: input.caller,
    show: 'session_token',
  });
  refuseWrongPassword(answer);
  const { totpURI, backupCodes } = answer.body;
  if (typeof totpURI !== 'string' || !Array.isArray(backupCodes)) {
    throw new Error('no second step in the answer');
  }
  return { uri: totpURI, recoveryCodes: backupCodes.map(String) };
}

/**
 * Confirms an app with a code it shows; from then on every sign-in asks for one.
 * @returns the cookies of the session, which begins anew.
 * @throws Refusal 409 when nothing waits for confirmation, 422 for a wrong or used code.
 */
export async function confirmSecondStep(
  deps: AccountDeps,
  person: Person,
  input: { code: string; caller: Caller },
): Promise<readonly string[]> {
  refuseWhen(await hasSecondStep(deps.db, person.userId), 'Deze app is al bevestigd.');
  const answer = await askAuth(deps.accounts.auth, {
    path: '/two-factor/verify-totp',
    body: { code: input.code },
    caller: input.caller,
    show: 'session_token',
  });
  refuseWhenLimited(answer);
  refuseWhen(answer.code === 'TOTP_NOT_ENABLED', 'Begin opnieuw met het toevoegen van de app.');
  if (answer.status !== 200) {
    const detail =
      answer.code === 'CODE_USED'
        ? 'Deze code is al gebruikt. Wacht tot de app een nieuwe code toont.'
        : 'Deze code klopt niet. Kijk of de tijd op uw telefoon goed staat.';
    throw new Refusal(422, detail, {
      errors: [{ in: 'body', location: { pointer: '/code' }, code: 'wrong', detail }],
    });
  }
  await noteAccountEvent(deps, {
    actorId: person.userId,
    operation: 'confirmSecondStep',
    outcome: 'done',
  });
  return answer.cookies;
}

/**
 * Takes the app away: signing in then needs the password alone.
 * @returns the cookies of the session, which begins anew.
 * @throws Refusal 409 when there is none, 422 for a wrong password.
 */
export async function removeSecondStep(
  deps: AccountDeps,
  person: Person,
  input: { password: string; caller: Caller },
): Promise<readonly string[]> {
  refuseWhen(!(await hasSecondStep(deps.db, person.userId)), 'U logt niet in met een app.');
  const answer = await askAuth(deps.accounts.auth, {
    path: '/two-factor/disable',
    body: { password: input.password },
    caller: input.caller,
    show: 'session_token',
  });
  refuseWrongPassword(answer);
  await noteAccountEvent(deps, {
    actorId: person.userId,
    operation: 'removeSecondStep',
    outcome: 'done',
  });
  return answer.cookies;
}
