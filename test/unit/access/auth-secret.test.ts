import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAuthSecret } from '../../../server/access/auth-secret.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'naast-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the secret of sign-in', () => {
  it('is made once and stays the same', () => {
    const secret = readAuthSecret(folder);
    expect(secret.length).toBeGreaterThanOrEqual(64);
    expect(readAuthSecret(folder)).toBe(secret);
  });

  it('can be read by the owner alone', () => {
    readAuthSecret(folder);
    const mode = (file: string) => statSync(path.join(folder, file)).mode & 0o777;
    expect([mode('keys'), mode('keys/auth.secret')]).toEqual([0o700, 0o600]);
  });

  it('is refused when somebody made it too short', () => {
    readAuthSecret(folder);
    writeFileSync(path.join(folder, 'keys', 'auth.secret'), 'kort');
    expect(() => readAuthSecret(folder)).toThrow(/at least 32/);
  });
});
