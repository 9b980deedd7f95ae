/** A number that the text points to: which one, and of which edition. */
export type FigureReference = {
  /** Measure and place within it, all in stable codes: "R1.1/stand", "R2.2/cases.reason/R3/share". */
  readonly key: string;
  /** A fixed edition by its number; null follows the edition of the report. */
  readonly edition: number | null;
};

/** A piece of written text; the pieces of a text put together are that text again. */
export type TextSpan =
  | { readonly kind: 'text'; readonly raw: string; readonly start: number }
  | {
      readonly kind: 'reference';
      readonly raw: string;
      readonly start: number;
      readonly reference: FigureReference;
    }
  /** Looks like a reference and is none, such as one with a letter wiped out. */
  | { readonly kind: 'broken'; readonly raw: string; readonly start: number };

const token = /\[\[[^[\]\n]{0,200}\]\]/g;
const inside = /^(R[1-5]\.\d{1,2}(?:\/[^/@\s[\]]{1,60}){1,3})(?:@([1-9]\d{0,3}))?$/;

/** The reference as it stands in the text: "[[R1.1/stand]]", or "[[R1.1/stand@7]]" for edition 7. */
export function tokenOf({ key, edition }: FigureReference): string {
  return edition === null ? `[[${key}]]` : `[[${key}@${edition}]]`;
}

/** The measure a reference points into: "R1.1". */
export function measureOfKey(key: string): string {
  return key.slice(0, key.indexOf('/'));
}

/** Reads what stands between the brackets; null when it is no reference. */
export function referenceIn(raw: string): FigureReference | null {
  const [, key, edition] = inside.exec(raw.slice(2, -2)) ?? [];
  if (key === undefined) return null;
  return { key, edition: edition === undefined ? null : Number(edition) };
}

/**
 * Cuts a written text at its references. Nothing is lost: the pieces in order are the text. Takes
 * text of any kind and never throws.
 */
export function spansOf(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  let from = 0;
  for (const found of text.matchAll(token)) {
    const [raw] = found;
    const start = found.index;
    if (start > from) spans.push({ kind: 'text', raw: text.slice(from, start), start: from });
    const reference = referenceIn(raw);
    spans.push(
      reference === null
        ? { kind: 'broken', raw, start }
        : { kind: 'reference', raw, start, reference },
    );
    from = start + raw.length;
  }
  if (from < text.length) spans.push({ kind: 'text', raw: text.slice(from), start: from });
  return spans;
}

/** The references of a text, each once, in their order. */
export function referencesIn(text: string): FigureReference[] {
  const found = new Map<string, FigureReference>();
  for (const span of spansOf(text)) {
    if (span.kind === 'reference') found.set(tokenOf(span.reference), span.reference);
  }
  return [...found.values()];
}
