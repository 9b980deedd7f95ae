import type { Day, Month } from '../domain/calendar.ts';
import { results } from '../domain/codes/results.ts';
import type {
  CategoryCount,
  RunTotal,
  Step,
  TableCounts,
  TotalsSeries,
} from '../measures/source.ts';
import type { SeriesId } from '../measures/series.ts';
import type { ChainedEdition, EditionNote } from './edition-ledger.ts';
import type { GateReport } from './gate.ts';
import { cellIn, historyOf, seriesIn } from './history.ts';
import type { History } from './history.ts';
import type { EditionReference, PublishedTable } from './parameters.ts';
import type { ExactStatement } from './statements.ts';

/** The totals of one series so far, oldest first; the last one can still be open (n null). */
export type ContentTotals = { readonly series: TotalsSeries; readonly runs: readonly RunTotal[] };

/** One table as an edition shows it. */
export type ContentTable = TableCounts & {
  readonly series: SeriesId;
  /** The last month in `total`; null when there is no total yet. */
  readonly through: Month | null;
};

/**
 * What an edition is to the reader: everything published in its series-year up to and including this
 * edition, and nothing of later ones. Screens, downloads and the report are made from this object,
 * so they agree; it never changes.
 */
export type EditionContent = {
  readonly pilotId: string;
  readonly seq: number;
  readonly seriesYear: number;
  /** The first month of the series-year. */
  readonly firstMonth: Month;
  /** The months this edition closed. */
  readonly from: Month;
  readonly to: Month;
  readonly releasedOn: Day;
  /** The day through which records were taken in. */
  readonly cutoffDay: Day;
  readonly totals: readonly ContentTotals[];
  readonly tables: readonly ContentTable[];
  readonly exact: readonly ExactStatement[];
  readonly notes: readonly EditionNote[];
  readonly gates: readonly GateReport[];
  /** What the edition was made with. */
  readonly parameters: {
    readonly engine: string;
    readonly batchSize: number;
    readonly experienceBatchSize: number;
    readonly responseNormDays: number;
    readonly keyId: string;
    /** Absent in editions of before it was kept. */
    readonly reference?: EditionReference;
  };
  /** The rule in plain Dutch. */
  readonly explanation: readonly string[];
  readonly prevHash: string;
  readonly hash: string;
};

function totalsOf(series: TotalsSeries, edition: ChainedEdition, history: History): ContentTotals {
  const { runs } = seriesIn(history, series);
  const latest = edition.totals.find((total) => total.series === series);
  const isOpen = latest !== undefined && latest.n === null;
  return {
    series,
    runs: isOpen ? [...runs, { from: latest.from, to: latest.to, n: null }] : runs,
  };
}

/** The series total over the months from the start through `through`. */
function totalThrough(runs: readonly Step[], through: Month): number {
  return runs.reduce((sum, run) => (run.to <= through ? sum + run.n : sum), 0);
}

function rowOf(
  table: PublishedTable,
  { code, label }: { readonly code: string; readonly label: string },
  history: History,
): CategoryCount {
  const { through, n, steps } = cellIn(history, { table: table.id, category: code });
  if (through === null) return { category: code, label, n: null, through, of: null, steps };
  const of = totalThrough(seriesIn(history, table.series).runs, through);
  return { category: code, label, n, through, of, steps };
}

function tableOf(table: PublishedTable, history: History): ContentTable {
  const { runs, total } = seriesIn(history, table.series);
  const rows = table.categories.map((category) => rowOf(table, category, history));
  const shown = rows.reduce((sum, { n }) => sum + (n ?? 0), 0);
  const hasTotal = runs.length > 0;
  const rest = hasTotal && !table.multiple ? total - shown : 0;
  return {
    id: table.id,
    series: table.series,
    multiple: table.multiple,
    total: hasTotal ? total : null,
    through: runs.at(-1)?.to ?? null,
    rows,
    notDistributed: rest === 0 ? null : rest,
  };
}

/**
 * What the last of these editions shows.
 * @param editions all editions of a pilot up to and including the one asked for, oldest first.
 * @throws Error when there are none.
 */
export function contentOf(editions: readonly ChainedEdition[]): EditionContent {
  const edition = editions.at(-1);
  if (edition === undefined) throw new Error('an edition is made from at least one');
  const inYear = editions.filter(({ seriesYear }) => seriesYear === edition.seriesYear);
  const firstMonth = inYear[0]?.from ?? edition.from;
  const history = historyOf(firstMonth, inYear);
  const { parameters } = edition;
  const { engine, batchSize, experienceBatchSize, responseNormDays, keyId, reference } = parameters;
  return {
    pilotId: edition.pilotId,
    seq: edition.seq,
    seriesYear: edition.seriesYear,
    firstMonth,
    from: edition.from,
    to: edition.to,
    releasedOn: edition.releasedOn,
    cutoffDay: edition.cutoffDay,
    totals: parameters.series.map((series) => totalsOf(series, edition, history)),
    tables: parameters.tables.map((table) => tableOf(table, history)),
    exact: edition.exact,
    notes: results.flatMap(({ id }) => edition.notes.filter(({ result }) => result === id)),
    gates: edition.gates,
    parameters: {
      engine,
      batchSize,
      experienceBatchSize,
      responseNormDays,
      keyId,
      ...(reference && { reference }),
    },
    explanation: parameters.explanation,
    prevHash: edition.prevHash,
    hash: edition.hash,
  };
}
