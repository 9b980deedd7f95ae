import type { Db } from '../../db/open.ts';
import type { Clock } from '../clock.ts';

const dayInMs = 24 * 60 * 60 * 1000;

/** How long things are kept that are only of use for a while, in days. */
export const keptDays = { idempotency: 7, draft: 30 } as const;

/**
 * Removes what is past its term: stored answers of writes and drafts nobody came back to.
 * @returns how many rows went.
 */
export async function tidy(db: Db, clock: Clock): Promise<number> {
  const before = (days: number): string =>
    new Date(Date.parse(clock.now()) - days * dayInMs).toISOString();
  const answers = await db
    .deleteFrom('idempotency')
    .where('createdAt', '<', before(keptDays.idempotency))
    .executeTakeFirst();
  const drafts = await db
    .deleteFrom('draft')
    .where('updatedAt', '<', before(keptDays.draft))
    .executeTakeFirst();
  return Number(answers.numDeletedRows) + Number(drafts.numDeletedRows);
}
