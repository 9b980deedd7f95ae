import { blockModel } from './blocks.ts';
import type { BlockModel } from './blocks.ts';
import type { Span } from './claims.ts';
import { valueAt } from './engine.ts';
import type { Engine } from './engine.ts';
import { flowEngine } from './flow-engine.ts';
import { inquire } from './intervals.ts';
import type { Inquiry } from './intervals.ts';
import type { Solver } from './solver.ts';
import type { SpanClaim, TableModel } from './table-model.ts';
import { programEngine } from './table-program.ts';

/** The same table with blocks for months: nothing that was said tells the months of a block apart. */
export function blockTable(model: TableModel, { blocks, runs, batches }: BlockModel): TableModel {
  const small = blocks.map(({ most }, block) => ({ first: block, last: block, least: 0, most }));
  const shown = model.categories.map((_, category) =>
    batches.flatMap(({ category: of, first, last, n }): SpanClaim[] =>
      of === category && n !== null ? [{ first, last, least: n, most: n }] : [],
    ),
  );
  return { ...model, months: blocks.length, totals: [...runs, ...small], claims: shown };
}

/** First the flow engine; the integer solver only for what that leaves open. */
function settledBy(flow: Engine, program: Engine): Engine {
  return {
    blocks: flow.blocks,
    isExact: true,
    isFixed: flow.isFixed,
    seeds: async () => {
      const seeds = await flow.seeds();
      return seeds.length > 0 ? seeds : program.seeds();
    },
    extreme: async (target, direction, given) => {
      const point = await flow.extreme(target, direction, given);
      const moved = (valueAt(point, target) - valueAt(given.start, target)) * direction;
      return moved >= given.enough ? point : program.extreme(target, direction, given);
    },
  };
}

/** A table laid open to questions, with the months of its blocks. */
export type TableInquiry = {
  readonly model: TableModel;
  readonly blocks: readonly Span[];
  /** The blocks with what was said of each; null when the claims have another form. */
  readonly form: BlockModel | null;
  /** Null when what was said cannot be true. */
  readonly inquiry: Inquiry | null;
};

/**
 * Lays one table open to questions about every category and every run of months: by flows where the
 * claims have the form in which editions are made, by the integer solver where they do not.
 */
export async function inquireTable(model: TableModel, solver: Solver): Promise<TableInquiry> {
  const found = blockModel(model);
  if (found.kind === 'contradiction') return { model, blocks: [], form: null, inquiry: null };
  const given = { categories: model.categories.length, least: model.least };
  if (found.kind === 'other') {
    const engine = programEngine(model, solver);
    const inquiry = await inquire(engine, given);
    return { model, blocks: engine.blocks, form: null, inquiry };
  }
  const flow = flowEngine(model, found.model);
  const engine = flow.isExact
    ? flow
    : settledBy(flow, programEngine(blockTable(model, found.model), solver));
  const inquiry = await inquire(engine, given);
  return { model, blocks: flow.blocks, form: found.model, inquiry };
}
