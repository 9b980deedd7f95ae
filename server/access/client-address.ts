import { createHmac, randomBytes } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';

// Lives in memory only: what the rate limiter stores cannot be turned back into an address.
const key = randomBytes(32);

/** The first four groups of an IPv6 address: a home or office has a /64 for itself. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1] !== undefined) return mapped[1];
  const [head = '', tail = ''] = address.toLowerCase().split('::', 2);
  const before = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const zeros = address.includes('::') ? 8 - before.length - after.length : 0;
  const groups = [...before, ...Array.from({ length: Math.max(0, zeros) }, () => '0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.padStart(4, '0'))
    .join(':');
}

/**
 * The address of whoever asks: what the configured proxy header says, or else the socket's.
 * A header with a list is not believed, its left part can be made up.
 * @returns null when it is not known.
 */
export function clientAddress(
  headers: Headers,
  proxyHeader: string | null,
  socketAddress: string | null,
): string | null {
  const found = proxyHeader === null ? socketAddress : (headers.get(proxyHeader)?.trim() ?? null);
  if (found === null) return null;
  return isIPv4(found) || isIPv6(found) ? found : null;
}

/**
 * A stand-in for a network address, in the form of a private IPv6 address: the same for the same
 * network as long as the program runs, and not to be traced back. Limits are counted on it, so that
 * no address of a person is stored anywhere.
 */
export function standInFor(address: string | null): string {
  const network = address === null ? 'unknown' : isIPv4(address) ? address : networkOf(address);
  const digest = createHmac('sha256', key).update(network).digest('hex').slice(0, 30);
  return (`fd${digest}`.match(/.{4}/g) ?? []).join(':');
}
