import { z } from '@hono/zod-openapi';
import { newAddendum } from '../domain/records/meeting.ts';
import { addToRecord } from '../work/add-to-record.ts';
import { meetingDesk } from '../work/meeting-desk.ts';
import { exportMeetingRecord, readMeetingRecord } from '../work/read-meeting-record.ts';
import type { MeetingFile } from '../work/read-meeting-record.ts';
import type { Dependencies } from './dependencies.ts';
import { answerOf, bodyOf, writeOf } from './describe.ts';
import { idempotencyHeader } from './headers.ts';
import { addendumSchema, recordSchema } from './meeting-schemas.ts';
import { actorOf, makeRouter, operation } from './operation.ts';
import { problemSchema } from './problem.ts';

const params = z.object({ pilotId: z.uuid(), meetingId: z.uuid() });
const tags = ['Vergaderingen'];
const at = '/pilots/{pilotId}/meetings/{meetingId}';
const pdfType = 'application/pdf';
const odtType = 'application/vnd.oasis.opendocument.text';
const file = { schema: z.string().openapi({ format: 'binary', maxLength: 50_000_000 }) };
const stillOpen = {
  description: 'Het verslag is nog open',
  content: { 'application/problem+json': { schema: problemSchema } },
};

const recordRoute = operation({
  operationId: 'getMeetingRecord',
  method: 'get',
  path: `${at}/record`,
  tags,
  summary: 'The record of a closed meeting, the same to the letter for ever',
  request: { params },
  responses: { 200: answerOf('Het vastgestelde verslag', recordSchema), 409: stillOpen },
});

const addendumRoute = operation({
  operationId: 'addToMeetingRecord',
  method: 'post',
  path: `${at}/addenda`,
  tags,
  summary: 'Add to a closed record, dated today and chained to it',
  request: { params, headers: idempotencyHeader, body: bodyOf(newAddendum) },
  responses: { 201: answerOf('De aanvulling', addendumSchema), 409: stillOpen },
});

const pdfRoute = operation({
  operationId: 'getMeetingRecordPdf',
  method: 'get',
  path: `${at}/record/pdf`,
  tags,
  summary: 'The record of a closed meeting as accessible PDF',
  request: { params },
  responses: {
    200: { description: 'Het verslag als pdf', content: { [pdfType]: file } },
    409: stillOpen,
    503: { ...stillOpen, description: 'Deze server kan nu geen pdf maken' },
  },
});

const odtRoute = operation({
  operationId: 'getMeetingRecordOdt',
  method: 'get',
  path: `${at}/record/odt`,
  tags,
  summary: 'The record of a closed meeting as OpenDocument text',
  request: { params },
  responses: {
    200: { description: 'Het verslag als odt', content: { [odtType]: file } },
    409: stillOpen,
  },
});

function headersOf(type: string, { name }: MeetingFile) {
  return { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` };
}

/** The records of closed meetings: to read, to print, and to add to. */
export function meetingRecordRoutes({ db, clock }: Dependencies) {
  const desk = meetingDesk(db);
  const read = (c: Parameters<typeof actorOf>[0], meetingId: string, format: 'pdf' | 'odt') =>
    exportMeetingRecord(db, desk, { actor: actorOf(c), meetingId, format });
  return makeRouter()
    .openapi(recordRoute, async (c) =>
      c.json(await readMeetingRecord(db, desk, actorOf(c), c.req.valid('param').meetingId), 200),
    )
    .openapi(addendumRoute, async (c) => {
      const { body } = await addToRecord(db, clock, {
        ...writeOf(c, 'addToMeetingRecord'),
        input: c.req.valid('json'),
        meetingId: c.req.valid('param').meetingId,
      });
      return c.json(body, 201);
    })
    .openapi(pdfRoute, async (c) => {
      const made = await read(c, c.req.valid('param').meetingId, 'pdf');
      return c.body(Uint8Array.from(made.content), 200, headersOf(pdfType, made));
    })
    .openapi(odtRoute, async (c) => {
      const made = await read(c, c.req.valid('param').meetingId, 'odt');
      return c.body(Uint8Array.from(made.content), 200, headersOf(odtType, made));
    });
}
