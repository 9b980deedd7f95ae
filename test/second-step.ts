import { codeAt, stepAt } from '../server/access/totp.ts';
import type { openBrowser } from './browser.ts';
import { password } from './browser.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The secret in an otpauth: address, as an app reads it (base32, RFC 4648). */
export function secretIn(uri: string): Uint8Array {
  const letters = new URL(uri).searchParams.get('secret') ?? '';
  const bits = Array.from(letters, (letter) =>
    alphabet.indexOf(letter).toString(2).padStart(5, '0'),
  );
  const bytes = bits.join('').match(/[01]{8}/g) ?? [];
  return Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2));
}

/** The code an app shows now, or that many steps of 30 seconds from now. */
export function codeNow(secret: Uint8Array, stepsAhead = 0): string {
  return codeAt(secret, stepAt(Date.now()) + stepsAhead);
}

/**
 * A code that is still unused after `addApp`: the next one, which is accepted already. Should a step
 * pass in between, it is the code of now.
 */
export function unusedCode(secret: Uint8Array): string {
  return codeNow(secret, 1);
}

/**
 * Adds an app to the account of whoever is signed in in this browser, and confirms it with the code
 * of now.
 */
export async function addApp(browser: ReturnType<typeof openBrowser>) {
  const offered = await browser.ask('POST', '/me/totp', { password });
  const offer = (await offered.json()) as { uri: string; recoveryCodes: string[] };
  const secret = secretIn(offer.uri);
  const code = codeNow(secret);
  const confirmed = await browser.ask('POST', '/me/totp/confirmation', { code });
  return { ...offer, secret, code, offered, confirmed };
}
