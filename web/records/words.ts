import type { Day } from '../../server/domain/calendar.ts';
import { labelOf } from '../../server/domain/codes/code-list.ts';
import type { Code } from '../../server/domain/codes/code-list.ts';
import { formatDay } from '../data/format.ts';

/** The label of a code in a form; nothing for an empty field. */
export function codeWords(list: { name: string; codes: readonly Code[] }, code: string): string {
  return code === '' ? '' : labelOf(list, code);
}

/** A day of a form in full; nothing for an empty field. */
export function dayWords(day: Day): string {
  return day === '' ? '' : formatDay(day);
}
