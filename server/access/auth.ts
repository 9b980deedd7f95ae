import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { accountStateOf } from '../../db/queries/account-state.ts';
import { deleteSessionsBegunBefore, insertSessionActivity } from '../../db/queries/sessions.ts';
import { signInTables } from '../../db/queries/sign-in.ts';
import type { Db } from '../../db/open.ts';
import type { Clock } from '../clock.ts';
import { PASSWORD_MAX, PASSWORD_MIN } from '../domain/password-rules.ts';
import type { Logger } from '../log.ts';
import { hashPassword, verifyPassword } from './passwords.ts';
import { hasRehearsalPilot } from './rehearsal.ts';
import { LONGEST_HOURS, oldestStart } from './session-life.ts';
import { totpGuard } from './totp-guard.ts';

/** Where better-auth thinks it lives; nothing outside this program can reach it there. */
export const insideUrl = 'http://accounts.internal';

/** The header in which our routes tell it for whom to count; see `standInFor`. */
export const standInHeader = 'x-naast-stand-in';

/** What the sign-in library is assembled from. */
export type AuthParts = {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Logger;
  readonly secret: string;
  /** Whether people reach the program over https; decides the name and the Secure mark of cookies. */
  readonly isSecure: boolean;
};

// A rehearsal's password is public: there is nothing to guess, and a class signs in all at once.
const limit = (db: Db) => async () => ({
  window: 60,
  max: (await hasRehearsalPilot(db)) ? 100 : 5,
});

/**
 * better-auth with our settings: no sign-up, no outside accounts, no cookie cache, sessions that do
 * not slide, cookies for this host alone, limits counted in the database, no network address kept.
 * Its own routes are never mounted: `accounts.ts` calls it from inside.
 */
export function makeAuth({ db, clock, log, secret, isSecure }: AuthParts) {
  return betterAuth({
    appName: 'Naast',
    baseURL: insideUrl,
    trustedOrigins: [insideUrl],
    secret,
    database: { db: signInTables(db), type: 'sqlite' },
    telemetry: { enabled: false },
    // Errors reach us as they are: a full disk stays a full disk.
    onAPIError: { throw: true },
    logger: {
      level: 'error',
      log: (_level, message) => log.error({ part: 'sign-in' }, message),
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verifyPassword(hash, password),
      },
    },
    session: {
      expiresIn: LONGEST_HOURS * 60 * 60,
      disableSessionRefresh: true,
      freshAge: 10 * 60,
      cookieCache: { enabled: false },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 60,
      customRules: {
        '/sign-in/email': limit(db),
        '/two-factor/*': limit(db),
        '/change-password': limit(db),
      },
    },
    advanced: {
      // `disableIpTracking` would also switch the limits off: they are counted on a stand-in that
      // cannot be traced back, and the hook below keeps even that out of the session.
      ipAddress: { ipAddressHeaders: [standInHeader], ipv6Subnet: 128 },
      useSecureCookies: false,
      cookiePrefix: isSecure ? '__Host-naast' : 'naast',
      defaultCookieAttributes: {
        httpOnly: true,
        sameSite: 'strict',
        secure: isSecure,
        path: '/',
      },
      // The migrations of this program make the tables, with dates as text.
      database: { validateSchema: false, generateId: 'uuid' },
    },
    plugins: [
      twoFactor({
        issuer: 'Naast',
        twoFactorCookieMaxAge: 10 * 60,
        accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 15 * 60 },
      }),
    ],
    hooks: { before: totpGuard(db) },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const state = await accountStateOf(db, session.userId);
            const isPast = state.oneTimeUntil !== null && state.oneTimeUntil < clock.now();
            if (state.disabledAt !== null || isPast) return false;
            return { data: { ...session, ipAddress: '', userAgent: '' } };
          },
          after: async (session) => {
            await deleteSessionsBegunBefore(db, oldestStart(clock.now()));
            await insertSessionActivity(db, session.id, clock.now());
          },
        },
      },
    },
  });
}

/** The sign-in library as we set it up. */
export type Auth = ReturnType<typeof makeAuth>;
