import Database from 'better-sqlite3';
import { CamelCasePlugin, CompiledQuery, Kysely, SqliteDialect, SqliteDriver } from 'kysely';
import type { DatabaseConnection, Driver } from 'kysely';
import type { Tables } from './tables.ts';

/** The query builder over our own tables; columns are snake_case on disk and camelCase in code. */
export type Db = Kysely<Tables>;

/** An open database file: the raw connection and the query builder that shares it. */
export type OpenDatabase = { readonly sqlite: Database.Database; readonly db: Db };

// Why each of these, and why they are read back: better-sqlite3 is built so that WAL silently
// lowers `synchronous` to NORMAL at the first write, which loses acknowledged commits when the
// power fails. `secure_delete` makes erased text leave the file; `trusted_schema` and
// `cell_size_check` are off by default and guard against a tampered file.
const required = {
  synchronous: 2,
  foreign_keys: 1,
  secure_delete: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  busy_timeout: 1000,
} as const;

// A transaction that reads first and writes later must not fail halfway because another process
// wrote in between: take the write lock at the start.
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #sqlite: Database.Database;

  constructor(sqlite: Database.Database) {
    super({ database: sqlite });
    this.#sqlite = sqlite;
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.#sqlite });
  }
}

function setPragmas(sqlite: Database.Database): void {
  for (const [name, value] of Object.entries(required)) {
    sqlite.pragma(`${name} = ${String(value)}`);
  }
}

/**
 * Reads the pragmas back and throws when one does not hold.
 * Call it after the first write as well: that is when SQLite may change `synchronous`.
 * @throws Error naming the pragma and the value found.
 */
export function assertPragmas(sqlite: Database.Database): void {
  for (const [name, value] of Object.entries(required)) {
    const found: unknown = sqlite.pragma(name, { simple: true });
    if (found !== value) {
      throw new Error(`pragma ${name} is ${String(found)}, must be ${String(value)}`);
    }
  }
  const mode: unknown = sqlite.pragma('journal_mode', { simple: true });
  if (!sqlite.memory && mode !== 'wal')
    throw new Error(`journal_mode is ${String(mode)}, must be wal`);
}

/**
 * Opens (or creates) the database file with durable, strict settings.
 * @param file path of the SQLite file, or ':memory:'.
 * @throws Error when the file cannot be opened or a pragma does not hold after a first write.
 */
export function openDatabase(file: string): OpenDatabase {
  const sqlite = new Database(file);
  sqlite.pragma('journal_mode = WAL');
  setPragmas(sqlite);
  // A first write, so that what we assert is what later commits get.
  sqlite.exec('CREATE TABLE IF NOT EXISTS first_write (id INTEGER PRIMARY KEY) STRICT');
  sqlite.exec('INSERT OR REPLACE INTO first_write (id) VALUES (1)');
  setPragmas(sqlite);
  assertPragmas(sqlite);
  const db = new Kysely<Tables>({
    dialect: new ImmediateDialect(sqlite),
    plugins: [new CamelCasePlugin()],
  });
  return { sqlite, db };
}
