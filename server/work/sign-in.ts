import { deleteSession } from '../../db/queries/sessions.ts';
import { findUserByEmail } from '../../db/queries/people.ts';
import type { Db } from '../../db/open.ts';
import type { Accounts } from '../access/accounts.ts';
import { askAuth } from '../access/ask-auth.ts';
import type { AuthAnswer, Caller } from '../access/ask-auth.ts';
import { refuseWhenCrowded } from '../access/passwords.ts';
import { hasRehearsalPilot, isRehearsalAddress } from '../access/rehearsal.ts';
import type { Person } from '../access/roles.ts';
import type { Clock } from '../clock.ts';
import { Refusal } from '../domain/refusal.ts';
import { appendAudit } from './deed.ts';

/** What the deeds around an account are given. */
export type AccountDeps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly accounts: Accounts;
};

/** How a sign-in goes on: done, or a code from the app is asked; with the cookies to set. */
export type SignInStep = { readonly next: 'done' | 'code'; readonly cookies: readonly string[] };

// One answer for a wrong address, a wrong password, a blocked account and an expired one-time
// password: it does not tell a stranger who has an account.
function wrongCombination(): Refusal {
  return new Refusal(
    401,
    'Dit e-mailadres en wachtwoord horen niet bij elkaar, of dit account is niet (meer) in gebruik.',
  );
}

/** @throws Refusal 429 when better-auth says that a limit was reached. */
export function refuseWhenLimited(answer: AuthAnswer): void {
  if (answer.status !== 429) return;
  throw new Refusal(429, 'Dat zijn te veel pogingen achter elkaar. Wacht even.', {
    headers: { 'retry-after': String(answer.retryAfter ?? 15 * 60) },
  });
}

/** Notes in the audit log that somebody tried something with an account; null: an unknown somebody. */
export async function noteAccountEvent(
  { db, clock }: Pick<AccountDeps, 'db' | 'clock'>,
  event: { actorId: string | null; operation: string; outcome: string },
): Promise<void> {
  await db
    .transaction()
    .execute((trx) => appendAudit(trx, { at: clock.now(), objectId: null, ...event }));
}

/**
 * Signs somebody in with e-mail address and password. The session this browser had ends.
 * @param before who was signed in with these cookies until now, or null.
 * @throws Refusal 401 with one answer for all that can be wrong, 429 when a limit was reached, 503
 * when too many sign in at once.
 */
export async function signIn(
  deps: AccountDeps,
  input: { email: string; password: string },
  from: { caller: Caller; before: Person | null },
): Promise<SignInStep> {
  const { db, accounts } = deps;
  const email = input.email.trim().toLowerCase();
  if (isRehearsalAddress(email) && !(await hasRehearsalPilot(db))) throw wrongCombination();
  refuseWhenCrowded();
  await accounts.throttle.begin(email);
  let answer: AuthAnswer;
  try {
    answer = await askAuth(accounts.auth, {
      path: '/sign-in/email',
      body: { email, password: input.password },
      caller: from.caller,
      show: null,
    });
  } catch (error) {
    await accounts.throttle.notTried(email);
    throw error;
  }
  if (answer.status === 429) await accounts.throttle.notTried(email);
  refuseWhenLimited(answer);
  const user = await findUserByEmail(db, email);
  const isRight = answer.status === 200;
  const asksCode = answer.body['twoFactorRedirect'] === true;
  await noteAccountEvent(deps, {
    actorId: user?.id ?? null,
    operation: 'signIn',
    outcome: isRight ? (asksCode ? 'code-asked' : 'done') : 'refused',
  });
  if (!isRight) throw wrongCombination();
  await accounts.throttle.succeeded(email);
  if (asksCode) return { next: 'code', cookies: answer.cookies };
  if (from.before !== null) await deleteSession(db, from.before.sessionId);
  return { next: 'done', cookies: answer.cookies };
}
