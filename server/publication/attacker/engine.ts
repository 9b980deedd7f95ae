import type { Span } from './claims.ts';

/**
 * One possible truth about a table: units per category and block, and per block in all. Every point
 * agrees with everything that was said.
 */
export type Point = {
  /** Categories after each other, the blocks of each in order. */
  readonly x: Int32Array;
  readonly t: Int32Array;
};

/** A sum that is asked about: a category over a run of blocks, or everything but that category. */
export type Target = { readonly category: number; readonly span: Span; readonly isRest: boolean };

/** Finds possible truths that make a sum as large or as small as can be. */
export type Engine = {
  /** The months of each block. */
  readonly blocks: readonly Span[];
  /** Whether a sum follows at once from what was said, so that there is nothing to look for. */
  readonly isFixed: (target: Target) => boolean;
  /** Points to begin with; none at all means that what was said cannot be true. */
  readonly seeds: () => Promise<readonly Point[]>;
  /**
   * A point in which the target is largest (`direction` 1) or smallest (−1), starting from one of the
   * seeds or an earlier answer. May stop when the target has moved by `enough`.
   */
  readonly extreme: (
    target: Target,
    direction: 1 | -1,
    given: { readonly start: Point; readonly enough: number },
  ) => Promise<Point>;
  /** Whether `extreme` without a limit is the true extreme, and not only of some of the truths. */
  readonly isExact: boolean;
};

/** What a target is in a point. */
export function valueAt({ x, t }: Point, { category, span, isRest }: Target): number {
  const start = category * t.length;
  let sum = 0;
  for (let block = span.first; block <= span.last; block += 1) {
    const within = x[start + block] ?? 0;
    sum += isRest ? (t[block] ?? 0) - within : within;
  }
  return sum;
}
