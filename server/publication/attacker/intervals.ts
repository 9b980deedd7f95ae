import type { Span } from './claims.ts';
import { spansWithin } from './claims.ts';
import { valueAt } from './engine.ts';
import type { Engine, Point, Target } from './engine.ts';

/** Everything a sum can be, given all that was said; both ends can really be reached. */
export type Interval = { readonly lo: number; readonly hi: number };

/**
 * Whether an interval betrays a small group: it may be smaller than `least` and has fewer than
 * `least` possible values. Safe is "certainly `least` or more" or "at least `least` possible values".
 */
export function isBroken({ lo, hi }: Interval, least: number): boolean {
  return lo < least && hi - lo < least - 1;
}

/** What is known so far of one target. */
type Found = {
  readonly target: Target;
  lo: number;
  hi: number;
  lowest: Point;
  highest: Point;
  isExact: boolean;
};

/** The questions about one table, and the possible truths found on the way. */
export type Inquiry = {
  /** Targets that are broken, with their exact interval. */
  readonly broken: () => Promise<readonly { target: Target; interval: Interval }[]>;
  /** The exact interval of one target. */
  readonly interval: (target: Target) => Promise<Interval>;
  /** The fewest possible values of any target that can be smaller than `least`; null: there is none. */
  readonly narrowest: () => Promise<{ target: Target; values: number } | null>;
  /** All points found so far. */
  readonly points: readonly Point[];
};

function allTargets(categories: number, blocks: number): readonly Target[] {
  const spans = spansWithin(blocks);
  return Array.from({ length: categories }, (_, category) =>
    spans.flatMap((span: Span): Target[] => [
      { category, span, isRest: false },
      { category, span, isRest: true },
    ]),
  ).flat();
}

const keyOf = ({ category, span, isRest }: Target): string =>
  `${category}|${span.first}|${span.last}|${isRest ? 1 : 0}`;

const noLimit = 1e9;

/**
 * Works out the intervals of all targets of a table. Every point that is found counts for every
 * target, so that most are settled by a few: a target needs no more questions once two points lie
 * `least` values apart.
 * @param given.categories how many categories the table has.
 * @returns null when what was said cannot be true.
 */
export async function inquire(
  engine: Engine,
  given: { readonly categories: number; readonly least: number },
): Promise<Inquiry | null> {
  const { categories, least } = given;
  const points: Point[] = [];
  const found = new Map<string, Found>();
  const [seed, ...seeds] = await engine.seeds();
  if (seed === undefined) return null;
  for (const target of allTargets(categories, engine.blocks.length)) {
    const value = valueAt(seed, target);
    found.set(keyOf(target), {
      target,
      lo: value,
      hi: value,
      lowest: seed,
      highest: seed,
      isExact: engine.isFixed(target),
    });
  }
  const list = [...found.values()];
  const add = (point: Point): void => {
    points.push(point);
    for (const known of list) {
      const value = valueAt(point, known.target);
      if (value > known.hi) {
        known.hi = value;
        known.highest = point;
      }
      if (value < known.lo) {
        known.lo = value;
        known.lowest = point;
      }
    }
  };
  points.push(seed);
  for (const point of seeds) add(point);

  const isWide = ({ lo, hi }: Found): boolean => hi - lo >= least - 1;

  /** Widens a target until it is wide enough, or until both its ends are the true ones. */
  const settle = async (known: Found, enough: number): Promise<void> => {
    if (known.isExact || known.hi - known.lo >= enough) return;
    const missing = (): number => enough - (known.hi - known.lo);
    add(await engine.extreme(known.target, 1, { start: known.highest, enough: missing() }));
    if (missing() <= 0) return;
    add(await engine.extreme(known.target, -1, { start: known.lowest, enough: missing() }));
    if (missing() > 0) known.isExact = true;
  };

  return {
    points,
    async broken() {
      const broken: { target: Target; interval: Interval }[] = [];
      for (const known of list) {
        await settle(known, least - 1);
        if (!isWide(known) && known.lo < least) {
          broken.push({ target: known.target, interval: { lo: known.lo, hi: known.hi } });
        }
      }
      return broken;
    },
    async interval(target) {
      const known = found.get(keyOf(target));
      if (known === undefined) throw new Error('a target of another table');
      await settle(known, noLimit);
      return { lo: known.lo, hi: known.hi };
    },
    async narrowest() {
      let best: Found | null = null;
      for (const known of list.toSorted((one, other) => one.hi - one.lo - (other.hi - other.lo))) {
        if (best !== null && known.hi - known.lo >= best.hi - best.lo) continue;
        await settle(known, best === null ? noLimit : best.hi - best.lo);
        if (known.lo >= least) continue;
        if (best === null || known.hi - known.lo < best.hi - best.lo) best = known;
      }
      return best === null ? null : { target: best.target, values: best.hi - best.lo + 1 };
    },
  };
}
