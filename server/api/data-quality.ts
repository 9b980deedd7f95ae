import { z } from '@hono/zod-openapi';
import { completableFields } from '../work/caseload.ts';
import { readDataQuality, watchedFields, WORKLIST_LENGTH } from '../work/read-data-quality.ts';
import type { WatchedField } from '../work/read-data-quality.ts';
import type { Dependencies } from './dependencies.ts';
import { answerOf, dayText, pilotParams } from './describe.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const count = z.int().min(0);
const month = z.string().max(7);
const state = { filled: count, unknown: count, empty: count };
const lateness = {
  of: count,
  medianDays: count.nullable(),
  late: count,
  afterRelease: count,
};
const fieldIds = Object.keys(watchedFields) as [WatchedField, ...WatchedField[]];

const get = operation({
  operationId: 'getDataQuality',
  method: 'get',
  path: '/pilots/{pilotId}/data-quality',
  tags: ['Kwaliteit van de gegevens'],
  summary: 'How complete and timely the own records are, and which cases can be completed',
  request: { params: pilotParams },
  responses: {
    200: answerOf(
      'De kwaliteit van de gegevens',
      z
        .object({
          fields: z
            .array(
              z.object({
                id: z.enum(fieldIds),
                unit: z.enum(['cases', 'contacts', 'questions', 'closed-cases']),
                ...state,
                months: z.array(z.object({ month, ...state })).max(200),
              }),
            )
            .max(20),
          entries: z.object({
            ...lateness,
            months: z.array(z.object({ month, ...lateness })).max(200),
          }),
          worklist: z
            .array(
              z.object({
                id: z.uuid(),
                code: z.string().max(14).nullable(),
                openedDay: dayText,
                supporterName: z.string().max(120),
                missing: z.array(z.enum(completableFields)).max(10),
                countsNext: z.boolean(),
              }),
            )
            .max(WORKLIST_LENGTH),
          toComplete: count,
        })
        .openapi('DataQuality'),
    ),
  },
});

/** Quality of the data, for the coordinator about the own provider. */
export function dataQualityRoutes({ db }: Dependencies) {
  return makeRouter().openapi(get, async (c) => c.json(await readDataQuality(db, actorOf(c)), 200));
}
