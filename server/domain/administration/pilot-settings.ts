import { z } from 'zod';
import { daySchema } from '../calendar.ts';
import { guardedText } from '../records/guarded-text.ts';
import { closedObject, flagDay, flagOn } from '../records/rule.ts';
import { nameOf } from './new-person.ts';

/** The smallest release of counts to the workgroup, and of residents' answers. Source: product's publication rules. */
export const SMALLEST_BATCH = 5;
export const SMALLEST_EXPERIENCE_BATCH = 3;

/** The longest a pilot can be. */
const LONGEST_PILOT_YEARS = 10;

function whole(bounds: { min: number; max: number; unit: string }) {
  return z
    .int({ error: `Vul een heel getal in (${bounds.unit}).` })
    .min(bounds.min, { error: `Dit moet ten minste ${bounds.min} zijn.` })
    .max(bounds.max, { error: `Dit mag ten hoogste ${bounds.max} zijn.` });
}

/** What can be set of a pilot; `endDay` is the first day after it. */
export const pilotSettings = closedObject({
  name: nameOf(120),
  municipality: nameOf(120),
  startDay: daySchema,
  endDay: daySchema,
  /** Another day for the advice than six weeks before the end, or null. Source: pilot document §7. */
  adviceDayOverride: daySchema.nullable(),
  adviceDayReason: guardedText(300).nullable(),
  /** In cents. */
  budgetCents: whole({ min: 0, max: 10_000_000_000, unit: 'centen' }),
  /** Working days between request and first conversation that the pilot aims for. */
  responseNormDays: whole({ min: 1, max: 60, unit: 'werkdagen' }),
  /** Share of residents who give a 7 or higher that the pilot aims for, in percent. Source: Alkmaar §3.5. */
  markNormPercent: whole({ min: 1, max: 100, unit: 'procent' }),
  batchSize: whole({ min: SMALLEST_BATCH, max: 50, unit: 'casussen' }),
  experienceBatchSize: whole({ min: SMALLEST_EXPERIENCE_BATCH, max: 50, unit: 'antwoorden' }),
}).superRefine((settings, context) => {
  const flag = flagOn(context);
  const { startDay, endDay, adviceDayOverride, adviceDayReason } = settings;
  if (endDay <= startDay) flag(['endDay'], 'De pilot eindigt na de eerste dag.');
  // Figures walk through every month of the pilot: a wrong digit in the year must not cost seconds.
  if (Number(endDay.slice(0, 4)) - Number(startDay.slice(0, 4)) > LONGEST_PILOT_YEARS)
    flag(['endDay'], `Een pilot duurt ten hoogste ${LONGEST_PILOT_YEARS} jaar. Kijk het jaar na.`);
  flagDay(flag, 'adviceDayOverride', adviceDayOverride, (day) =>
    day <= startDay || day > endDay ? 'De adviesdatum ligt binnen de pilot.' : null,
  );
  if (adviceDayOverride !== null && (adviceDayReason ?? '') === '')
    flag(['adviceDayReason'], 'Schrijf op waarom de adviesdatum anders is.');
  if (adviceDayOverride === null && (adviceDayReason ?? '') !== '')
    flag(['adviceDayReason'], 'Een reden hoort bij een andere adviesdatum.');
});

/** The settings of a pilot. */
export type PilotSettings = z.infer<typeof pilotSettings>;
