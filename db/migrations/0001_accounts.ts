import type { Migration } from './migration.ts';

/**
 * Sign-in tables in the shape better-auth expects (its own column names, dates as ISO text so
 * that the tables can be STRICT), our bookkeeping beside them, and the audit log.
 */
export const accounts: Migration = {
  id: 1,
  name: '0001_accounts',
  sql: `
CREATE TABLE "user" (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE,
  emailVerified INTEGER NOT NULL,
  image TEXT,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  twoFactorEnabled INTEGER
) STRICT;

CREATE TABLE "session" (
  id TEXT PRIMARY KEY NOT NULL,
  expiresAt TEXT NOT NULL,
  token TEXT NOT NULL UNIQUE,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  ipAddress TEXT,
  userAgent TEXT,
  userId TEXT NOT NULL REFERENCES "user" (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX session_user_idx ON "session" (userId);

CREATE TABLE "account" (
  id TEXT PRIMARY KEY NOT NULL,
  accountId TEXT NOT NULL,
  providerId TEXT NOT NULL,
  userId TEXT NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  accessToken TEXT,
  refreshToken TEXT,
  idToken TEXT,
  accessTokenExpiresAt TEXT,
  refreshTokenExpiresAt TEXT,
  scope TEXT,
  password TEXT,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE INDEX account_user_idx ON "account" (userId);

CREATE TABLE "verification" (
  id TEXT PRIMARY KEY NOT NULL,
  identifier TEXT NOT NULL,
  value TEXT NOT NULL,
  expiresAt TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE INDEX verification_identifier_idx ON "verification" (identifier);

CREATE TABLE "twoFactor" (
  id TEXT PRIMARY KEY NOT NULL,
  secret TEXT NOT NULL,
  backupCodes TEXT NOT NULL,
  userId TEXT NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  verified INTEGER,
  failedVerificationCount INTEGER,
  lockedUntil TEXT
) STRICT;
CREATE INDEX two_factor_user_idx ON "twoFactor" (userId);
CREATE INDEX two_factor_secret_idx ON "twoFactor" (secret);

CREATE TABLE "rateLimit" (
  id TEXT PRIMARY KEY NOT NULL,
  key TEXT NOT NULL UNIQUE,
  count INTEGER NOT NULL,
  lastRequest INTEGER NOT NULL
) STRICT;

-- What better-auth does not keep: blocked accounts, the last used TOTP step (a code works once), and
-- until when a password that an admin handed out works; while it is set, the person must choose one.
CREATE TABLE account_state (
  user_id TEXT PRIMARY KEY NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  disabled_at TEXT,
  totp_last_step INTEGER,
  one_time_until TEXT
) STRICT;

-- Failed sign-ins per e-mail address, known or not (a limit per network address alone lets many
-- addresses guess). The key is a keyed hash: what a stranger typed is not kept.
CREATE TABLE sign_in_tries (
  address_key TEXT PRIMARY KEY NOT NULL,
  failed INTEGER NOT NULL,
  last_failed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- When each session began and was last used, by our own clock: 8 hours at most, 30 minutes idle.
CREATE TABLE session_activity (
  session_id TEXT PRIMARY KEY NOT NULL REFERENCES "session" (id) ON DELETE CASCADE,
  started_at TEXT NOT NULL,
  last_seen_at TEXT NOT NULL
) STRICT;

-- Append-only, hash-chained: who did what, never with content.
CREATE TABLE audit_event (
  seq INTEGER PRIMARY KEY NOT NULL,
  at TEXT NOT NULL,
  actor_id TEXT,
  operation TEXT NOT NULL,
  object_id TEXT,
  outcome TEXT NOT NULL,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;

-- The answer to a write that carried an Idempotency-Key, so that a retry never doubles.
CREATE TABLE idempotency (
  user_id TEXT NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  operation TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  status INTEGER NOT NULL,
  body TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (user_id, key)
) STRICT;

-- A half-filled form per person and kind, kept on the server so that nothing stays on a laptop.
CREATE TABLE draft (
  user_id TEXT NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (user_id, kind)
) STRICT;
`,
};
