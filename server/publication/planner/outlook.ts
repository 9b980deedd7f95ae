import type { Month } from '../../domain/calendar.ts';
import type { TableId } from '../../measures/series.ts';
import { cellId, cellIn } from '../history.ts';
import type { ReleaseParameters } from '../parameters.ts';
import { liveFuture, parametersWithMerge } from './live-future.ts';
import type { CloseOutcome, Future, MergedTable, Start } from './live-future.ts';

/** What is to be expected of one category. */
export type CategoryOutlook = {
  readonly table: TableId;
  readonly category: string;
  /**
   * Share of the futures in which it is shown by each release to come; 1 throughout when it is shown
   * already.
   */
  readonly chances: readonly number[];
  /** Units expected in it by the end of the series-year. */
  readonly units: number;
};

/** What a release to come is expected to show. */
export type ExpectedEdition = {
  readonly to: Month;
  /** Share of all categories that are shown, 0 to 1. */
  readonly shown: number;
  /** Units not yet shown, as a share of those in the shown categories; null when none is shown. */
  readonly error: number | null;
  /** Months behind, on average; null when none is shown. */
  readonly lagMonths: number | null;
};

/** What the months to come will probably show. */
export type Outlook = {
  /** How many futures were lived through. */
  readonly futures: number;
  readonly editions: readonly ExpectedEdition[];
  readonly categories: readonly CategoryOutlook[];
};

const mostFutures = 100;
const fewestFutures = 25;
/** Draws a whole outlook may take: about half a second of one core. */
const mostDraws = 3_000_000;

/** How many futures can be lived through in little time: fewer when there is more to draw. */
export function futuresFor({ parameters, expectation, closes }: Start): number {
  const months = closes.reduce((sum, close) => sum + close.months, 0);
  const draws = parameters.tables.reduce(
    (sum, { series, categories }) =>
      sum + expectation.casesPerMonth * expectation.perCase[series] * months * categories.length,
    0,
  );
  const affordable = Math.floor(mostDraws / Math.max(1, draws));
  return Math.max(fewestFutures, Math.min(mostFutures, affordable));
}

function expectedEdition(to: Month, outcomes: readonly CloseOutcome[], cells: number) {
  const sum = (field: keyof CloseOutcome): number =>
    outcomes.reduce((before, outcome) => before + outcome[field], 0);
  const shown = sum('shown');
  return {
    to,
    shown: outcomes.length * cells === 0 ? 0 : shown / (outcomes.length * cells),
    error: sum('units') === 0 ? null : sum('missing') / sum('units'),
    lagMonths: shown === 0 ? null : sum('behind') / shown,
  };
}

function categoryOutlooks(
  { history, closes }: Start,
  parameters: ReleaseParameters,
  futures: readonly Future[],
): readonly CategoryOutlook[] {
  return parameters.tables.flatMap((table) =>
    table.categories.map(({ code }) => {
      const key = { table: table.id, category: code };
      const isShown = cellIn(history, key).through !== null;
      const firsts = futures.map(({ firstShown }) => firstShown.get(cellId(key)) ?? closes.length);
      const chances = closes.map((_, place) =>
        isShown ? 1 : firsts.filter((first) => first <= place).length / futures.length,
      );
      const units = futures.reduce(
        (sum, { end }) => sum + (end.tables[table.id].get(code) ?? 0),
        0,
      );
      return { ...key, chances, units: units / futures.length };
    }),
  );
}

/**
 * Lives through many futures and says in how many of them each category is shown by when. The same
 * start gives the same outlook. Pauses after every future, so that whoever carries it out can let
 * others go first.
 * @param merged two categories to count as one.
 */
export function* outlookOf(
  start: Start,
  merged: MergedTable | null = null,
): Generator<undefined, Outlook> {
  const count = futuresFor(start);
  const futures: Future[] = [];
  for (let future = 0; future < count; future += 1) {
    futures.push(liveFuture(start, future, merged));
    yield undefined;
  }
  const parameters = parametersWithMerge(start.parameters, merged);
  const cells = parameters.tables.reduce((sum, { categories }) => sum + categories.length, 0);
  return {
    futures: count,
    editions: start.closes.map(({ to }, place) =>
      expectedEdition(
        to,
        futures.flatMap(({ closes }) => closes[place] ?? []),
        cells,
      ),
    ),
    categories: categoryOutlooks(start, parameters, futures),
  };
}
