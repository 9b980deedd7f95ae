import type { Migration } from './migration.ts';

/**
 * What the supporter records: case → contact → question, and the paths of dissatisfaction and
 * objection. No column can hold a name, address, birth date, number of a person or diagnosis.
 * `count_month` is the edition month in which the row first counted for the workgroup; it is null
 * until then and never changes.
 */
export const records: Migration = {
  id: 3,
  name: '0003_records',
  sql: `
CREATE TABLE support_case (
  id TEXT PRIMARY KEY NOT NULL,
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  provider_id TEXT NOT NULL REFERENCES provider (id),
  supporter_id TEXT NOT NULL REFERENCES "user" (id),
  code TEXT,
  area_id TEXT REFERENCES area (id),
  phase TEXT,
  referral_source TEXT,
  for_whom TEXT,
  opened_day TEXT NOT NULL CHECK (length(opened_day) = 10),
  request_day TEXT CHECK (length(request_day) = 10),
  first_talk_day TEXT CHECK (length(first_talk_day) = 10),
  response_days INTEGER CHECK (response_days >= 0),
  status TEXT NOT NULL CHECK (status IN ('open', 'waiting', 'closed', 'reopened', 'stopped')),
  next_action TEXT,
  next_action_day TEXT CHECK (length(next_action_day) = 10),
  closed_day TEXT CHECK (length(closed_day) = 10),
  ladder_before TEXT,
  ladder_after TEXT,
  slip TEXT,
  count_month TEXT CHECK (length(count_month) = 7),
  closed_count_month TEXT CHECK (length(closed_count_month) = 7),
  created_by TEXT NOT NULL REFERENCES "user" (id),
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  CHECK ((status IN ('closed', 'stopped')) = (closed_day IS NOT NULL)),
  UNIQUE (provider_id, code)
) STRICT;
CREATE INDEX support_case_caseload_idx ON support_case (supporter_id, status);
CREATE INDEX support_case_pilot_idx ON support_case (pilot_id, provider_id, opened_day);
CREATE INDEX support_case_count_idx ON support_case (pilot_id, count_month);

CREATE TABLE case_reason (
  case_id TEXT NOT NULL REFERENCES support_case (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  is_main INTEGER NOT NULL CHECK (is_main IN (0, 1)),
  PRIMARY KEY (case_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_outcome (
  case_id TEXT NOT NULL REFERENCES support_case (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  PRIMARY KEY (case_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES support_case (id) ON DELETE CASCADE,
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  provider_id TEXT NOT NULL REFERENCES provider (id),
  supporter_id TEXT NOT NULL REFERENCES "user" (id),
  day TEXT NOT NULL CHECK (length(day) = 10),
  channel TEXT NOT NULL,
  nature TEXT NOT NULL CHECK (nature IN ('C0', 'C1', 'C2', 'C3')),
  minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
  note TEXT CHECK (length(note) <= 280),
  is_late INTEGER NOT NULL CHECK (is_late IN (0, 1)),
  count_month TEXT CHECK (length(count_month) = 7),
  created_by TEXT NOT NULL REFERENCES "user" (id),
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX contact_case_idx ON contact (case_id, day);
CREATE INDEX contact_pilot_idx ON contact (pilot_id, provider_id, day);
CREATE INDEX contact_supporter_idx ON contact (supporter_id, day);

CREATE TABLE contact_form (
  contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  PRIMARY KEY (contact_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE question (
  contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  case_id TEXT NOT NULL REFERENCES support_case (id) ON DELETE CASCADE,
  life_domain TEXT NOT NULL,
  law TEXT NOT NULL,
  PRIMARY KEY (contact_id, life_domain, law)
) STRICT, WITHOUT ROWID;
CREATE INDEX question_case_idx ON question (case_id);

CREATE TABLE dissatisfaction (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES support_case (id) ON DELETE CASCADE,
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  provider_id TEXT NOT NULL REFERENCES provider (id),
  status TEXT NOT NULL CHECK (status IN ('C1', 'C2', 'C3', 'C4')),
  raised_day TEXT NOT NULL CHECK (length(raised_day) = 10),
  subject TEXT,
  about_whom TEXT,
  reason_not_filed TEXT,
  filed_day TEXT CHECK (length(filed_day) = 10),
  outcome TEXT,
  officer_contact INTEGER CHECK (officer_contact IN (0, 1)),
  count_month TEXT CHECK (length(count_month) = 7),
  created_by TEXT NOT NULL REFERENCES "user" (id),
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX dissatisfaction_case_idx ON dissatisfaction (case_id);
CREATE INDEX dissatisfaction_pilot_idx ON dissatisfaction (pilot_id, provider_id);

CREATE TABLE objection (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES support_case (id) ON DELETE CASCADE,
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  provider_id TEXT NOT NULL REFERENCES provider (id),
  status TEXT NOT NULL CHECK (status IN ('B1', 'B2', 'B3', 'B4', 'B5')),
  law TEXT NOT NULL,
  decision_type TEXT,
  intended_day TEXT CHECK (length(intended_day) = 10),
  filed_day TEXT CHECK (length(filed_day) = 10),
  ended_day TEXT CHECK (length(ended_day) = 10),
  reason TEXT,
  decision_outcome TEXT,
  need_met TEXT,
  intended_count_month TEXT CHECK (length(intended_count_month) = 7),
  filed_count_month TEXT CHECK (length(filed_count_month) = 7),
  created_by TEXT NOT NULL REFERENCES "user" (id),
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  CHECK (status NOT IN ('B2', 'B4') OR (ended_day IS NOT NULL AND reason IS NOT NULL)),
  CHECK (status NOT IN ('B3', 'B4', 'B5') OR filed_day IS NOT NULL)
) STRICT;
CREATE INDEX objection_case_idx ON objection (case_id);
CREATE INDEX objection_pilot_idx ON objection (pilot_id, provider_id);

-- People who were not helped or whose question lay outside the assignment.
CREATE TABLE turned_away (
  id TEXT PRIMARY KEY NOT NULL,
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  provider_id TEXT NOT NULL REFERENCES provider (id),
  supporter_id TEXT NOT NULL REFERENCES "user" (id),
  day TEXT NOT NULL CHECK (length(day) = 10),
  reason TEXT NOT NULL,
  count_month TEXT CHECK (length(count_month) = 7),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX turned_away_pilot_idx ON turned_away (pilot_id, provider_id, day);

CREATE TABLE signal (
  id TEXT PRIMARY KEY NOT NULL,
  pilot_id TEXT NOT NULL REFERENCES pilot (id),
  provider_id TEXT NOT NULL REFERENCES provider (id),
  supporter_id TEXT NOT NULL REFERENCES "user" (id),
  raised_day TEXT NOT NULL CHECK (length(raised_day) = 10),
  theme TEXT NOT NULL,
  kind TEXT NOT NULL,
  severity TEXT NOT NULL,
  text TEXT NOT NULL CHECK (length(text) <= 500),
  status TEXT NOT NULL CHECK (status IN ('raised', 'released', 'answered', 'solved', 'withdrawn')),
  released_at TEXT,
  released_by TEXT REFERENCES "user" (id),
  sent_to TEXT,
  answered_day TEXT CHECK (length(answered_day) = 10),
  answer TEXT,
  count_month TEXT CHECK (length(count_month) = 7),
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX signal_pilot_idx ON signal (pilot_id, provider_id, status);
`,
};
