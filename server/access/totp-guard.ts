import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { symmetricDecrypt } from 'better-auth/crypto';
import { claimTotpStep } from '../../db/queries/account-state.ts';
import { findTwoFactor } from '../../db/queries/sign-in.ts';
import type { Db } from '../../db/open.ts';
import { matchingStep } from './totp.ts';

// One more step on either side than better-auth accepts: whatever it accepts, was claimed here,
// also when a step begins between the two looks at the clock.
const reach = 2;

/**
 * Makes a code from an app work once: better-auth 1.7.25 accepts the same code twice (its issue
 * 10387). Runs before the code is verified, and uses up its step in one statement.
 * Source: ASVS 6.5.1.
 */
export function totpGuard(db: Db) {
  return createAuthMiddleware(async (ctx) => {
    if (ctx.path !== '/two-factor/verify-totp') return;
    const body: unknown = ctx.body;
    if (typeof body !== 'object' || body === null || !('code' in body)) return;
    const { code } = body;
    if (typeof code !== 'string') return;

    const session = await getSessionFromCtx(ctx);
    let userId = session?.user.id ?? null;
    if (userId === null) {
      const cookie = ctx.context.createAuthCookie('two_factor');
      const challenge = await ctx.getSignedCookie(cookie.name, ctx.context.secret);
      if (!challenge) return;
      const pending = await ctx.context.internalAdapter.findVerificationValue(challenge);
      userId = pending?.value ?? null;
    }
    if (userId === null) return;
    const twoFactor = await findTwoFactor(db, userId);
    if (!twoFactor) return;
    const secret = await symmetricDecrypt({
      key: ctx.context.secretConfig,
      data: twoFactor.secret,
    });
    // An app shows codes by real time, whatever day a rehearsal pretends it is.
    const step = matchingStep(Buffer.from(secret, 'utf8'), code, { unixMs: Date.now(), reach });
    if (step !== null && !(await claimTotpStep(db, userId, step))) {
      throw new APIError('UNAUTHORIZED', { code: 'CODE_USED', message: 'code was used before' });
    }
  });
}
