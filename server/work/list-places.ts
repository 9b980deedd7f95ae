import { areasOf, bodiesOf, providersOf } from '../../db/queries/pilots.ts';
import type { Db } from '../../db/open.ts';

/** The gebiedsteams, bodies and providers of a pilot, each in its order. */
export async function listPlaces(db: Db, pilotId: string) {
  const providers = await providersOf(db, pilotId);
  return {
    areas: await areasOf(db, pilotId),
    bodies: await bodiesOf(db, pilotId),
    providers: providers.map(({ id, name, kind }) => ({ id, name, kind })),
  };
}
