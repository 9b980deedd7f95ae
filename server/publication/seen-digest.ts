import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';
import type { Json } from './canonical.ts';
import type { DueEdition } from './series-year.ts';

/** Digests of what a coordinator saw of an edition that is due; hexadecimal SHA-256. */
export type Seen = { readonly totals: string; readonly tables: string };

function digestOf(due: DueEdition, rows: readonly Json[]): string {
  const { seq, seriesYear, from, to } = due;
  const sorted = rows.map((row) => canonicalJson(row)).toSorted();
  return createHash('sha256')
    .update(canonicalJson({ seq, seriesYear, from, to, rows: sorted }))
    .digest('hex');
}

/**
 * The digests of what is shown of an edition that is due: the same rows, in whatever order, give the
 * same digests. Totals and tables apart, because when a check fails the totals can go out alone.
 * There is nothing in them that is not on the screen.
 */
export function seenDigests(
  due: DueEdition,
  shown: { readonly totals: readonly Json[]; readonly tables: readonly Json[] },
): Seen {
  return { totals: digestOf(due, shown.totals), tables: digestOf(due, shown.tables) };
}
