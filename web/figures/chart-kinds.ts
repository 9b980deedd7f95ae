import type { Chart } from '../../server/measures/measure-result.ts';

/** A chart over the months, one row of bars per series. */
export type MonthsChart = Extract<Chart, { kind: 'months' }>;

/** One bar per category. */
export type BarsChart = Extract<Chart, { kind: 'bars' }>;

/** One bar per category, cut in segments. */
export type StacksChart = Extract<Chart, { kind: 'stacks' }>;

/** Something that happened around the pilot and can explain a change. Shown under the months. */
export type ChartEvent = {
  /** Its number in the list of events, from 1. */
  readonly number: number;
  readonly day: string;
  readonly text: string;
};
