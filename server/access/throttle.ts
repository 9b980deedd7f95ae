import { createHmac } from 'node:crypto';
import {
  clearTries,
  findTries,
  forgetTriesBefore,
  setTries,
  takeBackTry,
} from '../../db/queries/sign-in-tries.ts';
import type { SignInTries } from '../../db/queries/sign-in-tries.ts';
import type { Db } from '../../db/open.ts';
import type { Clock } from '../clock.ts';
import { Refusal } from '../domain/refusal.ts';

/** Failed sign-ins in a row that cost no waiting. */
const freeTries = 5;

const minute = 60_000;

/** After every further failure the wait doubles, from one minute up to this many. */
const longestWait = 15;

/** Failures longer ago than this are forgotten. */
const memory = 24 * 60 * minute;

/**
 * How long an address must wait after its failures, in milliseconds; 0 when it may try.
 * @param now ISO instant.
 */
export function waitAfter(tries: SignInTries, now: string): number {
  const over = tries.failed - freeTries;
  if (over < 0) return 0;
  const wait = Math.min(longestWait, 2 ** Math.min(over, 10)) * minute;
  const passed = Math.max(0, Date.parse(now) - Date.parse(tries.lastFailedAt));
  return Math.max(0, wait - passed);
}

/** Counts tries on one e-mail address, from wherever they come. */
export type Throttle = {
  /**
   * Counts a try as failed before the password is looked at, so that many at once cannot slip
   * through; `succeeded` or `notTried` corrects it.
   * @throws Refusal 429 when the address must wait.
   */
  begin(email: string): Promise<void>;
  succeeded(email: string): Promise<void>;
  notTried(email: string): Promise<void>;
};

/**
 * The limit per e-mail address; better-auth itself limits only per network address, and ten
 * networks may then guess ten times as often. It treats unknown addresses alike, so that waiting
 * does not tell who has an account.
 * @param secret makes the stored keys meaningless to whoever reads the file.
 */
export function makeThrottle(db: Db, clock: Clock, secret: string): Throttle {
  const keyOf = (email: string): string =>
    createHmac('sha256', `sign-in-tries:${secret}`).update(email).digest('base64url');
  return {
    async begin(email) {
      const key = keyOf(email);
      const wait = await db.transaction().execute(async (trx) => {
        const now = clock.now();
        await forgetTriesBefore(trx, new Date(Date.parse(now) - memory).toISOString());
        const tries = (await findTries(trx, key)) ?? { failed: 0, lastFailedAt: now };
        const left = waitAfter(tries, now);
        if (left === 0) {
          await setTries(trx, key, { failed: tries.failed + 1, lastFailedAt: now });
        }
        return left;
      });
      if (wait > 0) {
        throw new Refusal(
          429,
          'Er is te vaak geprobeerd om met dit e-mailadres in te loggen. Wacht even en probeer het dan opnieuw.',
          { headers: { 'retry-after': String(Math.ceil(wait / 1000)) } },
        );
      }
    },
    async succeeded(email) {
      await clearTries(db, keyOf(email));
    },
    async notTried(email) {
      await takeBackTry(db, keyOf(email));
    },
  };
}
