import type { Generated } from 'kysely';

export interface UserRow {
  id: string;
  name: string;
  email: string;
}

export interface AccountStateRow {
  userId: string;
  disabledAt: string | null;
  totpLastStep: number | null;
  failedTries: Generated<number>;
  lastFailedAt: string | null;
}

export interface SessionActivityRow {
  sessionId: string;
  lastSeenAt: string;
}

export interface AuditEventRow {
  seq: number;
  at: string;
  actorId: string | null;
  operation: string;
  objectId: string | null;
  outcome: string;
  prevHash: string;
  hash: string;
}

export interface IdempotencyRow {
  userId: string;
  key: string;
  operation: string;
  requestHash: string;
  status: number;
  body: string;
  createdAt: string;
}

export interface DraftRow {
  userId: string;
  kind: string;
  body: string;
  updatedAt: string;
}

/** The tables made by migration 0001_accounts. */
export interface AccountsTables {
  user: UserRow;
  accountState: AccountStateRow;
  sessionActivity: SessionActivityRow;
  auditEvent: AuditEventRow;
  idempotency: IdempotencyRow;
  draft: DraftRow;
}
