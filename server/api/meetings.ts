import { z } from '@hono/zod-openapi';
import {
  actionDone,
  meetingItemSchema,
  meetingPlan,
  minutesEdit,
  newAction,
  newDecision,
} from '../domain/records/meeting.ts';
import { addAction, addDecision, takeBackLine } from '../work/agree-in-meeting.ts';
import { closeMeeting } from '../work/close-meeting.ts';
import { finishAction } from '../work/finish-action.ts';
import { listMeetings, meetingDetail } from '../work/meeting-view.ts';
import { changeMeeting, planMeeting } from '../work/plan-meeting.ts';
import { writeMinutes } from '../work/write-minutes.ts';
import type { Dependencies } from './dependencies.ts';
import { etagOf, idempotencyHeader, ifMatchHeader, versionFrom } from './headers.ts';
import {
  actionSchema,
  decisionSchema,
  meetingSchema,
  minutesSchema,
  summarySchema,
} from './meeting-schemas.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const pilotId = z.uuid();
const meetingId = z.uuid();
const params = z.object({ pilotId, meetingId });
const tags = ['Vergaderingen'];

function jsonOf<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

function bodyOf<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } };
}

const listRoute = operation({
  operationId: 'listMeetings',
  method: 'get',
  path: '/pilots/{pilotId}/meetings',
  tags,
  summary: 'The meetings of the workgroup, the newest first',
  request: { params: z.object({ pilotId }) },
  responses: {
    200: jsonOf(z.object({ meetings: z.array(summarySchema).max(500) }), 'De vergaderingen'),
  },
});

const planRoute = operation({
  operationId: 'planMeeting',
  method: 'post',
  path: '/pilots/{pilotId}/meetings',
  tags,
  summary: 'Plan a meeting',
  request: {
    params: z.object({ pilotId }),
    headers: idempotencyHeader,
    body: bodyOf(meetingPlan),
  },
  responses: { 201: jsonOf(summarySchema, 'De vergadering') },
});

const getRoute = operation({
  operationId: 'getMeeting',
  method: 'get',
  path: '/pilots/{pilotId}/meetings/{meetingId}',
  tags,
  summary: 'A meeting with agenda, minutes, decisions and actions',
  request: { params },
  responses: { 200: jsonOf(meetingSchema, 'De vergadering') },
});

const changeRoute = operation({
  operationId: 'changeMeeting',
  method: 'put',
  path: '/pilots/{pilotId}/meetings/{meetingId}',
  tags,
  summary: 'Move a meeting or choose the edition to discuss',
  request: { params, headers: ifMatchHeader, body: bodyOf(meetingPlan) },
  responses: { 200: jsonOf(summarySchema, 'De vergadering') },
});

const minutesRoute = operation({
  operationId: 'writeMinutes',
  method: 'put',
  path: '/pilots/{pilotId}/meetings/{meetingId}/minutes/{item}',
  tags,
  summary: 'Save the minutes of one step of the agenda',
  request: {
    params: params.extend({ item: meetingItemSchema }),
    headers: ifMatchHeader,
    body: bodyOf(minutesEdit),
  },
  responses: { 200: jsonOf(minutesSchema, 'Het verslag van dit punt') },
});

const decisionRoute = operation({
  operationId: 'addDecision',
  method: 'post',
  path: '/pilots/{pilotId}/meetings/{meetingId}/decisions',
  tags,
  summary: 'Add a decision',
  request: { params, headers: idempotencyHeader, body: bodyOf(newDecision) },
  responses: { 201: jsonOf(decisionSchema, 'Het besluit') },
});

const dropDecisionRoute = operation({
  operationId: 'removeDecision',
  method: 'delete',
  path: '/pilots/{pilotId}/meetings/{meetingId}/decisions/{decisionId}',
  tags,
  summary: 'Take back a decision while the meeting is open',
  request: { params: params.extend({ decisionId: z.uuid() }) },
  responses: { 204: { description: 'Teruggenomen' } },
});

const actionRoute = operation({
  operationId: 'addAction',
  method: 'post',
  path: '/pilots/{pilotId}/meetings/{meetingId}/actions',
  tags,
  summary: 'Add an action',
  request: { params, headers: idempotencyHeader, body: bodyOf(newAction) },
  responses: { 201: jsonOf(actionSchema, 'De actie') },
});

const dropActionRoute = operation({
  operationId: 'removeAction',
  method: 'delete',
  path: '/pilots/{pilotId}/meetings/{meetingId}/actions/{actionId}',
  tags,
  summary: 'Take back an action while the meeting is open',
  request: { params: params.extend({ actionId: z.uuid() }) },
  responses: { 204: { description: 'Teruggenomen' } },
});

const doneRoute = operation({
  operationId: 'finishAction',
  method: 'put',
  path: '/pilots/{pilotId}/meetings/{meetingId}/actions/{actionId}/done',
  tags,
  summary: 'Say on which day an action was done, or that it was not',
  request: {
    params: params.extend({ actionId: z.uuid() }),
    headers: ifMatchHeader,
    body: bodyOf(actionDone),
  },
  responses: { 200: jsonOf(actionSchema, 'De actie') },
});

const closingRoute = operation({
  operationId: 'closeMeeting',
  method: 'post',
  path: '/pilots/{pilotId}/meetings/{meetingId}/closing',
  tags,
  summary: 'Freeze the minutes together with the edition that was discussed',
  request: { params, headers: z.object({ ...idempotencyHeader.shape, ...ifMatchHeader.shape }) },
  responses: { 200: jsonOf(summarySchema, 'De vergadering, vastgesteld') },
});

/** The meetings of the workgroup: agenda, minutes, decisions, actions, closing. */
export function meetingRoutes({ db, clock }: Dependencies) {
  return makeRouter()
    .openapi(listRoute, async (c) => c.json({ meetings: await listMeetings(db, actorOf(c)) }, 200))
    .openapi(planRoute, async (c) => {
      const idempotencyKey = c.req.valid('header')['idempotency-key'] ?? null;
      const input = c.req.valid('json');
      const request = { actor: actorOf(c), operation: 'planMeeting', idempotencyKey, input };
      const { body } = await planMeeting(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 201);
    })
    .openapi(getRoute, async (c) => {
      const meeting = await meetingDetail(db, actorOf(c), c.req.valid('param').meetingId);
      c.header('ETag', etagOf(meeting.version));
      return c.json(meeting, 200);
    })
    .openapi(changeRoute, async (c) => {
      const { body } = await changeMeeting(db, clock, {
        actor: actorOf(c),
        operation: 'changeMeeting',
        idempotencyKey: null,
        input: c.req.valid('json'),
        meetingId: c.req.valid('param').meetingId,
        version: versionFrom(c.req.valid('header')['if-match']),
      });
      c.header('ETag', etagOf(body.version));
      return c.json(body, 200);
    })
    .openapi(minutesRoute, async (c) => {
      const { body } = await writeMinutes(db, clock, {
        actor: actorOf(c),
        operation: 'writeMinutes',
        idempotencyKey: null,
        input: c.req.valid('json'),
        meetingId: c.req.valid('param').meetingId,
        item: c.req.valid('param').item,
        version: versionFrom(c.req.valid('header')['if-match']),
      });
      c.header('ETag', etagOf(body.version));
      return c.json(body, 200);
    })
    .openapi(decisionRoute, async (c) => {
      const { body } = await addDecision(db, clock, {
        actor: actorOf(c),
        operation: 'addDecision',
        idempotencyKey: c.req.valid('header')['idempotency-key'] ?? null,
        input: c.req.valid('json'),
        meetingId: c.req.valid('param').meetingId,
      });
      return c.json(body, 201);
    })
    .openapi(dropDecisionRoute, async (c) => {
      const { meetingId: within, decisionId } = c.req.valid('param');
      await takeBackLine(db, clock, {
        actor: actorOf(c),
        operation: 'removeDecision',
        idempotencyKey: null,
        input: decisionId,
        meetingId: within,
        table: 'meetingDecision',
        lineId: decisionId,
      });
      return c.body(null, 204);
    })
    .openapi(actionRoute, async (c) => {
      const { body } = await addAction(db, clock, {
        actor: actorOf(c),
        operation: 'addAction',
        idempotencyKey: c.req.valid('header')['idempotency-key'] ?? null,
        input: c.req.valid('json'),
        meetingId: c.req.valid('param').meetingId,
      });
      c.header('ETag', etagOf(body.version));
      return c.json(body, 201);
    })
    .openapi(dropActionRoute, async (c) => {
      const { meetingId: within, actionId } = c.req.valid('param');
      await takeBackLine(db, clock, {
        actor: actorOf(c),
        operation: 'removeAction',
        idempotencyKey: null,
        input: actionId,
        meetingId: within,
        table: 'meetingAction',
        lineId: actionId,
      });
      return c.body(null, 204);
    })
    .openapi(doneRoute, async (c) => {
      const { meetingId: within, actionId } = c.req.valid('param');
      const { body } = await finishAction(db, clock, {
        actor: actorOf(c),
        operation: 'finishAction',
        idempotencyKey: null,
        input: c.req.valid('json'),
        meetingId: within,
        actionId,
        version: versionFrom(c.req.valid('header')['if-match']),
      });
      c.header('ETag', etagOf(body.version));
      return c.json(body, 200);
    })
    .openapi(closingRoute, async (c) => {
      const { body } = await closeMeeting(db, clock, {
        actor: actorOf(c),
        operation: 'closeMeeting',
        idempotencyKey: c.req.valid('header')['idempotency-key'] ?? null,
        input: c.req.valid('param').meetingId,
        meetingId: c.req.valid('param').meetingId,
        version: versionFrom(c.req.valid('header')['if-match']),
      });
      c.header('ETag', etagOf(body.version));
      return c.json(body, 200);
    });
}
