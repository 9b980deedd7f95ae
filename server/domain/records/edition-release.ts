import { z } from 'zod';
import { monthSchema } from '../calendar.ts';
import { guardedText } from './guarded-text.ts';
import { closedObject } from './rule.ts';

/** Longest note with one result, in characters. */
export const NOTE_LENGTH = 1200;

const note = guardedText(NOTE_LENGTH).min(1, {
  error: 'Schrijf een toelichting. Is er niets bijzonders, schrijf dat dan op.',
});

const digest = z.string().regex(/^[\da-f]{64}$/, { error: 'Dit komt niet uit de voorvertoning.' });

/**
 * What the coordinator sends to release an edition: the last month of it and the digests of what was
 * seen, both from the preview, and a factual note with each of the five results. The notes are read
 * by the workgroup as they are.
 */
export const editionRelease = closedObject({
  through: monthSchema,
  seen: closedObject({ totals: digest, tables: digest }),
  /** Whether the totals may go out alone, because a check did not succeed. */
  withoutTables: z.boolean().default(false),
  notes: closedObject({
    'result-1': note,
    'result-2': note,
    'result-3': note,
    'result-4': note,
    'result-5': note,
  }),
});

/** A release as it comes in. */
export type EditionRelease = z.output<typeof editionRelease>;
