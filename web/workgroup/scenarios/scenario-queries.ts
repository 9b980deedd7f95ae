import { queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api } from '../../data/api.ts';

const inPilot = api.pilots[':pilotId'];

/** What every body scored, wrote and voted. */
export type ScenarioReview = InferResponseType<(typeof inPilot)['scenario-review']['$get'], 200>;

/** A score with its reason. */
export type ScenarioScore = ScenarioReview['scores'][number];

/** The reaction and vote of a body. */
export type BodyReaction = ScenarioReview['reactions'][number];

/** What the pilot itself shows per question. */
export type ScenarioEvidence = InferResponseType<
  (typeof inPilot)['scenario-evidence']['$get'],
  200
>;

/** One number beside a question. */
export type EvidenceLine = ScenarioEvidence['questions'][number]['lines'][number];

/** The scores, reactions and votes of all bodies. */
export function reviewQuery(pilotId: string) {
  return queryOptions({
    queryKey: ['scenario-review', pilotId],
    queryFn: async () => (await inPilot['scenario-review'].$get({ param: { pilotId } })).json(),
  });
}

/** The evidence from the edition of the report; it changes only when another edition is chosen. */
export function evidenceQuery(pilotId: string) {
  return queryOptions({
    queryKey: ['scenario-evidence', pilotId],
    queryFn: async () => (await inPilot['scenario-evidence'].$get({ param: { pilotId } })).json(),
  });
}

/** What a body scored for a question; version 0 when it said nothing yet. */
export function scoreIn(
  { scores }: ScenarioReview,
  key: Pick<ScenarioScore, 'bodyId' | 'scenario' | 'question'>,
): ScenarioScore {
  return (
    scores.find((score) => isSame(score, key)) ?? {
      ...key,
      score: null,
      reason: '',
      onBehalf: false,
      updatedAt: null,
      version: 0,
    }
  );
}

/** The review with this score in the place of the old one. */
export function withScore(review: ScenarioReview, stored: ScenarioScore): ScenarioReview {
  const others = review.scores.filter((score) => !isSame(score, stored));
  return { ...review, scores: [...others, stored] };
}

/** The review with this reaction in the place of the old one. */
export function withReaction(review: ScenarioReview, stored: BodyReaction): ScenarioReview {
  return {
    ...review,
    reactions: review.reactions.map((reaction) =>
      reaction.bodyId === stored.bodyId ? stored : reaction,
    ),
  };
}

type Key = Pick<ScenarioScore, 'bodyId' | 'scenario' | 'question'>;

function isSame(a: Key, b: Key): boolean {
  return a.bodyId === b.bodyId && a.scenario === b.scenario && a.question === b.question;
}
