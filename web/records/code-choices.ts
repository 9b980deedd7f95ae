import type { Day } from '../../server/domain/calendar.ts';
import { choicesOn } from '../../server/domain/codes/code-list.ts';
import type { Code } from '../../server/domain/codes/code-list.ts';
import type { Choice } from '../ui/choice.ts';

type ListOfCodes = {
  readonly name: string;
  readonly unknown?: string;
  readonly codes: readonly Code[];
};

/**
 * The codes of a list as a field offers them on a day: label, definition, and "onbekend" apart. A code
 * that is already chosen stays in the list after it was retired, so that editing an old record shows it.
 * @param without codes that this field does not offer.
 */
export function codeChoices(
  list: ListOfCodes,
  day: Day,
  { chosen = [], without = [] }: { chosen?: readonly string[]; without?: readonly string[] } = {},
): Choice[] {
  const offered = new Set(choicesOn(list, day).map(({ code }) => code));
  return list.codes
    .filter(({ code }) => (offered.has(code) || chosen.includes(code)) && !without.includes(code))
    .map(({ code, label, explanation }) => ({
      value: code,
      label,
      explanation,
      ...(code === list.unknown ? { unknown: true } : {}),
    }));
}

/**
 * The codes after one was ticked or unticked: in the order of the list, and the "onbekend" of the list
 * never beside another one.
 */
export function toggledCodes(list: ListOfCodes, chosen: readonly string[], code: string): string[] {
  if (chosen.includes(code)) return chosen.filter((other) => other !== code);
  if (code === list.unknown) return [code];
  const kept = new Set([...chosen.filter((other) => other !== list.unknown), code]);
  return list.codes.map((known) => known.code).filter((known) => kept.has(known));
}
