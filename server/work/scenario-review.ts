import type { Selectable } from 'kysely';
import type { Db } from '../../db/open.ts';
import { bodiesOf } from '../../db/queries/pilots.ts';
import { reactionsOf, scoresOf } from '../../db/queries/scenarios.ts';
import type { BodyReactionRow, ScenarioScoreRow } from '../../db/tables/scenarios.ts';
import type { Actor } from '../access/roles.ts';
import { questionIds } from '../domain/scenarios/checklist.ts';
import type { QuestionId } from '../domain/scenarios/checklist.ts';
import type { NamedBody } from '../domain/scenarios/differences.ts';
import type { Score, Vote } from '../domain/scenarios/scale.ts';
import { scenarioIds } from '../domain/scenarios/scenario-cards.ts';
import type { ScenarioId } from '../domain/scenarios/scenario-cards.ts';
import { reviewIsClosed } from './scenario-closing.ts';

/** What a body answered to one question; version 0 when it said nothing yet. */
export type ScoreView = {
  bodyId: string;
  scenario: ScenarioId;
  question: QuestionId;
  score: Score | null;
  reason: string;
  /** The secretary wrote it for the body. */
  onBehalf: boolean;
  /** ISO instant, UTC; null when nothing was said. */
  updatedAt: string | null;
  version: number;
};

/** What a body says of the advice; version 0 when it said nothing yet. */
export type ReactionView = {
  bodyId: string;
  bodyName: string;
  vote: Vote | null;
  text: string;
  onBehalf: boolean;
  givenAt: string | null;
  version: number;
};

/** Everything the bodies think of the follow-up. */
export type ScenarioReview = {
  bodies: NamedBody[];
  /** The body the reader sits for; null for who sits for none. */
  ownBodyId: string | null;
  /** The report is final: nothing here changes any more. */
  isClosed: boolean;
  scores: ScoreView[];
  /** One per body, in the order of the bodies. */
  reactions: ReactionView[];
};

/** A score as it is shown, from its row; null for a scenario or question that no longer exists. */
export function scoreView(row: Selectable<ScenarioScoreRow>): ScoreView | null {
  const scenario = scenarioIds.find((id) => id === row.scenario);
  const question = questionIds.find((id) => id === row.question);
  if (scenario === undefined || question === undefined) return null;
  const { bodyId, score, reason, updatedAt, version } = row;
  return {
    bodyId,
    scenario,
    question,
    score,
    reason,
    onBehalf: row.onBehalf === 1,
    updatedAt,
    version,
  };
}

/** The reaction of a body, from its row; empty when there is none. */
export function reactionView(
  body: NamedBody,
  row: Selectable<BodyReactionRow> | undefined,
): ReactionView {
  return {
    bodyId: body.id,
    bodyName: body.name,
    vote: row?.vote ?? null,
    text: row?.text ?? '',
    onBehalf: row?.onBehalf === 1,
    givenAt: row?.givenAt ?? null,
    version: row?.version ?? 0,
  };
}

/** What every body scored, wrote and voted; all of the workgroup reads all of it. */
export async function readScenarioReview(
  db: Db,
  actor: Pick<Actor, 'pilotId' | 'bodyId'>,
): Promise<ScenarioReview> {
  const { pilotId } = actor;
  const bodies = (await bodiesOf(db, pilotId)).map(({ id, name }) => ({ id, name }));
  const scores = (await scoresOf(db, pilotId)).map(scoreView).filter((score) => score !== null);
  const reactions = await reactionsOf(db, pilotId);
  return {
    bodies,
    ownBodyId: bodies.find(({ id }) => id === actor.bodyId)?.id ?? null,
    isClosed: await reviewIsClosed(db, pilotId),
    scores,
    reactions: bodies.map((body) =>
      reactionView(
        body,
        reactions.find(({ bodyId }) => bodyId === body.id),
      ),
    ),
  };
}
