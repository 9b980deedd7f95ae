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
