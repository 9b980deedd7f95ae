import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Db } from '../../db/open.ts';
import type { Tables } from '../../db/tables.ts';
import type { Actor } from '../access/roles.ts';
import type { Clock } from '../clock.ts';
import { Refusal } from '../domain/refusal.ts';

/** A transaction on our tables. */
export type Trx = Transaction<Tables>;

/** What every deed is given: the transaction it works in, the clock, and who does it. */
export type DeedContext = { readonly trx: Trx; readonly clock: Clock; readonly actor: Actor };

/** What a write answers. */
export type Answer<Body> = { readonly status: 200 | 201; readonly body: Body };

/** A write as it comes in: who, which operation, on what, and with which Idempotency-Key. */
export type WriteRequest = {
  readonly actor: Actor;
  readonly operation: string;
  /** The Idempotency-Key header, or null when the client sent none. */
  readonly idempotencyKey: string | null;
  /** What was asked, to notice a key that is used again for something else. */
  readonly input: unknown;
};

/** Appends one line to the hash-chained audit log: who did what to which object, never with content. */
export async function appendAudit(
  trx: Trx,
  event: {
    at: string;
    actorId: string | null;
    operation: string;
    objectId: string | null;
    outcome: string;
  },
): Promise<void> {
  const last = await trx
    .selectFrom('auditEvent')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const seq = (last?.seq ?? 0) + 1;
  const prevHash = last?.hash ?? '';
  const hash = createHash('sha256')
    .update(
      JSON.stringify([
        prevHash,
        seq,
        event.at,
        event.actorId,
        event.operation,
        event.objectId,
        event.outcome,
      ]),
    )
    .digest('hex');
  await trx
    .insertInto('auditEvent')
    .values({ seq, ...event, prevHash, hash })
    .execute();
}

/**
 * Runs a deed as one unit: the transaction, the audit line and the stored answer for the
 * Idempotency-Key commit together or not at all, so that 201 means stored and a retry never doubles.
 * @param deed does the work; its answer must be JSON.
 * @returns the deed's answer, or the stored one when the key was used before for the same request.
 * @throws Refusal 409 when the key was used before for another request; whatever the deed throws.
 */
export async function carryOut<Body extends { id?: string }>(
  db: Db,
  clock: Clock,
  request: WriteRequest,
  deed: (context: DeedContext) => Promise<Answer<Body>>,
): Promise<Answer<Body>> {
  const { actor, operation, idempotencyKey } = request;
  const requestHash = createHash('sha256')
    .update(JSON.stringify([operation, actor.pilotId, request.input ?? null]))
    .digest('hex');
  return db.transaction().execute(async (trx) => {
    if (idempotencyKey !== null) {
      const earlier = await trx
        .selectFrom('idempotency')
        .select(['requestHash', 'status', 'body'])
        .where('userId', '=', actor.userId)
        .where('key', '=', idempotencyKey)
        .executeTakeFirst();
      if (earlier) {
        if (earlier.requestHash !== requestHash) {
          throw new Refusal(409, 'Deze Idempotency-Key is al gebruikt voor iets anders.');
        }
        const body: Body = JSON.parse(earlier.body);
        return { status: earlier.status === 201 ? 201 : 200, body };
      }
    }
    const answer = await deed({ trx, clock, actor });
    await appendAudit(trx, {
      at: clock.now(),
      actorId: actor.userId,
      operation,
      objectId: answer.body.id ?? null,
      outcome: 'done',
    });
    if (idempotencyKey !== null) {
      await trx
        .insertInto('idempotency')
        .values({
          userId: actor.userId,
          key: idempotencyKey,
          operation,
          requestHash,
          status: answer.status,
          body: JSON.stringify(answer.body),
          createdAt: clock.now(),
        })
        .execute();
    }
    return answer;
  });
}

/**
 * Holds the version a person edited against the version in the database.
 * @param current what is stored now; sent along so that the screen can show both versions.
 * @throws Refusal 412 when somebody else changed it in between.
 */
export function requireVersion(expected: number, current: { version: number }): void {
  if (current.version !== expected) {
    throw new Refusal(
      412,
      'Iemand anders heeft dit intussen veranderd. Kies welke versie blijft.',
      { current },
    );
  }
}
