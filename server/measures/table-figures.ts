import { emptyFigure, notYetToShow, shareFigure } from './figure.ts';
import type { Share } from './figure.ts';
import type { Unit } from './measure.ts';
import type { Figure } from './measure-result.ts';
import { rowOf, shareOf } from './category-part.ts';
import { periodInWords } from './period-words.ts';
import { newestLabel, soFarLabel, throughSmall, totalOver } from './run-totals.ts';
import type { CategoryCount, MeasureSource, RunTotal, TableCounts } from './source.ts';

/** A share whose whole leaves out what is no answer. */
export type KnownShare = {
  readonly share: Share | null;
  /**
   * False when the ledger does not tell how many have no answer over the same months: the whole then
   * still holds them, and that must be said.
   */
  readonly onlyKnown: boolean;
};

/**
 * The share of a category among the units with a known answer. Two categories of a ledger can stand
 * at different months; subtracting across months would invent a number, so then the whole total is
 * used.
 * @param unknown the categories that are no answer ("niet bekend", "weet ik niet").
 */
export function shareOfKnown(
  table: TableCounts,
  category: string,
  unknown: readonly string[],
): KnownShare {
  const row = rowOf(table, category);
  const whole = shareOf(row);
  if (row === undefined || whole === null) return { share: null, onlyKnown: true };
  let { of } = whole;
  for (const code of unknown) {
    const without = rowOf(table, code);
    if (without === undefined) continue;
    if (without.n === null || without.through !== row.through) {
      return { share: whole, onlyKnown: false };
    }
    of -= without.n;
  }
  return of < whole.count
    ? { share: whole, onlyKnown: false }
    : { share: { count: whole.count, of }, onlyKnown: true };
}

/** What a share counts: the unit of its whole, and what its numerator is. */
export type Counted = { readonly unit: Unit; readonly about: string };

/** A share since the start as a figure, with its months. */
export function soFarShare(
  source: MeasureSource,
  row: CategoryCount | undefined,
  share: Share | null,
  { unit, about }: Counted,
): Figure {
  const through = row?.through ?? null;
  return shareFigure(
    {
      label: soFarLabel(source),
      unit,
      about,
      period: through === null ? null : { from: source.firstMonth, to: through },
      small: throughSmall(source, through),
    },
    share,
  );
}

/**
 * What came into a category in the newest month or edition, as part of all units of the same months.
 * A category that was not updated in an edition says so.
 */
export function newestShare(
  source: MeasureSource,
  row: CategoryCount | undefined,
  runs: readonly RunTotal[],
  { unit, about }: Counted,
): Figure {
  const label = newestLabel(source);
  const step = row?.steps.findLast(({ to }) => to === source.asOfMonth);
  const period = step
    ? { from: step.from, to: step.to }
    : { from: source.asOfMonth, to: source.asOfMonth };
  if (!step && source.basis === 'ledger') {
    const why = row === undefined || row.n === null ? notYetToShow : 'niet bijgewerkt';
    return emptyFigure({ label, unit, about, period: null }, why);
  }
  const of = totalOver(runs, period);
  const count = step?.n ?? 0;
  return shareFigure(
    {
      label,
      unit,
      about,
      period,
      small: period.from === period.to ? null : periodInWords(period),
    },
    of === null || count > of ? null : { count, of },
  );
}
