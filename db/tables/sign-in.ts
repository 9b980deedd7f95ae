/** A person who can sign in. */
export interface SignInUserRow {
  id: string;
  name: string;
  email: string;
  emailVerified: number;
  image: string | null;
  createdAt: string;
  updatedAt: string;
  twoFactorEnabled: number | null;
}

/** A session; `ipAddress` and `userAgent` stay empty. */
export interface SessionRow {
  id: string;
  expiresAt: string;
  token: string;
  createdAt: string;
  updatedAt: string;
  ipAddress: string | null;
  userAgent: string | null;
  userId: string;
}

/** The way a person signs in; `password` is the argon2id hash in encoded form. */
export interface AccountRow {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  password: string | null;
  createdAt: string;
  updatedAt: string;
}

/** The second step of a person; the secret and the recovery codes are encrypted. */
export interface TwoFactorRow {
  id: string;
  secret: string;
  backupCodes: string;
  userId: string;
  verified: number | null;
}

/** A sign-in that waits for its second step; `value` is the id of the person. */
export interface VerificationRow {
  id: string;
  identifier: string;
  value: string;
  expiresAt: string;
}

/**
 * The tables of better-auth, with its own column names on disk. Reach them through
 * `signInTables`: the query builder of our own tables would rename their columns.
 */
export interface SignInTables {
  user: SignInUserRow;
  session: SessionRow;
  account: AccountRow;
  twoFactor: TwoFactorRow;
  verification: VerificationRow;
}
