import type { Migration } from './migration.ts';

const appendOnly = [
  'report_version',
  'report_version_file',
  'report_comment',
  'report_comment_resolution',
]
  .flatMap((table) =>
    ['UPDATE', 'DELETE'].map(
      (deed) =>
        `CREATE TRIGGER ${table}_no_${deed.toLowerCase()} BEFORE ${deed} ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`,
    ),
  )
  .join('\n');

/**
 * Versions of the advice report: each as it was made, chained to the one before, with the files of a
 * final one, and what the workgroup said about its paragraphs. Nothing here is ever changed.
 */
export const reportVersions: Migration = {
  id: 12,
  name: '0012_report_versions',
  sql: `
CREATE TABLE report_version (
  id TEXT PRIMARY KEY NOT NULL,
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('concept', 'final')),
  -- Why a final version was corrected; printed in the report.
  reason TEXT CHECK (length(reason) BETWEEN 1 AND 1000),
  edition_id TEXT NOT NULL REFERENCES edition (id),
  -- What the version says, as text in one fixed form; model_hash is the SHA-256 of it.
  content TEXT NOT NULL,
  model_hash TEXT NOT NULL,
  -- What is chained: place, edition, model_hash, the hashes of the files and prev_hash; hash is the SHA-256 of it.
  header TEXT NOT NULL,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  made_by TEXT NOT NULL REFERENCES "user" (id),
  made_at TEXT NOT NULL,
  UNIQUE (pilot_id, number)
) STRICT;

-- Every file of a final version as it was made on the day, so that a later program never makes another.
CREATE TABLE report_version_file (
  version_id TEXT NOT NULL REFERENCES report_version (id),
  format TEXT NOT NULL,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  content BLOB NOT NULL,
  PRIMARY KEY (version_id, format)
) STRICT, WITHOUT ROWID;

-- A remark at a paragraph, or an answer to one (parent_id).
CREATE TABLE report_comment (
  id TEXT PRIMARY KEY NOT NULL,
  version_id TEXT NOT NULL REFERENCES report_version (id),
  parent_id TEXT REFERENCES report_comment (id),
  anchor TEXT NOT NULL CHECK (length(anchor) BETWEEN 1 AND 80),
  -- The beginning of the paragraph as it stood there.
  excerpt TEXT NOT NULL CHECK (length(excerpt) <= 300),
  -- Whoever said it as it was called on that day: a body, or the secretary.
  by_name TEXT NOT NULL CHECK (length(by_name) <= 120),
  body_id TEXT REFERENCES body (id),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
  created_by TEXT NOT NULL REFERENCES "user" (id),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX report_comment_idx ON report_comment (version_id);

CREATE TABLE report_comment_resolution (
  comment_id TEXT PRIMARY KEY NOT NULL REFERENCES report_comment (id),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
  resolved_by TEXT NOT NULL REFERENCES "user" (id),
  resolved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

${appendOnly}
`,
};
