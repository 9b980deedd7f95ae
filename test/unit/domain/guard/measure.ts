import type { GuardKind, GuardSpan } from '../../../../server/domain/guard/guard-span.ts';

/** A note with the spots that must be found. */
export type LabelledNote = {
  text: string;
  spots: { kind: GuardKind; start: number; end: number }[];
};

/** How a guard does on labelled notes; all values are shares between 0 and 1. */
export type GuardScore = {
  blockRecall: number;
  nameRecall: number;
  recall: number;
  cleanBlocked: number;
  cleanFlagged: number;
};

type Guard = (text: string) => GuardSpan[];

const blockKinds = new Set<GuardKind>(['bsn', 'iban', 'email', 'phone', 'postcode']);
const mark = /\{(\w{1,20}):([^}]{0,80})\}/gu;

/** Reads "Bel {phone:06-12345678}" as the plain note and its spots. */
export function labelledNote(marked: string): LabelledNote {
  const spots: LabelledNote['spots'] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(mark)) {
    text += marked.slice(last, match.index);
    const start = text.length;
    text += match[2] ?? '';
    spots.push({ kind: (match[1] ?? '') as GuardKind, start, end: text.length });
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), spots };
}

/**
 * Scores a guard. A spot of a blocking kind counts as found when one span of that kind covers it
 * whole and blocks; another spot when a span of that kind touches it.
 */
export function scoreGuard(
  guard: Guard,
  dirty: readonly string[],
  clean: readonly string[],
): GuardScore {
  const spots = dirty.map(labelledNote).flatMap(({ text, spots: wanted }) => {
    const found = guard(text);
    return wanted.map((spot) => ({ kind: spot.kind, isFound: isFound(spot, found) }));
  });
  const cleanFindings = clean.map((note) => guard(note));
  return {
    blockRecall: shareOf(
      spots.filter((spot) => blockKinds.has(spot.kind)),
      (spot) => spot.isFound,
    ),
    nameRecall: shareOf(
      spots.filter((spot) => spot.kind === 'name'),
      (spot) => spot.isFound,
    ),
    recall: shareOf(spots, (spot) => spot.isFound),
    cleanBlocked: shareOf(cleanFindings, (spans) => spans.some((span) => span.effect === 'block')),
    cleanFlagged: shareOf(cleanFindings, (spans) => spans.length > 0),
  };
}

function isFound(spot: LabelledNote['spots'][number], found: readonly GuardSpan[]): boolean {
  return found.some((span) => {
    if (span.kind !== spot.kind) {
      return false;
    }
    return blockKinds.has(spot.kind)
      ? span.effect === 'block' && span.start <= spot.start && span.end >= spot.end
      : span.start < spot.end && spot.start < span.end;
  });
}

function shareOf<Item>(items: readonly Item[], isSo: (item: Item) => boolean): number {
  return items.filter(isSo).length / items.length;
}
