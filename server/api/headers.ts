import { z } from '@hono/zod-openapi';
import { Refusal } from '../domain/refusal.ts';

/** Header of a write that may be retried: the same key never does the work twice. */
export const idempotencyHeader = z.object({
  'idempotency-key': z.uuid('Idempotency-Key moet een UUID zijn').optional(),
});

/** Header of an edit: the ETag of the version that was edited. */
export const ifMatchHeader = z.object({ 'if-match': z.string().max(80).optional() });

/**
 * The version in an If-Match header.
 * @throws Refusal 428 when it is absent, 400 when it is not an ETag of ours.
 */
export function versionFrom(header: string | undefined): number {
  if (header === undefined) {
    throw new Refusal(428, 'Stuur If-Match mee met de versie die u hebt bewerkt.');
  }
  const match = /^"(\d{1,9})"$/.exec(header);
  if (!match) throw new Refusal(400, 'If-Match is geen versie van ons.');
  return Number(match[1]);
}

/** The ETag of a version. */
export function etagOf(version: number): string {
  return `"${version}"`;
}
