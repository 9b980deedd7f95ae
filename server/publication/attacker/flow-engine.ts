import type { BlockModel, BlockRun } from './blocks.ts';
import { valueAt } from './engine.ts';
import type { Span } from './claims.ts';
import type { Engine, Point, Target } from './engine.ts';
import { makeNetwork, unlimited } from './network.ts';
import type { Arc, Network } from './network.ts';
import type { TableModel } from './table-model.ts';

// A single-choice table is a transport problem: every batch of a category is brought to the blocks
// of its months, every block takes what its total says. All limits are whole numbers, so the
// extremes of a sum follow without an integer solver, and exactly.

type Layout = {
  readonly network: Network;
  readonly arcCount: number;
  /** Arc of category and block, categories after each other. */
  readonly cells: Int32Array;
  /** Arc of the total of a block; when the total is given: −1. */
  readonly totals: Int32Array;
  /** The totals, when they are given. */
  readonly given: Int32Array | null;
};

const home = 0;

type Shape = { readonly model: TableModel; readonly blocks: BlockModel };

/** Batches and cells: the same in every layout. */
function cellArcs({ model, blocks }: Shape, mostIn: (block: number) => number) {
  const size = blocks.blocks.length;
  const arcs: Arc[] = [];
  const cells = new Int32Array(model.categories.length * size);
  const blockNode = (block: number): number => 1 + blocks.batches.length + block;
  for (const [index, { category, first, last, n }] of blocks.batches.entries()) {
    arcs.push({ from: home, to: 1 + index, least: n ?? 0, most: n ?? unlimited });
    for (let block = first; block <= last; block += 1) {
      cells[category * size + block] = arcs.length;
      arcs.push({ from: 1 + index, to: blockNode(block), least: 0, most: mostIn(block) });
    }
  }
  return { arcs, cells, blockNode };
}

/** A layout in which the totals of the blocks are as given. */
function givenLayout(shape: Shape, given: Int32Array): Layout {
  const { model, blocks } = shape;
  const { arcs, cells, blockNode } = cellArcs(shape, (block) => given[block] ?? 0);
  for (const [block] of blocks.blocks.entries()) {
    const total = given[block] ?? 0;
    const least = model.covers ? total : 0;
    const most = model.multiple ? unlimited : total;
    arcs.push({ from: blockNode(block), to: home, least, most });
  }
  const nodes = 1 + blocks.batches.length + blocks.blocks.length;
  const totals = new Int32Array(blocks.blocks.length).fill(-1);
  return { network: makeNetwork(nodes, arcs), arcCount: arcs.length, cells, totals, given };
}

/** A layout of a single-choice table in which the totals of blocks within a run are not known. */
function openLayout(shape: Shape): Layout {
  const { blocks } = shape;
  const { arcs, cells, blockNode } = cellArcs(shape, () => unlimited);
  const totals = new Int32Array(blocks.blocks.length);
  const runNode = (run: number): number => 1 + blocks.batches.length + blocks.blocks.length + run;
  for (const [run, { first, last, least, most }] of blocks.runs.entries()) {
    for (let block = first; block <= last; block += 1) {
      totals[block] = arcs.length;
      const mostIn = blocks.blocks[block]?.most ?? 0;
      arcs.push({ from: blockNode(block), to: runNode(run), least: 0, most: mostIn });
    }
    arcs.push({ from: runNode(run), to: home, least, most });
  }
  const nodes = runNode(blocks.runs.length);
  return { network: makeNetwork(nodes, arcs), arcCount: arcs.length, cells, totals, given: null };
}

/** Whether a run leaves the total of some block open. */
const isOpen = ({ first, last, least, most }: BlockRun): boolean => first < last || least < most;

/**
 * The totals when every small part is empty, and when every small part is as full as
 * can be.
 */
export function extremeTotals({ blocks, runs }: BlockModel): readonly Int32Array[] {
  return [false, true].map((isFull) => {
    const totals = new Int32Array(blocks.length);
    for (const { first, last, least, most } of runs) {
      if (first === last) {
        totals[first] = isFull ? most : least;
      } else {
        const part = isFull ? Math.min(most, blocks[first]?.most ?? 0) : 0;
        totals[first] = part;
        totals[last] = most - part;
      }
    }
    return totals;
  });
}

/** Whether runs of blocks that are known as a whole fill exactly this span. */
function fill(runs: readonly Span[], { first, last }: Span): boolean {
  return runs.some((run) => run.first === first) && runs.some((run) => run.last === last);
}

/** The flow of a point in a layout. */
function flowOf({ network, cells, totals }: Layout, { x, t }: Point): Int32Array {
  const known = new Map<number, number>();
  cells.forEach((arc, place) => known.set(arc, x[place] ?? 0));
  totals.forEach((arc, block) => {
    if (arc >= 0) known.set(arc, t[block] ?? 0);
  });
  return network.completed(known);
}

/**
 * The engine for tables in the form in which editions are made. It is exact, except for tables with
 * several codes per unit while the totals of some blocks are not known: then it looks at cases in
 * which those totals are given, which proves that a sum is uncertain but not that it is known.
 */
export function flowEngine(model: TableModel, blocks: BlockModel): Engine {
  const shape = { model, blocks };
  const size = blocks.blocks.length;
  const hasOpen = blocks.runs.some(isOpen);
  const open = hasOpen && !model.multiple ? openLayout(shape) : null;
  const layouts = new Map<string, Layout>();
  const layoutWith = (totals: Int32Array): Layout => {
    const key = totals.join(',');
    const layout = layouts.get(key) ?? givenLayout(shape, totals);
    layouts.set(key, layout);
    return layout;
  };
  const origin = new WeakMap<Point, { layout: Layout; flow: Int32Array }>();
  const pointOf = (layout: Layout, flow: Int32Array): Point => {
    const x = layout.cells.map((arc) => flow[arc] ?? 0);
    const t = layout.given ?? layout.totals.map((arc) => flow[arc] ?? 0);
    const point = { x, t };
    origin.set(point, { layout, flow });
    return point;
  };
  const gainOf = (layout: Layout, { category, span, isRest }: Target, direction: 1 | -1) => {
    const gain = new Int8Array(layout.arcCount);
    for (let block = span.first; block <= span.last; block += 1) {
      const cell = layout.cells[category * size + block] ?? 0;
      gain[cell] = isRest ? -direction : direction;
      const total = layout.totals[block] ?? -1;
      if (isRest && total >= 0) gain[total] = direction;
    }
    return gain;
  };
  const shown = model.categories.map((_, category) =>
    blocks.batches.filter((batch) => batch.category === category && batch.n !== null),
  );
  const isShownFrom = (category: number, { first, last }: Span): boolean =>
    !blocks.batches.some(
      (batch) =>
        batch.category === category &&
        batch.n === null &&
        batch.first <= last &&
        batch.last >= first,
    );
  const exactRuns = blocks.runs.filter(({ least, most }) => least === most);
  return {
    blocks: blocks.blocks,
    isFixed: ({ category, span, isRest }) =>
      isShownFrom(category, span) &&
      fill(shown[category] ?? [], span) &&
      (!isRest || fill(exactRuns, span)),
    isExact: !hasOpen || open !== null,
    async seeds() {
      const [empty, full] = extremeTotals(blocks).map(layoutWith);
      const chosen = [open, empty, hasOpen ? full : null];
      return chosen.flatMap((layout) => {
        const flow = layout?.network.feasible() ?? null;
        return layout === null || layout === undefined || flow === null
          ? []
          : [pointOf(layout, flow)];
      });
    },
    async extreme(target, direction, { start, enough }) {
      const improved = (layout: Layout, flow: Int32Array, missing: number): Point => {
        const gain = gainOf(layout, target, direction);
        return pointOf(layout, layout.network.improve(flow, gain, missing));
      };
      const own = open ?? layoutWith(start.t);
      const from = origin.get(start);
      const flow = from?.layout === own ? from.flow : flowOf(own, start);
      let best = improved(own, flow, enough);
      if (open !== null || !hasOpen) return best;
      const base = valueAt(start, target) * direction;
      for (const layout of extremeTotals(blocks).map(layoutWith)) {
        if (valueAt(best, target) * direction - base >= enough) return best;
        const seed = layout === own ? null : layout.network.feasible();
        if (seed === null) continue;
        const other = improved(layout, seed, unlimited);
        if (valueAt(other, target) * direction > valueAt(best, target) * direction) best = other;
      }
      return best;
    },
  };
}
