import type { OpenAPIHono } from '@hono/zod-openapi';
import { apiVersion } from './guards.ts';
import type { Env } from './operation.ts';

type OpenApiDocument = ReturnType<OpenAPIHono<Env>['getOpenAPI31Document']>;

/**
 * The OpenAPI 3.1 document of the API, made from the zod schemas that also validate.
 * Every 2xx answer gets the API-Version header, as the NL API Design Rules ask.
 */
export function documentOf(api: OpenAPIHono<Env>): OpenApiDocument {
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Naast',
      version: apiVersion,
      description: 'Register and pilot monitor for independent client support.',
      contact: { name: 'Naast', email: 'naast@example.org', url: 'https://example.org/naast' },
      license: { name: 'EUPL-1.2' },
    },
    servers: [{ url: '/api/v1' }],
  });
  const tags = new Set<string>();
  for (const item of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(item)) {
      if (typeof operation !== 'object' || operation === null || !('responses' in operation))
        continue;
      for (const tag of operation.tags ?? []) tags.add(tag);
      for (const [status, response] of Object.entries(operation.responses ?? {})) {
        if (!/^[23]/.test(status) || typeof response !== 'object' || response === null) continue;
        Object.assign(response, {
          headers: {
            ...(('headers' in response ? response.headers : undefined) as object | undefined),
            'API-Version': {
              description: 'Versie van de API',
              schema: { type: 'string', maxLength: 20 },
            },
          },
        });
      }
    }
  }
  return { ...document, tags: [...tags].map((name) => ({ name })) };
}
