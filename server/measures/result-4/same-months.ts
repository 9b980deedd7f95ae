import { addMonths, monthsBetween } from '../../domain/calendar.ts';
import type { Month } from '../../domain/calendar.ts';
import type { ExactFigure } from '../source.ts';

/** A run of months of this year with what was counted in it and in the same months a year earlier. */
export type MonthPair = {
  readonly from: Month;
  readonly to: Month;
  readonly now: number;
  readonly before: number;
};

type Run = { readonly from: Month; readonly to: Month; readonly value: number | null };

const monthsAYear = 12;

/**
 * Pairs figures with those of the same calendar months a year earlier. "Before" in winter against
 * "during" in summer would measure the season. One side may be by quarter and the other by month:
 * months are joined until both sides meet. A run in which a month is missing, unknown or given
 * twice is left out on both sides.
 * @param figures of one law, of any years.
 * @param first first month of the pilot. @param last as-of month.
 */
export function sameMonthsAYearEarlier(
  figures: readonly ExactFigure[],
  first: Month,
  last: Month,
): readonly MonthPair[] {
  const now = figures.filter(({ from, to }) => from >= first && to <= last);
  const before = figures
    .map(({ from, to, value }) => ({
      from: addMonths(from, monthsAYear),
      to: addMonths(to, monthsAYear),
      value,
    }))
    .filter(({ from, to }) => from >= first && to <= last);
  return joined([...now, ...before]).flatMap(({ from, to }) => {
    const counted = sumOver(now, from, to);
    const earlier = sumOver(before, from, to);
    return counted === null || earlier === null
      ? []
      : [{ from, to, now: counted, before: earlier }];
  });
}

/** Runs that share a month, joined into one. */
function joined(runs: readonly Run[]): readonly { from: Month; to: Month }[] {
  const groups: { from: Month; to: Month }[] = [];
  for (const { from, to } of runs.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const group = groups.at(-1);
    if (group === undefined || from > group.to) groups.push({ from, to });
    else if (to > group.to) group.to = to;
  }
  return groups;
}

/** The sum over exactly these months; null when a month is missing, unknown or given twice. */
function sumOver(runs: readonly Run[], from: Month, to: Month): number | null {
  const inside = runs.filter((run) => run.from >= from && run.to <= to);
  const months = inside.flatMap((run) => monthsBetween(run.from, run.to));
  const isWhole =
    months.length === monthsBetween(from, to).length && new Set(months).size === months.length;
  if (!isWhole) return null;
  let sum = 0;
  for (const { value } of inside) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
