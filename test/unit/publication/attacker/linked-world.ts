import { categoriesFor } from '../../../../server/measures/categories.ts';
import type { TotalsSeries } from '../../../../server/measures/source.ts';
import type { CountStatements } from '../../../../server/publication/history.ts';
import { publishedTables } from '../../../../server/publication/parameters.ts';
import { parametersWith } from '../small-world.ts';

/** All tables of the publication set. */
export const parameters = parametersWith(publishedTables(categoriesFor([])));
/** Months are numbered from 1. */
export const month = (place: number): string => `2026-${String(place).padStart(2, '0')}`;

type Run = readonly [first: number, last: number, n: number | null];

/** What was told: totals per series as runs of months (null: "no total yet"), cells as `table|category`. */
export type Told = {
  readonly totals: { readonly [series in TotalsSeries]?: readonly Run[] };
  readonly cells: { readonly [cell: string]: readonly Run[] };
};

/** The same as the ledger says it. */
export function statementsOf({ totals, cells }: Told): CountStatements {
  const runs = Object.entries(totals).flatMap(([series, told]) =>
    told.map(([first, last, n]) => ({
      series: series as TotalsSeries,
      from: month(first),
      to: month(last),
      n,
    })),
  );
  const batches = Object.entries(cells).flatMap(([cell, told]) =>
    told.map(([first, last, n]) => {
      const [table = '', category = ''] = cell.split('|');
      return {
        table: table as CountStatements['cells'][number]['table'],
        category,
        from: month(first),
        to: month(last),
        n: n ?? 0,
        cumulative: n ?? 0,
      };
    }),
  );
  return { totals: runs, cells: batches };
}
