import { monthOf, pilotMonths } from '../../../server/domain/calendar.ts';
import type { Day, Month, PilotPeriod } from '../../../server/domain/calendar.ts';
import type { StoredEffort } from './effort-query.ts';

/** A month of the pilot that has begun, with what was filled in and the cost up to and including it. */
export type EffortMonth = { month: Month; effort: StoredEffort | null; soFarCents: number };

/** What went into the pilot so far. */
export type EffortSoFar = {
  months: readonly EffortMonth[];
  minutes: number;
  costCents: number;
  filled: number;
  /** Months of the whole pilot, begun or not. */
  monthsOfPilot: number;
};

/** The months of the pilot up to and including the one of today, oldest first. */
export function effortSoFar(
  pilot: PilotPeriod,
  today: Day,
  effort: readonly StoredEffort[],
): EffortSoFar {
  const all = pilotMonths(pilot);
  const months: EffortMonth[] = [];
  let soFarCents = 0;
  for (const month of all.filter((begun) => begun <= monthOf(today))) {
    const filled = effort.find((one) => one.month === month) ?? null;
    soFarCents += filled?.costCents ?? 0;
    months.push({ month, effort: filled, soFarCents });
  }
  return {
    months,
    minutes: months.reduce((sum, { effort: filled }) => sum + (filled?.minutes ?? 0), 0),
    costCents: soFarCents,
    filled: months.filter(({ effort: filled }) => filled !== null).length,
    monthsOfPilot: all.length,
  };
}
