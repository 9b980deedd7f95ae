import type { Migration } from './migration.ts';

const appendOnly = ['edition', 'edition_note', 'ledger_total', 'ledger_cell', 'ledger_exact']
  .flatMap((table) =>
    ['UPDATE', 'DELETE'].map(
      (deed) =>
        `CREATE TRIGGER ${table}_no_${deed.toLowerCase()} BEFORE ${deed} ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`,
    ),
  )
  .join('\n');

/**
 * Editions and their ledger: the only tables the workgroup's queries read. Nothing here is ever
 * changed or removed (triggers), and every edition carries the hash of the one before.
 */
export const editions: Migration = {
  id: 5,
  name: '0005_editions',
  sql: `
CREATE TABLE edition (
  id TEXT PRIMARY KEY NOT NULL,
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  series_year INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  month_from TEXT NOT NULL CHECK (length(month_from) = 7),
  month_to TEXT NOT NULL CHECK (length(month_to) = 7),
  cutoff_at TEXT NOT NULL,
  released_at TEXT NOT NULL,
  released_by TEXT NOT NULL REFERENCES "user" (id),
  parameters TEXT NOT NULL,
  gates TEXT NOT NULL,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  CHECK (month_from <= month_to),
  UNIQUE (pilot_id, seq),
  UNIQUE (pilot_id, month_to)
) STRICT;

CREATE TABLE edition_note (
  edition_id TEXT NOT NULL REFERENCES edition (id),
  result TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (edition_id, result)
) STRICT, WITHOUT ROWID;

-- n NULL: fewer than the batch size so far, "nog geen totaal".
CREATE TABLE ledger_total (
  edition_id TEXT NOT NULL REFERENCES edition (id),
  series TEXT NOT NULL,
  month_from TEXT NOT NULL,
  month_to TEXT NOT NULL,
  n INTEGER,
  PRIMARY KEY (edition_id, series)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger_cell (
  edition_id TEXT NOT NULL REFERENCES edition (id),
  table_id TEXT NOT NULL,
  category TEXT NOT NULL,
  month_from TEXT NOT NULL,
  month_to TEXT NOT NULL,
  n INTEGER NOT NULL,
  cumulative INTEGER NOT NULL,
  PRIMARY KEY (edition_id, table_id, category)
) STRICT, WITHOUT ROWID;

-- Figures that are not about cases and are shown exactly: effort, cost, municipal counts, slips.
-- Each edition holds its own full copy, so that a later correction never changes an old edition.
CREATE TABLE ledger_exact (
  edition_id TEXT NOT NULL REFERENCES edition (id),
  measure TEXT NOT NULL,
  category TEXT NOT NULL,
  month_from TEXT NOT NULL,
  month_to TEXT NOT NULL,
  value INTEGER,
  source TEXT,
  as_of_day TEXT,
  PRIMARY KEY (edition_id, measure, category, month_from, month_to)
) STRICT, WITHOUT ROWID;

${appendOnly}
`,
};
