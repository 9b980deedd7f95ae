import { ledgerThrough } from '../../db/queries/ledger.ts';
import { findPilot, providersOf } from '../../db/queries/pilots.ts';
import type { Actor } from '../access/roles.ts';
import type { Day, Month } from '../domain/calendar.ts';
import { results } from '../domain/codes/results.ts';
import type { ResultId } from '../domain/codes/results.ts';
import { Refusal } from '../domain/refusal.ts';
import { seriesIds } from '../measures/series.ts';
import type { RunTotal, TotalsSeries } from '../measures/source.ts';
import type { ChainedEdition } from '../publication/edition-ledger.ts';
import type { CheckWatch, GateReport } from '../publication/gate.ts';
import { historyWith } from '../publication/history.ts';
import { seenDigests } from '../publication/seen-digest.ts';
import type { Seen } from '../publication/seen-digest.ts';
import { shownNumbers } from '../publication/shown-numbers.ts';
import { nextReleaseDay } from '../publication/series-year.ts';
import { ownTable, proposedTable } from './preview-tables.ts';
import type { PreviewTable } from './preview-tables.ts';
import { monthSnapshot, proposeEdition } from './propose-edition.ts';
import type { EditionDesk, MonthSnapshot, ProposedEdition } from './propose-edition.ts';

/** What would be released now. */
export type EditionPreview = {
  readonly seq: number;
  readonly from: Month;
  readonly to: Month;
  readonly startsSeriesYear: boolean;
  /**
   * `all`: what the edition would show. `own`: what the provider's own records add, because several
   * providers take part and the sum before the release would tell one about the records of another.
   */
  readonly basis: 'all' | 'own';
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
  /**
   * Every count the edition shows, to hold the notes against; with several providers those that were
   * published before.
   */
  readonly numbers: readonly number[];
  /** To be sent along with the release, so that it is what was seen. */
  readonly seen: Seen;
};

/** The answer to "is there something to release". */
export type PreviewAnswer = {
  readonly due: EditionPreview | null;
  /** When nothing is due: the first day on which the next month can be released; null after the pilot. */
  readonly nextDay: Day | null;
};

/** A coordinator who may release: their provider, and whether it is the only one. */
export type Releaser = { readonly providerId: string; readonly isOnly: boolean };

const onlyProviders = 'Alleen een coördinator van een aanbieder in deze pilot kan dit.';

/**
 * Only a coordinator of a provider that takes part in the pilot releases its editions.
 * @returns how many providers take part. @throws Refusal 403.
 */
export async function requireProvider(
  desk: Pick<EditionDesk, 'db'>,
  actor: Actor,
): Promise<number> {
  const providers = await providersOf(desk.db, actor.pilotId);
  if (!actor.roles.has('coordinator') || !providers.some(({ id }) => id === actor.providerId)) {
    throw new Refusal(403, onlyProviders);
  }
  return providers.length;
}

/** Who releases. @throws Refusal 403 for anybody but a coordinator of a provider in the pilot. */
export async function releaserFor(desk: EditionDesk, actor: Actor): Promise<Releaser> {
  const providers = await requireProvider(desk, actor);
  if (actor.providerId === null) throw new Refusal(403, onlyProviders);
  return { providerId: actor.providerId, isOnly: providers === 1 };
}

function notesAfter(last: ChainedEdition | null): EditionPreview['notes'] {
  return results.map(({ id }) => ({
    result: id,
    previous: last?.notes.find(({ result }) => result === id)?.text ?? null,
  }));
}

/** The edition that is due as a provider sees it who is the only one in the pilot. */
export function wholePreview(proposed: ProposedEdition): EditionPreview {
  const { due, history, passed, parameters, last } = proposed;
  const { totals, cells } = passed.proposal;
  return {
    seq: due.seq,
    from: due.from,
    to: due.to,
    startsSeriesYear: due.startsSeriesYear,
    basis: 'all',
    totals,
    tables: parameters.tables.map((table) => proposedTable(table, proposed)),
    gates: passed.reports,
    notes: notesAfter(last),
    explanation: parameters.explanation,
    numbers: shownNumbers(historyWith(history, passed.proposal), parameters.tables),
    seen: seenDigests(due, { totals, tables: cells }),
  };
}

/** The same as one provider among others sees it: only what their own records add. */
export function ownPreview({
  due,
  history,
  parameters,
  counts,
  last,
}: MonthSnapshot): EditionPreview {
  const totals = seriesIds.map((series) => ({
    series,
    from: due.from,
    to: due.to,
    n: counts.totals[series],
  }));
  const tables = parameters.tables.map((table) => ownTable(table, history, counts));
  return {
    seq: due.seq,
    from: due.from,
    to: due.to,
    startsSeriesYear: due.startsSeriesYear,
    basis: 'own',
    totals,
    tables,
    gates: [],
    notes: notesAfter(last),
    explanation: parameters.explanation,
    numbers: shownNumbers(history, parameters.tables),
    seen: seenDigests(due, {
      totals,
      tables: tables.flatMap(({ id, waiting }) =>
        waiting.map(({ category, batch }) => ({ table: id, category, batch })),
      ),
    }),
  };
}

async function dueFor(
  desk: EditionDesk,
  actor: Actor,
  watch: CheckWatch | undefined,
): Promise<EditionPreview | null> {
  const { providerId, isOnly } = await releaserFor(desk, actor);
  if (isOnly) {
    const proposed = await proposeEdition(desk, actor.pilotId, watch);
    return proposed === null ? null : wholePreview(proposed);
  }
  const own = await monthSnapshot(desk, actor.pilotId, providerId);
  return own === null ? null : ownPreview(own);
}

/**
 * What the coordinator would release now: totals, what is new per table, what waits and why, and
 * which results still need a note. Nothing is stored and nothing counts yet. Where several providers
 * take part each sees only what is published and what their own records add.
 * @param watch whoever waits for it.
 * @throws Refusal 403 for anybody but a coordinator of a provider in the pilot, 409 when whoever
 * waits stopped it.
 */
export async function previewEdition(
  desk: EditionDesk,
  actor: Actor,
  watch?: CheckWatch,
): Promise<PreviewAnswer> {
  const due = await dueFor(desk, actor, watch);
  if (due !== null) return { due, nextDay: null };
  const pilot = await findPilot(desk.db, actor.pilotId);
  const editions = await ledgerThrough(desk.db, actor.pilotId, Number.MAX_SAFE_INTEGER);
  const lastTo = editions.at(-1)?.edition.monthTo ?? null;
  return { due: null, nextDay: pilot === undefined ? null : nextReleaseDay(pilot, lastTo) };
}
