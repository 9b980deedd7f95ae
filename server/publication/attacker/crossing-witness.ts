import type { Span } from './claims.ts';
import type { Interval } from './intervals.ts';
import type { Spreads, Wish } from './spread.ts';
import type { TableInquiry } from './table-inquiry.ts';
import { spreadsOf } from './spread.ts';

/** Two categories of two tables of one series, over a run of blocks. */
export type Crossing = {
  readonly one: number;
  readonly other: number;
  readonly span: Span;
};

/** Shows how far the crossings of two tables can lie apart, with truths of both. */
export type Witness = {
  /** Numbers that the crossing can really be; the exact interval can be wider. */
  readonly interval: (crossing: Crossing, least: number) => Interval;
};

type Truth = Int32Array;
/** Truths of both tables under the same totals. */
type Side = { readonly one: Known; readonly other: Known; readonly totals: Int32Array };
type Known = Spreads & Truths;

const sumOver = ({ first, last }: Span, valueOf: (block: number) => number): number => {
  let sum = 0;
  for (let block = first; block <= last; block += 1) sum += valueOf(block);
  return sum;
};

type Truths = {
  /** Every category and its rest share the blocks as evenly as can be. */
  readonly even: (category: number) => Truth;
  /** As much of a category as can be within a run. */
  readonly most: (category: number, span: Span) => Truth;
  /** As little. */
  readonly least: (category: number, span: Span) => Truth;
};

/** The truths of one table that serve many crossings, each worked out once. */
function truthsOf({ spread, totals }: Spreads): Truths {
  const once = (make: (category: number, span: Span) => Wish) => {
    const known = new Map<number, Truth>();
    return (category: number, span: Span): Truth => {
      const key = (category * totals.length + span.first) * totals.length + span.last;
      const truth = known.get(key) ?? spread(make(category, span));
      known.set(key, truth);
      return truth;
    };
  };
  const even = once((category, span) => ({
    category,
    span,
    caps: (block) => Math.floor((totals[block] ?? 0) / 2),
    within: 1,
    beyond: -1,
  }));
  const all = { first: 0, last: totals.length - 1 };
  return {
    even: (category) => even(category, all),
    most: once((category, span) => ({
      category,
      span,
      caps: (block) => totals[block] ?? 0,
      within: 1,
      beyond: 0,
    })),
    least: once((category, span) => ({
      category,
      span,
      caps: () => 0,
      within: 0,
      beyond: -1,
    })),
  };
}

/** The most that a crossing can be beside these truths. */
const mostAt = (x: Truth, y: Truth, span: Span): number =>
  sumOver(span, (block) => Math.min(x[block] ?? 0, y[block] ?? 0));

/** The least: what does not fit outside one of the two. */
const leastAt = (x: Truth, y: Truth, { span, totals }: { span: Span; totals: Truth }): number =>
  sumOver(span, (block) => Math.max(0, (x[block] ?? 0) + (y[block] ?? 0) - (totals[block] ?? 0)));

/**
 * The best truth of a category of one table beside a truth of another: `more` makes the crossing as
 * large as can be, otherwise as small.
 */
function beside(
  { spread, totals }: Known,
  other: Truth,
  { category, span, more }: { category: number; span: Span; more: boolean },
): Truth {
  return spread(
    more
      ? { category, span, caps: (block) => other[block] ?? 0, within: 1, beyond: 0 }
      : {
          category,
          span,
          caps: (block) => (totals[block] ?? 0) - (other[block] ?? 0),
          within: 0,
          beyond: -1,
        },
  );
}

/** Truths of both tables side by side, better by turns: one beside the other, and back. */
function* byTurns(
  { one, other }: Side,
  { one: a, other: b, span }: Crossing,
): Generator<readonly [Truth, Truth]> {
  for (const more of [true, false]) {
    const x = more ? one.most(a, span) : one.least(a, span);
    const y = beside(other, x, { category: b, span, more });
    yield [x, y];
    yield [beside(one, y, { category: a, span, more }), y];
  }
}

// A table takes part in many crossings; its truths are worked out once.
const knownOf = new WeakMap<TableInquiry, readonly Known[]>();

function truthsOfTable(table: TableInquiry): readonly Known[] {
  const before = knownOf.get(table);
  if (before !== undefined) return before;
  if (table.form === null) throw new Error('a table without blocks');
  const known = spreadsOf(table.model, table.form).map((spreads) => ({
    ...spreads,
    ...truthsOf(spreads),
  }));
  knownOf.set(table, known);
  return known;
}

/** Lays the truths of two tables of one series side by side. */
export function crossingWitness(one: TableInquiry, other: TableInquiry): Witness {
  const ofOther = truthsOfTable(other);
  const sides = truthsOfTable(one).flatMap((known): Side[] => {
    const same = ofOther.find(({ totals }) => totals.join(',') === known.totals.join(','));
    return same === undefined ? [] : [{ one: known, other: same, totals: known.totals }];
  });
  return {
    interval(crossing, least) {
      const { one: a, other: b, span } = crossing;
      let lo = Number.MAX_SAFE_INTEGER;
      let hi = 0;
      const isWide = (): boolean => hi - lo >= least - 1;
      for (const { totals, one: ofOne, other: along } of sides) {
        const even = ofOne.even(a);
        const evenAlong = along.even(b);
        hi = Math.max(hi, mostAt(even, evenAlong, span));
        lo = Math.min(lo, leastAt(even, evenAlong, { span, totals }));
        if (isWide()) return { lo, hi };
        hi = Math.max(hi, mostAt(ofOne.most(a, span), along.most(b, span), span));
        if (isWide()) return { lo, hi };
        // As much as can be of both in one block, wherever the others are.
        for (let block = span.first; block <= span.last; block += 1) {
          const alone = { first: block, last: block };
          hi = Math.max(hi, mostAt(ofOne.most(a, alone), along.most(b, alone), span));
        }
        if (isWide()) return { lo, hi };
        const fewest = ofOne.least(a, span);
        const fewestAlong = along.least(b, span);
        lo = Math.min(
          lo,
          leastAt(fewest, fewestAlong, { span, totals }),
          leastAt(fewest, evenAlong, { span, totals }),
          leastAt(even, fewestAlong, { span, totals }),
        );
        if (isWide()) return { lo, hi };
      }
      for (const side of sides) {
        for (const [x, y] of byTurns(side, crossing)) {
          hi = Math.max(hi, mostAt(x, y, span));
          lo = Math.min(lo, leastAt(x, y, { span, totals: side.totals }));
          if (isWide()) return { lo, hi };
        }
      }
      return { lo, hi };
    },
  };
}
