import { guardLabels } from '../../server/domain/guard/guard-message.ts';
import { guardText } from '../../server/domain/guard/guard-text.ts';
import type { TextMark } from '../ui/text-marks.tsx';

/**
 * What the personal-data guard finds in a text, as marks for a `TextAreaField`: the same spots the
 * server would refuse or point at.
 */
export function guardMarks(text: string): TextMark[] {
  return guardText(text).map(({ kind, start, end, effect }) => ({
    start,
    end,
    effect,
    label: guardLabels[kind],
  }));
}
