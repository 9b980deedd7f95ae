import { z } from '@hono/zod-openapi';
import { meetingPlan } from '../domain/records/meeting.ts';
import { closeMeeting } from '../work/close-meeting.ts';
import { meetingDesk } from '../work/meeting-desk.ts';
import { meetingDetail } from '../work/meeting-detail.ts';
import { listMeetings } from '../work/meeting-view.ts';
import { changeMeeting, planMeeting } from '../work/plan-meeting.ts';
import type { Dependencies } from './dependencies.ts';
import { answerOf, bodyOf, editHeaders, editOf, writeOf } from './describe.ts';
import { etagOf, idempotencyHeader, ifMatchHeader } from './headers.ts';
import { meetingSchema, summarySchema } from './meeting-schemas.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const pilotId = z.uuid();
const params = z.object({ pilotId, meetingId: z.uuid() });
const tags = ['Vergaderingen'];

const listRoute = operation({
  operationId: 'listMeetings',
  method: 'get',
  path: '/pilots/{pilotId}/meetings',
  tags,
  summary: 'The meetings of the workgroup, the newest first',
  request: { params: z.object({ pilotId }) },
  responses: {
    200: answerOf('De vergaderingen', z.object({ meetings: z.array(summarySchema).max(500) })),
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
  responses: { 201: answerOf('De vergadering', summarySchema) },
});

const getRoute = operation({
  operationId: 'getMeeting',
  method: 'get',
  path: '/pilots/{pilotId}/meetings/{meetingId}',
  tags,
  summary: 'A meeting: what stands out per step, attendance, minutes, decisions and actions',
  request: { params },
  responses: { 200: answerOf('De vergadering', meetingSchema) },
});

const changeRoute = operation({
  operationId: 'changeMeeting',
  method: 'put',
  path: '/pilots/{pilotId}/meetings/{meetingId}',
  tags,
  summary: 'Move a meeting or choose the edition to discuss',
  request: { params, headers: ifMatchHeader, body: bodyOf(meetingPlan) },
  responses: { 200: answerOf('De vergadering', summarySchema) },
});

const closingRoute = operation({
  operationId: 'closeMeeting',
  method: 'post',
  path: '/pilots/{pilotId}/meetings/{meetingId}/closing',
  tags,
  summary: 'Freeze the record together with the edition that was discussed',
  request: { params, headers: editHeaders },
  responses: { 200: answerOf('De vergadering, vastgesteld', summarySchema) },
});

/** The meetings of the workgroup as a whole: planning, the agenda, closing. */
export function meetingRoutes({ db, clock }: Dependencies) {
  const desk = meetingDesk(db);
  return makeRouter()
    .openapi(listRoute, async (c) => c.json({ meetings: await listMeetings(db, actorOf(c)) }, 200))
    .openapi(planRoute, async (c) => {
      const { body } = await planMeeting(db, clock, {
        ...writeOf(c, 'planMeeting'),
        input: c.req.valid('json'),
      });
      return c.json(body, 201, { etag: etagOf(body.version) });
    })
    .openapi(getRoute, async (c) => {
      const meeting = await meetingDetail(db, desk, actorOf(c), c.req.valid('param').meetingId);
      return c.json(meeting, 200, { etag: etagOf(meeting.version) });
    })
    .openapi(changeRoute, async (c) => {
      const { body } = await changeMeeting(db, clock, {
        ...editOf(c, 'changeMeeting'),
        idempotencyKey: null,
        input: c.req.valid('json'),
        meetingId: c.req.valid('param').meetingId,
      });
      return c.json(body, 200, { etag: etagOf(body.version) });
    })
    .openapi(closingRoute, async (c) => {
      const { meetingId } = c.req.valid('param');
      const { body } = await closeMeeting(
        { db, clock, desk },
        { ...editOf(c, 'closeMeeting'), input: meetingId, meetingId },
      );
      return c.json(body, 200, { etag: etagOf(body.version) });
    });
}
