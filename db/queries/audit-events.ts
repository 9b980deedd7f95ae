import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** One line of the audit log: who did what to which object, never with content. */
export type AuditLine = {
  seq: number;
  at: string;
  actorName: string | null;
  operation: string;
  objectId: string | null;
  outcome: string;
};

/**
 * Lines of the audit log by people of one pilot, newest first, of the given operations only.
 * Reads backwards over the primary key.
 * @param page.before only lines before this number; null: from the newest.
 */
export async function auditLines(
  db: Kysely<Tables>,
  pilotId: string,
  page: { operations: readonly string[]; before: number | null; limit: number },
): Promise<AuditLine[]> {
  let query = db
    .selectFrom('auditEvent')
    .innerJoin('user', 'user.id', 'auditEvent.actorId')
    .select([
      'auditEvent.seq',
      'auditEvent.at',
      'user.name as actorName',
      'auditEvent.operation',
      'auditEvent.objectId',
      'auditEvent.outcome',
    ])
    .where('auditEvent.operation', 'in', page.operations)
    .where('auditEvent.actorId', 'in', (eb) =>
      eb.selectFrom('membership').select('userId').where('pilotId', '=', pilotId),
    )
    .orderBy('auditEvent.seq', 'desc')
    .limit(page.limit);
  if (page.before !== null) query = query.where('auditEvent.seq', '<', page.before);
  return query.execute();
}
