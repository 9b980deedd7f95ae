import { z } from '@hono/zod-openapi';
import {
  RULE_LENGTH,
  RULE_REASON_LENGTH,
  ruleNormEdit,
  rulePartSchema,
  rulesAgreement,
  ruleTextEdit,
  resultSchema,
} from '../domain/records/result-rules.ts';
import { agreeRules } from '../work/agree-rules.ts';
import { readRules } from '../work/rules-view.ts';
import { writeRuleNorm, writeRuleText } from '../work/write-rules.ts';
import type { Dependencies } from './dependencies.ts';
import { answerOf, bodyOf, dayText, editHeaders, editOf } from './describe.ts';
import { etagOf, ifMatchHeader } from './headers.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const tags = ['Spelregels'];
const params = z.object({ pilotId: z.uuid() });
const result = resultSchema;
const ruleText = z.string().max(RULE_LENGTH);
const month = z.string().length(7);
const hash = z.string().length(64);
const version = z.int().min(0);

const normSchema = z
  .object({
    measure: z.string().max(6),
    direction: z.enum(['at-least', 'at-most']),
    number: z.int(),
    unit: z.enum(['number', 'percent']),
  })
  .nullable();

const textSchema = z.object({ part: rulePartSchema, text: ruleText, version }).openapi('RuleText');

const savedNormSchema = z.object({ result, norm: normSchema, version }).openapi('RuleNorm');

const rulesSchema = z
  .object({
    version,
    draft: z
      .array(
        z.object({
          result,
          texts: z.array(textSchema).max(3),
          norm: normSchema,
          normVersion: version,
        }),
      )
      .max(5),
    agreed: z
      .array(
        z
          .object({
            id: z.uuid(),
            seq: z.int().min(1),
            day: dayText,
            meeting: z.object({ id: z.uuid(), day: dayText }).nullable(),
            reason: z.string().max(RULE_REASON_LENGTH).nullable(),
            known: z
              .object({
                seq: z.int().min(1),
                monthFrom: month,
                monthTo: month,
                releasedOn: dayText,
                hash,
              })
              .nullable(),
            rules: z
              .array(
                z.object({
                  result,
                  continue: ruleText,
                  adjust: ruleText,
                  stop: ruleText,
                  norm: normSchema,
                }),
              )
              .max(5),
            hash,
          })
          .openapi('AgreedRules'),
      )
      .max(500),
    draftDiffers: z.boolean(),
    chainHolds: z.boolean(),
  })
  .openapi('Rules');

const getRoute = operation({
  operationId: 'getRules',
  method: 'get',
  path: '/pilots/{pilotId}/rules',
  tags,
  summary: 'Rules before results: the draft and every agreed version, newest first',
  request: { params },
  responses: { 200: answerOf('De spelregels', rulesSchema) },
});

const textRoute = operation({
  operationId: 'writeRuleText',
  method: 'put',
  path: '/pilots/{pilotId}/rules/draft/{result}/texts/{part}',
  tags,
  summary: 'Save one text of the draft',
  request: {
    params: params.extend({ result, part: rulePartSchema }),
    headers: ifMatchHeader,
    body: bodyOf(ruleTextEdit),
  },
  responses: { 200: answerOf('De tekst zoals die nu is', textSchema) },
});

const normRoute = operation({
  operationId: 'writeRuleNorm',
  method: 'put',
  path: '/pilots/{pilotId}/rules/draft/{result}/norm',
  tags,
  summary: 'Save the norm of one result in the draft, or that there is none',
  request: {
    params: params.extend({ result }),
    headers: ifMatchHeader,
    body: bodyOf(ruleNormEdit),
  },
  responses: { 200: answerOf('De norm zoals die nu is', savedNormSchema) },
});

const agreeRoute = operation({
  operationId: 'agreeRules',
  method: 'post',
  path: '/pilots/{pilotId}/rules/agreements',
  tags,
  summary: 'Agree on the draft: dated, locked, and with a reason when it changes what was agreed',
  request: { params, headers: editHeaders, body: bodyOf(rulesAgreement) },
  responses: { 201: answerOf('De spelregels', rulesSchema) },
});

/** The rules that the workgroup agrees on before it knows the results. */
export function ruleRoutes({ db, clock }: Dependencies) {
  return makeRouter()
    .openapi(getRoute, async (c) => {
      const rules = await readRules(db, actorOf(c).pilotId);
      return c.json(rules, 200, { etag: etagOf(rules.version) });
    })
    .openapi(textRoute, async (c) => {
      const { result: about, part } = c.req.valid('param');
      const { body } = await writeRuleText(db, clock, {
        ...editOf(c, 'writeRuleText'),
        idempotencyKey: null,
        input: c.req.valid('json'),
        result: about,
        part,
      });
      const { text } = body;
      const saved = { part, text, version: body.version };
      return c.json(saved, 200, { etag: etagOf(saved.version) });
    })
    .openapi(normRoute, async (c) => {
      const { body } = await writeRuleNorm(db, clock, {
        ...editOf(c, 'writeRuleNorm'),
        idempotencyKey: null,
        input: c.req.valid('json'),
        result: c.req.valid('param').result,
      });
      const saved = { result: body.result, norm: body.norm, version: body.version };
      return c.json(saved, 200, { etag: etagOf(saved.version) });
    })
    .openapi(agreeRoute, async (c) => {
      const { body } = await agreeRules(db, clock, {
        ...editOf(c, 'agreeRules'),
        input: c.req.valid('json'),
      });
      const { id: _agreement, ...rules } = body;
      return c.json(rules, 201, { etag: etagOf(rules.version) });
    });
}
