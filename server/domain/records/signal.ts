import { z } from 'zod';
import { daySchema } from '../calendar.ts';
import { choiceSchema } from '../codes/code-list.ts';
import { signalKinds } from '../codes/signal-kinds.ts';
import { signalRecipients } from '../codes/signal-recipients.ts';
import { signalSeverities } from '../codes/signal-severities.ts';
import { signalThemes } from '../codes/signal-themes.ts';
import { pastDayProblem } from './bounds.ts';
import type { RecordBounds } from './bounds.ts';
import { guardedText } from './guarded-text.ts';
import { clientId, closedObject, flagDay, flagOn } from './rule.ts';

/** Longest text of a bottleneck and of the answer to it, in characters. */
export const SIGNAL_LENGTH = 500;

const fields = {
  theme: choiceSchema(signalThemes),
  kind: choiceSchema(signalKinds),
  severity: choiceSchema(signalSeverities),
  text: guardedText(SIGNAL_LENGTH).min(1, { error: 'Schrijf op wat het knelpunt is.' }),
};

/** A bottleneck for policy, apart from any case (pilot document §5). */
export const newSignal = closedObject({ id: clientId, ...fields });

/** A bottleneck as it is edited, until it is released. */
export const signalEdit = closedObject(fields);

/**
 * Releasing a bottleneck to the workgroup. `isChecked`: the coordinator has read it and found nobody
 * recognisable in it; a machine cannot see that, so it must be said.
 */
export const signalRelease = closedObject({
  isChecked: z.literal(true, {
    error: 'Lees de tekst na: mag niemand er iemand in herkennen? Zet dan het vinkje.',
  }),
  sentTo: choiceSchema(signalRecipients).nullable().default(null),
});

/** The answer to a released bottleneck; with "solved" it is done. */
export const signalAnswer = closedObject({
  status: z.enum(['answered', 'solved'], { error: 'Kies beantwoord of opgelost.' }),
  answer: guardedText(SIGNAL_LENGTH).min(1, { error: 'Schrijf het antwoord op.' }),
  answeredDay: daySchema,
  sentTo: choiceSchema(signalRecipients).nullable().default(null),
});

/** The answer to a bottleneck, held against the pilot and today. */
export function signalAnswerSchema(bounds: RecordBounds) {
  return signalAnswer.superRefine(({ answeredDay }, context) =>
    flagDay(flagOn(context), 'answeredDay', answeredDay, (day) => pastDayProblem(bounds, day)),
  );
}
