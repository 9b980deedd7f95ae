import { checklistQuestions } from './checklist.ts';
import type { QuestionId } from './checklist.ts';
import type { Score, Vote } from './scale.ts';

/** What one body answered to one question about one scenario. */
export type GivenScore = {
  readonly bodyId: string;
  readonly scenario: string;
  readonly question: string;
  readonly score: Score | null;
  readonly reason: string;
};

/** A body of the workgroup. */
export type NamedBody = { readonly id: string; readonly name: string };

/**
 * How far bodies agree on a question. `opposed`: one says it fits and another that it does not.
 * `differ`: another difference. `agree`: all who answered say the same. `open`: fewer than two answered.
 */
export type Agreement = 'opposed' | 'differ' | 'agree' | 'open';

/** What to read first. */
const order: readonly Agreement[] = ['opposed', 'differ', 'agree', 'open'];

/** Agreement in words, so that no colour is needed. */
export const agreementWords: Readonly<Record<Agreement, string>> = {
  opposed: 'tegenover elkaar',
  differ: 'verschillend',
  agree: 'gelijk',
  open: 'nog te weinig antwoorden',
};

/** One question with the answer of every body, in the order of the bodies. */
export type QuestionDifference = {
  readonly question: QuestionId;
  readonly text: string;
  readonly agreement: Agreement;
  readonly answers: readonly {
    readonly body: NamedBody;
    readonly score: Score | null;
    readonly reason: string;
  }[];
};

function agreementOf(scores: readonly (Score | null)[]): Agreement {
  const given = scores.filter((score) => score !== null);
  if (given.length < 2) return 'open';
  if (given.includes('good') && given.includes('not')) return 'opposed';
  return new Set(given).size > 1 ? 'differ' : 'agree';
}

/**
 * The answers of all bodies to every question about a scenario, side by side: opposed ones first, then
 * other differences, then what they agree on. Nothing is added up or averaged.
 */
export function differencesOf(
  scenario: string,
  bodies: readonly NamedBody[],
  scores: readonly GivenScore[],
): readonly QuestionDifference[] {
  const own = scores.filter((given) => given.scenario === scenario);
  const rows = checklistQuestions.map(({ id, text }): QuestionDifference => {
    const answers = bodies.map((body) => {
      const given = own.find(({ bodyId, question }) => bodyId === body.id && question === id);
      return { body, score: given?.score ?? null, reason: given?.reason ?? '' };
    });
    return {
      question: id,
      text,
      answers,
      agreement: agreementOf(answers.map(({ score }) => score)),
    };
  });
  // Sorting keeps the order of the checklist within each group.
  return rows.toSorted((a, b) => order.indexOf(a.agreement) - order.indexOf(b.agreement));
}

/** How many questions about a scenario a body has answered. */
export function answeredBy(
  bodyId: string,
  scenario: string,
  scores: readonly GivenScore[],
): number {
  return scores.filter(
    (given) => given.bodyId === bodyId && given.scenario === scenario && given.score !== null,
  ).length;
}

/** The vote of a body; null when it has not voted. */
export type GivenVote = { readonly body: NamedBody; readonly vote: Vote | null };

/** Bodies with the same vote. */
type VoteGroup<Given extends GivenVote = GivenVote> = {
  readonly vote: Vote;
  readonly votes: readonly Given[];
};

/** The votes that were given, by what was voted, in the order of the ballot. No vote outweighs another. */
export function voteGroups<Given extends GivenVote>(votes: readonly Given[]): VoteGroup<Given>[] {
  return (['continue', 'adjust', 'stop', 'other'] as const).flatMap((vote) => {
    const same = votes.filter((given) => given.vote === vote);
    return same.length === 0 ? [] : [{ vote, votes: same }];
  });
}

/**
 * Whoever thinks differently: every vote outside the group that has more votes than any other. When no
 * group is larger than all others, all of them are differing views.
 */
export function differingViews<Given extends GivenVote>(votes: readonly Given[]): readonly Given[] {
  const groups = voteGroups(votes);
  if (groups.length < 2) return [];
  const most = Math.max(...groups.map((group) => group.votes.length));
  const largest = groups.filter((group) => group.votes.length === most);
  const main = largest.length === 1 ? largest[0] : undefined;
  return groups.filter((group) => group !== main).flatMap((group) => group.votes);
}
