import type { Migration } from './migration.ts';

/**
 * The client's answer. A slip carries a one-time code; only its hash is kept, with no link to a
 * case, a supporter or a day. Answers have random keys and no row order (WITHOUT ROWID), and only
 * the month of answering, so that nobody can lay codes and answers side by side.
 */
export const experience: Migration = {
  id: 4,
  name: '0004_experience',
  sql: `
CREATE TABLE experience_batch (
  id TEXT PRIMARY KEY NOT NULL,
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  provider_id TEXT NOT NULL REFERENCES provider (id),
  size INTEGER NOT NULL CHECK (size BETWEEN 1 AND 200),
  created_by TEXT NOT NULL REFERENCES "user" (id),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE experience_code (
  code_hash TEXT PRIMARY KEY NOT NULL,
  batch_id TEXT NOT NULL REFERENCES experience_batch (id),
  is_used INTEGER NOT NULL CHECK (is_used IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX experience_code_batch_idx ON experience_code (batch_id);

CREATE TABLE experience (
  id TEXT PRIMARY KEY NOT NULL,
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  provider_id TEXT NOT NULL REFERENCES provider (id),
  month TEXT NOT NULL CHECK (length(month) = 7),
  language TEXT NOT NULL CHECK (language IN ('nl', 'fy', 'en')),
  got_needed TEXT,
  missed_text TEXT CHECK (length(missed_text) <= 300),
  knows_what_to_do TEXT,
  knows_where_to_go TEXT,
  felt_heard TEXT,
  felt_independent TEXT,
  felt_stronger TEXT,
  mark INTEGER CHECK (mark BETWEEN 1 AND 10),
  dissatisfied TEXT,
  told_whom TEXT,
  filled_in_together INTEGER NOT NULL CHECK (filled_in_together IN (0, 1)),
  count_month TEXT CHECK (length(count_month) = 7)
) STRICT, WITHOUT ROWID;
CREATE INDEX experience_pilot_idx ON experience (pilot_id, provider_id, count_month);
`,
};
