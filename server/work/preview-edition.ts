import { findPilot, providersOf } from '../../db/queries/pilots.ts';
import type { Actor } from '../access/roles.ts';
import { results } from '../domain/codes/results.ts';
import type { ResultId } from '../domain/codes/results.ts';
import type { Day, Month } from '../domain/calendar.ts';
import { Refusal } from '../domain/refusal.ts';
import type { RunTotal, TotalsSeries } from '../measures/source.ts';
import type { TableId } from '../measures/series.ts';
import type { GateReport } from '../publication/gate.ts';
import { cellIn } from '../publication/history.ts';
import type { PublishedTable } from '../publication/parameters.ts';
import type { WaitingReason } from '../publication/plan-table.ts';
import { nextReleaseDay } from '../publication/series-year.ts';
import { proposeEdition } from './propose-edition.ts';
import type { EditionDesk, ProposedEdition } from './propose-edition.ts';
import { ledgerThrough } from '../../db/queries/ledger.ts';

/** A category that would be updated. */
export type PreviewUpdate = {
  readonly category: string;
  readonly label: string;
  readonly from: Month;
  readonly to: Month;
  readonly n: number;
  readonly cumulative: number;
};

/** A category that waits: what the workgroup goes on seeing, and why. */
export type PreviewWait = {
  readonly category: string;
  readonly label: string;
  /** The count that stays, with its last month; null when it was never shown. */
  readonly shown: number | null;
  readonly through: Month | null;
  readonly reason: WaitingReason;
  /**
   * New units that wait; can be negative after corrections. Null when the pilot has several
   * providers: then it would tell one provider about the records of another.
   */
  readonly batch: number | null;
};

/** One table of the edition that is due. */
export type PreviewTable = {
  readonly id: TableId;
  readonly multiple: boolean;
  readonly updates: readonly PreviewUpdate[];
  readonly waiting: readonly PreviewWait[];
};

/** What would be released now. */
export type EditionPreview = {
  readonly seq: number;
  readonly from: Month;
  readonly to: Month;
  readonly startsSeriesYear: boolean;
  readonly totals: readonly ({ readonly series: TotalsSeries } & RunTotal)[];
  readonly tables: readonly PreviewTable[];
  readonly gates: readonly GateReport[];
  /** The results in order; each needs a note before the edition can be released. */
  readonly notes: readonly {
    readonly result: ResultId;
    /** The note of the edition before; null when there is none. */
    readonly previous: string | null;
  }[];
  readonly explanation: readonly string[];
};

/** The answer to "is there something to release". */
export type PreviewAnswer = {
  readonly due: EditionPreview | null;
  /** When nothing is due: the first day on which the next month can be released; null after the pilot. */
  readonly nextDay: Day | null;
};

/** Only a coordinator of a provider that takes part in the pilot releases its editions. @throws Refusal 403. */
export async function requireProvider(desk: EditionDesk, actor: Actor): Promise<number> {
  const providers = await providersOf(desk.db, actor.pilotId);
  if (!actor.roles.has('coordinator') || !providers.some(({ id }) => id === actor.providerId)) {
    throw new Refusal(403, 'Alleen een coördinator van een aanbieder in deze pilot kan dit.');
  }
  return providers.length;
}

function previewTable(
  table: PublishedTable,
  proposed: ProposedEdition,
  showBatches: boolean,
): PreviewTable {
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
      .map(({ category, reason, batch }) => {
        const { n, through } = cellIn(proposed.history, { table: table.id, category });
        return {
          category,
          label: labelOf(category),
          shown: through === null ? null : n,
          through,
          reason,
          batch: showBatches ? batch : null,
        };
      })
      .toSorted(inOrder),
  };
}

function previewOf(proposed: ProposedEdition, showBatches: boolean): EditionPreview {
  const { due, passed, parameters, last } = proposed;
  return {
    seq: due.seq,
    from: due.from,
    to: due.to,
    startsSeriesYear: due.startsSeriesYear,
    totals: passed.proposal.totals,
    tables: parameters.tables.map((table) => previewTable(table, proposed, showBatches)),
    gates: passed.reports,
    notes: results.map(({ id }) => ({
      result: id,
      previous: last?.notes.find(({ result }) => result === id)?.text ?? null,
    })),
    explanation: parameters.explanation,
  };
}

/**
 * What the coordinator would release now: totals, what is new per table, what waits and why, and
 * which results still need a note. Nothing is stored and nothing counts yet.
 * @throws Refusal 403 for anybody but a coordinator of a provider in the pilot.
 */
export async function previewEdition(desk: EditionDesk, actor: Actor): Promise<PreviewAnswer> {
  const providers = await requireProvider(desk, actor);
  const proposed = await proposeEdition(desk, actor.pilotId);
  if (proposed !== null) return { due: previewOf(proposed, providers === 1), nextDay: null };
  const pilot = await findPilot(desk.db, actor.pilotId);
  const editions = await ledgerThrough(desk.db, actor.pilotId, Number.MAX_SAFE_INTEGER);
  const lastTo = editions.at(-1)?.edition.monthTo ?? null;
  return { due: null, nextDay: pilot === undefined ? null : nextReleaseDay(pilot, lastTo) };
}
