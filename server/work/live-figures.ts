import { areasOf, findPilot } from '../../db/queries/pilots.ts';
import type { Db } from '../../db/open.ts';
import type { Actor } from '../access/roles.ts';
import type { Clock } from '../clock.ts';
import { lastPilotDay, monthOf } from '../domain/calendar.ts';
import type { Day, Month } from '../domain/calendar.ts';
import { Refusal } from '../domain/refusal.ts';
import type { MeasureResult } from '../measures/measure-result.ts';
import { computeMeasures } from '../measures/registry.ts';
import { liveSource } from './live-source.ts';
import { measureContext } from './measure-context.ts';
import { reachOf } from './record-reach.ts';

/** The live figures of a supporter (own records) or a coordinator (the provider's). */
export type LiveView = {
  readonly scope: 'own' | 'provider';
  /** Stands on the screen: these figures are not for the workgroup. */
  readonly mark: string;
  readonly asOfDay: Day;
  readonly measures: readonly MeasureResult[];
};

/**
 * Computes the five results from records as they are now, without the rule of editions. Everything
 * is counted in SQL, in one transaction so that all numbers are of the same moment.
 * @throws Refusal 404 for anybody who has no records in the pilot.
 */
export async function liveFigures(db: Db, clock: Clock, actor: Actor): Promise<LiveView> {
  const reach = reachOf(actor);
  return db.transaction().execute(async (trx) => {
    const pilot = await findPilot(trx, reach.pilotId);
    if (!pilot) throw new Refusal(404, 'Deze pilot bestaat niet of is niet van u.');
    const areas = await areasOf(trx, reach.pilotId);
    const asOfDay = clock.today();
    const firstMonth = monthOf(pilot.startDay);
    const source = await liveSource(trx, reach, {
      firstMonth,
      asOfMonth: monthWithin(monthOf(asOfDay), firstMonth, monthOf(lastPilotDay(pilot))),
      responseNormDays: pilot.responseNormDays,
      areas,
    });
    return {
      scope: reach.supporterId === null ? 'provider' : 'own',
      mark: 'Intern, niet voor de werkgroep',
      asOfDay,
      measures: computeMeasures(source, measureContext(pilot, areas, asOfDay)),
    };
  });
}

/** The month itself, or the nearest month of the pilot when it lies outside. */
function monthWithin(month: Month, first: Month, last: Month): Month {
  if (month < first) return first;
  return month > last ? last : month;
}
