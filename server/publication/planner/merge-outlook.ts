import { addMonths } from '../../domain/calendar.ts';
import type { Month } from '../../domain/calendar.ts';
import { seriesIds } from '../../measures/series.ts';
import type { TableId } from '../../measures/series.ts';
import { historyOf } from '../history.ts';
import type { ReleaseParameters } from '../parameters.ts';
import type { Expectation } from './expectation.ts';
import type { MergedTable, Start } from './live-future.ts';
import { nothingCounted } from './nothing-counted.ts';
import { outlookOf } from './outlook.ts';
import type { Outlook } from './outlook.ts';
import { simulatedLottery } from './simulated-lottery.ts';

/** The series that count units; the workload figures have no tables, so no outlook. */
export function onlyUnits(parameters: ReleaseParameters): ReleaseParameters {
  return {
    ...parameters,
    series: parameters.series.filter((id) => seriesIds.some((series) => series === id)),
  };
}

const monthsInYear = 12;

/** What a whole series-year of its own would show of one table, month by month. */
function freshYear(
  parameters: ReleaseParameters,
  table: TableId,
  given: { readonly expectation: Expectation; readonly firstMonth: Month; readonly seed: string },
): Start {
  const alone = onlyUnits({
    ...parameters,
    tables: parameters.tables.filter(({ id }) => id === table),
  });
  const { expectation, firstMonth, seed } = given;
  return {
    parameters: alone,
    expectation,
    seed,
    history: historyOf(firstMonth, []),
    counts: nothingCounted(alone),
    closes: Array.from({ length: monthsInYear }, (_, index) => {
      const month = addMonths(firstMonth, index);
      return { from: month, to: month, months: 1 };
    }),
    lottery: (future, month) => simulatedLottery(`${seed}|${future}`, month),
  };
}

/** The same year twice: as the table is, and with two of its categories as one. */
export type MergeOutlook = { readonly apart: Outlook; readonly together: Outlook };

/**
 * What merging two categories of a table would change. Categories are frozen within a series-year, so
 * it compares a whole year from its start; the very same units come in both times.
 * Pauses between futures, like `outlookOf`.
 */
export function* mergeOutlookOf(
  parameters: ReleaseParameters,
  merged: MergedTable,
  given: { readonly expectation: Expectation; readonly firstMonth: Month; readonly seed: string },
): Generator<undefined, MergeOutlook> {
  const year = freshYear(parameters, merged.table, given);
  const apart = yield* outlookOf(year);
  const together = yield* outlookOf(year, merged);
  return { apart, together };
}
