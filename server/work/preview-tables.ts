import type { Month } from '../domain/calendar.ts';
import type { TableId } from '../measures/series.ts';
import type { Counts } from '../publication/counts.ts';
import { cellIn } from '../publication/history.ts';
import type { History } from '../publication/history.ts';
import type { PublishedTable } from '../publication/parameters.ts';
import type { WaitingReason } from '../publication/plan-table.ts';
import type { ProposedEdition } from './propose-edition.ts';

/** A category that would be updated. */
export type PreviewUpdate = {
  readonly category: string;
  readonly label: string;
  readonly from: Month;
  readonly to: Month;
  readonly n: number;
  readonly cumulative: number;
};

/** A category that is not updated: what the workgroup goes on seeing, and why. */
export type PreviewWait = {
  readonly category: string;
  readonly label: string;
  /** The count that stays, with its last month; null when it was never shown. */
  readonly shown: number | null;
  readonly through: Month | null;
  /** Null when it is not told: it follows from the records of all providers together. */
  readonly reason: WaitingReason | null;
  /** New units that wait; can be negative after corrections. */
  readonly batch: number;
};

/** One table of the edition that is due. */
export type PreviewTable = {
  readonly id: TableId;
  readonly multiple: boolean;
  readonly updates: readonly PreviewUpdate[];
  readonly waiting: readonly PreviewWait[];
};

/** What is published of a category. */
function standing(history: History, table: PublishedTable, category: string) {
  const { n, through } = cellIn(history, { table: table.id, category });
  return { shown: through === null ? null : n, through };
}

/** One table as the edition would show it, with everything that waits and why. */
export function proposedTable(table: PublishedTable, proposed: ProposedEdition): PreviewTable {
  const labelOf = (code: string): string =>
    table.categories.find((category) => category.code === code)?.label ?? code;
  const order = table.categories.map(({ code }) => code);
  const inOrder = (one: { category: string }, other: { category: string }): number =>
    order.indexOf(one.category) - order.indexOf(other.category);
  return {
    id: table.id,
    multiple: table.multiple,
    updates: proposed.passed.proposal.cells
      .filter((cell) => cell.table === table.id)
      .map(({ category, from, to, n, cumulative }) => ({
        category,
        label: labelOf(category),
        from,
        to,
        n,
        cumulative,
      }))
      .toSorted(inOrder),
    waiting: proposed.waiting
      .filter((wait) => wait.table === table.id)
      .map(({ category, reason, batch }) => ({
        category,
        label: labelOf(category),
        ...standing(proposed.history, table, category),
        reason,
        batch,
      }))
      .toSorted(inOrder),
  };
}

/**
 * One table as a provider among others sees it before the release: what is published, and what their
 * own records add. Whether it will be updated is not told, because that follows from the records of
 * the others too: with four of one's own, "too few" would mean that the others have none.
 */
export function ownTable(
  table: PublishedTable,
  history: History,
  counts: Pick<Counts, 'tables'>,
): PreviewTable {
  return {
    id: table.id,
    multiple: table.multiple,
    updates: [],
    waiting: table.categories.map(({ code, label }) => ({
      category: code,
      label,
      ...standing(history, table, code),
      reason: null,
      batch: counts.tables[table.id].get(code) ?? 0,
    })),
  };
}
