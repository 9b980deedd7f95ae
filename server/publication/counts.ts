import type { SeriesId, TableId } from '../measures/series.ts';
import type { WorkloadSeries } from './parameters.ts';

/** Rows of a workload series over its open run of months. */
export type WorkloadCount = {
  /** Of one case no more rows count than there are other cases. */
  readonly n: number;
  /** How many cases (for people who were turned away: people) the rows come from. */
  readonly contributors: number;
};

/**
 * What the records say at the close of a month, over all units counted in this series-year and with
 * their present attributes: corrections and erasures since the last edition are already in it.
 */
export type Counts = {
  readonly totals: { readonly [series in SeriesId]: number };
  /** Units per category; a category that is absent has none. */
  readonly tables: { readonly [table in TableId]: ReadonlyMap<string, number> };
  readonly workload: { readonly [series in WorkloadSeries]: WorkloadCount };
};
