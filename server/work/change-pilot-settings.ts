import { findPilot, releasedMonths, updatePilot } from '../../db/queries/pilots.ts';
import type { Tables } from '../../db/tables.ts';
import type { PilotSettings } from '../domain/administration/pilot-settings.ts';
import { pilotMonths } from '../domain/calendar.ts';
import { Refusal } from '../domain/refusal.ts';
import type { FieldError } from '../domain/refusal.ts';
import { requireVersion } from './deed.ts';
import type { Answer, DeedContext } from './deed.ts';
import type { Kysely, Selectable } from 'kysely';

/** A pilot as it is stored. */
export type StoredPilot = Selectable<Tables['pilot']>;

/** The settings of a pilot with their version; @throws Refusal 404. */
export async function pilotSettingsOf(db: Kysely<Tables>, pilotId: string): Promise<StoredPilot> {
  const pilot = await findPilot(db, pilotId);
  if (!pilot) throw new Refusal(404, 'Deze pilot bestaat niet.');
  return pilot;
}

function fieldError(pointer: string, detail: string): FieldError {
  return { in: 'body', location: { pointer }, code: 'fixed', detail };
}

// A published number never changes, and neither does what it was counted with.
function mistakes(
  now: StoredPilot,
  next: PilotSettings,
  released: { from: string; to: string } | undefined,
): FieldError[] {
  const found: FieldError[] = [];
  if (next.batchSize < now.batchSize)
    found.push(fieldError('/batchSize', `Dit kan alleen omhoog: nu ${now.batchSize}.`));
  if (next.experienceBatchSize < now.experienceBatchSize)
    found.push(
      fieldError('/experienceBatchSize', `Dit kan alleen omhoog: nu ${now.experienceBatchSize}.`),
    );
  if (!released) return found;
  const months = pilotMonths(next);
  if (!months.includes(released.from))
    found.push(fieldError('/startDay', `Er is al een editie over ${released.from}.`));
  if (!months.includes(released.to))
    found.push(fieldError('/endDay', `Er is al een editie over ${released.to}.`));
  if (next.responseNormDays !== now.responseNormDays)
    found.push(
      fieldError('/responseNormDays', 'Er zijn al edities vrijgegeven die met deze norm tellen.'),
    );
  return found;
}

/**
 * Changes the settings of a pilot.
 * @throws Refusal 412 when somebody changed them in between, 422 when a batch would become smaller
 * or when a released edition would fall outside the pilot.
 */
export async function changePilotSettings(
  { trx, actor }: DeedContext,
  input: { version: number; settings: PilotSettings },
): Promise<Answer<StoredPilot>> {
  const { version, settings } = input;
  const now = await pilotSettingsOf(trx, actor.pilotId);
  requireVersion(version, now);
  const errors = mistakes(now, settings, await releasedMonths(trx, actor.pilotId));
  if (errors.length > 0) {
    throw new Refusal(422, 'Kijk de velden na. Er is niets opgeslagen.', { errors });
  }
  const reason = settings.adviceDayOverride === null ? null : settings.adviceDayReason;
  await updatePilot(trx, actor.pilotId, { ...settings, adviceDayReason: reason });
  return { status: 200, body: await pilotSettingsOf(trx, actor.pilotId) };
}
