import { z } from '@hono/zod-openapi';
import {
  newSignal,
  signalAnswer,
  signalEdit,
  SIGNAL_LENGTH,
  signalRelease,
} from '../domain/records/signal.ts';
import { closedObject } from '../domain/records/rule.ts';
import { editSignal, raiseSignal } from '../work/raise-signal.ts';
import { answerSignal, releaseSignal, withdrawSignal } from '../work/release-signal.ts';
import { releasedSignalList, signalList } from '../work/signal-view.ts';
import type { Dependencies } from './dependencies.ts';
import {
  answerOf,
  bodyOf,
  changedSchema,
  codeText,
  dayText,
  editHeaders,
  editOf,
  pilotParams,
  recordParams,
  writeOf,
} from './describe.ts';
import { etagOf, idempotencyHeader } from './headers.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const tags = ['Knelpunten'];
const signalParams = recordParams('signalId');
const statuses = z.enum(['raised', 'released', 'answered', 'solved', 'withdrawn']);

const list = operation({
  operationId: 'listSignals',
  method: 'get',
  path: '/pilots/{pilotId}/signals',
  tags,
  summary: 'Bottlenecks: own (supporter) or of the provider (coordinator), newest first',
  request: { params: pilotParams, query: z.strictObject({ status: statuses.optional() }) },
  responses: {
    200: answerOf(
      'De knelpunten',
      z.object({
        signals: z
          .array(
            z
              .object({
                id: z.uuid(),
                supporterId: z.string().max(64),
                supporterName: z.string().max(120),
                raisedDay: dayText,
                theme: codeText,
                kind: codeText,
                severity: codeText,
                text: z.string().max(SIGNAL_LENGTH),
                status: statuses,
                releasedAt: z.string().max(30).nullable(),
                sentTo: codeText.nullable(),
                answeredDay: dayText.nullable(),
                answer: z.string().max(SIGNAL_LENGTH).nullable(),
                version: z.int().min(1),
              })
              .openapi('Signal'),
          )
          .max(500),
      }),
    ),
  },
});

const listReleased = operation({
  operationId: 'listReleasedSignals',
  method: 'get',
  path: '/pilots/{pilotId}/released-signals',
  tags,
  summary: 'What the workgroup reads of bottlenecks: released texts, newest month first',
  request: { params: pilotParams },
  responses: {
    200: answerOf(
      'De vrijgegeven knelpunten',
      z.object({
        signals: z
          .array(
            z
              .object({
                text: z.string().max(SIGNAL_LENGTH),
                theme: codeText,
                month: z.string().length(7),
                status: z.enum(['released', 'answered', 'solved']),
                answer: z.string().max(SIGNAL_LENGTH).nullable(),
                sentTo: codeText.nullable(),
                answeredDay: dayText.nullable(),
              })
              .openapi('ReleasedSignal'),
          )
          .max(500),
      }),
    ),
  },
});

const post = operation({
  operationId: 'raiseSignal',
  method: 'post',
  path: '/pilots/{pilotId}/signals',
  tags,
  summary: 'Write down a bottleneck, apart from any case',
  request: { params: pilotParams, headers: idempotencyHeader, body: bodyOf(newSignal) },
  responses: { 201: answerOf('Opgeslagen', changedSchema) },
});

const put = operation({
  operationId: 'editSignal',
  method: 'put',
  path: '/pilots/{pilotId}/signals/{signalId}',
  tags,
  summary: 'Change a bottleneck that was not released',
  request: { params: signalParams, headers: editHeaders, body: bodyOf(signalEdit) },
  responses: { 200: answerOf('Veranderd', changedSchema) },
});

const postRelease = operation({
  operationId: 'releaseSignal',
  method: 'post',
  path: '/pilots/{pilotId}/signals/{signalId}/release',
  tags,
  summary: 'Release a bottleneck to the workgroup after reading it',
  request: { params: signalParams, headers: editHeaders, body: bodyOf(signalRelease) },
  responses: { 200: answerOf('Vrijgegeven', changedSchema) },
});

const postAnswer = operation({
  operationId: 'answerSignal',
  method: 'post',
  path: '/pilots/{pilotId}/signals/{signalId}/answer',
  tags,
  summary: 'Write down the answer to a released bottleneck, or that it is solved',
  request: { params: signalParams, headers: editHeaders, body: bodyOf(signalAnswer) },
  responses: { 200: answerOf('Beantwoord', changedSchema) },
});

const postWithdrawal = operation({
  operationId: 'withdrawSignal',
  method: 'post',
  path: '/pilots/{pilotId}/signals/{signalId}/withdrawal',
  tags,
  summary: 'Withdraw a bottleneck; the workgroup no longer sees it',
  request: { params: signalParams, headers: editHeaders, body: bodyOf(closedObject({})) },
  responses: { 200: answerOf('Ingetrokken', changedSchema) },
});

/** Bottlenecks for policy: raised by supporters, released and answered by the coordinator. */
export function signalRoutes({ db, clock }: Dependencies) {
  return makeRouter()
    .openapi(list, async (c) => {
      const { status } = c.req.valid('query');
      return c.json({ signals: await signalList(db, actorOf(c), status ?? null) }, 200);
    })
    .openapi(listReleased, async (c) =>
      c.json({ signals: await releasedSignalList(db, actorOf(c)) }, 200),
    )
    .openapi(post, async (c) => {
      const request = { ...writeOf(c, 'raiseSignal'), input: c.req.valid('json') };
      const { body } = await raiseSignal(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 201);
    })
    .openapi(put, async (c) => {
      const { signalId } = c.req.valid('param');
      const request = { ...editOf(c, 'editSignal'), signalId, input: c.req.valid('json') };
      const { body } = await editSignal(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 200);
    })
    .openapi(postRelease, async (c) => {
      const { signalId } = c.req.valid('param');
      const request = { ...editOf(c, 'releaseSignal'), signalId, input: c.req.valid('json') };
      const { body } = await releaseSignal(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 200);
    })
    .openapi(postAnswer, async (c) => {
      const { signalId } = c.req.valid('param');
      const request = { ...editOf(c, 'answerSignal'), signalId, input: c.req.valid('json') };
      const { body } = await answerSignal(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 200);
    })
    .openapi(postWithdrawal, async (c) => {
      const { signalId } = c.req.valid('param');
      const request = { ...editOf(c, 'withdrawSignal'), signalId, input: null };
      const { body } = await withdrawSignal(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 200);
    });
}
