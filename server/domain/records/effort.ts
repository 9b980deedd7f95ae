import { z } from 'zod';
import { monthOf, monthSchema, pilotMonths } from '../calendar.ts';
import type { RecordBounds } from './bounds.ts';
import { clientId, closedObject, flagOn } from './rule.ts';

const fields = {
  /** Time spent by the supporters in the month, in minutes. */
  minutes: z
    .int({ error: 'Vul de tijd in.' })
    .min(0, { error: 'Tijd kan niet minder dan nul zijn.' })
    .max(6_000_000, { error: 'Dit is meer tijd dan er is in een maand.' }),
  /** Money spent in the month, in cents. */
  costCents: z
    .int({ error: 'Vul het bedrag in.' })
    .min(0, { error: 'Een bedrag kan niet minder dan nul zijn.' })
    .max(10_000_000_000, { error: 'Dit bedrag is te hoog. Kijk het na.' }),
};

/** Hours and cost of one month of the provider (pilot document §10). */
export const newEffort = closedObject({ id: clientId, month: monthSchema, ...fields });

/** Hours and cost as they are edited; the month stays. */
export const effortEdit = closedObject(fields);

/** Hours and cost of a month that lies in the pilot and has begun. */
export function newEffortSchema(bounds: RecordBounds) {
  return newEffort.superRefine(({ month }, context) => {
    const flag = flagOn(context);
    const months = pilotMonths({ startDay: bounds.pilotStart, endDay: bounds.pilotEnd });
    if (!months.includes(month)) flag(['month'], 'Deze maand hoort niet bij de pilot.');
    else if (month > monthOf(bounds.today)) flag(['month'], 'Deze maand is nog niet begonnen.');
  });
}
