import { isIPv6 } from 'node:net';
import { describe, expect, it } from 'vitest';
import { clientAddress, standInFor } from '../../../server/access/client-address.ts';

const headers = (value: string) => new Headers({ 'x-real-ip': value });

describe('the address of whoever asks', () => {
  it('is what the configured header says', () => {
    expect(clientAddress(headers('192.0.2.7'), 'x-real-ip', '10.0.0.1')).toBe('192.0.2.7');
  });

  it('is the socket when no proxy is configured, whatever headers say', () => {
    expect(clientAddress(headers('192.0.2.7'), null, '10.0.0.1')).toBe('10.0.0.1');
  });

  it('is unknown when the header holds a list or nonsense', () => {
    expect(clientAddress(headers('192.0.2.7, 10.0.0.1'), 'x-real-ip', '10.0.0.1')).toBeNull();
    expect(clientAddress(headers('drop table'), 'x-real-ip', '10.0.0.1')).toBeNull();
  });
});

describe('the stand-in for an address', () => {
  it('is an address itself, and does not hold the real one', () => {
    const made = standInFor('192.0.2.7');
    expect(isIPv6(made)).toBe(true);
    expect(made).toMatch(/^fd/);
    expect(made).not.toContain('192.0.2.7');
  });

  it('is the same for one network and another for the next', () => {
    expect(standInFor('192.0.2.7')).toBe(standInFor('192.0.2.7'));
    expect(standInFor('192.0.2.7')).not.toBe(standInFor('192.0.2.8'));
  });

  it('counts a whole IPv6 network as one, however it is written', () => {
    expect(standInFor('2001:db8::1')).toBe(standInFor('2001:DB8:0:0:ffff:1:2:3'));
    expect(standInFor('2001:db8::1')).not.toBe(standInFor('2001:db8:0:1::1'));
  });

  it('counts an IPv4 address in IPv6 form as the IPv4 address', () => {
    expect(standInFor('::ffff:192.0.2.7')).toBe(standInFor('192.0.2.7'));
    expect(standInFor('::ffff:192.0.2.7')).not.toBe(standInFor('::ffff:192.0.2.8'));
  });
});
