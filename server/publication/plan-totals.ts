import type { Month } from '../domain/calendar.ts';
import type { Counts, WorkloadCount } from './counts.ts';
import { seriesIn } from './history.ts';
import type { History } from './history.ts';
import { batchSizeOf, workloadSeries } from './parameters.ts';
import type { ReleaseParameters, WorkloadSeries } from './parameters.ts';
import type { TotalStatement } from './statements.ts';

/** Workload figures are shown in steps of five, so that one contact more or less does not show. */
const workloadStep = 5;

const isWorkload = (series: string): series is WorkloadSeries =>
  workloadSeries.some((id) => id === series);

/**
 * A workload figure: rounded to five, and only when enough cases are in it and none of them has
 * more than half. Null: not yet to be shown.
 */
function workloadTotal(count: WorkloadCount, batchSize: number): number | null {
  const { n, contributors, largest } = count;
  if (contributors < batchSize || largest * 2 > n) return null;
  return Math.round(n / workloadStep) * workloadStep;
}

/**
 * The totals of a month close, one per series. A series with fewer than the batch size of new units,
 * net of what was erased since, gets no number: its months go on into the next total.
 */
export function planTotals(
  to: Month,
  history: History,
  counts: Counts,
  parameters: ReleaseParameters,
): readonly TotalStatement[] {
  return parameters.series.map((series) => {
    const { total, openFrom } = seriesIn(history, series);
    const least = batchSizeOf(parameters, series);
    if (isWorkload(series)) {
      return { series, from: openFrom, to, n: workloadTotal(counts.workload[series], least) };
    }
    const added = counts.totals[series] - total;
    return { series, from: openFrom, to, n: added >= least ? added : null };
  });
}
