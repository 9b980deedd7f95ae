import { z } from '@hono/zod-openapi';
import { dropDraft, keepDraft, readDraft } from '../work/keep-draft.ts';
import type { Dependencies } from './dependencies.ts';
import { makeRouter, operation, personOf } from './operation.ts';

const params = z.object({
  /** Which form, e.g. `new-contact` or `close-case-<id>`. */
  kind: z.string().regex(/^[a-z][a-z0-9-]{0,79}$/, 'Dit is geen soort concept.'),
});

const draftSchema = z.record(z.string().max(80), z.unknown()).openapi('Draft');
const instant = z.string().max(30);

const getDraft = operation({
  operationId: 'getMyDraft',
  method: 'get',
  path: '/me/drafts/{kind}',
  tags: ['Drafts'],
  summary: 'A half-filled form of this person',
  request: { params },
  responses: {
    200: {
      description: 'Het concept',
      content: {
        'application/json': { schema: z.object({ draft: draftSchema, updatedAt: instant }) },
      },
    },
  },
});

const putDraft = operation({
  operationId: 'saveMyDraft',
  method: 'put',
  path: '/me/drafts/{kind}',
  tags: ['Drafts'],
  summary: 'Keep a half-filled form; texts with personal data are left out and named',
  request: {
    params,
    body: { required: true, content: { 'application/json': { schema: draftSchema } } },
  },
  responses: {
    200: {
      description: 'Bewaard',
      content: {
        'application/json': {
          schema: z.object({
            updatedAt: instant,
            /** JSON pointers of the texts that were not kept. */
            dropped: z.array(z.string().max(2000)).max(2000),
          }),
        },
      },
    },
  },
});

const deleteDraft = operation({
  operationId: 'removeMyDraft',
  method: 'delete',
  path: '/me/drafts/{kind}',
  tags: ['Drafts'],
  summary: 'Throw a half-filled form away',
  request: { params },
  responses: { 204: { description: 'Weg' } },
});

/** Half-filled forms, kept for the person alone. */
export function draftRoutes(deps: Dependencies) {
  return makeRouter()
    .openapi(getDraft, async (c) => {
      const key = { userId: personOf(c).userId, kind: c.req.valid('param').kind };
      return c.json(await readDraft(deps.db, key), 200);
    })
    .openapi(putDraft, async (c) => {
      const key = { userId: personOf(c).userId, kind: c.req.valid('param').kind };
      const { updatedAt, dropped } = await keepDraft(deps, key, c.req.valid('json'));
      return c.json({ updatedAt, dropped: [...dropped] }, 200);
    })
    .openapi(deleteDraft, async (c) => {
      await dropDraft(deps.db, { userId: personOf(c).userId, kind: c.req.valid('param').kind });
      return c.body(null, 204);
    });
}
