import { describe, expect, it } from 'vitest';
import { openBeforeOwnPassword, policy } from '../../server/access/policy.ts';
import type { Allowed } from '../../server/access/policy.ts';
import { roles } from '../../server/access/roles.ts';
import type { Person } from '../../server/access/roles.ts';
import { arrangeWorld, ids } from '../arrange.ts';
import type { Ask } from '../arrange.ts';

type Schema = {
  $ref?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: (string | number)[];
};
type Parameter = { name: string; in: string; required?: boolean; schema?: Schema };
type Described = { operationId?: string; parameters?: Parameter[]; requestBody?: unknown };
type OpenApi = { paths: Record<string, Record<string, Described>> };

const world = await arrangeWorld();
const document = (await (await world.as(null)('GET', '/openapi.json')).json()) as OpenApi;

/** A value that fits the schema of a path parameter and belongs to nothing that exists. */
function exampleFor({ name, schema = {} }: Parameter): string {
  if (name === 'pilotId') return ids.pilot;
  if (schema.enum?.[0] !== undefined) return String(schema.enum[0]);
  if (schema.format === 'date' || name.toLowerCase().endsWith('day')) return '2026-05-04';
  if (name.toLowerCase().endsWith('month')) return '2026-05';
  if (schema.type === 'integer' || schema.type === 'number') return '1';
  if (schema.format === 'uuid' || name.endsWith('Id'))
    return '99999999-9999-4999-8999-999999999999';
  return 'example';
}

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, described]) => {
    const { operationId } = described;
    if (operationId === undefined) return [];
    const inPath = (described.parameters ?? []).filter((parameter) => parameter.in === 'path');
    const address = inPath.reduce(
      (made, parameter) => made.replace(`{${parameter.name}}`, exampleFor(parameter)),
      path,
    );
    const body = described.requestBody === undefined ? undefined : {};
    return [{ operationId, path, address, method: method.toUpperCase(), body }];
  }),
);

const table: Readonly<Record<string, Allowed>> = policy;
const allowedFor = (operationId: string): Allowed => table[operationId] ?? [];
const asNobody = world.as(null);
// One program per role, made once: it is the calls that are many.
const roleAsks = roles.map((role) => ({ role, ask: world.as(role) }));

/** Somebody who takes part in another pilot only, or who still has a one-time password. */
async function asPerson(change: Partial<Person>): Promise<Ask> {
  const person: Person = {
    userId: 'user-stranger',
    name: 'Vreemde',
    email: 'vreemde@toets.example',
    sessionId: 'session-stranger',
    mustChangePassword: false,
    memberships: [],
    ...change,
  };
  const other = await arrangeWorld({ findPerson: async () => person });
  return other.as(null);
}

describe('the table of who may do what', () => {
  it('names every operation of the API, and no other', () => {
    const described = operations.map(({ operationId }) => operationId);
    expect(new Set(described).size).toBe(described.length);
    expect(described.toSorted()).toEqual(Object.keys(policy).toSorted());
  });

  it('gives records to the provider alone', () => {
    const onRecords = operations.filter(({ path }) =>
      /\/(cases|contacts|objections|dissatisfactions)(\/|$)/.test(path),
    );
    for (const { operationId } of onRecords) {
      const outsiders = allowedFor(operationId).filter(
        (who) => who !== 'supporter' && who !== 'coordinator',
      );
      expect([operationId, outsiders]).toEqual([operationId, []]);
    }
  });

  it('has no way to sign in as somebody else', () => {
    const names = operations.map(({ operationId, path }) => `${operationId} ${path}`.toLowerCase());
    expect(
      names.filter((name) => /impersonat|log-?in-?as|sign-?in-?as|act-?as/.test(name)),
    ).toEqual([]);
  });
});

describe('who is not in the table', () => {
  const closed = operations.filter(
    ({ operationId }) => !allowedFor(operationId).includes('anyone'),
  );

  it.each(closed)('$operationId refuses whoever is not signed in', async (operation) => {
    const answer = await asNobody(operation.method, operation.address, operation.body);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  const byRole = closed.filter(({ operationId }) => !allowedFor(operationId).includes('signed-in'));

  it.each(byRole)('$operationId refuses the other roles, and those alone', async (operation) => {
    const found: [string, string][] = [];
    const expected: [string, string][] = [];
    for (const { role, ask } of roleAsks) {
      const answer = await ask(operation.method, operation.address, operation.body);
      const isRefused =
        answer.status === 403 && (await answer.text()).includes('Dit hoort niet bij uw rol.');
      found.push([role, isRefused ? 'refused' : 'let past']);
      const isIn = allowedFor(operation.operationId).some((one) => one === role);
      expected.push([role, isIn ? 'let past' : 'refused']);
    }
    expect(found).toEqual(expected);
  });

  it('finds no pilot of which it is not a member', async () => {
    const ask = await asPerson({
      memberships: [
        {
          id: 'm',
          pilotId: ids.otherPilot,
          role: 'coordinator',
          providerId: ids.provider,
          bodyId: null,
        },
        { id: 'n', pilotId: ids.otherPilot, role: 'admin', providerId: null, bodyId: null },
      ],
    });
    for (const { method, address, body, operationId } of byRole) {
      const answer = await ask(method, address, body);
      expect([operationId, answer.status]).toEqual([operationId, 404]);
    }
  });

  it('does nothing before choosing an own password', async () => {
    const ask = await asPerson({ mustChangePassword: true });
    const open: ReadonlySet<string> = openBeforeOwnPassword;
    for (const { method, address, body, operationId } of closed) {
      if (open.has(operationId)) continue;
      const answer = await ask(method, address, body);
      expect([operationId, answer.status]).toEqual([operationId, 403]);
    }
  });
});
