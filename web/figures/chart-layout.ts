import type { Chart } from '../../server/measures/measure-result.ts';
import { layOutBars } from './bars-layout.ts';
import type { BarsLayout } from './bars-layout.ts';
import type { BarsChart, MonthsChart, StacksChart } from './chart-kinds.ts';
import { layOutMonths } from './months-layout.ts';
import type { MonthsLayout } from './months-layout.ts';
import { layOutStacks } from './stacks-layout.ts';
import type { StacksLayout } from './stacks-layout.ts';

/** A chart with the places of everything in it; `height` in CSS pixels is what must be kept free. */
export type LaidOutChart =
  | { readonly kind: 'months'; readonly chart: MonthsChart; readonly layout: MonthsLayout }
  | { readonly kind: 'bars'; readonly chart: BarsChart; readonly layout: BarsLayout }
  | { readonly kind: 'stacks'; readonly chart: StacksChart; readonly layout: StacksLayout };

/**
 * Lays out a chart for a width, before anything is drawn: so its place can be kept free at the right
 * height and nothing jumps when the drawing comes.
 * @param width in CSS pixels. @param hasEvents whether events stand under the months.
 */
export function layOut(chart: Chart, width: number, hasEvents: boolean): LaidOutChart {
  if (chart.kind === 'months') {
    return { kind: 'months', chart, layout: layOutMonths(chart, width, hasEvents) };
  }
  if (chart.kind === 'bars') return { kind: 'bars', chart, layout: layOutBars(chart, width) };
  return { kind: 'stacks', chart, layout: layOutStacks(chart, width) };
}
