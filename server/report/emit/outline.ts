import type { Block, Heading, Report } from '../model.ts';

/** A heading with the name by which it can be linked to, unique in the file. */
export type Place = { readonly heading: Heading; readonly anchor: string };

/** A heading as it is printed: its number, when it has one, and its words. */
export function headingText({ number, text }: Heading): string {
  return number === null ? text : `${number}\u2002${text}`;
}

/** Every heading of a report with its anchor, in order. */
export function placesOf(report: Report): Place[] {
  return report.blocks
    .filter((block): block is Heading => block.kind === 'heading')
    .map((heading, index) => ({ heading, anchor: `kop-${index + 1}` }));
}

/** What a table of contents lists: the chapters, and the numbered headings below them. */
export function contentsOf(places: readonly Place[]): Place[] {
  return places.filter(
    ({ heading: { level, number } }) => level === 1 || (level === 2 && number !== null),
  );
}

/** Whether a report is long enough for a title page of its own: it has a table of contents. */
export function hasTitlePage({ blocks }: Report): boolean {
  return blocks.some(({ kind }) => kind === 'table-of-contents');
}

/**
 * Ends a choice between all kinds of block or span: a kind that an emitter forgot does not compile.
 * @throws Error when it is reached after all, because the model came from elsewhere.
 */
export function notEmitted(node: never): never {
  throw new Error(`no emitter for ${JSON.stringify(node)}`);
}

/** The words that stand in a block, for measuring how much room it takes. */
export function lettersIn(texts: readonly string[]): number {
  return texts.reduce((sum, words) => sum + words.length, 0);
}

/** Whether a table stays together on one page; a longer one breaks and repeats its head. */
export function staysTogether({ rows }: Extract<Block, { kind: 'table' }>): boolean {
  return rows.length <= 16 && lettersIn(rows.flat()) < 1400;
}
