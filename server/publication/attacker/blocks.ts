import type { Span } from './claims.ts';
import { exactParts } from './exact-parts.ts';
import type { ExactPart } from './exact-parts.ts';
import type { SpanClaim, TableModel } from './table-model.ts';

/**
 * Months between which nothing that was said makes a difference. A run that ends within a block is
 * never known better than the blocks that lie wholly in it, so targets over blocks imply all others.
 */
export type Block = Span & {
  /** Most units in the block as far as something was said of the block alone. */
  readonly most: number;
};

/** Blocks that share one total: one block, or two of which the first is known to be small. */
export type BlockRun = Span & { readonly least: number; readonly most: number };

/** One shown batch of a category, or months of which nothing was shown (least 0, no most). */
export type Batch = Span & { readonly category: number; readonly n: number | null };

/** A table whose claims have the form in which editions are made. */
export type BlockModel = {
  readonly blocks: readonly Block[];
  /** In block numbers. */
  readonly runs: readonly BlockRun[];
  /** In block numbers; for every category they fill all blocks. */
  readonly batches: readonly Batch[];
};

export type BlocksFound =
  | { readonly kind: 'blocks'; readonly model: BlockModel }
  | { readonly kind: 'contradiction' }
  /** Claims of another form: only the integer solver can tell. */
  | { readonly kind: 'other' };

const isExact = ({ least, most }: SpanClaim): boolean => least === most;
const asPart = ({ first, last, least }: SpanClaim): ExactPart => ({ first, last, n: least });

/** Runs that were said to be small, without those that follow from a longer one. */
function longestSmallRuns(claims: readonly SpanClaim[]): readonly SpanClaim[] {
  return claims.filter(
    (claim, index) =>
      !claims.some(
        (other, place) =>
          other.first <= claim.first &&
          other.last >= claim.last &&
          other.most <= claim.most &&
          (other.first < claim.first ||
            other.last > claim.last ||
            other.most < claim.most ||
            place < index),
      ),
  );
}

type MonthRun = {
  readonly span: Span;
  readonly n: number | null;
  readonly small: SpanClaim | null;
};

/** The totals as runs side by side from the first month on; null when they have another form. */
function runsOf(
  exact: readonly ExactPart[],
  small: readonly SpanClaim[],
  months: number,
): readonly MonthRun[] | null {
  const runs: MonthRun[] = exact.map((part) => {
    const within = small.filter(({ first, last }) => first >= part.first && last <= part.last);
    return { span: part, n: part.n, small: within.length === 1 ? (within[0] ?? null) : null };
  });
  const used = runs.flatMap((run) => (run.small === null ? [] : [run.small]));
  const open = small.filter((claim) => !used.includes(claim));
  const [tail, ...more] = open;
  if (more.length > 0) return null;
  if (tail !== undefined) runs.push({ span: tail, n: null, small: tail });
  let next = 0;
  for (const { span, n, small: part } of runs) {
    if (span.first !== next || (part !== null && part.first !== span.first)) return null;
    if (n !== null && part?.last === span.last) return null;
    next = span.last + 1;
  }
  return next === months ? runs : null;
}

function blocksOf(runs: readonly MonthRun[]): { blocks: Block[]; runs: BlockRun[] } {
  const blocks: Block[] = [];
  const blockRuns: BlockRun[] = [];
  for (const { span, n, small } of runs) {
    const first = blocks.length;
    const most = n ?? small?.most ?? 0;
    if (n !== null && small !== null && small.last < span.last) {
      blocks.push({ first: span.first, last: small.last, most: Math.min(n, small.most) });
      blocks.push({ first: small.last + 1, last: span.last, most: n });
    } else {
      blocks.push({ first: span.first, last: span.last, most });
    }
    blockRuns.push({ first, last: blocks.length - 1, least: n ?? 0, most });
  }
  return { blocks, runs: blockRuns };
}

/** The batches of one category over the blocks, with the gaps between them; null when they do not fit. */
function batchesOver(
  parts: readonly ExactPart[],
  category: number,
  blocks: readonly Block[],
): readonly Batch[] | null {
  const batches: Batch[] = [];
  let next = 0;
  for (const { first, last, n } of parts) {
    const start = blocks.findIndex((block) => block.first === first);
    const end = blocks.findIndex((block) => block.last === last);
    if (start < 0 || end < 0) return null;
    if (start > next) batches.push({ category, first: next, last: start - 1, n: null });
    batches.push({ category, first: start, last: end, n });
    next = end + 1;
  }
  if (next < blocks.length) {
    batches.push({ category, first: next, last: blocks.length - 1, n: null });
  }
  return batches;
}

/** Brings a table to blocks, when its claims have the form in which editions are made. */
export function blockModel(model: TableModel): BlocksFound {
  const exact = exactParts(model.totals.filter(isExact).map(asPart));
  if (exact.kind === 'contradiction') return { kind: 'contradiction' };
  const ranges = model.totals.filter((claim) => !isExact(claim));
  if (exact.kind === 'overlap' || ranges.some(({ least }) => least > 0)) return { kind: 'other' };
  const runs = runsOf(exact.parts, longestSmallRuns(ranges), model.months);
  if (runs === null) return { kind: 'other' };
  const { blocks, runs: blockRuns } = blocksOf(runs);
  const batches: Batch[] = [];
  for (const [category, claims] of model.claims.entries()) {
    if (claims.some((claim) => !isExact(claim))) return { kind: 'other' };
    const parts = exactParts(claims.map(asPart));
    if (parts.kind === 'contradiction') return { kind: 'contradiction' };
    const over = parts.kind === 'parts' ? batchesOver(parts.parts, category, blocks) : null;
    if (over === null) return { kind: 'other' };
    batches.push(...over);
  }
  return { kind: 'blocks', model: { blocks, runs: blockRuns, batches } };
}
