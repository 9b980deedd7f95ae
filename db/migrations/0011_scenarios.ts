import type { Migration } from './migration.ts';

/**
 * What the bodies of the workgroup think of the follow-up: a score with its reason per scenario and
 * question, and one reaction with a vote on the advice. `on_behalf` says that the secretary wrote it
 * for another body; `membership_id` is the seat of whoever wrote it last.
 */
export const scenarios: Migration = {
  id: 11,
  name: '0011_scenarios',
  sql: `
CREATE TABLE scenario_score (
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  body_id TEXT NOT NULL REFERENCES body (id),
  scenario TEXT NOT NULL,
  question TEXT NOT NULL,
  -- Null: only a reason was written, or the score was taken back.
  score TEXT CHECK (score IN ('good', 'partly', 'not', 'unknown')),
  reason TEXT NOT NULL DEFAULT '' CHECK (length(reason) <= 500),
  membership_id TEXT NOT NULL REFERENCES membership (id),
  on_behalf INTEGER NOT NULL CHECK (on_behalf IN (0, 1)),
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (pilot_id, body_id, scenario, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE body_reaction (
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  body_id TEXT NOT NULL REFERENCES body (id),
  -- Null: the body wrote but has not voted.
  vote TEXT CHECK (vote IN ('continue', 'adjust', 'stop', 'other')),
  text TEXT NOT NULL DEFAULT '' CHECK (length(text) <= 4000),
  membership_id TEXT NOT NULL REFERENCES membership (id),
  on_behalf INTEGER NOT NULL CHECK (on_behalf IN (0, 1)),
  given_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (pilot_id, body_id)
) STRICT, WITHOUT ROWID;
`,
};
