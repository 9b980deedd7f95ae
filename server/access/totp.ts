import { createHmac } from 'node:crypto';

/** Seconds in which one code is shown, and digits of a code. Source: RFC 6238 §4, RFC 4226 §5.3. */
export const TOTP_PERIOD = 30;
export const TOTP_DIGITS = 6;

/** The code of one step. Source: RFC 4226 §5.3. */
export function codeAt(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0x0f;
  const number = (digest.readUInt32BE(offset) & 0x7fffffff) % 10 ** TOTP_DIGITS;
  return String(number).padStart(TOTP_DIGITS, '0');
}

/** The step in which a moment lies; `unixMs` in milliseconds of real time, which the app also uses. */
export function stepAt(unixMs: number): number {
  return Math.floor(unixMs / 1000 / TOTP_PERIOD);
}

/**
 * The newest step, at most `reach` before or after the present one, that shows this code.
 * @returns null when none does.
 */
export function matchingStep(
  secret: Uint8Array,
  code: string,
  at: { unixMs: number; reach: number },
): number | null {
  const present = stepAt(at.unixMs);
  for (let step = present + at.reach; step >= present - at.reach; step -= 1) {
    if (codeAt(secret, step) === code) return step;
  }
  return null;
}
