import type { GuardSpan } from './guard-span.ts';

/**
 * Merges the findings of several detectors into spans that do not overlap. Earlier lists win; a
 * later span that starts before a taken spot keeps its head ("Kerkstraat" of "Kerkstraat 12" when
 * the number already belongs to a postcode).
 *
 * @returns the spans in the order of the text.
 */
export function withoutOverlap(
  text: string,
  findings: readonly (readonly GuardSpan[])[],
): GuardSpan[] {
  let taken: GuardSpan[] = [];
  for (const found of findings) {
    taken = merge(text, taken, found.toSorted(longestFirst));
  }
  return taken;
}

/** One pass over both ordered lists, so that many findings do not cost their square. */
function merge(
  text: string,
  taken: readonly GuardSpan[],
  found: readonly GuardSpan[],
): GuardSpan[] {
  const merged: GuardSpan[] = [];
  let next = 0;
  let end = 0;
  for (const span of found) {
    let blocker = taken[next];
    while (blocker !== undefined && blocker.end <= span.start) {
      merged.push(blocker);
      end = blocker.end;
      next += 1;
      blocker = taken[next];
    }
    const limit = Math.min(span.end, blocker?.start ?? span.end);
    const head = text.slice(span.start, limit).replace(/[ ,.:-]{1,8}$/u, '');
    if (span.start >= end && head.length > 0) {
      merged.push({ ...span, end: span.start + head.length });
      end = span.start + head.length;
    }
  }
  return [...merged, ...taken.slice(next)];
}

function longestFirst(left: GuardSpan, right: GuardSpan): number {
  return left.start - right.start || right.end - left.end;
}
