import type { Migration } from './migration.ts';

const appendOnlyTriggers = ['UPDATE', 'DELETE']
  .map(
    (deed) =>
      `CREATE TRIGGER agreed_rules_no_${deed.toLowerCase()} BEFORE ${deed} ON agreed_rules BEGIN SELECT RAISE(ABORT, 'agreed_rules is append-only'); END;`,
  )
  .join('\n');

/**
 * Rules before results: what would make the workgroup advise to continue, to adjust or to stop. A
 * draft that saves itself, and the versions that were agreed, which never change.
 */
export const rules: Migration = {
  id: 8,
  name: '0008_rules',
  sql: `
CREATE TABLE rule_draft (
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  result TEXT NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('continue', 'adjust', 'stop')),
  text TEXT NOT NULL CHECK (length(text) <= 500),
  version INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (pilot_id, result, part)
) STRICT, WITHOUT ROWID;

-- A number that a measure of the result should reach; the four columns are null when there is none.
CREATE TABLE rule_norm_draft (
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  result TEXT NOT NULL,
  measure TEXT CHECK (length(measure) <= 6),
  direction TEXT CHECK (direction IN ('at-least', 'at-most')),
  number INTEGER CHECK (number >= 0),
  unit TEXT CHECK (unit IN ('number', 'percent')),
  version INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (pilot_id, result),
  CHECK ((measure IS NULL) = (direction IS NULL) AND (measure IS NULL) = (number IS NULL) AND (measure IS NULL) = (unit IS NULL))
) STRICT, WITHOUT ROWID;

-- A version as the workgroup agreed it. \`content\` is its text in one fixed form: the rules, day,
-- meeting, reason and the newest edition that was known then. The hash covers it and the hash of
-- the version before.
CREATE TABLE agreed_rules (
  id TEXT PRIMARY KEY NOT NULL,
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  seq INTEGER NOT NULL CHECK (seq >= 1),
  day TEXT NOT NULL CHECK (length(day) = 10),
  meeting_id TEXT REFERENCES meeting (id),
  reason TEXT CHECK (length(reason) BETWEEN 1 AND 1000),
  content TEXT NOT NULL,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  agreed_by TEXT NOT NULL REFERENCES "user" (id),
  agreed_at TEXT NOT NULL,
  UNIQUE (pilot_id, seq),
  CHECK ((seq = 1) = (reason IS NULL)),
  CHECK ((seq = 1) = (prev_hash = ''))
) STRICT;

CREATE TRIGGER agreed_rules_chained BEFORE INSERT ON agreed_rules WHEN NEW.seq > 1 AND NOT EXISTS (SELECT 1 FROM agreed_rules WHERE pilot_id = NEW.pilot_id AND seq = NEW.seq - 1 AND hash = NEW.prev_hash) BEGIN SELECT RAISE(ABORT, 'agreed_rules follow on the version before'); END;
${appendOnlyTriggers}
`,
};
