import { z } from '@hono/zod-openapi';
import {
  consultationEdit,
  consultationPlan,
  OUTCOME_LENGTH,
} from '../domain/records/consultation.ts';
import { consultationPage } from '../work/consultation-page.ts';
import { reportDesk } from '../work/export-report.ts';
import {
  changeConsultation,
  listConsultations,
  planConsultation,
  removeConsultation,
} from '../work/plan-consultation.ts';
import type { Dependencies } from './dependencies.ts';
import {
  answerOf,
  bodyOf,
  changedSchema,
  dayText,
  editHeaders,
  editOf,
  pilotParams,
  recordParams,
  removedSchema,
  writeOf,
} from './describe.ts';
import { etagOf, idempotencyHeader } from './headers.ts';
import { actorOf, makeRouter, operation } from './operation.ts';
import { problemSchema } from './problem.ts';

const tags = ['Agenda'];
const params = recordParams('consultationId');
const path = '/pilots/{pilotId}/consultations/{consultationId}';
const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

const list = operation({
  operationId: 'listConsultations',
  method: 'get',
  path: '/pilots/{pilotId}/consultations',
  tags,
  summary: 'The consultations with administrators, oldest first',
  request: { params: pilotParams },
  responses: {
    200: answerOf(
      'De overleggen',
      z.object({
        consultations: z
          .array(
            z
              .object({
                id: z.uuid(),
                day: dayText,
                isHeld: z.boolean(),
                outcome: z.string().max(OUTCOME_LENGTH),
                version: z.int().min(1),
                editionId: z.uuid().nullable(),
                editionSeq: z.int().nullable(),
              })
              .openapi('Consultation'),
          )
          .max(100),
      }),
    ),
  },
});

const post = operation({
  operationId: 'planConsultation',
  method: 'post',
  path: '/pilots/{pilotId}/consultations',
  tags,
  summary: 'Plan a consultation with administrators',
  request: { params: pilotParams, headers: idempotencyHeader, body: bodyOf(consultationPlan) },
  responses: { 201: answerOf('Gepland', changedSchema) },
});

const put = operation({
  operationId: 'changeConsultation',
  method: 'put',
  path,
  tags,
  summary: 'Move a consultation, or write down that it was held and what came out',
  request: { params, headers: editHeaders, body: bodyOf(consultationEdit) },
  responses: { 200: answerOf('Veranderd', changedSchema) },
});

const remove = operation({
  operationId: 'removeConsultation',
  method: 'delete',
  path,
  tags,
  summary: 'Remove a consultation that was not held',
  request: { params, headers: editHeaders },
  responses: { 200: answerOf('Verwijderd', removedSchema) },
});

const page = operation({
  operationId: 'getConsultationPage',
  method: 'get',
  path: `${path}/page`,
  tags,
  summary: 'One page for the administrators, as PDF, over the edition that was chosen',
  request: { params },
  responses: {
    200: {
      description: 'De bladzijde als pdf',
      content: {
        'application/pdf': {
          schema: z.string().openapi({ format: 'binary', maxLength: 50_000_000 }),
        },
      },
    },
    409: refusal('Er is nog geen editie'),
    503: refusal('Deze server kan nu geen pdf maken'),
  },
});

/** The consultations with administrators and their page. Source: pilot document §7. */
export function consultationRoutes({ db, clock }: Dependencies) {
  const desk = reportDesk(db, clock);
  return makeRouter()
    .openapi(list, async (c) =>
      c.json({ consultations: await listConsultations(db, actorOf(c)) }, 200),
    )
    .openapi(post, async (c) => {
      const request = { ...writeOf(c, 'planConsultation'), input: c.req.valid('json') };
      const { body } = await planConsultation(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 201);
    })
    .openapi(put, async (c) => {
      const { consultationId } = c.req.valid('param');
      const input = c.req.valid('json');
      const request = { ...editOf(c, 'changeConsultation'), consultationId, input };
      const { body } = await changeConsultation(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 200);
    })
    .openapi(remove, async (c) => {
      const { consultationId } = c.req.valid('param');
      const request = { ...editOf(c, 'removeConsultation'), consultationId, input: null };
      return c.json((await removeConsultation(db, clock, request)).body, 200);
    })
    .openapi(page, async (c) => {
      const { consultationId } = c.req.valid('param');
      const { name, content } = await consultationPage(desk, actorOf(c), consultationId);
      return c.body(Uint8Array.from(content), 200, {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${name}"`,
      });
    });
}
