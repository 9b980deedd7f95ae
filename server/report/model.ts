/**
 * The neutral report: what a document says, free of any file format. Chapters make it, emitters
 * turn it into a file; an emitter decides nothing about the content, not even a number.
 */

/** Where a figure comes from: every published number points to an edition and a measure. */
export type Source = {
  readonly editionSeq: number;
  readonly measure: string;
  /** Which number of the measure, in stable codes, when a writer referred to one. */
  readonly figure?: string;
};

/** A run of text in one style. A `reference` is a number (with its words) out of an edition. */
export type Span =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'reference'; readonly text: string; readonly source: Source };

/** A heading. Level 1 is a chapter; levels never skip one on the way down. */
export type Heading = {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  /** Number as printed, such as "3.1"; null for a heading without one. */
  readonly number: string | null;
  readonly text: string;
};

/** A paragraph of running text. */
export type Paragraph = {
  readonly kind: 'paragraph';
  readonly spans: readonly Span[];
  /** Stays on the page of what follows it, such as the sentence above a table. */
  readonly keepWithNext: boolean;
};

/** A list with bullets, or with numbers when `ordered`. */
export type List = {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Span[])[];
};

/** A column of a table. */
export type Column = {
  readonly label: string;
  /** Numeric columns are set to the right, in figures of equal width. */
  readonly numeric: boolean;
  /** Width in proportion to the other columns; a table is as wide as the page. */
  readonly weight: number;
};

/** A table: a caption above it, one header row, and as many cells in every row as columns. */
export type Table = {
  readonly kind: 'table';
  /** Unique in the report; a figure points to the table it draws. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Small text below the table, such as what cannot be read from it; null when there is none. */
  readonly footnote: string | null;
  /** The edition and measure the numbers come from; null for a table without published numbers. */
  readonly source: Source | null;
};

/** A chart. What it shows stands in a table of the same report as well. */
export type Figure = {
  readonly kind: 'figure';
  /** Standalone SVG document with its size in points; text in the report's font. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly caption: string;
  /** What a reader who cannot see the chart needs: its kind, its subject and what it shows. */
  readonly alt: string;
  /** The id of the table with the same numbers. */
  readonly tableId: string;
};

/** A box apart from the text. */
export type Note = {
  readonly kind: 'note';
  /** `caution` for what a figure cannot show, `unwritten` for a part still to be written, `aside` for the rest. */
  readonly tone: 'aside' | 'caution' | 'unwritten';
  readonly title: string | null;
  readonly blocks: readonly (Paragraph | List)[];
};

/** What follows begins on a new page, in formats that have pages. */
export type PageBreak = { readonly kind: 'page-break' };

/** The table of contents, made by the emitter from the chapters and the numbered headings of level 2. */
export type TableOfContents = { readonly kind: 'table-of-contents' };

/** One part of a report, in reading order. */
export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Figure
  | Note
  | PageBreak
  | TableOfContents;

/** What stands on the title page and in the properties of the file. */
export type DocumentMeta = {
  readonly title: string;
  readonly subtitle: string;
  /** Who speaks: the workgroup of the pilot. */
  readonly author: string;
  /** BCP 47 language of the text. */
  readonly language: 'nl-NL';
  /** "Concept", and later "Definitief". */
  readonly status: string;
  /** Printed on every page when the numbers are not real; null otherwise. */
  readonly warning: string | null;
  /** Short title for the head of every page. */
  readonly running: string;
  /** Lines of the title page: what they are and what they say, in order. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** ISO instant of making, UTC; the only thing in the file that depends on the moment. */
  readonly madeAt: string;
  /** Properties of the file to find it by, such as its version and hash; none when left out. */
  readonly keywords?: readonly string[];
};

/** A whole report. */
export type Report = { readonly meta: DocumentMeta; readonly blocks: readonly Block[] };

/** Plain text as a span. */
export function text(words: string): Span {
  return { kind: 'text', text: words };
}

/** Emphasised text as a span. */
export function strong(words: string): Span {
  return { kind: 'strong', text: words };
}

/** A paragraph of spans; a string is plain text. */
export function paragraph(...parts: readonly (Span | string)[]): Paragraph {
  return {
    kind: 'paragraph',
    spans: parts.map((part) => (typeof part === 'string' ? text(part) : part)),
    keepWithNext: false,
  };
}

/** A paragraph that leads to what follows it and stays with it. */
export function leadIn(...parts: readonly (Span | string)[]): Paragraph {
  return { ...paragraph(...parts), keepWithNext: true };
}

/** A list with bullets; a string is an item of plain text. */
export function bullets(items: readonly (string | readonly Span[])[]): List {
  return {
    kind: 'list',
    ordered: false,
    items: items.map((item) => (typeof item === 'string' ? [text(item)] : item)),
  };
}

/** A column of words. */
export function textColumn(label: string, weight = 1): Column {
  return { label, numeric: false, weight };
}

/** A column of numbers. */
export function numberColumn(label: string, weight = 1): Column {
  return { label, numeric: true, weight };
}
