import { createHash, randomUUID } from 'node:crypto';
import { idExists } from '../../db/queries/ids.ts';
import type { TableWithId } from '../../db/queries/ids.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Trx } from './deed.ts';

/**
 * The id of a new record: the one the screen made, so that sending twice never doubles, or a random one.
 * @throws Refusal 409 when a record with that id exists.
 */
export async function freshId(
  trx: Trx,
  table: TableWithId,
  wanted: string | undefined,
): Promise<string> {
  if (wanted === undefined) return randomUUID();
  if (await idExists(trx, table, wanted)) throw new Refusal(409, 'Dit is al opgeslagen.');
  return wanted;
}

/**
 * The id of what a contact brought along (dissatisfaction, an objection). It follows from the id of
 * the contact, so that undoing the contact knows what to take back without a column for it.
 */
export function idBroughtBy(contactId: string, what: 'dissatisfaction' | 'objection'): string {
  const digest = createHash('sha256').update(`${what} of ${contactId}`).digest('hex');
  // The form of a UUID made from data of one's own (RFC 9562, version 8).
  const variant = ((Number.parseInt(digest.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}
