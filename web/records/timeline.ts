import type { Day } from '../../server/domain/calendar.ts';
import { lastObjectionDay } from './objection-values.ts';
import type { Case, Contact, Dissatisfaction, Objection } from './record-queries.ts';

/** Something in the course of a case, on its day. */
export type TimelineEntry =
  | { readonly kind: 'contact'; readonly day: Day; readonly contact: Contact }
  | {
      readonly kind: 'dissatisfaction';
      readonly day: Day;
      readonly dissatisfaction: Dissatisfaction;
    }
  | { readonly kind: 'objection'; readonly day: Day; readonly objection: Objection }
  | { readonly kind: 'closed'; readonly day: Day };

// On one day: first the talk, then what came of it; the newest day comes first, so the order turns.
const rank: Record<TimelineEntry['kind'], number> = {
  contact: 0,
  dissatisfaction: 1,
  objection: 2,
  closed: 3,
};

/**
 * The course of a case, the newest first. An objection stands on its last known day, because that is
 * where its path goes on. @param hidden id of a record that is being removed.
 */
export function timelineOf(theCase: Case, hidden: string | null = null): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...theCase.contacts.map((contact) => ({ kind: 'contact' as const, day: contact.day, contact })),
    ...theCase.dissatisfactions.map((dissatisfaction) => ({
      kind: 'dissatisfaction' as const,
      day: dissatisfaction.filedDay ?? dissatisfaction.raisedDay,
      dissatisfaction,
    })),
    ...theCase.objections.map((objection) => ({
      kind: 'objection' as const,
      day: lastObjectionDay(objection) ?? theCase.openedDay,
      objection,
    })),
    ...(theCase.closing.day === null
      ? []
      : [{ kind: 'closed' as const, day: theCase.closing.day }]),
  ];
  return entries
    .filter((entry) => entryId(entry) !== hidden)
    .toSorted(
      (left, right) =>
        right.day.localeCompare(left.day) ||
        rank[right.kind] - rank[left.kind] ||
        loggedAt(right).localeCompare(loggedAt(left)),
    );
}

/** Id of the record an entry shows; the closing has none of its own. */
export function entryId(entry: TimelineEntry): string {
  if (entry.kind === 'contact') return entry.contact.id;
  if (entry.kind === 'dissatisfaction') return entry.dissatisfaction.id;
  return entry.kind === 'objection' ? entry.objection.id : 'closed';
}

function loggedAt(entry: TimelineEntry): string {
  return entry.kind === 'contact' ? entry.contact.createdAt : '';
}

/** One step on the path of an objection: what happened, and when (null when that is not known). */
export type PathStep = { readonly status: string; readonly day: Day | null };

/**
 * The path of an objection in words of its statuses: intended, then dropped; or filed, then withdrawn,
 * decided, or still open. Source: pilot document §8.4.
 */
export function objectionPath(objection: Objection): PathStep[] {
  const { status, intendedDay, filedDay, endedDay } = objection;
  const steps: PathStep[] = [];
  if (intendedDay !== null || status === 'B1' || status === 'B2') {
    steps.push({ status: 'B1', day: intendedDay });
  }
  if (filedDay !== null) steps.push({ status: 'B3', day: filedDay });
  if (status === 'B2' || status === 'B4' || status === 'B5') steps.push({ status, day: endedDay });
  else steps.push({ status: 'B6', day: null });
  return steps;
}
