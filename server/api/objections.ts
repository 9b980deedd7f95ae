import { objectionEdit, newObjection } from '../domain/records/objection.ts';
import { addObjection, editObjection, removeObjection } from '../work/record-objection.ts';
import type { Dependencies } from './dependencies.ts';
import {
  answerOf,
  bodyOf,
  changedSchema,
  editHeaders,
  editOf,
  recordParams,
  removedSchema,
  writeOf,
} from './describe.ts';
import { etagOf, idempotencyHeader } from './headers.ts';
import { makeRouter, operation } from './operation.ts';

const tags = ['Bezwaren'];
const caseParams = recordParams('caseId');
const params = caseParams.extend(recordParams('objectionId').shape);

const post = operation({
  operationId: 'addObjection',
  method: 'post',
  path: '/pilots/{pilotId}/cases/{caseId}/objections',
  tags,
  summary: 'Add an objection to a case',
  request: { params: caseParams, headers: idempotencyHeader, body: bodyOf(newObjection) },
  responses: { 201: answerOf('Opgeslagen', changedSchema) },
});

const put = operation({
  operationId: 'editObjection',
  method: 'put',
  path: '/pilots/{pilotId}/cases/{caseId}/objections/{objectionId}',
  tags,
  summary: 'Change an objection; every field is sent',
  request: { params, headers: editHeaders, body: bodyOf(objectionEdit) },
  responses: { 200: answerOf('Veranderd', changedSchema) },
});

const remove = operation({
  operationId: 'deleteObjection',
  method: 'delete',
  path: '/pilots/{pilotId}/cases/{caseId}/objections/{objectionId}',
  tags,
  summary: 'Remove an objection that was written down by mistake',
  request: { params, headers: editHeaders },
  responses: { 200: answerOf('Verwijderd', removedSchema) },
});

/** The objections of a case: voorgenomen, ingediend, ingetrokken, doorgezet. */
export function objectionRoutes({ db, clock }: Dependencies) {
  return makeRouter()
    .openapi(post, async (c) => {
      const { caseId } = c.req.valid('param');
      const request = { ...writeOf(c, 'addObjection'), caseId, input: c.req.valid('json') };
      const { body } = await addObjection(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 201);
    })
    .openapi(put, async (c) => {
      const { caseId, objectionId } = c.req.valid('param');
      const { body } = await editObjection(db, clock, {
        ...editOf(c, 'editObjection'),
        caseId,
        objectionId,
        input: c.req.valid('json'),
      });
      c.header('ETag', etagOf(body.version));
      return c.json(body, 200);
    })
    .openapi(remove, async (c) => {
      const { caseId, objectionId } = c.req.valid('param');
      const request = {
        ...editOf(c, 'deleteObjection'),
        caseId,
        objectionId,
        input: null,
      };
      return c.json((await removeObjection(db, clock, request)).body, 200);
    });
}
