import type { Block, BlockModel } from './blocks.ts';
import type { Span } from './claims.ts';
import { extremeTotals } from './flow-engine.ts';
import { makeNetwork, unlimited } from './network.ts';
import type { Arc, Network } from './network.ts';
import type { TableModel } from './table-model.ts';

/** What one unit of a category in a block gains: the first so many, and every one beyond them. */
export type Wish = {
  readonly category: number;
  readonly span: Span;
  /** Per block: how many are the first. */
  readonly caps: (block: number) => number;
  readonly within: 1 | 0;
  readonly beyond: 0 | -1;
};

/** The truths of a table when the totals of all blocks are given. */
export type Spreads = {
  readonly totals: Int32Array;
  /** Units per block of a category in the truth that fulfils a wish best. */
  readonly spread: (wish: Wish) => Int32Array;
};

const home = 0;

type Layout = {
  readonly network: Network;
  readonly arcs: number;
  /** First arc per category and block; in the category that is wished for a second one follows it. */
  readonly cells: Int32Array;
};

/** The network of a table with given totals, with two arcs for every cell of one category. */
function layoutFor(
  model: TableModel,
  { blocks, batches }: { readonly blocks: readonly Block[] } & Pick<BlockModel, 'batches'>,
  { totals, wish }: { readonly totals: Int32Array; readonly wish: Wish },
): Layout {
  const arcs: Arc[] = [];
  const cells = new Int32Array(model.categories.length * blocks.length);
  for (const [index, { category, first, last, n }] of batches.entries()) {
    arcs.push({ from: home, to: 1 + index, least: n ?? 0, most: n ?? unlimited });
    for (let block = first; block <= last; block += 1) {
      const to = 1 + batches.length + block;
      const total = totals[block] ?? 0;
      cells[category * blocks.length + block] = arcs.length;
      if (category === wish.category) {
        const cap = Math.max(0, Math.min(total, wish.caps(block)));
        arcs.push({ from: 1 + index, to, least: 0, most: cap });
        arcs.push({ from: 1 + index, to, least: 0, most: total - cap });
      } else {
        arcs.push({ from: 1 + index, to, least: 0, most: total });
      }
    }
  }
  for (const [block] of blocks.entries()) {
    const total = totals[block] ?? 0;
    const least = model.covers ? total : 0;
    const most = model.multiple ? unlimited : total;
    arcs.push({ from: 1 + batches.length + block, to: home, least, most });
  }
  const nodes = 1 + batches.length + blocks.length;
  return { network: makeNetwork(nodes, arcs), arcs: arcs.length, cells };
}

function spreadFor(model: TableModel, form: BlockModel, totals: Int32Array) {
  return (wish: Wish): Int32Array | null => {
    const size = form.blocks.length;
    const { network, arcs, cells } = layoutFor(model, form, { totals, wish });
    const start = network.feasible();
    if (start === null) return null;
    const cellAt = (block: number): number => cells[wish.category * size + block] ?? 0;
    const gain = new Int8Array(arcs);
    for (let block = wish.span.first; block <= wish.span.last; block += 1) {
      gain[cellAt(block)] = wish.within;
      gain[cellAt(block) + 1] = wish.beyond;
    }
    const flow = network.improve(start, gain, unlimited);
    return Int32Array.from(form.blocks, (_, block) => {
      const cell = cellAt(block);
      return (flow[cell] ?? 0) + (flow[cell + 1] ?? 0);
    });
  };
}

/**
 * The truths of a table, once with every small part of a total empty and once with it full (the same
 * when all totals are known). Totals with which the table cannot be true are left out.
 */
export function spreadsOf(model: TableModel, form: BlockModel): readonly Spreads[] {
  const distinct = new Map(extremeTotals(form).map((totals) => [totals.join(','), totals]));
  const none: Wish = {
    category: 0,
    span: { first: 0, last: 0 },
    caps: () => 0,
    within: 0,
    beyond: 0,
  };
  return [...distinct.values()].flatMap((totals): Spreads[] => {
    const find = spreadFor(model, form, totals);
    if (find(none) === null) return [];
    return [
      {
        totals,
        spread(wish) {
          const found = find(wish);
          if (found === null) throw new Error('a table that could be true cannot');
          return found;
        },
      },
    ];
  });
}
