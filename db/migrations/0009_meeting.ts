import type { Migration } from './migration.ts';

/** Rows that belong to a meeting: nothing of them is added, changed or removed once it is closed. */
const frozenTables = ['meeting_minute', 'meeting_decision', 'meeting_attendance'];

const isClosed = (row: 'OLD' | 'NEW') =>
  `(SELECT status FROM meeting WHERE id = ${row}.meeting_id) = 'closed'`;

const frozen = (name: string, when: string, condition: string) =>
  `CREATE TRIGGER ${name} BEFORE ${when} WHEN ${condition} BEGIN SELECT RAISE(ABORT, 'the minutes of a closed meeting never change'); END;`;

const frozenTriggers = frozenTables
  .flatMap((table) => [
    frozen(`${table}_closed_insert`, `INSERT ON ${table}`, isClosed('NEW')),
    frozen(`${table}_closed_update`, `UPDATE ON ${table}`, isClosed('OLD')),
    frozen(`${table}_closed_delete`, `DELETE ON ${table}`, isClosed('OLD')),
  ])
  .join('\n');

const appendOnlyTriggers = ['meeting_record', 'meeting_addendum']
  .flatMap((table) =>
    ['UPDATE', 'DELETE'].map(
      (deed) =>
        `CREATE TRIGGER ${table}_no_${deed.toLowerCase()} BEFORE ${deed} ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`,
    ),
  )
  .join('\n');

/**
 * The meeting made whole: who was there per body, who does an action by body or role, which measure
 * it should move, the record as it was frozen, and what was added to it later.
 */
export const meeting: Migration = {
  id: 9,
  name: '0009_meeting',
  sql: `
CREATE TABLE meeting_attendance (
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  body_id TEXT NOT NULL REFERENCES body (id),
  state TEXT NOT NULL CHECK (state IN ('present', 'notice', 'absent')),
  version INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (meeting_id, body_id)
) STRICT, WITHOUT ROWID;

-- An action is done by a body or by a role, never by a named person.
ALTER TABLE meeting_action ADD COLUMN role TEXT;
-- The number the action should move, such as R1.1; null when it is about something else.
ALTER TABLE meeting_action ADD COLUMN measure TEXT CHECK (length(measure) <= 6);

-- The record of a closed meeting as text in one fixed form; meeting.hash is the SHA-256 of it.
-- Meetings that were closed before this table existed have no row here.
CREATE TABLE meeting_record (
  meeting_id TEXT PRIMARY KEY NOT NULL REFERENCES meeting (id),
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Later additions; each carries the hash of what came before: the record, or the addition before.
CREATE TABLE meeting_addendum (
  id TEXT PRIMARY KEY NOT NULL,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  seq INTEGER NOT NULL CHECK (seq >= 1),
  day TEXT NOT NULL CHECK (length(day) = 10),
  body_id TEXT REFERENCES body (id),
  role TEXT,
  -- Whoever said it as it was called on that day; part of the hash.
  by_name TEXT NOT NULL,
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  created_by TEXT NOT NULL REFERENCES "user" (id),
  created_at TEXT NOT NULL,
  UNIQUE (meeting_id, seq),
  CHECK ((body_id IS NULL) <> (role IS NULL))
) STRICT;

${frozenTriggers}
${frozen('meeting_action_closed_insert', 'INSERT ON meeting_action', isClosed('NEW'))}
${frozen('meeting_action_closed_update', 'UPDATE OF meeting_id, item, text, body_id, role, measure, due_day ON meeting_action', isClosed('OLD'))}
${frozen('meeting_action_closed_delete', 'DELETE ON meeting_action', isClosed('OLD'))}
${frozen('meeting_closed_update', 'UPDATE ON meeting', "OLD.status = 'closed'")}
${frozen('meeting_closed_delete', 'DELETE ON meeting', "OLD.status = 'closed'")}
CREATE TRIGGER meeting_addendum_needs_record BEFORE INSERT ON meeting_addendum WHEN (SELECT status FROM meeting WHERE id = NEW.meeting_id) <> 'closed' BEGIN SELECT RAISE(ABORT, 'only a closed meeting gets an addition'); END;
${appendOnlyTriggers}
`,
};
