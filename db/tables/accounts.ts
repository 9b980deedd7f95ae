export interface UserRow {
  id: string;
  name: string;
  email: string;
}

export interface AccountStateRow {
  userId: string;
  disabledAt: string | null;
  totpLastStep: number | null;
  oneTimeUntil: string | null;
}

export interface SignInTriesRow {
  addressKey: string;
  failed: number;
  lastFailedAt: string;
}

export interface SessionActivityRow {
  sessionId: string;
  startedAt: string;
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

/** The tables made by migration 0001_accounts that are ours; better-auth's own are in sign-in.ts. */
export interface AccountsTables {
  user: UserRow;
  accountState: AccountStateRow;
  signInTries: SignInTriesRow;
  sessionActivity: SessionActivityRow;
  auditEvent: AuditEventRow;
  idempotency: IdempotencyRow;
  draft: DraftRow;
}
