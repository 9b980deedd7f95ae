import { createContext, useContext, useMemo } from 'react';
import { monthOf } from '../../server/domain/calendar.ts';
import type { Chart } from '../../server/measures/measure-result.ts';
import type { ChartEvent } from './chart-kinds.ts';

const none: readonly ChartEvent[] = [];
const mostRows = 2;

/** The events of the pilot, for every chart over the months below it. Numbered in their order. */
export const ChartEvents = createContext<readonly ChartEvent[]>(none);

/** The events that lie in the months of a chart; none for a chart of many rows, where they would hide the bars. */
export function useEventsIn(chart: Chart): readonly ChartEvent[] {
  const events = useContext(ChartEvents);
  return useMemo(() => {
    if (chart.kind !== 'months' || chart.series.length > mostRows) return none;
    return events.filter(({ day }) => chart.months.includes(monthOf(day)));
  }, [chart, events]);
}
