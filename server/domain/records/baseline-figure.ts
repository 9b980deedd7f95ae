import { z } from 'zod';
import { addMonths, daySchema, monthOf, monthSchema } from '../calendar.ts';
import type { Month } from '../calendar.ts';
import { choiceSchema } from '../codes/code-list.ts';
import { laws } from '../codes/laws.ts';
import type { RecordBounds } from './bounds.ts';
import { guardedText } from './guarded-text.ts';
import { clientId, closedObject, flagOn } from './rule.ts';
import type { Flag } from './rule.ts';

/** Months before the pilot that a municipal figure can go back: five years of comparison. */
const MONTHS_BACK = 60;

const fields = {
  kind: z.enum(['objection', 'complaint'], { error: 'Kies bezwaren of klachten.' }),
  law: choiceSchema(laws),
  monthFrom: monthSchema,
  monthTo: monthSchema,
  /** How many; null is "niet bekend", which is not zero. */
  n: z
    .int({ error: 'Vul een heel getal in, of laat het leeg als het niet bekend is.' })
    .min(0, { error: 'Een aantal kan niet minder dan nul zijn.' })
    .max(1_000_000, { error: 'Dit aantal is te hoog. Kijk het na.' })
    .nullable(),
  source: guardedText(200).min(1, { error: 'Vul in waar het cijfer vandaan komt.' }),
  asOfDay: daySchema,
};

type Figure = { monthFrom: Month; monthTo: Month; asOfDay: string };

function figureRules(figure: Figure, flag: Flag): void {
  const { monthFrom, monthTo } = figure;
  if (monthTo !== monthFrom && monthTo !== addMonths(monthFrom, 2)) {
    flag(['monthTo'], 'Een cijfer gaat over één maand of over een kwartaal (drie maanden).');
  }
}

/** Rules that need the pilot: not too long ago, and over before the day of the figure. */
export function figureDayRules(figure: Figure, bounds: RecordBounds, flag: Flag): void {
  if (figure.monthFrom < addMonths(monthOf(bounds.pilotStart), -MONTHS_BACK)) {
    flag(['monthFrom'], 'Deze maand ligt te lang voor de pilot. Kijk het jaar na.');
  }
  if (figure.monthTo > monthOf(bounds.today)) {
    flag(['monthTo'], 'Deze maand is nog niet begonnen.');
  }
  if (figure.asOfDay > bounds.today) {
    flag(['asOfDay'], 'Deze dag is nog niet geweest. Vul vandaag in of een dag ervoor.');
  }
  if (monthOf(figure.asOfDay) < figure.monthTo) {
    flag(['asOfDay'], 'De peildatum kan niet voor de laatste maand van het cijfer liggen.');
  }
}

/**
 * Objections or complaints the municipality counted over a month or a quarter, per law, with source
 * and as-of date (results 3 and 4, pilot document §8).
 */
export const newBaselineFigure = closedObject({ id: clientId, ...fields }).superRefine(
  (figure, context) => figureRules(figure, flagOn(context)),
);

/** A figure as it is edited: every field is sent. */
export const baselineFigureEdit = closedObject(fields).superRefine((figure, context) =>
  figureRules(figure, flagOn(context)),
);

/** A new figure, held against the pilot and today. */
export function newBaselineFigureSchema(bounds: RecordBounds) {
  return newBaselineFigure.superRefine((figure, context) =>
    figureDayRules(figure, bounds, flagOn(context)),
  );
}

/** An edited figure, held against the pilot and today. */
export function baselineFigureEditSchema(bounds: RecordBounds) {
  return baselineFigureEdit.superRefine((figure, context) =>
    figureDayRules(figure, bounds, flagOn(context)),
  );
}

/** A municipal figure. */
export type BaselineFigure = z.output<typeof baselineFigureEdit>;

/** What a figure counts: which kind, under which law, over which months. */
type Counted = { kind: string; law: string; monthFrom: Month; monthTo: Month };

/** Whether two figures count the same thing over overlapping months: then one of them counts double. */
export function countTheSame(one: Counted, other: Counted): boolean {
  return (
    one.kind === other.kind &&
    one.law === other.law &&
    one.monthFrom <= other.monthTo &&
    other.monthFrom <= one.monthTo
  );
}
