import { z } from '@hono/zod-openapi';
import { ledgerReader } from '../../db/queries/ledger.ts';
import {
  questionSchema,
  REACTION_LENGTH,
  reactionEdit,
  SCORE_REASON_LENGTH,
  scenarioSchema,
  scoreEdit,
  scoreSchema,
  voteSchema,
} from '../domain/records/scenario.ts';
import { editionMeasures } from '../work/edition-measures.ts';
import { settingsReader } from '../work/edition-settings.ts';
import { giveReaction } from '../work/give-reaction.ts';
import { readScenarioEvidence } from '../work/scenario-evidence.ts';
import { readScenarioReview } from '../work/scenario-review.ts';
import { scoreScenario } from '../work/score-scenario.ts';
import type { Dependencies } from './dependencies.ts';
import { etagOf, ifMatchHeader, versionFrom } from './headers.ts';
import { measureIdSchema } from './measure-schemas.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const tags = ['Adviesrapport'];
const params = z.object({ pilotId: z.uuid() });
const ofBody = params.extend({ bodyId: z.uuid() });
const etagHeader = z.object({ ETag: z.string().max(20) });
const instant = z.string().max(30).nullable();
const name = z.string().max(200);

const scoreShape = z
  .object({
    bodyId: z.uuid(),
    scenario: scenarioSchema,
    question: questionSchema,
    score: scoreSchema,
    reason: z.string().max(SCORE_REASON_LENGTH),
    onBehalf: z.boolean(),
    updatedAt: instant,
    version: z.int().min(0),
  })
  .openapi('ScenarioScore');

const reactionShape = z
  .object({
    bodyId: z.uuid(),
    bodyName: name,
    vote: voteSchema,
    text: z.string().max(REACTION_LENGTH),
    onBehalf: z.boolean(),
    givenAt: instant,
    version: z.int().min(0),
  })
  .openapi('BodyReaction');

const reviewShape = z
  .object({
    bodies: z.array(z.object({ id: z.uuid(), name })).max(100),
    ownBodyId: z.uuid().nullable(),
    isClosed: z.boolean(),
    scores: z.array(scoreShape).max(12_000),
    reactions: z.array(reactionShape).max(100),
  })
  .openapi('ScenarioReview');

const evidenceShape = z
  .object({
    editionSeq: z.int().min(1).max(10_000).nullable(),
    isChosen: z.boolean(),
    questions: z
      .array(
        z.object({
          question: questionSchema,
          lines: z
            .array(
              z.object({
                measure: measureIdSchema,
                label: z.string().max(400),
                text: z.string().max(600),
                small: name.nullable(),
                margin: name.nullable(),
              }),
            )
            .max(60),
        }),
      )
      .max(40),
  })
  .openapi('ScenarioEvidence');

const reviewRoute = operation({
  operationId: 'getScenarioReview',
  method: 'get',
  path: '/pilots/{pilotId}/scenario-review',
  tags,
  summary: 'What every body scored, wrote and voted about the follow-up',
  request: { params },
  responses: {
    200: {
      description: 'Scores, reacties en stemmen',
      content: { 'application/json': { schema: reviewShape } },
    },
  },
});

const evidenceRoute = operation({
  operationId: 'getScenarioEvidence',
  method: 'get',
  path: '/pilots/{pilotId}/scenario-evidence',
  tags,
  summary: 'What the edition of the report says per question of the checklist',
  request: { params },
  responses: {
    200: {
      description: 'Wat de pilot zelf laat zien',
      content: { 'application/json': { schema: evidenceShape } },
    },
  },
});

const scoreRoute = operation({
  operationId: 'scoreScenario',
  method: 'patch',
  path: '/pilots/{pilotId}/bodies/{bodyId}/scenario-scores/{scenario}/{question}',
  tags,
  summary: 'Score a scenario on one question for a body, with the reason',
  request: {
    params: ofBody.extend({ scenario: scenarioSchema, question: questionSchema }),
    headers: ifMatchHeader,
    body: { required: true, content: { 'application/json': { schema: scoreEdit } } },
  },
  responses: {
    200: {
      description: 'De score zoals die nu is',
      headers: etagHeader,
      content: { 'application/json': { schema: scoreShape } },
    },
  },
});

const reactionRoute = operation({
  operationId: 'giveReaction',
  method: 'patch',
  path: '/pilots/{pilotId}/bodies/{bodyId}/reaction',
  tags,
  summary: 'Give the reaction and the vote of a body',
  request: {
    params: ofBody,
    headers: ifMatchHeader,
    body: { required: true, content: { 'application/json': { schema: reactionEdit } } },
  },
  responses: {
    200: {
      description: 'De reactie zoals die nu is',
      headers: etagHeader,
      content: { 'application/json': { schema: reactionShape } },
    },
  },
});

/** Scenarios for the follow-up: what the bodies think, and what the pilot's own edition says. */
export function scenarioRoutes({ db, clock }: Dependencies) {
  const measures = editionMeasures(ledgerReader(db), settingsReader(db));
  return makeRouter()
    .openapi(reviewRoute, async (c) => c.json(await readScenarioReview(db, actorOf(c)), 200))
    .openapi(evidenceRoute, async (c) =>
      c.json(
        await readScenarioEvidence(db, actorOf(c).pilotId, (pilot, seq) =>
          measures.read(pilot, seq),
        ),
        200,
      ),
    )
    .openapi(scoreRoute, async (c) => {
      const { body: scored } = await scoreScenario(db, clock, {
        actor: actorOf(c),
        operation: 'scoreScenario',
        idempotencyKey: null,
        ...c.req.valid('param'),
        input: c.req.valid('json'),
        version: versionFrom(c.req.valid('header')['if-match']),
      });
      const { id: _id, ...score } = scored;
      return c.json(score, 200, { etag: etagOf(score.version) });
    })
    .openapi(reactionRoute, async (c) => {
      const { body: given } = await giveReaction(db, clock, {
        actor: actorOf(c),
        operation: 'giveReaction',
        idempotencyKey: null,
        ...c.req.valid('param'),
        input: c.req.valid('json'),
        version: versionFrom(c.req.valid('header')['if-match']),
      });
      const { id: _id, ...reaction } = given;
      return c.json(reaction, 200, { etag: etagOf(reaction.version) });
    });
}
