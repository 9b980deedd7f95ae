import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate, migrations } from '../../../db/migrate.ts';
import { assertPragmas, openDatabase } from '../../../db/open.ts';
import type { OpenDatabase } from '../../../db/open.ts';

let folder: string;
let opened: OpenDatabase;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'naast-migrate-'));
  opened = openDatabase(path.join(folder, 'naast.db'));
});

afterEach(() => {
  opened.sqlite.close();
  rmSync(folder, { recursive: true });
});

const tables = () =>
  opened.sqlite.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();

describe('the schema', () => {
  it('is made once and then left alone', () => {
    expect(migrate(opened.sqlite)).toHaveLength(migrations.length);
    expect(migrate(opened.sqlite)).toEqual([]);
  });

  it('stays as it was when a step fails halfway, and the next start succeeds', () => {
    const broken = [
      ...migrations,
      { id: 999, name: 'broken', sql: 'CREATE TABLE half (id TEXT) STRICT; CREATE TABEL' },
    ];
    const before = tables();
    expect(() => migrate(opened.sqlite, broken)).toThrow(/syntax error/);
    expect(tables()).toEqual(before);
    expect(migrate(opened.sqlite)).toHaveLength(migrations.length);
  });

  it('of a newer program is refused by an older one', () => {
    migrate(opened.sqlite);
    expect(() => migrate(opened.sqlite, migrations.slice(0, 2))).toThrow(/newer program/);
  });

  it('has only STRICT tables', () => {
    migrate(opened.sqlite);
    const loose = opened.sqlite
      .prepare(
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .pluck()
      .all();
    expect(loose).toEqual([]);
  });

  it('never lets a published row change or go', () => {
    migrate(opened.sqlite);
    const protectedTables = [
      'edition',
      'edition_note',
      'ledger_total',
      'ledger_cell',
      'ledger_exact',
      'audit_event',
    ];
    const triggers = opened.sqlite
      .prepare("SELECT tbl_name FROM sqlite_master WHERE type = 'trigger'")
      .pluck()
      .all();
    for (const table of protectedTables) {
      expect(triggers.filter((name) => name === table)).toHaveLength(2);
    }
  });
});

describe('durability settings', () => {
  it('hold after writes', () => {
    migrate(opened.sqlite);
    expect(() => assertPragmas(opened.sqlite)).not.toThrow();
  });

  it('are noticed when they are lowered', () => {
    opened.sqlite.pragma('synchronous = NORMAL');
    expect(() => assertPragmas(opened.sqlite)).toThrow(/synchronous/);
  });
});
