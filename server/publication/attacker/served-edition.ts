import type { MeasureResult } from '../../measures/measure-result.ts';
import type { EditionContent } from '../edition-content.ts';

/** CSV files of an edition as they were downloaded: the totals, tables by their id, exact figures. */
export type DownloadedFiles = {
  readonly totals: string;
  readonly tables: ReadonlyMap<string, string>;
  /** Figures that are not about cases; they hold no claims about anybody. */
  readonly exact?: string;
};

/** A run of text of a report. */
export type ServedSpan = {
  readonly kind: string;
  readonly text: string;
  /** Absent or null: the text does not claim to come from an edition. */
  readonly source?: ServedSource | null;
};
type ServedSource = { readonly editionSeq: number; readonly measure: string };

/** A report in its neutral form, as far as numbers can stand in it. */
export type ServedReport = { readonly blocks: readonly ServedBlock[] };
export type ServedBlock =
  | {
      readonly kind: 'table';
      readonly id: string;
      readonly caption: string;
      readonly columns: readonly { readonly label: string }[];
      readonly rows: readonly (readonly string[])[];
      readonly footnote: string | null;
      readonly source: ServedSource | null;
    }
  | { readonly kind: 'paragraph'; readonly spans: readonly ServedSpan[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly ServedSpan[])[] }
  | { readonly kind: 'note'; readonly blocks: readonly ServedBlock[] }
  | { readonly kind: 'figure'; readonly svg: string; readonly tableId: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'page-break' | 'table-of-contents' };

/** Everything of one edition that somebody of the workgroup can have in hand. */
export type ServedEdition = {
  /** The edition as the API answers it. */
  readonly content: EditionContent;
  /** Absent when nobody downloaded them. */
  readonly files?: DownloadedFiles;
  /** The five results as the API answers them; absent when nobody asked. */
  readonly measures?: readonly MeasureResult[];
  /** Measures as CSV, by their id. */
  readonly measureFiles?: ReadonlyMap<string, string>;
  /** The report that is made from this edition. */
  readonly report?: ServedReport;
};
