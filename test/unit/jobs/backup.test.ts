import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../../db/migrate.ts';
import { openDatabase } from '../../../db/open.ts';
import type { OpenDatabase } from '../../../db/open.ts';
import { makeBackup } from '../../../server/jobs/backup.ts';
import { restoreBackup } from '../../../server/jobs/restore.ts';

const passphrase = 'een lange wachtzin voor de toets';
const canary = 'kanarie-in-de-kolenmijn';

let folder: string;
let source: OpenDatabase;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'naast-backup-'));
  mkdirSync(path.join(folder, 'data', 'keys'), { recursive: true });
  writeFileSync(path.join(folder, 'data', 'keys', 'lottery.key'), canary);
  source = openDatabase(path.join(folder, 'data', 'naast.db'));
  migrate(source.sqlite);
  source.sqlite
    .prepare(
      "INSERT INTO provider (id, name, kind, created_at) VALUES ('p', ?, 'formal', '2026-01-01T00:00:00Z')",
    )
    .run(canary);
});

afterEach(() => {
  source.sqlite.close();
  rmSync(folder, { recursive: true });
});

const backUp = () =>
  makeBackup(
    path.join(folder, 'data'),
    path.join(folder, 'backups'),
    passphrase,
    '2026-06-15T10:00:00.000Z',
  );

describe('a backup', () => {
  it('made while the program runs gives back every row and key', async () => {
    const made = await backUp();
    restoreBackup(made, path.join(folder, 'restored'), passphrase);
    const restored = openDatabase(path.join(folder, 'restored', 'naast.db'));
    expect(restored.sqlite.prepare('SELECT name FROM provider').pluck().all()).toEqual([canary]);
    restored.sqlite.close();
    expect(readFileSync(path.join(folder, 'restored', 'keys', 'lottery.key'), 'utf8')).toBe(canary);
  });

  it('holds nothing that can be read without the passphrase', async () => {
    const made = await backUp();
    for (const name of readdirSync(made)) {
      expect(readFileSync(path.join(made, name)).includes(canary)).toBe(false);
    }
    expect(() =>
      restoreBackup(made, path.join(folder, 'restored'), 'een andere lange wachtzin'),
    ).toThrow(/authenticate/);
  });

  it('with one flipped bit is refused', async () => {
    const made = await backUp();
    const file = path.join(made, 'naast.db.enc');
    const bytes = readFileSync(file);
    bytes[5000] = (bytes[5000] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(() => restoreBackup(made, path.join(folder, 'restored'), passphrase)).toThrow(
      /authenticate/,
    );
  });

  it('never overwrites a database', async () => {
    const made = await backUp();
    expect(() => restoreBackup(made, path.join(folder, 'data'), passphrase)).toThrow(
      /empty folder/,
    );
  });

  it('refuses a short passphrase', async () => {
    await expect(
      makeBackup(
        path.join(folder, 'data'),
        path.join(folder, 'backups'),
        'kort',
        '2026-06-15T10:00:00.000Z',
      ),
    ).rejects.toThrow(/20 characters/);
  });
});
