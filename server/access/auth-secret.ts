import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const shortest = 32;

function isExisting(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

/**
 * The secret that signs session cookies and encrypts second steps, from `keys/auth.secret` in the
 * data folder; made at the first start, readable for the owner alone. Keep it out of backups: a
 * stolen backup without it does not let anybody in.
 * @throws Error when the file holds less than 32 characters.
 */
export function readAuthSecret(dataFolder: string): string {
  const folder = path.join(dataFolder, 'keys');
  const file = path.join(folder, 'auth.secret');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    // `wx`: of two programs that start at once, one makes the file and the other reads it.
    writeFileSync(file, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!isExisting(error)) throw error;
  }
  chmodSync(file, 0o600);
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < shortest) {
    throw new Error(`${file} must hold at least ${shortest} characters`);
  }
  return secret;
}
