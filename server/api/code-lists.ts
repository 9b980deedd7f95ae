import { z } from '@hono/zod-openapi';
import { allCodeLists } from '../domain/codes/registry.ts';
import { makeRouter, operation } from './operation.ts';

const codeSchema = z.object({
  code: z.string().max(20),
  label: z.string().max(120),
  explanation: z.string().max(600),
  source: z.string().max(200),
  validFrom: z.string().max(10),
  validTo: z.string().max(10).nullable(),
});

const codeListSchema = z
  .object({
    id: z.string().max(60),
    name: z.string().max(120),
    question: z.string().max(200),
    multiple: z.boolean(),
    codes: z.array(codeSchema).max(60),
  })
  .openapi('CodeList');

const listCodeLists = operation({
  operationId: 'listCodeLists',
  method: 'get',
  path: '/code-lists',
  tags: ['Codes'],
  summary: 'Every code list with labels, counting rules, sources and validity',
  responses: {
    200: {
      description: 'De codelijsten',
      content: {
        'application/json': { schema: z.object({ codeLists: z.array(codeListSchema).max(60) }) },
      },
    },
  },
});

/** The code lists, for the code book and the help pages. */
export function codeListRoutes() {
  return makeRouter().openapi(listCodeLists, (c) =>
    c.json(
      {
        codeLists: allCodeLists.map((list) => ({
          id: list.id,
          name: list.name,
          question: list.question,
          multiple: list.multiple,
          codes: list.codes.map(({ code, label, explanation, source, validFrom, validTo }) => ({
            code,
            label,
            explanation,
            source,
            validFrom,
            validTo,
          })),
        })),
      },
      200,
    ),
  );
}
