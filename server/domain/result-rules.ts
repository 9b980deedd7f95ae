import type { Day, Month } from './calendar.ts';
import { results } from './codes/results.ts';
import type { ResultId } from './codes/results.ts';

/** The three things that are agreed per result before the figures are known. Source: pilot document §7 (advice on the follow-up). */
export const ruleParts = [
  { id: 'continue', label: 'Doorgaan als' },
  { id: 'adjust', label: 'Aanpassen als' },
  { id: 'stop', label: 'Stoppen als' },
] as const;

/** The id of such a part. */
export type RulePart = (typeof ruleParts)[number]['id'];

/** All ids, for a schema. */
export const rulePartIds = ruleParts.map(({ id }): RulePart => id);

/** Which way a norm points. */
export const normDirections = [
  { id: 'at-least', label: 'ten minste' },
  { id: 'at-most', label: 'hoogstens' },
] as const;

/** A number that a measure should reach. `number` is whole: a count, or a percentage when the unit says so. */
export type RuleNorm = {
  /** Id of the measure, such as R5.2. */
  readonly measure: string;
  readonly direction: (typeof normDirections)[number]['id'];
  readonly number: number;
  readonly unit: 'number' | 'percent';
};

/** What was agreed about one result. */
export type ResultRules = { readonly [Part in RulePart]: string } & {
  readonly result: ResultId;
  readonly norm: RuleNorm | null;
};

/** The newest edition that existed when rules were agreed: everything up to it was known. */
export type KnownEdition = {
  readonly seq: number;
  readonly monthFrom: Month;
  readonly monthTo: Month;
  readonly releasedOn: Day;
  readonly hash: string;
};

/** An agreed version as it is kept and hashed; `by` wrote it down on behalf of the workgroup. */
export type RulesContent = {
  readonly format: 1;
  readonly pilotId: string;
  readonly seq: number;
  readonly day: Day;
  readonly by: 'secretary';
  readonly meeting: { readonly id: string; readonly day: Day } | null;
  /** Why it was changed; null for the first version. */
  readonly reason: string | null;
  /** Null: no figure was known yet. */
  readonly known: KnownEdition | null;
  readonly rules: readonly ResultRules[];
};

/** The id and name of a measure, as its definition has them. */
type NamedMeasure = { readonly id: string; readonly name: string };

/** A norm in words: "R5.2 Cijfer 7 of hoger: ten minste 95%"; without the name when it is not among the measures. */
export function normInWords(
  { measure, direction, number, unit }: RuleNorm,
  measures: readonly NamedMeasure[] = [],
): string {
  const way = normDirections.find(({ id }) => id === direction)?.label ?? direction;
  const name = measures.find(({ id }) => id === measure)?.name;
  return `${measure}${name === undefined ? '' : ` ${name}`}: ${way} ${number}${unit === 'percent' ? '%' : ''}`;
}

function sameNorm(one: RuleNorm | null, other: RuleNorm | null): boolean {
  if (one === null || other === null) return one === other;
  return normInWords(one) === normInWords(other);
}

/** Whether the rules about one result say the same. */
export function sameRules(one: ResultRules, other: ResultRules): boolean {
  return rulePartIds.every((part) => one[part] === other[part]) && sameNorm(one.norm, other.norm);
}

/** The rules about one result; undefined when the version has none. */
export function rulesAbout(
  rules: readonly ResultRules[],
  result: ResultId,
): ResultRules | undefined {
  return rules.find((candidate) => candidate.result === result);
}

/** The results about which two versions differ, in their fixed order. */
export function changedResults(
  before: readonly ResultRules[],
  after: readonly ResultRules[],
): ResultId[] {
  return results
    .map(({ id }): ResultId => id)
    .filter((id) => {
      const [one, other] = [rulesAbout(before, id), rulesAbout(after, id)];
      return one === undefined || other === undefined ? one !== other : !sameRules(one, other);
    });
}

/**
 * The versions in which the rules about one result were set or changed.
 * @param versions oldest first. @returns oldest first.
 */
export function versionsAbout<Version extends { readonly rules: readonly ResultRules[] }>(
  versions: readonly Version[],
  result: ResultId,
): Version[] {
  return versions.filter((version, index) => {
    const before = versions[index - 1];
    return before === undefined || changedResults(before.rules, version.rules).includes(result);
  });
}

/** The sentence that stands with rules that came after figures; null when no figure was known. */
export function knownInWords(known: KnownEdition | null): string | null {
  return known === null
    ? null
    : 'De eerste cijfers waren al bekend toen deze spelregels zijn afgesproken.';
}
