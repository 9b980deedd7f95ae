import type { Day } from '../domain/calendar.ts';
import type { MeasureContext } from '../measures/measure.ts';

/** The settings of a pilot that measures need. */
export type MeasureSettings = {
  readonly budgetCents: number;
  readonly responseNormDays: number;
  readonly markNormPercent: number;
};

/**
 * What measures are computed with beside their source: settings and inhabitants, never counts.
 * @param asOfDay the day of the records; null for an edition.
 */
export function measureContext(
  { budgetCents, responseNormDays, markNormPercent }: MeasureSettings,
  areas: readonly { readonly code: string; readonly population: number | null }[],
  asOfDay: Day | null,
): MeasureContext {
  return {
    asOfDay,
    budgetCents,
    responseNormDays,
    markNormPercent,
    population: new Map(areas.map(({ code, population }) => [code, population])),
  };
}
