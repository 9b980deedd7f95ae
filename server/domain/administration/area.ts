import { z } from 'zod';
import { daySchema } from '../calendar.ts';
import { closedObject } from '../records/rule.ts';
import { nameOf } from './new-person.ts';

const population = z
  .int({ error: 'Vul een heel aantal inwoners in, of laat het leeg.' })
  .min(1, { error: 'Dit moet ten minste 1 zijn.' })
  .max(2_000_000, { error: 'Dit aantal is te hoog. Kijk het na.' })
  .nullable();

/** A gebiedsteam as it is added; its short code never changes. */
export const newArea = closedObject({
  code: z.string({ error: 'Vul een korte code in.' }).regex(/^[A-Z][A-Z0-9]{0,7}$/, {
    error: 'Gebruik hoofdletters en cijfers, hoogstens 8 tekens.',
  }),
  name: nameOf(80),
  population,
  validFrom: daySchema,
});

/** What can be changed of a gebiedsteam; `validTo` is its last day, null while it exists. */
export const areaEdit = closedObject({
  name: nameOf(80),
  population,
  validTo: daySchema.nullable(),
});

/** A body of the workgroup ("geleding"). Source: pilot document §8. */
export const bodySchema = closedObject({ name: nameOf(80) });
