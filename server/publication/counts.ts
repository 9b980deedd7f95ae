import type { SeriesId, TableId } from '../measures/series.ts';
import type { WorkloadSeries } from './parameters.ts';

/** Rows of a workload series over its open run of months, and how they are spread over cases. */
export type WorkloadCount = {
  readonly n: number;
  /** How many cases (for people who were turned away: people) the rows come from. */
  readonly contributors: number;
  /** The rows of the case that has most of them. */
  readonly largest: number;
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
