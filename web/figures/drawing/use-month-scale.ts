import { usePlotArea, useXAxisScale } from 'recharts';

/** Gives the place of a month on the screen; the axis of the chart knows it. */
export function useMonthScale(): (at: number) => number {
  const scale = useXAxisScale();
  const plot = usePlotArea();
  return (at) => scale?.(at) ?? plot?.x ?? 0;
}
