import type { Day, Month } from '../domain/calendar.ts';
import type { ResultId } from '../domain/codes/results.ts';
import type { Level, MeasureId, Reference, Unit } from './measure.ts';

/** A run of whole months, both included. */
export type Period = { readonly from: Month; readonly to: Month };

/**
 * One number that may be read on its own. `text` is complete Dutch with unit and denominator
 * ("27 van de 80 casussen (34%)") and can be printed as it stands; the other members are the same
 * number for a chart, a file or a test. Nothing needs to be computed from it.
 */
export type Figure = {
  /** What the number is: "Deze editie", "Tot en met mei 2026". */
  readonly label: string;
  /** The number in words, or why there is none ("nog niet te tonen"). */
  readonly text: string;
  /** What the numerator of a share is ("ervaart een drempel"); null for a plain count. */
  readonly about: string | null;
  /** Small print beside the number ("t/m april 2026"), or null. */
  readonly small: string | null;
  /** The number: the numerator when there is a denominator; null when it cannot be shown. */
  readonly value: number | null;
  /** The denominator that goes with it; null when the number is not part of a whole. */
  readonly of: number | null;
  readonly unit: Unit;
  /** Whole percentage; null when the denominator is under 20 or there is none. */
  readonly percent: number | null;
  /** The 95% interval in words ("tussen 24% en 45%"); null when no percentage may be shown. */
  readonly margin: string | null;
  /** The months the number is about; null when there is no number. */
  readonly period: Period | null;
};

/** A number in a table. Its unit stands on the column, its label on row and column. */
export type Cell = {
  readonly value: number | null;
  readonly of: number | null;
  readonly text: string;
  readonly small: string | null;
};

/** A column of a table, with the unit of every number in it. */
export type Column = { readonly id: string; readonly label: string; readonly unit: Unit };

/** A row of a table; `cells` follow the columns. */
export type Row = {
  readonly id: string;
  readonly label: string;
  /** 1 for a row that is a part of the last row with depth 0. */
  readonly depth: 0 | 1;
  /** Shown apart: not an answer to the question and never a success ("niet bekend", "ziet ervan af"). */
  readonly apart: boolean;
  readonly cells: readonly Cell[];
};

/** A value of a line or a batch: over one month, or over a run of months that share it. */
export type Point = Period & { readonly value: number | null };

/** Between which values a month varies by chance. */
export type MonthLimits = {
  /** Null when a month without anything would still be normal. */
  readonly lower: number | null;
  readonly upper: number;
  /** True while there are too few months to judge by them. */
  readonly isProvisional: boolean;
};

/** A drawing of a part. Bars start at zero and keep the order of the table; there is no pie. */
export type Chart =
  | {
      readonly kind: 'months';
      readonly title: string;
      readonly unit: Unit;
      /** Every month from the first of the pilot, so that the axis is whole. */
      readonly months: readonly Month[];
      readonly series: readonly {
        readonly id: string;
        readonly label: string;
        readonly points: readonly Point[];
      }[];
      /** A level line such as the budget; null when there is none. */
      readonly level: { readonly label: string; readonly value: number } | null;
      /** The middle of the months, to see the others against; null when none is drawn. */
      readonly centre: { readonly label: string; readonly value: number } | null;
      /** The normal variation around the centre; null when there are too few months for it. */
      readonly limits: MonthLimits | null;
      /** Last months of the runs that are more than the normal variation. */
      readonly marked: readonly Month[];
    }
  | {
      readonly kind: 'bars';
      readonly title: string;
      readonly unit: Unit;
      readonly bars: readonly ({ readonly id: string; readonly label: string } & Cell)[];
    }
  | {
      readonly kind: 'stacks';
      readonly title: string;
      readonly unit: Unit;
      readonly stacks: readonly {
        readonly id: string;
        readonly label: string;
        readonly segments: readonly ({ readonly id: string; readonly label: string } & Cell)[];
      }[];
    };

/** What a table is: it decides how it is drawn, never how it is read. */
export type PartKind =
  /** Rows are months or runs of months. */
  | 'months'
  /** Rows are categories in their fixed order. */
  | 'categories'
  /** Rows are the steps of a way: from intended to not pursued or filed. */
  | 'path'
  /** Two periods side by side; `judgement` says what may be concluded. */
  | 'comparison'
  /** Held against a norm; `judgement` is the three-way verdict. */
  | 'verdict'
  /** A few figures that belong together. */
  | 'figures'
  /** Rows of words: nothing was counted. */
  | 'words';

/** What may be concluded, in a fixed code and in Dutch. */
export type Judgement = {
  readonly code:
    | 'met'
    | 'notMet'
    | 'undecided'
    | 'more'
    | 'fewer'
    | 'withinChance'
    | 'tooFewToSay'
    | 'notKnown';
  readonly text: string;
};

/** One table of a measure with its drawings: the table is complete, the drawings add nothing. */
export type Part = {
  readonly id: string;
  readonly kind: PartKind;
  readonly title: string;
  readonly unit: Unit;
  /** Head of the column with the row labels. */
  readonly rowHeader: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Counted but not yet in a category ("nog niet verdeeld: 9"); null when nothing is left. */
  readonly notDistributed: Cell | null;
  /** False when one unit can be in several rows: then shares do not add up to 100%. */
  readonly addsUp: boolean;
  readonly judgement: Judgement | null;
  readonly notes: readonly string[];
  /** All months first, then the rest. */
  readonly charts: readonly Chart[];
};

/** A measure computed: everything a screen, the report or a file shows, and nothing to compute. */
export type MeasureResult = {
  readonly id: MeasureId;
  readonly version: number;
  readonly result: ResultId;
  readonly level: Level;
  readonly name: string;
  readonly basis: 'records' | 'ledger';
  /** From the first month of the pilot through the as-of month. */
  readonly period: Period;
  /** The day of the records; null for an edition, which speaks of whole months. */
  readonly asOfDay: Day | null;
  /** "stand van 15 juni 2026" or "t/m mei 2026". */
  readonly asOf: string;
  /** The number to read first; null when the measure has no single one. */
  readonly headline: Figure | null;
  readonly thisEdition: Figure | null;
  readonly cumulative: Figure | null;
  /** Norms and references to hold the figures against; empty when there are none. */
  readonly against: readonly Reference[];
  readonly parts: readonly Part[];
  readonly notes: readonly string[];
  /** A sentence that always stands beside the figures; null when there is none. */
  readonly fixedText: string | null;
};
