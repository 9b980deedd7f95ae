import { describe, expect, it, vi } from 'vitest';
import {
  hashPassword,
  makeOneTimePassword,
  verifyPassword,
} from '../../../server/access/passwords.ts';

// Hashing is slow on purpose.
vi.setConfig({ testTimeout: 60_000 });

describe('a stored password', () => {
  it('is recognised, and nothing else is', async () => {
    const hash = await hashPassword('een fiets met drie sloten');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(hash, 'een fiets met drie sloten')).toBe(true);
    expect(await verifyPassword(hash, 'een fiets met twee sloten')).toBe(false);
  });

  it('is recognised however the accent was typed', async () => {
    const hash = await hashPassword('drie cafe\u0301s op een rij');
    expect(await verifyPassword(hash, 'drie caf\u00e9s op een rij')).toBe(true);
  });

  it('is never recognised when the hash cannot be read', async () => {
    expect(await verifyPassword('', 'een fiets met drie sloten')).toBe(false);
  });

  it('waits its turn: too many at once are refused', async () => {
    const all = await Promise.allSettled(
      Array.from({ length: 60 }, () => verifyPassword('geen hash', 'een fiets met drie sloten')),
    );
    const refused = all.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(20);
    expect(refused[0]).toMatchObject({ reason: { status: 503 } });
  });
});

describe('a one-time password', () => {
  it('is readable on paper and never the same', () => {
    const made = new Set(Array.from({ length: 200 }, makeOneTimePassword));
    expect(made.size).toBe(200);
    for (const password of made) expect(password).toMatch(/^([a-hj-km-np-z2-9]{5}-?){4}$/);
  });
});
