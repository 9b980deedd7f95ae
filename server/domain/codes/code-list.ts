import { z } from 'zod';
import type { Day } from '../calendar.ts';

/** One code of a list. The code is stable for ever; its label and explanation may be reworded. */
export type Code = {
  /** Stored and exported text, unique within its list, never reused. */
  code: string;
  /** What a person reads: short B1 Dutch, at most 60 characters. */
  label: string;
  /** Counting rule in one or two plain Dutch sentences, shown under the focused field. */
  explanation: string;
  /** Where the code comes from, in Dutch, for the codebook. */
  source: string;
  /** First day on which the code can be chosen. */
  validFrom: Day;
  /** Last day on which the code can be chosen; null as long as it is in use. */
  validTo: Day | null;
  /** The code, in a coarser list, under which this one is counted. */
  parent?: string;
  /** True when the system works the code out; such a code is shown and never chosen. */
  derived?: true;
};

/** A list of codes for one field. */
export type CodeList = {
  /** Name of the list in the API and the codebook, in kebab-case. */
  id: string;
  /** Dutch name for the codebook and the column of a table. */
  name: string;
  /** Dutch label above the field. */
  question: string;
  /** Whether several codes can hold at once: then shares do not add up to 100%. */
  multiple: boolean;
  /** The code that means "not known" or "not asked", for the completeness measure. */
  unknown?: string;
  /** The codes in the order in which they are shown. */
  codes: readonly Code[];
};

/** The part of a list that the functions below read, keeping the literal type of its codes. */
type ListOf<C extends Code> = { readonly name: string; readonly codes: readonly C[] };

/** The codes of a list that a person can choose: all but the derived ones. */
type Choosable<C extends Code> = C extends { readonly derived: true } ? never : C['code'];

/** The codes that are in use on a day, the first and the last day of their validity included. */
export function codesValidOn<C extends Code>(list: ListOf<C>, day: Day): readonly C[] {
  return list.codes.filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  );
}

/** The codes a form offers on a day: those in use that are not derived. */
export function choicesOn<C extends Code>(list: ListOf<C>, day: Day): readonly C[] {
  return codesValidOn(list, day).filter(({ derived }) => derived !== true);
}

/** The code itself, retired or not; undefined when the list never had it. */
export function codeOf<C extends Code>(list: ListOf<C>, code: string): C | undefined {
  return list.codes.find((candidate) => candidate.code === code);
}

/** The label of a code, retired or not; the code as it stands when the list never had it. */
export function labelOf(list: ListOf<Code>, code: string): string {
  return codeOf(list, code)?.label ?? code;
}

/** Whether an answer says nothing: left empty, or the list's own code for "not known". */
export function isUnknown(list: Pick<CodeList, 'unknown'>, code: string | null): boolean {
  return code === null || code === list.unknown;
}

/** Accepts every code of the list, retired and derived ones too: for reading what is stored. */
export function codeSchema<C extends Code>(list: ListOf<C>) {
  return z.enum(
    list.codes.map((code): C['code'] => code.code),
    { error: `Kies een van de mogelijkheden bij "${list.name}".` },
  );
}

/**
 * Accepts the codes a person can choose: for what comes in. Whether a code was in use on the day of
 * the record is a rule of the record, because a late entry belongs to its own day (`choicesOn`).
 */
export function choiceSchema<C extends Code>(list: ListOf<C>) {
  const choices = list.codes.filter(({ derived }) => derived !== true);
  return z.enum(
    choices.map((code) => code.code as Choosable<C>),
    { error: `Kies een van de mogelijkheden bij "${list.name}".` },
  );
}
