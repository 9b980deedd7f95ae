import { z } from 'zod';
import { daySchema } from '../calendar.ts';
import { guardedText } from './guarded-text.ts';
import { closedObject, recordId } from './rule.ts';

/** Longest outcome of a consultation, in characters. */
export const OUTCOME_LENGTH = 1000;

/** At least so many consultations with administrators in a pilot. Source: pilot document §7. */
export const LEAST_CONSULTATIONS = 2;

const plan = {
  day: daySchema,
  /** The edition its one page is made from; null: the newest one. */
  editionId: recordId.nullable().default(null),
};

/** A consultation with administrators as it is planned. */
export const consultationPlan = closedObject(plan);

/** A consultation as it is edited: moved, or with what came out of it. */
export const consultationEdit = closedObject({
  ...plan,
  isHeld: z.boolean({ error: 'Kies of het overleg is geweest.' }),
  outcome: guardedText(OUTCOME_LENGTH),
}).refine(({ isHeld, outcome }) => isHeld || outcome === '', {
  error: 'Een overleg dat nog niet is geweest, heeft geen uitkomst.',
  path: ['outcome'],
});
