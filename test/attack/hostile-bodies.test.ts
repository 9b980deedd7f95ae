import { describe, expect, it } from 'vitest';
import { policy } from '../../server/access/policy.ts';
import type { Allowed } from '../../server/access/policy.ts';
import { arrangeWorld, ids } from '../arrange.ts';
import type { PersonName } from '../arrange.ts';
import { jsonOf } from '../api/log.ts';

type Schema = {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minimum?: number;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
};
type Described = {
  operationId: string;
  parameters?: { name: string; in: string; schema?: Schema }[];
  requestBody?: { content: { 'application/json': { schema: Schema } } };
};
type Document = {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, Schema> };
};

const world = await arrangeWorld();
const document = await jsonOf<Document>(world.as(null)('GET', '/openapi.json'));

/** A value that has the shape the description asks for; rules between fields may still refuse it. */
function sampleOf(schema: Schema | undefined): unknown {
  if (schema === undefined) return 'x';
  if (schema.$ref !== undefined) {
    return sampleOf(document.components.schemas[schema.$ref.split('/').at(-1) ?? '']);
  }
  const [variant] = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
  if (variant !== undefined) return sampleOf(variant);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.properties !== undefined) {
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, inner]) => [name, sampleOf(inner)]),
    );
  }
  const [type] = [schema.type].flat();
  if (type === 'array') return [sampleOf(schema.items)];
  if (type === 'integer' || type === 'number') return Math.max(5, schema.minimum ?? 5);
  if (type === 'boolean') return true;
  if (type === 'null') return null;
  if (schema.format === 'date') return '2026-06-01';
  if (schema.format === 'uuid') return '99999999-9999-4999-8999-999999999999';
  if (schema.format === 'email') return 'iemand@toets.example';
  if (schema.pattern?.includes('(0[1-9]|1[0-2])') === true) return '2026-05';
  return 'Tekst';
}

/** What no field was made for. */
const hostile: readonly unknown[] = [
  '',
  'a\u0000b',
  '\ud800',
  '2026-13',
  '0000-00-00',
  "'; DROP TABLE contact;--",
  '__proto__',
  'a'.repeat(30_000),
  null,
  true,
  -1,
  1.5,
  1e300,
  [],
  {},
  Array.from({ length: 3000 }, () => 'L01'),
];

/** Every body that differs in one place from a good one. */
function* withOneHostilePlace(value: unknown): Generator {
  yield* hostile;
  if (Array.isArray(value)) {
    for (const other of withOneHostilePlace(value[0])) yield [other];
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      for (const other of withOneHostilePlace(inner)) yield { ...value, [name]: other };
    }
  }
}

/** Bodies as text: no JSON at all, very deep JSON, and JSON that would change every object. */
const rawBodies = [
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}',
  '{',
  'NaN',
  '[',
  '['.repeat(60_000),
  `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
  '{"a":1}{"b":2}',
  '\u0000',
  '"',
];

const table: Readonly<Record<string, Allowed>> = policy;

const writes = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, { operationId, parameters = [], requestBody }]) => {
    if (requestBody === undefined) return [];
    const address = parameters
      .filter((parameter) => parameter.in === 'path')
      .reduce((made, { name, schema }) => {
        const value = name === 'pilotId' ? ids.pilot : String(sampleOf(schema));
        return made.replace(`{${name}}`, value);
      }, path);
    const role = table[operationId]?.[0];
    const name: PersonName | null =
      role === 'anyone' ? null : role === undefined || role === 'signed-in' ? 'supporter' : role;
    const sample = sampleOf(requestBody.content['application/json'].schema);
    return [{ operationId, method: method.toUpperCase(), address, name, sample }];
  }),
);

describe('a hostile body', () => {
  it.each(writes)('sent to $operationId is refused politely', async (write) => {
    const { method, address, name, sample } = write;
    const ask = world.as(name);
    const wrong: string[] = [];
    const look = async (body: unknown): Promise<void> => {
      const answer = await ask(method, address, body, { 'if-match': '"1"' });
      const said = await answer.text();
      const type = answer.headers.get('content-type') ?? '';
      const isPolite = answer.ok || (answer.status < 500 && type === 'application/problem+json');
      if (!isPolite || said.length > 40_000) {
        wrong.push(`${answer.status} for ${JSON.stringify(body).slice(0, 120)}`);
      }
    };
    for (const body of withOneHostilePlace(sample)) await look(body);
    for (const body of rawBodies) await look(body);
    expect(wrong).toEqual([]);
    expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined();
  });
});
