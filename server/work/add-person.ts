import { randomUUID } from 'node:crypto';
import { findUserByEmail } from '../../db/queries/people.ts';
import { setAccountState } from '../../db/queries/account-state.ts';
import { openMembershipsOf } from '../../db/queries/memberships.ts';
import { insertAccount } from '../../db/queries/sign-in.ts';
import { hashPassword, makeOneTimePassword } from '../access/passwords.ts';
import { isRehearsalAddress } from '../access/rehearsal.ts';
import type { Clock } from '../clock.ts';
import type { RoleChoice } from '../domain/administration/new-person.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Answer, DeedContext } from './deed.ts';
import { giveRole } from './grant-membership.ts';

/** How long a password that an admin hands out works, in days. */
export const ONE_TIME_DAYS = 7;

/** The instant until which a one-time password handed out now works. */
export function oneTimeUntil(clock: Clock): string {
  return new Date(Date.parse(clock.now()) + ONE_TIME_DAYS * 24 * 60 * 60 * 1000).toISOString();
}

/** A one-time password with its hash; made before the transaction, hashing takes a while. */
export type OneTimePassword = { readonly password: string; readonly hash: string };

/** Makes a password to hand out once. @throws Refusal 503 when too many people sign in just now. */
export async function prepareOneTimePassword(): Promise<OneTimePassword> {
  const password = makeOneTimePassword();
  return { password, hash: await hashPassword(password) };
}

/** What the admin gets to see once: who was added, and the password to hand over (null: had one). */
export type AddedPerson = {
  id: string;
  membershipId: string;
  oneTimePassword: string | null;
  oneTimeUntil: string | null;
};

/**
 * Adds a person to the pilot with a first role and a one-time password. Somebody who has an account
 * through another pilot keeps their own password. A role at a provider waits for its coordinator.
 * @throws Refusal 409 when the person takes part already, 422 for an address or role that cannot be.
 */
export async function addPerson(
  { trx, clock, actor }: DeedContext,
  input: { person: { name: string; email: string } & RoleChoice; oneTime: OneTimePassword },
): Promise<Answer<AddedPerson>> {
  const { person, oneTime } = input;
  const pilot = await trx
    .selectFrom('pilot')
    .select('isRehearsal')
    .where('id', '=', actor.pilotId)
    .executeTakeFirstOrThrow();
  if (isRehearsalAddress(person.email) && pilot.isRehearsal === 0) {
    throw new Refusal(422, 'Kijk de velden na. Er is niets opgeslagen.', {
      errors: [
        {
          in: 'body',
          location: { pointer: '/email' },
          code: 'rehearsal',
          detail: 'Adressen van het oefenjaar kunnen niet in een echte pilot.',
        },
      ],
    });
  }
  const known = await findUserByEmail(trx, person.email);
  if (known) {
    const roles = await openMembershipsOf(trx, known.id);
    if (roles.some((role) => role.pilotId === actor.pilotId)) {
      throw new Refusal(409, 'Deze persoon doet al mee. Geef daar een rol bij.');
    }
  }
  const userId = known?.id ?? randomUUID();
  const until = known ? null : oneTimeUntil(clock);
  if (!known) {
    await insertAccount(trx, {
      userId,
      accountId: randomUUID(),
      name: person.name,
      email: person.email,
      passwordHash: oneTime.hash,
      at: clock.now(),
    });
    await setAccountState(trx, userId, { oneTimeUntil: until });
  }
  const membershipId = await giveRole({ trx, clock, actor }, userId, person);
  return {
    status: 201,
    body: {
      id: userId,
      membershipId,
      oneTimePassword: known ? null : oneTime.password,
      oneTimeUntil: until,
    },
  };
}
