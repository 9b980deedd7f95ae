import type { List, Note, Paragraph } from '../model.ts';
import { lookupOf, referenceSpans } from '../references/reference-spans.ts';
import type { ReportInput } from '../report-input.ts';
import { writtenOrMark } from '../written-text.ts';
import { writtenParts } from '../written-parts.ts';
import type { WrittenPartId } from '../written-parts.ts';

/**
 * What the secretary wrote for a part with its references as numbers, or the mark that it is still to
 * be written.
 */
export function writtenChapter(input: ReportInput, id: WrittenPartId): (Paragraph | List | Note)[] {
  const lookup = lookupOf(input);
  return writtenParts
    .filter((part) => part.id === id)
    .flatMap((part) =>
      writtenOrMark(input.texts.get(id), part, (words) => referenceSpans(words, lookup)),
    );
}
