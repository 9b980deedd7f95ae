import { z } from '@hono/zod-openapi';
import { caseClosing, caseEdit, caseHandOver } from '../domain/records/case.ts';
import { closedObject } from '../domain/records/rule.ts';
import { caseCodeSchema } from '../domain/records/spoken-code.ts';
import { caseDetail } from '../work/case-view.ts';
import { caseload, openStatuses } from '../work/caseload.ts';
import { closeCase } from '../work/close-case.ts';
import { eraseCase } from '../work/erase-case.ts';
import { handOverCase } from '../work/hand-over-case.ts';
import { reopenCase } from '../work/reopen-case.ts';
import { updateSupportCase } from '../work/update-case.ts';
import { caseLineSchema, caseSchema } from './case-schemas.ts';
import type { Dependencies } from './dependencies.ts';
import {
  answerOf,
  bodyOf,
  changedSchema,
  editHeaders,
  editOf,
  pilotParams,
  recordParams,
  removedSchema,
} from './describe.ts';
import { etagOf } from './headers.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const tags = ['Casussen'];
const caseParams = recordParams('caseId');
const pageSize = 200;

const listCases = operation({
  operationId: 'listCases',
  method: 'get',
  path: '/pilots/{pilotId}/cases',
  tags,
  summary: 'The caseload: own cases (supporter) or those of the provider (coordinator)',
  request: {
    params: pilotParams,
    query: z.strictObject({
      /** `active` (default): open, waiting and reopened together. */
      status: z
        .enum(['active', 'open', 'waiting', 'reopened', 'closed', 'stopped', 'all'])
        .default('active'),
      sort: z.enum(['next-action', 'last-contact', 'opened', 'code']).default('next-action'),
      supporterId: z.string().min(1).max(64).optional(),
      code: caseCodeSchema.optional(),
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
  },
  responses: {
    200: answerOf(
      'De casussen, 200 per pagina',
      z.object({
        cases: z.array(caseLineSchema).max(pageSize),
        total: z.int().min(0),
        page: z.int().min(1),
        pageSize: z.int().min(1),
      }),
    ),
  },
});

const getCase = operation({
  operationId: 'getCase',
  method: 'get',
  path: '/pilots/{pilotId}/cases/{caseId}',
  tags,
  summary: 'A case with its timeline; its version is in the ETag',
  request: { params: caseParams },
  responses: { 200: answerOf('De casus', caseSchema) },
});

const putCase = operation({
  operationId: 'updateCase',
  method: 'put',
  path: '/pilots/{pilotId}/cases/{caseId}',
  tags,
  summary: 'Change what is known of a case; every field is sent',
  request: { params: caseParams, headers: editHeaders, body: bodyOf(caseEdit) },
  responses: { 200: answerOf('Veranderd', changedSchema) },
});

const removeCase = operation({
  operationId: 'eraseCase',
  method: 'delete',
  path: '/pilots/{pilotId}/cases/{caseId}',
  tags,
  summary: 'Erase a case with everything in it; what was published stays',
  request: { params: caseParams, headers: editHeaders },
  responses: { 200: answerOf('Gewist', removedSchema) },
});

const postClosing = operation({
  operationId: 'closeCase',
  method: 'post',
  path: '/pilots/{pilotId}/cases/{caseId}/closing',
  tags,
  summary: 'Close a case with outcomes, ladder and slip; with U10 it is "stopped"',
  request: { params: caseParams, headers: editHeaders, body: bodyOf(caseClosing) },
  responses: { 200: answerOf('Afgesloten', changedSchema) },
});

const postReopening = operation({
  operationId: 'reopenCase',
  method: 'post',
  path: '/pilots/{pilotId}/cases/{caseId}/reopening',
  tags,
  summary: 'Reopen a closed case',
  request: { params: caseParams, headers: editHeaders, body: bodyOf(closedObject({})) },
  responses: { 200: answerOf('Heropend', changedSchema) },
});

const postHandOver = operation({
  operationId: 'handOverCase',
  method: 'post',
  path: '/pilots/{pilotId}/cases/{caseId}/hand-over',
  tags,
  summary: 'Give a case to another supporter of the provider',
  request: { params: caseParams, headers: editHeaders, body: bodyOf(caseHandOver) },
  responses: { 200: answerOf('Overgedragen', changedSchema) },
});

function statusesOf(status: z.output<(typeof listCases)['request']['query']>['status']) {
  if (status === 'all') return null;
  return status === 'active' ? openStatuses : [status];
}

/** The caseload and what can be done with one case. */
export function caseRoutes({ db, clock }: Dependencies) {
  return makeRouter()
    .openapi(listCases, async (c) => {
      const { status, sort, supporterId, code, page } = c.req.valid('query');
      const found = await caseload(db, actorOf(c), {
        today: clock.today(),
        filter: {
          statuses: statusesOf(status),
          supporterId: supporterId ?? null,
          code: code ?? null,
          sort,
          limit: pageSize,
          offset: (page - 1) * pageSize,
        },
      });
      return c.json({ ...found, page, pageSize }, 200);
    })
    .openapi(getCase, async (c) => {
      const found = await caseDetail(db, actorOf(c), c.req.valid('param').caseId);
      c.header('ETag', etagOf(found.version));
      return c.json(found, 200);
    })
    .openapi(putCase, async (c) => {
      const { caseId } = c.req.valid('param');
      const request = { ...editOf(c, 'updateCase'), caseId, input: c.req.valid('json') };
      const { body } = await updateSupportCase(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 200);
    })
    .openapi(removeCase, async (c) => {
      const { caseId } = c.req.valid('param');
      const request = { ...editOf(c, 'eraseCase'), caseId, input: null };
      return c.json((await eraseCase(db, clock, request)).body, 200);
    })
    .openapi(postClosing, async (c) => {
      const { caseId } = c.req.valid('param');
      const request = { ...editOf(c, 'closeCase'), caseId, input: c.req.valid('json') };
      const { body } = await closeCase(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 200);
    })
    .openapi(postReopening, async (c) => {
      const { caseId } = c.req.valid('param');
      const request = { ...editOf(c, 'reopenCase'), caseId, input: null };
      const { body } = await reopenCase(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 200);
    })
    .openapi(postHandOver, async (c) => {
      const { caseId } = c.req.valid('param');
      const request = { ...editOf(c, 'handOverCase'), caseId, input: c.req.valid('json') };
      const { body } = await handOverCase(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 200);
    });
}
