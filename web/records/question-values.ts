import { laws } from '../../server/domain/codes/laws.ts';
import { lifeDomains } from '../../server/domain/codes/life-domains.ts';
import type { LifeDomainCode } from '../../server/domain/codes/life-domains.ts';
import { toggledCodes } from './code-choices.ts';
import { suggestedLaw } from './suggested-law.ts';

/** The questions of a contact as they are filled in: per life domain the laws. */
export type QuestionValues = { lifeDomain: string; laws: string[] }[];

/**
 * The questions after a life domain was ticked or unticked. A new one gets the law that mostly goes
 * with it; the supporter sees it ticked and changes it with one key.
 */
export function toggledDomain(questions: QuestionValues, lifeDomain: string): QuestionValues {
  const known = new Map(questions.map((question) => [question.lifeDomain, question]));
  return toggledCodes(lifeDomains, [...known.keys()], lifeDomain).map(
    (code) => known.get(code) ?? { lifeDomain: code, laws: [suggestedLaw(code as LifeDomainCode)] },
  );
}

/** The questions after a law was ticked or unticked for one life domain. */
export function toggledLaw(
  questions: QuestionValues,
  lifeDomain: string,
  law: string,
): QuestionValues {
  return questions.map((question) =>
    question.lifeDomain === lifeDomain
      ? { lifeDomain, laws: toggledCodes(laws, question.laws, law) }
      : question,
  );
}

/** One question per life domain and law, as a contact holds them. */
export function questionPairs(questions: QuestionValues): { lifeDomain: string; law: string }[] {
  return questions.flatMap(({ lifeDomain, laws: chosen }) =>
    chosen.map((law) => ({ lifeDomain, law })),
  );
}

/** Stored questions as the form shows them, in the order of the list of life domains. */
export function questionValues(
  pairs: readonly { lifeDomain: string; law: string }[],
): QuestionValues {
  return lifeDomains.codes.flatMap(({ code }) => {
    const chosen = pairs.filter(({ lifeDomain }) => lifeDomain === code).map(({ law }) => law);
    return chosen.length > 0 ? [{ lifeDomain: code, laws: chosen }] : [];
  });
}

/** The name of the list of laws of one life domain. */
export function lawField(lifeDomain: string): string {
  return `law.${lifeDomain}`;
}

/** The list of laws that shows a mistake in a question, from its place among the pairs. */
export function lawFieldAt(questions: QuestionValues, index: number): string {
  return lawField(questionPairs(questions)[index]?.lifeDomain ?? '');
}
