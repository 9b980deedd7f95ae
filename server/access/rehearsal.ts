import type { Kysely } from 'kysely';
import type { Tables } from '../../db/tables.ts';

/** Every account of the rehearsal year has an address that ends like this; it receives no mail. */
export const REHEARSAL_ENDING = '@oefenjaar.example';

/**
 * The password of all rehearsal accounts. It is public on purpose: it works only for rehearsal
 * addresses, and only in a database that holds a rehearsal pilot.
 */
export const REHEARSAL_PASSWORD = 'fietsen-langs-elf-steden';

/** Whether an e-mail address belongs to the rehearsal year. */
export function isRehearsalAddress(email: string): boolean {
  return email.trim().toLowerCase().endsWith(REHEARSAL_ENDING);
}

/** Whether this database holds the rehearsal year; a database never holds both kinds of pilot. */
export async function hasRehearsalPilot(db: Kysely<Tables>): Promise<boolean> {
  const row = await db
    .selectFrom('pilot')
    .select('id')
    .where('isRehearsal', '=', 1)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
