import { runChart } from './run-chart.ts';
import type { RunChart } from './run-chart.ts';
import { xmrLimits } from './xmr.ts';
import type { XmrLimits, XmrValues } from './xmr.ts';
import { xmrSignals } from './xmr-signals.ts';
import type { XmrRule } from './xmr-signals.ts';

/** A month total, or the monthly mean of months that were released together; null when unknown. */
export type ProcessPoint = { value: number | null; isSingleMonth: boolean };

/** The chart that the number of months and their height allow. */
export type ProcessChart = {
  /** Median only; limits that are still on trial; or limits by which a month may be judged. */
  kind: 'run' | 'provisional' | 'limits';
  run: RunChart;
  /** Null for a run chart. */
  limits: XmrLimits | null;
  /** The rule that marks each point; only of a chart with limits that are no longer on trial. */
  signals: readonly (XmrRule | null)[];
};

const fewestForProvisional = 8;
const fewestForLimits = 12;
const lowestForProvisional = 5;
const lowestForLimits = 10;

/**
 * Chooses the chart of a row of month totals. Under 8 months, or with a mean under 5, limits would
 * fire by chance or lie below zero: only the median. From 8 months provisional limits, and from 12
 * months with a mean of at least 10 limits that may be used. Between a mean of 5 and 10 the limits
 * stay provisional, because the lower one usually lies below zero and no fall can be seen.
 *
 * Months that were released together are no equal subgroups: their mean varies less than a month.
 * They count in the median and are left out of the limits, where they also break every run.
 *
 * Source: D.J. Wheeler, Understanding Variation (1993), on limits from few points; the choice by
 * number and height rests on simulated stable Poisson series (any rule fires by chance in 10–25% of
 * series of 12–24 months with a mean of 5).
 *
 * @param points in the order of time. Totals only, never the categories of one pilot.
 * @returns null when no point has a value.
 */
export function processChart(points: readonly ProcessPoint[]): ProcessChart | null {
  const run = runChart(points.flatMap(({ value }) => (value === null ? [] : [value])));
  if (run === null) {
    return null;
  }
  const singles: XmrValues = points.map((point) => (point.isSingleMonth ? point.value : null));
  const months = singles.filter((value) => value !== null).length;
  const limits = xmrLimits(singles);
  const none = points.map(() => null);
  if (limits === null || months < fewestForProvisional || limits.mean < lowestForProvisional) {
    return { kind: 'run', run, limits: null, signals: none };
  }
  if (months < fewestForLimits || limits.mean < lowestForLimits) {
    return { kind: 'provisional', run, limits, signals: none };
  }
  return { kind: 'limits', run, limits, signals: xmrSignals(singles, limits) };
}
