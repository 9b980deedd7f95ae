import { z } from '@hono/zod-openapi';
import { newExperienceBatch } from '../domain/records/experience.ts';
import { makeSlips, responseCounts, slipBatches } from '../work/make-slips.ts';
import type { Dependencies } from './dependencies.ts';
import { answerOf, bodyOf, dayText, pilotParams, writeOf } from './describe.ts';
import { idempotencyHeader } from './headers.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const tags = ['Strookjes'];
const count = z.int().min(0);

const list = operation({
  operationId: 'listExperienceBatches',
  method: 'get',
  path: '/pilots/{pilotId}/experience-batches',
  tags,
  summary: 'The batches of slips that were made, newest first',
  request: { params: pilotParams },
  responses: {
    200: answerOf(
      'De series strookjes',
      z.object({
        batches: z
          .array(z.object({ id: z.uuid(), size: z.int(), day: dayText }).openapi('ExperienceBatch'))
          .max(500),
      }),
    ),
  },
});

const post = operation({
  operationId: 'makeExperienceBatch',
  method: 'post',
  path: '/pilots/{pilotId}/experience-batches',
  tags,
  summary: 'Make slips with one-time codes; the codes are shown this once',
  request: { params: pilotParams, headers: idempotencyHeader, body: bodyOf(newExperienceBatch) },
  responses: {
    201: answerOf(
      'De strookjes om af te drukken',
      z
        .object({
          id: z.uuid(),
          size: z.int(),
          /** In groups of four; null when this request was answered before. */
          codes: z.array(z.string().length(14)).max(200).nullable(),
        })
        .openapi('Slips'),
    ),
  },
});

const getCounts = operation({
  operationId: 'getExperienceResponses',
  method: 'get',
  path: '/pilots/{pilotId}/experience-responses',
  tags,
  summary: 'Slips printed, handed out, not offered and declined, and answers that came in',
  request: { params: pilotParams },
  responses: {
    200: answerOf(
      'De aantallen van de eigen aanbieder',
      z
        .object({
          printed: count,
          handedOut: count,
          notOffered: count,
          declined: count,
          answered: count,
        })
        .openapi('ResponseCounts'),
    ),
  },
});

/** Slips for the questionnaire: making and counting them. */
export function slipRoutes({ db, clock }: Dependencies) {
  return makeRouter()
    .openapi(list, async (c) => c.json({ batches: await slipBatches(db, actorOf(c)) }, 200))
    .openapi(post, async (c) => {
      const request = { ...writeOf(c, 'makeExperienceBatch'), input: c.req.valid('json') };
      return c.json((await makeSlips(db, clock, request)).body, 201);
    })
    .openapi(getCounts, async (c) => c.json(await responseCounts(db, actorOf(c)), 200));
}
