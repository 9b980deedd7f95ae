import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

const keyBytes = 32;

function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes a new key beside the file and links it into place, so that a half-written key is never found. */
function make(folder: string, file: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const handle = openSync(draft, 'wx', 0o600);
  try {
    writeSync(handle, randomBytes(keyBytes));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  try {
    linkSync(draft, file);
  } catch (error) {
    // Another start made the key in between: theirs holds.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    unlinkSync(draft);
  }
}

/**
 * The lottery keys, one file of 256 random bits per pilot in a folder apart from the database, to be
 * read by the program's own account only. A key that is absent is made at the first question. Losing
 * a key breaks no edition: the next edition then starts a new series-year.
 * @param folder for instance `<data>/keys`; made when it does not exist.
 * @returns the key of a pilot; throws when the file does not hold a key.
 */
export function lotteryKeys(folder: string): (pilotId: string) => Buffer {
  return (pilotId) => {
    if (!/^[\da-f-]{36}$/i.test(pilotId)) throw new Error('not the id of a pilot');
    const file = path.join(folder, `${pilotId}.key`);
    let key = read(file);
    if (key === null) {
      make(folder, file);
      key = readFileSync(file);
    }
    if (key.length !== keyBytes) throw new Error(`no lottery key of 32 bytes in ${file}`);
    return key;
  };
}
