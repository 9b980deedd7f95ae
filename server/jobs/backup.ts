import { createCipheriv, createHash, randomBytes, scryptSync } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openDatabase } from '../../db/open.ts';

/** One file of a backup: its name in the data folder and the hash of what was in it. */
export type BackedUpFile = { name: string; sha256: string; bytes: number };

/** What a backup says about itself; nothing in it is secret. */
export type Manifest = {
  format: 1;
  madeAt: string;
  salt: string;
  files: BackedUpFile[];
  /** Rows per table, to hold a restored database against. */
  rows: Record<string, number>;
};

/** The key for a passphrase, as scrypt makes it (N=2^15, r=8, p=1: about 0.1 s and 32 MB). */
export function backupKey(passphrase: string, salt: Buffer): Buffer {
  return scryptSync(passphrase, salt, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 });
}

function encrypt(key: Buffer, name: string, plain: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(name));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Rows in every table of the file, by table name. */
export function countRows(databaseFile: string): Record<string, number> {
  const { sqlite } = openDatabase(databaseFile);
  try {
    const names = sqlite
      .prepare(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
      )
      .pluck()
      .all()
      .map(String);
    return Object.fromEntries(
      names.map((name) => [
        name,
        Number(sqlite.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()),
      ]),
    );
  } finally {
    sqlite.close();
  }
}

/**
 * Makes an encrypted backup of the database and the keys while the program may be running.
 * The database is copied through SQLite itself: copying the file would lose what is still in the
 * write-ahead log.
 * @param dataFolder folder with naast.db and keys/.
 * @param target folder in which a new folder for this backup is made.
 * @param passphrase at least 20 characters; without it nothing can be restored.
 * @param madeAt ISO instant, names the backup.
 * @returns the folder of the backup.
 * @throws Error when the passphrase is too short or a file cannot be read or written.
 */
export async function makeBackup(
  dataFolder: string,
  target: string,
  passphrase: string,
  madeAt: string,
): Promise<string> {
  if (passphrase.length < 20) throw new Error('a backup passphrase has at least 20 characters');
  const folder = path.join(target, `naast-${madeAt.replaceAll(/[:.]/g, '-')}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const copy = path.join(folder, 'copy.db');
  const { sqlite } = openDatabase(path.join(dataFolder, 'naast.db'));
  try {
    await sqlite.backup(copy);
  } finally {
    sqlite.close();
  }
  const rows = countRows(copy);
  const salt = randomBytes(16);
  const key = backupKey(passphrase, salt);
  const keyFolder = path.join(dataFolder, 'keys');
  const sources = [
    { name: 'naast.db', file: copy },
    ...readdirSync(keyFolder).map((name) => ({
      name: `keys/${name}`,
      file: path.join(keyFolder, name),
    })),
  ];
  const files = sources.map(({ name, file }) => {
    const plain = readFileSync(file);
    writeFileSync(
      path.join(folder, `${name.replaceAll('/', '.')}.enc`),
      encrypt(key, name, plain),
      { mode: 0o600 },
    );
    return { name, sha256: createHash('sha256').update(plain).digest('hex'), bytes: plain.length };
  });
  for (const leftover of ['copy.db', 'copy.db-wal', 'copy.db-shm']) {
    rmSync(path.join(folder, leftover), { force: true });
  }
  const manifest: Manifest = { format: 1, madeAt, salt: salt.toString('hex'), files, rows };
  writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return folder;
}
