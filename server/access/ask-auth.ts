import { isAPIError } from 'better-auth/api';
import { insideUrl, standInHeader } from './auth.ts';
import type { Auth } from './auth.ts';
import { standInFor } from './client-address.ts';

/** Who asks: the cookies of the request, and the network address for the limits (null: not known). */
export type Caller = { readonly headers: Headers; readonly address: string | null };

/** What better-auth answered: its status, the cookies to pass on, and its words. */
export type AuthAnswer = {
  readonly status: number;
  readonly cookies: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
  /** better-auth's error code, or null. */
  readonly code: string | null;
  /** Seconds to wait when a limit was reached, or null. */
  readonly retryAfter: number | null;
};

/** A request to better-auth from inside the program. */
export type AuthQuestion = {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  /** Which of the caller's cookies may be seen: a code belongs to a sign-in or to a session. */
  readonly show: 'session_token' | 'two_factor' | null;
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One cookie out of a Cookie header, as `name=value`, or null. */
function cookieIn(headers: Headers, name: string): string | null {
  const all = (headers.get('cookie') ?? '').split(';').map((part) => part.trim());
  return all.find((part) => part.startsWith(`${name}=`)) ?? null;
}

/** The headers with which better-auth finds the session: its own cookie and nothing else. */
export async function sessionHeaders(auth: Auth, headers: Headers): Promise<Headers | null> {
  const { authCookies } = await auth.$context;
  const cookie = cookieIn(headers, authCookies.sessionToken.name);
  return cookie === null ? null : new Headers({ cookie });
}

/**
 * Asks better-auth through its own handler, so that its limits apply. No user agent, no address and
 * no other cookie goes along.
 * @throws whatever is not an answer of the library: Refusal, a full disk, a bug.
 */
export async function askAuth(auth: Auth, question: AuthQuestion): Promise<AuthAnswer> {
  const { path, body, caller, show } = question;
  const headers = new Headers({
    'content-type': 'application/json',
    origin: insideUrl,
    [standInHeader]: standInFor(caller.address),
  });
  if (show !== null) {
    const { createAuthCookie } = await auth.$context;
    const cookie = cookieIn(caller.headers, createAuthCookie(show).name);
    if (cookie !== null) headers.set('cookie', cookie);
  }
  try {
    const response = await auth.handler(
      new Request(`${insideUrl}/api/auth${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      }),
    );
    const words: unknown = await response.json().catch(() => null);
    const wait = Number(response.headers.get('x-retry-after') ?? Number.NaN);
    return {
      status: response.status,
      cookies: response.headers.getSetCookie(),
      body: isRecord(words) ? words : {},
      code: isRecord(words) && typeof words['code'] === 'string' ? words['code'] : null,
      retryAfter: Number.isFinite(wait) ? wait : null,
    };
  } catch (error) {
    if (!isAPIError(error) || (error.statusCode >= 500 && error.cause)) {
      throw isAPIError(error) ? error.cause : error;
    }
    const code = error.body?.code;
    return {
      status: error.statusCode,
      cookies: [],
      body: {},
      code: typeof code === 'string' ? code : null,
      retryAfter: null,
    };
  }
}
