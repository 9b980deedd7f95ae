import { z } from 'zod';
import {
  REMARK_QUOTE_LENGTH,
  REMARK_SENTENCE_LENGTH,
  remarkKinds,
} from '../report-text/remarks.ts';
import { guardedText } from './guarded-text.ts';
import { closedObject } from './rule.ts';

/** Longest reason for letting a remark stay, in characters. */
export const REMARK_REASON_LENGTH = 500;

/** Why a remark about a text of the report may stay. The words come back as they were shown. */
export const remarkAnswerInput = closedObject({
  kind: z.enum(remarkKinds),
  quote: z.string().min(1).max(REMARK_QUOTE_LENGTH),
  sentence: z.string().min(1).max(REMARK_SENTENCE_LENGTH),
  reason: guardedText(REMARK_REASON_LENGTH).min(1, 'Schrijf waarom dit zo mag blijven.'),
});

/** A remark with the reason to let it stay. */
export type RemarkAnswerInput = z.infer<typeof remarkAnswerInput>;

/** With which edition a part was read again. */
export const rereadPart = closedObject({
  editionSeq: z.int({ error: 'Zeg met welke editie u het deel hebt gelezen.' }).min(1).max(10_000),
});
