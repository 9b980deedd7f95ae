import type { Context } from 'hono';
import type { Accounts } from '../access/accounts.ts';
import type { Caller } from '../access/ask-auth.ts';
import { clientAddress } from '../access/client-address.ts';

/** The address at the other end of the socket; null outside a server, as in tests. */
function socketAddress(c: Context): string | null {
  const env: unknown = c.env;
  if (typeof env !== 'object' || env === null || !('incoming' in env)) return null;
  const { incoming } = env;
  if (typeof incoming !== 'object' || incoming === null || !('socket' in incoming)) return null;
  const { socket } = incoming;
  if (typeof socket !== 'object' || socket === null || !('remoteAddress' in socket)) return null;
  return typeof socket.remoteAddress === 'string' ? socket.remoteAddress : null;
}

/** Who asks, for signing in and out: the cookies, and the address that limits are counted on. */
export function callerOf(c: Context, accounts: Accounts): Caller {
  const { headers } = c.req.raw;
  return { headers, address: clientAddress(headers, accounts.proxyHeader, socketAddress(c)) };
}

/** Puts cookies on the answer as they are. */
export function setCookies(c: Context, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
}
