import type { SeriesId } from '../../measures/series.ts';
import type { TotalsSeries } from '../../measures/source.ts';
import type { CountStatements } from '../history.ts';
import { batchSizeOf, workloadSeries } from '../parameters.ts';
import type { ReleaseParameters } from '../parameters.ts';
import type { Claim } from './claims.ts';

/** Whether a series counts units of which a single one must not be known; workload does not. */
export function isProtected(series: TotalsSeries): series is SeriesId {
  return !workloadSeries.some((id) => id === series);
}

/** What the statements of one edition tell: numbers as they are, "no total yet" as a range. */
export function claimsOf(
  { totals, cells }: CountStatements,
  parameters: Pick<ReleaseParameters, 'batchSize' | 'experienceBatchSize' | 'tables'>,
): readonly Claim[] {
  const ofTotals = totals.flatMap(({ series, from, to, n }): Claim[] => {
    if (!isProtected(series)) return [];
    const most = n ?? batchSizeOf(parameters, series) - 1;
    return [{ series, table: null, category: null, from, to, least: n ?? 0, most }];
  });
  const ofCells = cells.flatMap(({ table, category, from, to, n }): Claim[] => {
    const series = parameters.tables.find(({ id }) => id === table)?.series;
    return series === undefined ? [] : [{ series, table, category, from, to, least: n, most: n }];
  });
  return [...ofTotals, ...ofCells];
}
