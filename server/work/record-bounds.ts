import type { z } from 'zod';
import { findPilot } from '../../db/queries/pilots.ts';
import type { RecordBounds } from '../domain/records/bounds.ts';
import { pointerTo, Refusal } from '../domain/refusal.ts';
import type { DeedContext } from './deed.ts';

/**
 * What a record is held against: the period of the actor's pilot, and today.
 * @throws Refusal 404 when the pilot does not exist.
 */
export async function boundsFor({ trx, clock, actor }: DeedContext): Promise<RecordBounds> {
  const pilot = await findPilot(trx, actor.pilotId);
  if (!pilot) throw new Refusal(404, 'Deze pilot bestaat niet of is niet van u.');
  return { pilotStart: pilot.startDay, pilotEnd: pilot.endDay, today: clock.today() };
}

/** A refusal that points at one field of what was sent. */
export function refuseField(path: readonly PropertyKey[], detail: string): Refusal {
  return new Refusal(422, 'Kijk de velden na. Er is niets opgeslagen.', {
    errors: [{ in: 'body', location: { pointer: pointerTo(path) }, code: 'custom', detail }],
  });
}

/**
 * Holds a record against the rules that need the pilot and today.
 * @throws Refusal 422 with every mistake at its field.
 */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new Refusal(422, 'Kijk de velden na. Er is niets opgeslagen.', {
    errors: result.error.issues.slice(0, 100).map((issue) => ({
      in: 'body' as const,
      location: { pointer: pointerTo(issue.path) },
      code: issue.code,
      detail: issue.message,
    })),
  });
}
