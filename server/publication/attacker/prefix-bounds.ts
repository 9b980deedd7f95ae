import { exactParts } from './exact-parts.ts';
import type { SpanClaim } from './table-model.ts';

/** Between which numbers a sum from the first month on lies; most null: nothing limits it. */
export type PrefixBounds = { readonly least: number; readonly most: number | null };

/** Says how many units lie in the months from the first through `month` (0 is the first). */
export type PrefixReader = (month: number) => PrefixBounds;

/** The most there can be in months of which only "fewer than so many" was said, from `next` on. */
function smallThrough(small: readonly SpanClaim[], next: number, month: number): number | null {
  const fits = small.filter(({ first, last }) => first === next && last >= month);
  return fits.length === 0 ? null : Math.min(...fits.map(({ most }) => most));
}

/**
 * What exact sums and "no total yet" say about the months from the first on. The bounds are those of
 * this one row of sums; both can be reached, and all upper ends of the same row at the same time,
 * because every run can have its units in its first months.
 * @returns null when the sums overlap or cannot be true together.
 */
export function prefixBounds(claims: readonly SpanClaim[]): PrefixReader | null {
  const found = exactParts(
    claims
      .filter(({ least, most }) => least === most)
      .map(({ first, last, least }) => ({ first, last, n: least })),
  );
  if (found.kind !== 'parts') return null;
  const small = claims.filter(({ least, most }) => least < most);
  const mostThrough = (month: number): number | null => {
    let next = 0;
    let sum = 0;
    for (const part of found.parts) {
      if (next > month) return sum;
      if (part.first !== next) break;
      const capped = part.last > month ? smallThrough(small, next, month) : null;
      sum += Math.min(part.n, capped ?? part.n);
      next = part.last + 1;
    }
    if (next > month) return sum;
    const tail = smallThrough(small, next, month);
    return tail === null ? null : sum + tail;
  };
  return (month) => ({
    least: found.parts.reduce((sum, { last, n }) => (last <= month ? sum + n : sum), 0),
    most: mostThrough(month),
  });
}
