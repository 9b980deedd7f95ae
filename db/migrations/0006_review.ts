import type { Migration } from './migration.ts';

/** The workgroup's work: meetings with minutes, decisions and actions, and the advice report. */
export const review: Migration = {
  id: 6,
  name: '0006_review',
  sql: `
CREATE TABLE meeting (
  id TEXT PRIMARY KEY NOT NULL,
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  edition_id TEXT REFERENCES edition (id),
  day TEXT NOT NULL CHECK (length(day) = 10),
  status TEXT NOT NULL CHECK (status IN ('planned', 'closed')),
  closed_at TEXT,
  closed_by TEXT REFERENCES "user" (id),
  hash TEXT,
  created_by TEXT NOT NULL REFERENCES "user" (id),
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  CHECK ((status = 'closed') = (closed_at IS NOT NULL)),
  UNIQUE (pilot_id, day)
) STRICT;

CREATE TABLE meeting_minute (
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  item TEXT NOT NULL,
  text TEXT NOT NULL CHECK (length(text) <= 4000),
  version INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (meeting_id, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_decision (
  id TEXT PRIMARY KEY NOT NULL,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  item TEXT NOT NULL,
  text TEXT NOT NULL CHECK (length(text) <= 500),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_decision_idx ON meeting_decision (meeting_id);

CREATE TABLE meeting_action (
  id TEXT PRIMARY KEY NOT NULL,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  item TEXT NOT NULL,
  text TEXT NOT NULL CHECK (length(text) <= 500),
  body_id TEXT REFERENCES body (id),
  due_day TEXT CHECK (length(due_day) = 10),
  done_day TEXT CHECK (length(done_day) = 10),
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX meeting_action_idx ON meeting_action (meeting_id);

CREATE TABLE report (
  id TEXT PRIMARY KEY NOT NULL,
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  edition_id TEXT NOT NULL REFERENCES edition (id),
  created_by TEXT NOT NULL REFERENCES "user" (id),
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (pilot_id)
) STRICT;

CREATE TABLE report_text (
  report_id TEXT NOT NULL REFERENCES report (id),
  chapter TEXT NOT NULL,
  text TEXT NOT NULL CHECK (length(text) <= 20000),
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (report_id, chapter)
) STRICT, WITHOUT ROWID;
`,
};
