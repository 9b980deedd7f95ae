import { createDecipheriv, createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { backupKey, countRows } from './backup.ts';

const manifestSchema = z.strictObject({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  files: z.array(
    z.strictObject({
      name: z.string().regex(/^(naast\.db|keys\/[\w.-]+)$/),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      bytes: z.int(),
    }),
  ),
  rows: z.record(z.string(), z.int()),
});

function decrypt(key: Buffer, name: string, stored: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(0, 12));
  decipher.setAAD(Buffer.from(name));
  decipher.setAuthTag(stored.subarray(-16));
  return Buffer.concat([decipher.update(stored.subarray(12, -16)), decipher.final()]);
}

/**
 * Puts a backup back into an empty data folder and checks every file against its hash and every
 * table against its row count.
 * @param backupFolder a folder made by `makeBackup`.
 * @param dataFolder must not hold a database yet: a restore never overwrites.
 * @throws Error when the passphrase is wrong, a bit was changed, or the folder is not empty.
 */
export function restoreBackup(backupFolder: string, dataFolder: string, passphrase: string): void {
  const database = path.join(dataFolder, 'naast.db');
  if (existsSync(database)) throw new Error(`${database} exists; restore into an empty folder`);
  const manifest = manifestSchema.parse(
    JSON.parse(readFileSync(path.join(backupFolder, 'manifest.json'), 'utf8')),
  );
  const key = backupKey(passphrase, Buffer.from(manifest.salt, 'hex'));
  const plain = manifest.files.map(({ name, sha256 }) => {
    const stored = readFileSync(path.join(backupFolder, `${name.replaceAll('/', '.')}.enc`));
    const content = decrypt(key, name, stored);
    if (createHash('sha256').update(content).digest('hex') !== sha256) {
      throw new Error(`${name} differs from the manifest`);
    }
    return { name, content };
  });
  mkdirSync(path.join(dataFolder, 'keys'), { recursive: true, mode: 0o700 });
  for (const { name, content } of plain) {
    writeFileSync(path.join(dataFolder, name), content, { mode: 0o600 });
  }
  const rows = countRows(database);
  for (const [table, expected] of Object.entries(manifest.rows)) {
    if (rows[table] !== expected) {
      throw new Error(`table ${table} has ${String(rows[table])} rows, the backup had ${expected}`);
    }
  }
}
