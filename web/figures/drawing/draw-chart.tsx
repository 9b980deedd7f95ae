import type { ReactElement } from 'react';
import type { ChartEvent } from '../chart-kinds.ts';
import type { LaidOutChart } from '../chart-layout.ts';
import { BarsDrawing } from './bars-drawing.tsx';
import { MonthsDrawing } from './months-drawing.tsx';
import { StacksDrawing } from './stacks-drawing.tsx';

/** What is needed to draw a chart. */
export type DrawChartProps = {
  drawn: LaidOutChart;
  width: number;
  events: readonly ChartEvent[];
};

/** Draws a chart of any kind. Fetched by itself, because the drawing library is large. */
export function drawChart({ drawn, width, events }: DrawChartProps): ReactElement {
  if (drawn.kind === 'months') {
    return (
      <MonthsDrawing chart={drawn.chart} events={events} layout={drawn.layout} width={width} />
    );
  }
  if (drawn.kind === 'bars') return <BarsDrawing layout={drawn.layout} width={width} />;
  return <StacksDrawing layout={drawn.layout} width={width} />;
}
