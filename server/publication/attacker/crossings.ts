import type { BlockModel } from './blocks.ts';
import { spansWithin } from './claims.ts';
import type { Span } from './claims.ts';
import { crossingInterval } from './crossing-program.ts';
import { crossingWitness } from './crossing-witness.ts';
import type { Crossing } from './crossing-witness.ts';
import { isBroken } from './intervals.ts';
import type { Interval } from './intervals.ts';
import type { Solver } from './solver.ts';
import type { TableInquiry } from './table-inquiry.ts';

/** What came of all crossings of two tables. */
export type CrossingAnswer = {
  readonly broken: readonly { readonly crossing: Crossing; readonly interval: Interval }[];
  /** How many needed the integer solver. */
  readonly solved: number;
};

/** A block of which the total is known and so large that a count and its rest can both lie in the middle. */
function isRoomy({ runs }: BlockModel, block: number, least: number): boolean {
  return runs.some(
    (run) =>
      run.first === block &&
      run.last === block &&
      run.least === run.most &&
      run.least >= 2 * (least - 1),
  );
}

/**
 * The runs of blocks whose crossings do not follow from the tables apart. Take tables of which no
 * target is broken, and let c be `least`.
 * - One block with a known total N. Given the tables, a crossing of a and b lies between
 *   max(0, a + b − N) and min(a, b), and both are reached. The tables vary apart from each other, so
 *   its interval reaches from max(0, lo(a) + lo(b) − N) to min(hi(a), hi(b)). From 0 it reaches at least
 *   c − 1; otherwise its width is hi(a) − lo(a) + N − lo(b) (or with a and b turned round), where
 *   N − lo(b) is the most that the rest of b can be: c − 1 or more.
 * - A run that has a block with a known N of 2(c − 1) or more. Then each table has a truth in which the
 *   category and its rest both have c − 1 or more in that block. With the tables as they are then, the
 *   crossing varies within the block by min(a, b, N − a, N − b), and so the run's by c − 1 or more.
 * Source: Fréchet (1940); Dobra and Fienberg, PNAS 97 (2000), for the bounds of two-way tables.
 */
export function unprovenSpans(form: BlockModel, least: number): readonly Span[] {
  const isRoomyBlock = form.blocks.map((_, block) => isRoomy(form, block, least));
  const isGiven = (block: number): boolean =>
    form.runs.some((run) => run.first === block && run.last === block && run.least === run.most);
  return spansWithin(form.blocks.length).filter(({ first, last }) => {
    if (first === last && isGiven(first)) return false;
    return !isRoomyBlock.slice(first, last + 1).includes(true);
  });
}

/**
 * Works out every crossing of two tables of one series that does not follow from the tables apart:
 * first by laying truths of both side by side, then with the integer solver.
 */
export async function inquireCrossings(
  one: TableInquiry,
  other: TableInquiry,
  solver: Solver,
): Promise<CrossingAnswer> {
  const broken: { crossing: Crossing; interval: Interval }[] = [];
  let solved = 0;
  if (one.form === null || other.form === null) throw new Error('tables without blocks');
  const { least } = one.model;
  const spans = unprovenSpans(one.form, least);
  if (spans.length === 0) return { broken, solved };
  const witness = crossingWitness(one, other);
  for (const [a] of one.model.categories.entries()) {
    for (const [b] of other.model.categories.entries()) {
      for (const span of spans) {
        const crossing = { one: a, other: b, span };
        const { lo, hi } = witness.interval(crossing, least);
        if (hi - lo >= least - 1) continue;
        solved += 1;
        const interval = await crossingInterval(one, other, { crossing, solver });
        if (isBroken(interval, least)) broken.push({ crossing, interval });
      }
    }
  }
  return { broken, solved };
}
