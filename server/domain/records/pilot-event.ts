import { daySchema } from '../calendar.ts';
import { choiceSchema } from '../codes/code-list.ts';
import { pilotEventKinds } from '../codes/pilot-event-kinds.ts';
import type { RecordBounds } from './bounds.ts';
import { guardedText } from './guarded-text.ts';
import { clientId, closedObject, flagOn } from './rule.ts';
import type { Flag } from './rule.ts';

const fields = {
  day: daySchema,
  kind: choiceSchema(pilotEventKinds),
  description: guardedText(200).min(1, { error: 'Schrijf op wat er gebeurde.' }),
};

/** Something around the pilot that can explain a change in the figures, such as a flyer or a holiday. */
export const newPilotEvent = closedObject({ id: clientId, ...fields });

/** An event as it is edited. */
export const pilotEventEdit = closedObject(fields);

function eventRule(event: { day: string }, bounds: RecordBounds, flag: Flag): void {
  if (event.day < bounds.pilotStart || event.day >= bounds.pilotEnd) {
    flag(['day'], 'Deze dag hoort niet bij de pilot.');
  }
}

/** An event held against the pilot: it lies within it, and may be planned. */
export function newPilotEventSchema(bounds: RecordBounds) {
  return newPilotEvent.superRefine((event, context) => eventRule(event, bounds, flagOn(context)));
}

/** An edited event, held against the pilot. */
export function pilotEventEditSchema(bounds: RecordBounds) {
  return pilotEventEdit.superRefine((event, context) => eventRule(event, bounds, flagOn(context)));
}
