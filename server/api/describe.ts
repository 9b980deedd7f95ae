import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { OperationId } from '../access/policy.ts';
import type { Actor } from '../access/roles.ts';
import { idempotencyHeader, ifMatchHeader, versionFrom } from './headers.ts';
import { actorOf } from './operation.ts';
import type { Env } from './operation.ts';

/** An answer in JSON, with its description in Dutch. */
export function answerOf<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { 'application/json': { schema } } };
}

/** A request body in JSON that must be there. */
export function bodyOf<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } };
}

/** Path of everything in a pilot. */
export const pilotParams = z.object({ pilotId: z.string().max(80) });

/** Path of one record in a pilot. */
export function recordParams<const Name extends string>(name: Name) {
  const id: Record<Name, z.ZodUUID> = { [name]: z.uuid() } as Record<Name, z.ZodUUID>;
  return pilotParams.extend(id);
}

/** Headers of an edit: the version that was edited, and a key to repeat it safely. */
export const editHeaders = z.object({ ...idempotencyHeader.shape, ...ifMatchHeader.shape });

/** A calendar day in an answer. */
export const dayText = z.string().max(10);

/** A code of one of the code lists in an answer. */
export const codeText = z.string().max(20);

/** The answer to most writes: which record, and its version, which is also in the ETag. */
export const changedSchema = z.object({ id: z.uuid(), version: z.int().min(1) }).openapi('Changed');

/** The answer to removing a record. */
export const removedSchema = z.object({ id: z.uuid() }).openapi('Removed');

/** A write as a deed wants it: who, which operation, and the key to repeat it safely. */
export function writeOf(
  c: Context<Env>,
  operation: OperationId,
): { actor: Actor; operation: OperationId; idempotencyKey: string | null } {
  return {
    actor: actorOf(c),
    operation,
    idempotencyKey: c.req.header('idempotency-key') ?? null,
  };
}

/**
 * An edit as a deed wants it: a write with the version that was edited.
 * @throws Refusal 428 without If-Match, 400 when it is not an ETag of ours.
 */
export function editOf(c: Context<Env>, operation: OperationId) {
  return { ...writeOf(c, operation), version: versionFrom(c.req.header('if-match')) };
}
