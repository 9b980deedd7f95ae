import { z } from '@hono/zod-openapi';
import {
  actionDone,
  attendanceEdit,
  meetingItemSchema,
  minutesEdit,
  newAction,
  newDecision,
} from '../domain/records/meeting.ts';
import { addAction, addDecision, takeBackLine } from '../work/agree-in-meeting.ts';
import { finishAction } from '../work/finish-action.ts';
import { recordAttendance } from '../work/record-attendance.ts';
import { writeMinutes } from '../work/write-minutes.ts';
import type { Dependencies } from './dependencies.ts';
import { answerOf, bodyOf, editOf, writeOf } from './describe.ts';
import { etagOf, idempotencyHeader, ifMatchHeader } from './headers.ts';
import {
  actionSchema,
  attendanceSchema,
  decisionSchema,
  minutesSchema,
} from './meeting-schemas.ts';
import { makeRouter, operation } from './operation.ts';

const params = z.object({ pilotId: z.uuid(), meetingId: z.uuid() });
const actionParams = params.extend({ actionId: z.uuid() });
const tags = ['Vergaderingen'];
const at = '/pilots/{pilotId}/meetings/{meetingId}';
const takenBack = { 204: { description: 'Teruggenomen' } };

const minutesRoute = operation({
  operationId: 'writeMinutes',
  method: 'put',
  path: `${at}/minutes/{item}`,
  tags,
  summary: 'Save the minutes of one step of the agenda',
  request: {
    params: params.extend({ item: meetingItemSchema }),
    headers: ifMatchHeader,
    body: bodyOf(minutesEdit),
  },
  responses: { 200: answerOf('Het verslag van dit punt', minutesSchema) },
});

const attendanceRoute = operation({
  operationId: 'recordAttendance',
  method: 'put',
  path: `${at}/attendance/{bodyId}`,
  tags,
  summary: 'Write whether a body was there',
  request: {
    params: params.extend({ bodyId: z.uuid() }),
    headers: ifMatchHeader,
    body: bodyOf(attendanceEdit),
  },
  responses: { 200: answerOf('De aanwezigheid van deze geleding', attendanceSchema) },
});

const decisionRoute = operation({
  operationId: 'addDecision',
  method: 'post',
  path: `${at}/decisions`,
  tags,
  summary: 'Add a decision',
  request: { params, headers: idempotencyHeader, body: bodyOf(newDecision) },
  responses: { 201: answerOf('Het besluit', decisionSchema) },
});

const dropDecisionRoute = operation({
  operationId: 'removeDecision',
  method: 'delete',
  path: `${at}/decisions/{decisionId}`,
  tags,
  summary: 'Take back a decision while the meeting is open',
  request: { params: params.extend({ decisionId: z.uuid() }) },
  responses: takenBack,
});

const actionRoute = operation({
  operationId: 'addAction',
  method: 'post',
  path: `${at}/actions`,
  tags,
  summary: 'Add an action',
  request: { params, headers: idempotencyHeader, body: bodyOf(newAction) },
  responses: { 201: answerOf('De actie', actionSchema) },
});

const dropActionRoute = operation({
  operationId: 'removeAction',
  method: 'delete',
  path: `${at}/actions/{actionId}`,
  tags,
  summary: 'Take back an action while the meeting is open',
  request: { params: actionParams },
  responses: takenBack,
});

const doneRoute = operation({
  operationId: 'finishAction',
  method: 'put',
  path: `${at}/actions/{actionId}/done`,
  tags,
  summary: 'Say on which day an action was done, or that it was not',
  request: { params: actionParams, headers: ifMatchHeader, body: bodyOf(actionDone) },
  responses: { 200: answerOf('De actie', actionSchema) },
});

/** What is written at a meeting: attendance, minutes, decisions and actions. */
export function meetingLineRoutes({ db, clock }: Dependencies) {
  return makeRouter()
    .openapi(minutesRoute, async (c) => {
      const { meetingId, item } = c.req.valid('param');
      const { body } = await writeMinutes(db, clock, {
        ...editOf(c, 'writeMinutes'),
        idempotencyKey: null,
        input: c.req.valid('json'),
        meetingId,
        item,
      });
      return c.json(body, 200, { etag: etagOf(body.version) });
    })
    .openapi(attendanceRoute, async (c) => {
      const { meetingId, bodyId } = c.req.valid('param');
      const { body } = await recordAttendance(db, clock, {
        ...editOf(c, 'recordAttendance'),
        idempotencyKey: null,
        input: c.req.valid('json'),
        meetingId,
        bodyId,
      });
      const { bodyName, state, version } = body;
      return c.json({ bodyId, bodyName, state, version }, 200, { etag: etagOf(version) });
    })
    .openapi(decisionRoute, async (c) => {
      const { body } = await addDecision(db, clock, {
        ...writeOf(c, 'addDecision'),
        input: c.req.valid('json'),
        meetingId: c.req.valid('param').meetingId,
      });
      return c.json(body, 201);
    })
    .openapi(dropDecisionRoute, async (c) => {
      const { meetingId, decisionId } = c.req.valid('param');
      const line = { table: 'meetingDecision', lineId: decisionId } as const;
      const write = { ...writeOf(c, 'removeDecision'), idempotencyKey: null, input: decisionId };
      await takeBackLine(db, clock, { ...write, ...line, meetingId });
      return c.body(null, 204);
    })
    .openapi(actionRoute, async (c) => {
      const { body } = await addAction(db, clock, {
        ...writeOf(c, 'addAction'),
        input: c.req.valid('json'),
        meetingId: c.req.valid('param').meetingId,
      });
      return c.json(body, 201, { etag: etagOf(body.version) });
    })
    .openapi(dropActionRoute, async (c) => {
      const { meetingId, actionId } = c.req.valid('param');
      const line = { table: 'meetingAction', lineId: actionId } as const;
      const write = { ...writeOf(c, 'removeAction'), idempotencyKey: null, input: actionId };
      await takeBackLine(db, clock, { ...write, ...line, meetingId });
      return c.body(null, 204);
    })
    .openapi(doneRoute, async (c) => {
      const { meetingId, actionId } = c.req.valid('param');
      const { body } = await finishAction(db, clock, {
        ...editOf(c, 'finishAction'),
        idempotencyKey: null,
        input: c.req.valid('json'),
        meetingId,
        actionId,
      });
      return c.json(body, 200, { etag: etagOf(body.version) });
    });
}
