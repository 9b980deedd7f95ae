import { z } from '@hono/zod-openapi';
import { pilotSettings } from '../domain/administration/pilot-settings.ts';
import { adviceDay } from '../domain/calendar.ts';
import { changePilotSettings, pilotSettingsOf } from '../work/change-pilot-settings.ts';
import type { StoredPilot } from '../work/change-pilot-settings.ts';
import { carryOut } from '../work/deed.ts';
import type { Dependencies } from './dependencies.ts';
import { etagOf, idempotencyHeader, ifMatchHeader, versionFrom } from './headers.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const params = z.object({ pilotId: z.string().max(80) });
const day = z.string().max(10);

const settingsSchema = z
  .object({
    id: z.string().max(80),
    name: z.string().max(120),
    municipality: z.string().max(120),
    startDay: day,
    /** The first day after the pilot. */
    endDay: day,
    /** Six weeks before the end, or the day set instead. */
    adviceDay: day,
    adviceDayOverride: day.nullable(),
    adviceDayReason: z.string().max(300).nullable(),
    isRehearsal: z.boolean(),
    budgetCents: z.int(),
    responseNormDays: z.int(),
    markNormPercent: z.int(),
    batchSize: z.int(),
    experienceBatchSize: z.int(),
    version: z.int(),
  })
  .openapi('PilotSettings');

const answer = (description: string) => ({
  description,
  content: { 'application/json': { schema: settingsSchema } },
});

const get = operation({
  operationId: 'getPilotSettings',
  method: 'get',
  path: '/pilots/{pilotId}/settings',
  tags: ['Administration'],
  summary: 'The settings of the pilot',
  request: { params },
  responses: { 200: answer('De instellingen') },
});

const put = operation({
  operationId: 'changePilotSettings',
  method: 'put',
  path: '/pilots/{pilotId}/settings',
  tags: ['Administration'],
  summary: 'Change the settings of the pilot; needs If-Match',
  request: {
    params,
    headers: ifMatchHeader.extend(idempotencyHeader.shape),
    body: { required: true, content: { 'application/json': { schema: pilotSettings } } },
  },
  responses: { 200: answer('Veranderd') },
});

function shown(pilot: StoredPilot) {
  const { createdAt: _createdAt, isRehearsal, ...rest } = pilot;
  return {
    ...rest,
    isRehearsal: isRehearsal === 1,
    adviceDay: adviceDay(pilot.endDay, pilot.adviceDayOverride),
  };
}

/** The settings of a pilot: everybody in it may read them, the admin changes them. */
export function pilotSettingsRoutes(deps: Dependencies) {
  const { db, clock } = deps;
  return makeRouter()
    .openapi(get, async (c) => {
      const pilot = await pilotSettingsOf(db, actorOf(c).pilotId);
      c.header('etag', etagOf(pilot.version));
      return c.json(shown(pilot), 200);
    })
    .openapi(put, async (c) => {
      const headers = c.req.valid('header');
      const version = versionFrom(headers['if-match']);
      const settings = c.req.valid('json');
      const write = {
        actor: actorOf(c),
        operation: 'changePilotSettings',
        idempotencyKey: headers['idempotency-key'] ?? null,
        input: { version, settings },
      };
      const { body } = await carryOut(db, clock, write, (context) =>
        changePilotSettings(context, { version, settings }),
      );
      c.header('etag', etagOf(body.version));
      return c.json(shown(body), 200);
    });
}
