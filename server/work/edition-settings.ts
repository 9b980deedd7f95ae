import type { Kysely } from 'kysely';
import { areasOf, findPilot } from '../../db/queries/pilots.ts';
import type { Tables } from '../../db/tables.ts';
import type { SettingsReader } from './edition-measures.ts';

/** Reads the settings that go beside an edition: budget, norms and inhabitants, and no record. */
export function settingsReader(db: Kysely<Tables>): SettingsReader {
  return async (pilotId) => {
    const pilot = await findPilot(db, pilotId);
    if (!pilot) return null;
    const { budgetCents, responseNormDays, markNormPercent } = pilot;
    const areas = (await areasOf(db, pilotId)).map(({ code, population }) => ({
      code,
      population,
    }));
    return { budgetCents, responseNormDays, markNormPercent, areas };
  };
}
