import type { Month } from '../domain/calendar.ts';
import type { Counts, WorkloadCount } from './counts.ts';
import { seriesIn } from './history.ts';
import type { History } from './history.ts';
import { batchSizeOf, caseBoundSeries, workloadSeries } from './parameters.ts';
import type { ReleaseParameters, WorkloadSeries } from './parameters.ts';
import type { TotalStatement } from './statements.ts';

/** Workload figures are shown in steps of five, so that one contact more or less does not show. */
const workloadStep = 5;

const isWorkload = (series: string): series is WorkloadSeries =>
  workloadSeries.some((id) => id === series);

/**
 * A workload figure: rounded to five, and only when enough cases are in it. Null: not yet to be shown.
 * That no case has more than half of it follows from how it is counted (of one case no more rows than
 * there are other cases), so whether it is shown says how many cases there are and nothing of how the
 * rows are spread over them: a month left empty because of one busy case would point at that case.
 */
function workloadTotal({ n, contributors }: WorkloadCount, batchSize: number): number | null {
  if (contributors < batchSize) return null;
  return Math.round(n / workloadStep) * workloadStep;
}

/**
 * The totals of a month close, one per series. A series with fewer than the batch size of new units,
 * net of what was erased since, gets no number: its months go on into the next total. While the cases
 * have no number, nothing at all is said of what hangs on a case: a total of closed cases beside cases
 * that are not shown yet would say how many there must be, and a total left out says only that the
 * cases have none.
 */
export function planTotals(
  to: Month,
  history: History,
  counts: Counts,
  parameters: ReleaseParameters,
): readonly TotalStatement[] {
  const totals = parameters.series.map((series): TotalStatement => {
    const { total, openFrom } = seriesIn(history, series);
    const least = batchSizeOf(parameters, series);
    if (isWorkload(series)) {
      return { series, from: openFrom, to, n: workloadTotal(counts.workload[series], least) };
    }
    const added = counts.totals[series] - total;
    return { series, from: openFrom, to, n: added >= least ? added : null };
  });
  const waitsForCases = totals.some(({ series, n }) => series === 'cases' && n === null);
  return waitsForCases ? totals.filter(({ series }) => !caseBoundSeries.includes(series)) : totals;
}
