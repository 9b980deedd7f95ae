import type { PublishedTable } from '../parameters.ts';
import { assumedShare, assumptionWeight } from './expectation.ts';

/** Two categories of a table that are counted as one. */
export type Merge = { readonly one: string; readonly other: string };

/** Draws into which categories of one table new units fall. */
export type Urn = {
  /** Draws so many units more. */
  draw(units: number): void;
  /** Units per category so far, those of the start included. */
  counts(): ReadonlyMap<string, number>;
};

type UrnInput = {
  readonly table: PublishedTable;
  /** What was seen of the series and of the table; decides what is likely. */
  readonly seen: { readonly total: number; readonly counts: ReadonlyMap<string, number> };
  /** What is already counted at the start. */
  readonly start: ReadonlyMap<string, number>;
  readonly next: () => number;
  /** Counts these two as one, without drawing anything else than otherwise. */
  readonly merge: Merge | null;
};

/** The place of the weight that `left`, from 0 to the sum of the weights, falls in. */
function placeOf(weights: readonly number[], drawn: number): number {
  let left = drawn;
  const place = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return place === -1 ? weights.length - 1 : place;
}

/**
 * An urn (Pólya): every category starts with an equal share of a few assumed units and the units seen,
 * and every unit drawn is added to it. So what is little known varies much from one future to the next,
 * and what is well known hardly. Each category of a table with several codes has an urn of its own.
 */
export function makeUrn({ table, seen, start, next, merge }: UrnInput): Urn {
  const { categories, multiple } = table;
  const share = assumedShare(categories.length, multiple);
  const weights = categories.map(
    ({ code }) => share * assumptionWeight + Math.max(0, seen.counts.get(code) ?? 0),
  );
  let whole = assumptionWeight + seen.total;
  let sum = weights.reduce((before, weight) => before + weight, 0);
  const counts = new Map(start);
  const targets = categories.map(({ code }) => (code === merge?.other ? merge.one : code));
  const add = (target: string): void => {
    counts.set(target, (counts.get(target) ?? 0) + 1);
  };
  const drawSeveral = (): void => {
    const into = new Set<string>();
    for (const [place, target] of targets.entries()) {
      const weight = weights[place] ?? 0;
      if (next() * whole >= weight) continue;
      weights[place] = weight + 1;
      into.add(target);
    }
    whole += 1;
    into.forEach(add);
  };
  const drawOne = (): void => {
    const place = placeOf(weights, next() * sum);
    weights[place] = (weights[place] ?? 0) + 1;
    sum += 1;
    add(targets[place] ?? '');
  };
  return {
    draw(units) {
      for (let unit = 0; unit < units; unit += 1) {
        if (multiple) drawSeveral();
        else drawOne();
      }
    },
    counts: () => counts,
  };
}
