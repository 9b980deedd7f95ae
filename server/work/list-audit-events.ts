import { auditLines } from '../../db/queries/audit-events.ts';
import type { AuditLine } from '../../db/queries/audit-events.ts';
import type { Db } from '../../db/open.ts';
import { operationsShownToAdmin } from '../access/policy.ts';

/**
 * Lines of the audit log by people of one pilot, newest first, without the work on records.
 * Lines are numbered without the ones left out, so that no gap tells how many those are.
 * @param page.before only lines before this place; null: from the newest.
 */
export async function listAuditEvents(
  db: Db,
  pilotId: string,
  page: { before: number | null; limit: number },
): Promise<AuditLine[]> {
  return auditLines(db, pilotId, { operations: operationsShownToAdmin, ...page });
}
