import { z } from 'zod';
import { guardMessage } from '../guard/guard-message.ts';
import { guardText } from '../guard/guard-text.ts';

/** Control characters and halves of characters; a new line and a tab are allowed. */
const forbiddenSigns = /(?![\n\t])[\p{Cc}\p{Cs}]/u;

/**
 * A schema for free text, the same in the form and in the API: trimmed, with plain line ends,
 * without control characters, of limited length, and without personal data that blocks. What only
 * warns is accepted: the form shows it and the writer decides.
 *
 * Every blocking spot gives one issue with `params: { kind, start, end }`, offsets in the trimmed
 * text. Neither message nor parameters repeat the text, so an error answer or a log never carries
 * what the guard refused.
 *
 * @param maxLength the most characters (UTF-16 units) after trimming.
 * @example const note = guardedText(280);
 */
export function guardedText(maxLength: number) {
  return z
    .string({ error: 'Vul hier tekst in.' })
    .overwrite(withPlainLineEnds)
    .max(maxLength, {
      error: `Gebruik hoogstens ${maxLength} tekens.`,
      abort: true,
    })
    .refine((text) => !forbiddenSigns.test(text), {
      error: 'Deze tekst bevat een teken dat niet bewaard kan worden. Typ de tekst opnieuw.',
      abort: true,
    })
    .superRefine((text, context) => {
      for (const { kind, start, end, effect } of guardText(text)) {
        if (effect === 'block') {
          context.addIssue({
            code: 'custom',
            message: guardMessage(kind),
            params: { kind, start, end },
          });
        }
      }
    });
}

function withPlainLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
