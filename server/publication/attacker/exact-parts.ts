import type { Span } from './claims.ts';

/** A run of months with an exact sum. */
export type ExactPart = Span & { readonly n: number };

/** What exact sums over runs of months come down to. */
export type ExactParts =
  | {
      readonly kind: 'parts';
      /** Runs that do not overlap, from which every given sum follows; oldest first. */
      readonly parts: readonly ExactPart[];
    }
  /** Two sums cannot both be true, or a part would be negative. */
  | { readonly kind: 'contradiction' }
  /** Sums that overlap without one following from the other. */
  | { readonly kind: 'overlap' };

/** Lays sums that share an end side by side: two sums over months 0..1 and 0..3 give one over 2..3. */
function placesOf(sums: readonly ExactPart[]): ReadonlyMap<number, number>[] | null {
  const groups: Map<number, number>[] = [];
  for (const { first, last, n } of sums) {
    const end = last + 1;
    const from = groups.find((group) => group.has(first));
    const to = groups.find((group) => group.has(end));
    if (from === undefined && to === undefined) {
      groups.push(
        new Map([
          [first, 0],
          [end, n],
        ]),
      );
    } else if (from !== undefined && to === undefined) {
      from.set(end, (from.get(first) ?? 0) + n);
    } else if (from === undefined && to !== undefined) {
      to.set(first, (to.get(end) ?? 0) - n);
    } else if (from !== undefined && to !== undefined) {
      const shift = (from.get(first) ?? 0) + n - (to.get(end) ?? 0);
      if (from === to) {
        if (shift !== 0) return null;
        continue;
      }
      for (const [place, sum] of to) from.set(place, sum + shift);
      groups.splice(groups.indexOf(to), 1);
    }
  }
  return groups;
}

/**
 * Takes exact sums apart into runs of months that do not overlap. This is the first thing an attacker
 * does: subtract what was shown last month from what is shown now.
 */
export function exactParts(sums: readonly ExactPart[]): ExactParts {
  const groups = placesOf(sums);
  if (groups === null) return { kind: 'contradiction' };
  const parts = groups
    .flatMap((group) => {
      const places = [...group].toSorted(([one], [other]) => one - other);
      return places.slice(1).map(([end, sum], index): ExactPart => {
        const [first, before] = places[index] ?? [0, 0];
        return { first, last: end - 1, n: sum - before };
      });
    })
    .toSorted((one, other) => one.first - other.first);
  if (parts.some(({ n }) => n < 0)) return { kind: 'contradiction' };
  const overlaps = parts.some(({ first }, index) => first <= (parts[index - 1]?.last ?? -1));
  return overlaps ? { kind: 'overlap' } : { kind: 'parts', parts };
}
