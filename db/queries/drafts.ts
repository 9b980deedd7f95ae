import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { DraftRow } from '../tables/accounts.ts';

/** A half-filled form of a person, or undefined; `body` is JSON text. */
export async function findDraft(
  db: Kysely<Tables>,
  userId: string,
  kind: string,
): Promise<DraftRow | undefined> {
  return db
    .selectFrom('draft')
    .selectAll()
    .where('userId', '=', userId)
    .where('kind', '=', kind)
    .executeTakeFirst();
}

/** How many other kinds of draft a person keeps. */
export async function otherDrafts(
  db: Kysely<Tables>,
  userId: string,
  kind: string,
): Promise<number> {
  const row = await db
    .selectFrom('draft')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('userId', '=', userId)
    .where('kind', '!=', kind)
    .executeTakeFirstOrThrow();
  return row.n;
}

/** Keeps a draft in the place of the one before. */
export async function putDraft(db: Kysely<Tables>, row: DraftRow): Promise<void> {
  await db
    .insertInto('draft')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['userId', 'kind'])
        .doUpdateSet({ body: row.body, updatedAt: row.updatedAt }),
    )
    .execute();
}

/** Throws a draft away; nothing happens when there is none. */
export async function deleteDraft(db: Kysely<Tables>, userId: string, kind: string): Promise<void> {
  await db.deleteFrom('draft').where('userId', '=', userId).where('kind', '=', kind).execute();
}
