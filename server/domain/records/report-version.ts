import { z } from 'zod';
import { reportFormats } from '../report-formats.ts';
import { guardedText } from './guarded-text.ts';
import { closedObject, recordId } from './rule.ts';

/** Longest remark, answer, resolution or reason, in characters. */
export const REMARK_LENGTH = 1000;

/** The kinds of file a version comes in; `json` is the version itself, for checking it. */
export const versionFormats = ['pdf', ...reportFormats, 'json'] as const;

/** A kind of file of a version. */
export type VersionFormat = (typeof versionFormats)[number];

const said = guardedText(REMARK_LENGTH).refine((text) => text !== '', {
  error: 'Vul hier tekst in.',
});

/** A new concept version: the report as it stands now. */
export const newConcept = closedObject({});

/** A remark at a paragraph, or an answer to a remark. */
export const newComment = closedObject({
  anchor: z.string({ error: 'Kies een alinea.' }).min(1).max(80),
  text: said,
  parentId: recordId.nullable().default(null),
});

/** What was done with a remark. */
export const commentResolution = closedObject({ text: said });

/** A final version made from the last concept version. */
export const newFinal = closedObject({
  /** Number of the concept version that was read and agreed. */
  concept: z.int({ error: 'Kies de conceptversie.' }).min(1).max(10_000),
  /** Why an earlier final version is corrected. */
  reason: guardedText(REMARK_LENGTH)
    .transform((text) => (text === '' ? null : text))
    .nullable()
    .default(null),
  /** What is left open on purpose, each with why. */
  accepted: z
    .array(closedObject({ point: z.string().min(1).max(120), reason: said }))
    .max(50)
    .default([]),
});
