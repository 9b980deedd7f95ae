import { z } from 'zod';
import { choicesOn } from '../codes/code-list.ts';
import type { Code } from '../codes/code-list.ts';
import type { Day } from '../calendar.ts';

/** Marks one field: where it stands within the record, and what to do about it, in Dutch. */
export type Flag = (path: readonly (string | number)[], message: string) => void;

/** The mistakes of a rule between fields, put at the fields themselves. */
export function flagOn(context: z.RefinementCtx): Flag {
  return (path, message) => context.addIssue({ code: 'custom', path: [...path], message });
}

/** The same flag for a part of a record, such as the objection within a contact. */
export function flagWithin(flag: Flag, part: string | number): Flag {
  return (path, message) => flag([part, ...path], message);
}

/** Flags the problem of one day field; an empty day has none. */
export function flagDay(
  flag: Flag,
  field: string,
  day: Day | null,
  problem: (day: Day) => string | null,
): void {
  const message = day === null ? null : problem(day);
  if (message !== null) flag([field], message);
}

/** Flags every value that stands in the list a second time. */
export function flagDoubles<Item>(
  flag: Flag,
  field: string,
  items: readonly Item[],
  keyOf: (item: Item) => string,
): void {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    const key = keyOf(item);
    if (seen.has(key)) flag([field, index], 'Dit staat er al.');
    seen.add(key);
  });
}

/**
 * Flags a code that was not in use on the day of the record: a late entry belongs to its own day.
 * An empty field has no problem.
 */
export function flagUnusedCode(
  flag: Flag,
  path: readonly (string | number)[],
  code: string | null,
  on: { list: { readonly name: string; readonly codes: readonly Code[] }; day: Day },
): void {
  if (code === null) return;
  if (!choicesOn(on.list, on.day).some((choice) => choice.code === code)) {
    flag(path, `Deze keuze bij "${on.list.name}" was op die dag niet in gebruik.`);
  }
}

/**
 * An object with exactly these fields: anything else in it is refused, so that nothing can be stored
 * that has no place in the record.
 */
export function closedObject<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Dit veld bestaat hier niet: ${issue.keys.join(', ')}.`
        : 'Hier horen velden te staan.',
  });
}

/** A record's own id, made by the screen so that sending it twice never doubles it. */
export const clientId = z.uuid({ error: 'Dit is geen UUID.' }).optional();

/** A reference to a record that exists. */
export const recordId = z.uuid({ error: 'Dit is geen UUID.' });
