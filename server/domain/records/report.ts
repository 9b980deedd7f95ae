import { z } from 'zod';
import { guardedText } from './guarded-text.ts';
import { closedObject } from './rule.ts';

/** Longest text of one part of the report, in characters. */
export const REPORT_TEXT_LENGTH = 20_000;

/** The edition the report is made from, by its number. */
export const reportChoice = closedObject({
  editionSeq: z.int({ error: 'Kies een editie.' }).min(1).max(10_000),
});

/** What the secretary writes in one part; may be made empty again. */
export const reportTextEdit = closedObject({ text: guardedText(REPORT_TEXT_LENGTH) });
