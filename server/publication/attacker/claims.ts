import { addMonths } from '../../domain/calendar.ts';
import type { Month } from '../../domain/calendar.ts';
import type { SeriesId, TableId } from '../../measures/series.ts';

/** A category of a table, or the whole series when there is no table. */
export type Subject =
  | { readonly series: SeriesId; readonly table: null; readonly category: null }
  | { readonly series: SeriesId; readonly table: TableId; readonly category: string };

/**
 * Something the workgroup was told: of this subject at least `least` and at most `most` units came in
 * over these months. An exact number has `least` equal to `most`; "no total yet" is 0 up to one less
 * than a batch.
 */
export type Claim = Subject & {
  readonly from: Month;
  readonly to: Month;
  readonly least: number;
  readonly most: number;
};

/** A run of months of one series-year, counted from its first month: 0 is the first, both ends included. */
export type Span = { readonly first: number; readonly last: number };

/** One text per claim: the same claim always gives the same text. */
export function claimKey({ series, table, category, from, to, least, most }: Claim): string {
  return `${series}|${table ?? ''}|${category ?? ''}|${from}..${to}|${least}..${most}`;
}

/** The claims without repeats, in a fixed order. */
export function distinctClaims(claims: readonly Claim[]): readonly Claim[] {
  const byKey = new Map(claims.map((claim) => [claimKey(claim), claim]));
  return [...byKey].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, claim]) => claim);
}

/** A month as a number that grows by one per month. */
const place = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** The months as numbers from `first`: `indexFrom('2026-01')('2026-03')` is 2. */
export function indexFrom(first: Month): (month: Month) => number {
  const start = place(first);
  return (month) => place(month) - start;
}

/** The run of months a span stands for. */
export function monthsOf({ first, last }: Span, firstMonth: Month): { from: Month; to: Month } {
  return { from: addMonths(firstMonth, first), to: addMonths(firstMonth, last) };
}

/** Every contiguous run within `count` months (or blocks of months). */
export function spansWithin(count: number): readonly Span[] {
  return Array.from({ length: count }, (_, first) =>
    Array.from({ length: count - first }, (__, length) => ({ first, last: first + length })),
  ).flat();
}
