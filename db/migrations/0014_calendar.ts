import type { Migration } from './migration.ts';

/**
 * Consultations with administrators (bestuurlijk overleg): at least two in a pilot. Source: pilot
 * document §7.
 */
export const calendar: Migration = {
  id: 14,
  name: '0014_calendar',
  sql: `
CREATE TABLE consultation (
  id TEXT PRIMARY KEY NOT NULL,
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  day TEXT NOT NULL CHECK (length(day) = 10),
  -- The edition its one page is made from; null: the newest one.
  edition_id TEXT REFERENCES edition (id),
  is_held INTEGER NOT NULL DEFAULT 0 CHECK (is_held IN (0, 1)),
  -- What came out of it; only of one that was held.
  outcome TEXT NOT NULL DEFAULT '' CHECK (length(outcome) <= 1000),
  created_by TEXT NOT NULL REFERENCES "user" (id),
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  CHECK (is_held = 1 OR outcome = ''),
  UNIQUE (pilot_id, day)
) STRICT;
`,
};
