import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** What we keep of an account beside the sign-in tables, ISO instants. */
export type AccountState = { disabledAt: string | null; oneTimeUntil: string | null };

/** The state of an account; an account without a row is open and has its own password. */
export async function accountStateOf(db: Kysely<Tables>, userId: string): Promise<AccountState> {
  const row = await db
    .selectFrom('accountState')
    .select(['disabledAt', 'oneTimeUntil'])
    .where('userId', '=', userId)
    .executeTakeFirst();
  return row ?? { disabledAt: null, oneTimeUntil: null };
}

/** Changes the state of an account. */
export async function setAccountState(
  db: Kysely<Tables>,
  userId: string,
  change: Partial<AccountState>,
): Promise<void> {
  await db
    .insertInto('accountState')
    .values({
      userId,
      disabledAt: change.disabledAt ?? null,
      oneTimeUntil: change.oneTimeUntil ?? null,
      totpLastStep: null,
    })
    .onConflict((conflict) => conflict.column('userId').doUpdateSet(change))
    .execute();
}

/**
 * Uses up a TOTP step: in one statement, so that of fifty requests with the same code one succeeds.
 * @returns false when this step or a later one was used before.
 */
export async function claimTotpStep(
  db: Kysely<Tables>,
  userId: string,
  step: number,
): Promise<boolean> {
  const result = await db
    .insertInto('accountState')
    .values({ userId, disabledAt: null, oneTimeUntil: null, totpLastStep: step })
    .onConflict((conflict) =>
      conflict
        .column('userId')
        .doUpdateSet({ totpLastStep: step })
        .where((eb) =>
          eb.or([
            eb('accountState.totpLastStep', 'is', null),
            eb('accountState.totpLastStep', '<', step),
          ]),
        ),
    )
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows) === 1;
}
