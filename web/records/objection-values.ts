import type { Day } from '../../server/domain/calendar.ts';

/** An objection as it is filled in: all text, '' for what is not filled in. */
export type ObjectionValues = {
  status: string;
  law: string;
  decisionType: string;
  intendedDay: string;
  filedDay: string;
  endedDay: string;
  reason: string;
  decisionOutcome: string;
  needMet: string;
};

type PathField = 'filedDay' | 'endedDay' | 'reason' | 'decisionOutcome' | 'needMet';

// As the record allows them. B1 intended · B2 not pursued · B3 filed · B4 withdrawn · B5 decided.
// Source: pilot document §8.4.
const fieldsOfStatus: Record<string, readonly PathField[]> = {
  B1: [],
  B2: ['endedDay', 'reason', 'needMet'],
  B3: ['filedDay'],
  B4: ['filedDay', 'endedDay', 'reason', 'needMet'],
  B5: ['filedDay', 'endedDay', 'decisionOutcome', 'needMet'],
};

/** Whether a field is asked with this status; law, type of decision and intention always are. */
export function isAskedWith(status: string, field: PathField): boolean {
  return fieldsOfStatus[status]?.includes(field) ?? false;
}

/** An empty objection. */
export function emptyObjection(): ObjectionValues {
  return {
    status: '',
    law: '',
    decisionType: '',
    intendedDay: '',
    filedDay: '',
    endedDay: '',
    reason: '',
    decisionOutcome: '',
    needMet: '',
  };
}

type Stored = { [Field in keyof ObjectionValues]: string | null };

/** A stored objection as its form shows it. */
export function objectionValues(stored: Stored): ObjectionValues {
  return {
    status: stored.status ?? '',
    law: stored.law ?? '',
    decisionType: stored.decisionType ?? '',
    intendedDay: stored.intendedDay ?? '',
    filedDay: stored.filedDay ?? '',
    endedDay: stored.endedDay ?? '',
    reason: stored.reason ?? '',
    decisionOutcome: stored.decisionOutcome ?? '',
    needMet: stored.needMet ?? '',
  };
}

/**
 * What is sent of an objection. A field that its status does not ask is left empty, so that changing the
 * status never keeps what no longer belongs.
 */
export function objectionInput(values: ObjectionValues) {
  const asked = (field: PathField): string | null =>
    isAskedWith(values.status, field) ? orNull(values[field]) : null;
  return {
    status: values.status,
    law: values.law,
    decisionType: orNull(values.decisionType),
    intendedDay: orNull(values.intendedDay),
    filedDay: asked('filedDay'),
    endedDay: asked('endedDay'),
    reason: asked('reason'),
    decisionOutcome: asked('decisionOutcome'),
    needMet: asked('needMet'),
  };
}

/** The last known day of the path, for the timeline: ended, else filed, else intended. */
export function lastObjectionDay(stored: {
  intendedDay: Day | null;
  filedDay: Day | null;
  endedDay: Day | null;
}): Day | null {
  return stored.endedDay ?? stored.filedDay ?? stored.intendedDay;
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
