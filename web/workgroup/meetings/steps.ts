import { meetingItems } from '../../../server/domain/meeting-items.ts';
import type { MeetingItemId } from '../../../server/domain/meeting-items.ts';

/** What a meeting screen shows: one step of the agenda, or the whole record. */
export type StepId = MeetingItemId | 'verslag';

/**
 * The step to begin with: who writes begins at the first, who reads gets the record.
 * @param asked the step in the address.
 */
export function startingStep(asked: StepId | undefined, mayWrite: boolean): StepId {
  return asked ?? (mayWrite ? meetingItems[0].id : 'verslag');
}

/** The steps before and after one, null at the ends, and its place from 1; for the record all null. */
export function aroundStep(step: StepId): {
  readonly previous: MeetingItemId | null;
  readonly next: MeetingItemId | null;
  readonly place: number | null;
} {
  const index = meetingItems.findIndex(({ id }) => id === step);
  if (index < 0) return { previous: null, next: null, place: null };
  return {
    previous: meetingItems[index - 1]?.id ?? null,
    next: meetingItems[index + 1]?.id ?? null,
    place: index + 1,
  };
}

/** A way from one step to another. */
export type StepMove = 'previous' | 'next' | 'first' | 'last';

/** What a key does on the large screen. */
export type BeamerMove = StepMove | 'leave' | 'stop-typing';

const movesByKey: Readonly<Record<string, StepMove>> = {
  ArrowLeft: 'previous',
  PageUp: 'previous',
  ArrowRight: 'next',
  PageDown: 'next',
  Home: 'first',
  End: 'last',
};

/** Keys of a presenter, which nobody needs for typing: they work while the minutes are typed as well. */
const presenterKeys: ReadonlySet<string> = new Set(['PageUp', 'PageDown']);

/**
 * What a key does on the large screen. While somebody types, arrows, Home and End stay with the text
 * and Escape only ends the typing.
 * @param key as in `KeyboardEvent.key`.
 */
export function beamerMove(key: string, isTyping: boolean): BeamerMove | null {
  if (key === 'Escape') return isTyping ? 'stop-typing' : 'leave';
  if (isTyping && !presenterKeys.has(key)) return null;
  return movesByKey[key] ?? null;
}

/** The step a move leads to; the same step at both ends. */
export function stepAfter(step: MeetingItemId, move: StepMove): MeetingItemId {
  const { previous, next } = aroundStep(step);
  if (move === 'first') return meetingItems[0].id;
  if (move === 'last') return meetingItems[meetingItems.length - 1]?.id ?? step;
  return (move === 'previous' ? previous : next) ?? step;
}
