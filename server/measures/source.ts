import type { Month } from '../domain/calendar.ts';
import type { SeriesId, TableId } from './series.ts';

/**
 * What every measure is computed from. The live view fills it from records, the workgroup's view
 * from the ledger of an edition; the measure cannot tell the difference and needs not.
 */
export type MeasureSource = {
  /** Where the numbers come from; decides the unit of a few measures and the words around them. */
  readonly basis: 'records' | 'ledger';
  /** The last month the source speaks about. */
  readonly asOfMonth: Month;
  /** The first month of the pilot (or of the series-year). */
  readonly firstMonth: Month;
  /** Month totals of a series, oldest first. A run of months can share one total. */
  totals(series: TotalsSeries): readonly RunTotal[];
  /** The counts of one table, rows in the fixed order of its categories. */
  table(id: TableId): TableCounts;
  /** Exact figures that are not about cases (effort, municipal counts, slips), oldest first. */
  exact(id: ExactId): readonly ExactFigure[];
  /** Medians and other figures that only the live view may have; null from a ledger. */
  live(): LiveFigures | null;
  /**
   * Series that are not in this source on purpose, with the reason in Dutch: one supporter's view has
   * no client answers, because an answer cannot be traced to a case. Absent: nothing is left out.
   */
  readonly leftOut?: Readonly<Partial<Record<TotalsSeries | ExactId, string>>>;
};

/** Series that have totals: the counted series and the two workload series. */
export type TotalsSeries = SeriesId | 'contacts' | 'questions' | 'turned-away';

/** A total over a run of months; n is null when there is not yet enough to show. */
export type RunTotal = { readonly from: Month; readonly to: Month; readonly n: number | null };

/** One step: the cases that came in over a run of months. */
export type Step = { readonly from: Month; readonly to: Month; readonly n: number };

/** One category of a table. n is null when nothing can be shown yet. */
export type CategoryCount = {
  readonly category: string;
  readonly label: string;
  /** Cumulative count through `through`, or null. */
  readonly n: number | null;
  /** The last month included in n. */
  readonly through: Month | null;
  /** The series total over the same months: the denominator that goes with n. */
  readonly of: number | null;
  readonly steps: readonly Step[];
};

/** The counts of one table of a series. */
export type TableCounts = {
  readonly id: TableId;
  readonly multiple: boolean;
  /** The series total through the as-of month, or null when none can be shown. */
  readonly total: number | null;
  readonly rows: readonly CategoryCount[];
  /** In a single-choice table: counted, but not yet in a category; null when nothing is left. */
  readonly notDistributed: number | null;
};

/** Exact figures the edition carries beside the counted series. */
export type ExactId =
  | 'effort-minutes'
  | 'cost-cents'
  | 'municipal-objections'
  | 'municipal-complaints'
  | 'slips-handed-out'
  | 'slips-not-offered'
  | 'signals-raised'
  | 'signals-answered'
  | 'signals-solved';

/** One exact figure; value null means "niet bekend". */
export type ExactFigure = {
  readonly category: string;
  readonly from: Month;
  readonly to: Month;
  readonly value: number | null;
  readonly source: string | null;
  readonly asOfDay: string | null;
};

/** What only the live view can know. */
export type LiveFigures = {
  /** Working days from request to first conversation, one per case where known, ascending. */
  readonly responseDays: readonly number[];
  /** Questions per life domain and per law (unit: vragen). */
  readonly questionsPerLifeDomain: ReadonlyMap<string, number>;
  readonly questionsPerLaw: ReadonlyMap<string, number>;
  /** Share unknown per field: how many of how many. */
  readonly unknowns: readonly {
    readonly field: string;
    readonly unknown: number;
    readonly of: number;
  }[];
  readonly contactsPerChannel: ReadonlyMap<string, number>;
  /** Why objections were not pursued, by reason: before filing and after it. */
  readonly stopReasons: {
    readonly intended: ReadonlyMap<string, number>;
    readonly filed: ReadonlyMap<string, number>;
  };
  /** Decisions on pursued objections, by outcome. */
  readonly decisions: ReadonlyMap<string, number>;
  /** Client answers filled in together with somebody, of all answers. */
  readonly filledInTogether: { readonly count: number; readonly of: number };
  /** Contact moments without the client (look-up work, consultation), month by month. */
  readonly caseMoments: readonly RunTotal[];
};
