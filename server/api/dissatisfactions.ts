import { dissatisfactionEdit, newDissatisfaction } from '../domain/records/dissatisfaction.ts';
import {
  addDissatisfaction,
  editDissatisfaction,
  removeDissatisfaction,
} from '../work/record-dissatisfaction.ts';
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

const tags = ['Onvrede'];
const caseParams = recordParams('caseId');
const params = caseParams.extend(recordParams('dissatisfactionId').shape);

const post = operation({
  operationId: 'addDissatisfaction',
  method: 'post',
  path: '/pilots/{pilotId}/cases/{caseId}/dissatisfactions',
  tags,
  summary: 'Add dissatisfaction to a case',
  request: { params: caseParams, headers: idempotencyHeader, body: bodyOf(newDissatisfaction) },
  responses: { 201: answerOf('Opgeslagen', changedSchema) },
});

const put = operation({
  operationId: 'editDissatisfaction',
  method: 'put',
  path: '/pilots/{pilotId}/cases/{caseId}/dissatisfactions/{dissatisfactionId}',
  tags,
  summary: 'Change dissatisfaction; every field is sent',
  request: { params, headers: editHeaders, body: bodyOf(dissatisfactionEdit) },
  responses: { 200: answerOf('Veranderd', changedSchema) },
});

const remove = operation({
  operationId: 'deleteDissatisfaction',
  method: 'delete',
  path: '/pilots/{pilotId}/cases/{caseId}/dissatisfactions/{dissatisfactionId}',
  tags,
  summary: 'Remove dissatisfaction that was written down by mistake',
  request: { params, headers: editHeaders },
  responses: { 200: answerOf('Verwijderd', removedSchema) },
});

/** Dissatisfaction of a case: onvrede, bijna-klacht, klacht. */
export function dissatisfactionRoutes({ db, clock }: Dependencies) {
  return makeRouter()
    .openapi(post, async (c) => {
      const { caseId } = c.req.valid('param');
      const request = { ...writeOf(c, 'addDissatisfaction'), caseId, input: c.req.valid('json') };
      const { body } = await addDissatisfaction(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 201);
    })
    .openapi(put, async (c) => {
      const { caseId, dissatisfactionId } = c.req.valid('param');
      const { body } = await editDissatisfaction(db, clock, {
        ...editOf(c, 'editDissatisfaction'),
        caseId,
        dissatisfactionId,
        input: c.req.valid('json'),
      });
      c.header('ETag', etagOf(body.version));
      return c.json(body, 200);
    })
    .openapi(remove, async (c) => {
      const { caseId, dissatisfactionId } = c.req.valid('param');
      const request = {
        ...editOf(c, 'deleteDissatisfaction'),
        caseId,
        dissatisfactionId,
        input: null,
      };
      return c.json((await removeDissatisfaction(db, clock, request)).body, 200);
    });
}
