import type { Migration } from './migration.ts';

/** The pilot and what is set per pilot: provider, areas, bodies, memberships, events, money, baseline. */
export const pilot: Migration = {
  id: 2,
  name: '0002_pilot',
  sql: `
CREATE TABLE pilot (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  municipality TEXT NOT NULL,
  start_day TEXT NOT NULL CHECK (length(start_day) = 10),
  end_day TEXT NOT NULL CHECK (length(end_day) = 10),
  advice_day_override TEXT CHECK (length(advice_day_override) = 10),
  advice_day_reason TEXT,
  is_rehearsal INTEGER NOT NULL CHECK (is_rehearsal IN (0, 1)),
  budget_cents INTEGER NOT NULL,
  response_norm_days INTEGER NOT NULL,
  batch_size INTEGER NOT NULL CHECK (batch_size >= 5),
  experience_batch_size INTEGER NOT NULL CHECK (experience_batch_size >= 3),
  mark_norm_percent INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  CHECK (start_day < end_day),
  CHECK (advice_day_override IS NULL OR advice_day_reason IS NOT NULL)
) STRICT;

CREATE TABLE provider (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('formal', 'informal')),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE pilot_provider (
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  provider_id TEXT NOT NULL REFERENCES provider (id),
  PRIMARY KEY (pilot_id, provider_id)
) STRICT;

CREATE TABLE area (
  id TEXT PRIMARY KEY NOT NULL,
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  sort INTEGER NOT NULL,
  population INTEGER,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  UNIQUE (pilot_id, code)
) STRICT;

CREATE TABLE body (
  id TEXT PRIMARY KEY NOT NULL,
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  name TEXT NOT NULL,
  sort INTEGER NOT NULL,
  UNIQUE (pilot_id, name)
) STRICT;

CREATE TABLE membership (
  id TEXT PRIMARY KEY NOT NULL,
  user_id TEXT NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  role TEXT NOT NULL CHECK (role IN ('supporter', 'coordinator', 'workgroup', 'secretary', 'admin')),
  provider_id TEXT REFERENCES provider (id),
  body_id TEXT REFERENCES body (id),
  granted_by TEXT REFERENCES "user" (id),
  granted_at TEXT NOT NULL,
  confirmed_by TEXT REFERENCES "user" (id),
  confirmed_at TEXT,
  ended_at TEXT,
  CHECK ((role IN ('supporter', 'coordinator')) = (provider_id IS NOT NULL))
) STRICT;
CREATE INDEX membership_user_idx ON membership (user_id);
CREATE INDEX membership_pilot_idx ON membership (pilot_id, role);

CREATE TABLE pilot_event (
  id TEXT PRIMARY KEY NOT NULL,
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  day TEXT NOT NULL CHECK (length(day) = 10),
  kind TEXT NOT NULL,
  description TEXT NOT NULL,
  created_by TEXT NOT NULL REFERENCES "user" (id),
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX pilot_event_pilot_idx ON pilot_event (pilot_id, day);

CREATE TABLE effort (
  id TEXT PRIMARY KEY NOT NULL,
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  provider_id TEXT NOT NULL REFERENCES provider (id),
  month TEXT NOT NULL CHECK (length(month) = 7),
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  cost_cents INTEGER NOT NULL CHECK (cost_cents >= 0),
  created_by TEXT NOT NULL REFERENCES "user" (id),
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (pilot_id, provider_id, month)
) STRICT;

-- Municipal objections and complaints per month or quarter and law; n NULL means "niet bekend".
CREATE TABLE baseline_figure (
  id TEXT PRIMARY KEY NOT NULL,
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  kind TEXT NOT NULL CHECK (kind IN ('objection', 'complaint')),
  law TEXT NOT NULL,
  month_from TEXT NOT NULL CHECK (length(month_from) = 7),
  month_to TEXT NOT NULL CHECK (length(month_to) = 7),
  n INTEGER CHECK (n >= 0),
  source TEXT NOT NULL,
  as_of_day TEXT NOT NULL CHECK (length(as_of_day) = 10),
  created_by TEXT NOT NULL REFERENCES "user" (id),
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  CHECK (month_from <= month_to),
  UNIQUE (pilot_id, kind, law, month_from, month_to)
) STRICT;
`,
};
