import { describe, expect, it } from 'vitest';
import { policy } from '../../server/access/policy.ts';
import type { Allowed } from '../../server/access/policy.ts';
import { arrangeWorld } from '../arrange.ts';
import type { Ask, PersonName } from '../arrange.ts';
import { addressesOf, describedOperations, inThePilot } from './described-reads.ts';

const world = await arrangeWorld();
const table: Readonly<Record<string, Allowed>> = policy;
const writes = (await describedOperations(world.as(null)))
  .filter(({ method }) => method !== 'GET')
  .map((operation) => {
    const [address = ''] = addressesOf(operation, inThePilot);
    return { ...operation, address };
  });

const asks = new Map<PersonName | null, Ask>();

/** Somebody who may do this, so that nothing but the origin or the kind of data can be wrong. */
function askFor(operationId: string): Ask {
  const role = table[operationId]?.[0];
  const name =
    role === 'anyone' ? null : role === undefined || role === 'signed-in' ? 'admin' : role;
  const ask = asks.get(name) ?? world.as(name);
  asks.set(name, ask);
  return ask;
}

const statusOf = async (answer: Promise<Response>): Promise<number> => (await answer).status;

describe('a page of another website', () => {
  it.each(writes)('cannot $operationId in the name of who reads it', async (write) => {
    const { operationId, method, address } = write;
    const ask = askFor(operationId);
    for (const headers of [
      { origin: 'https://elders.example' },
      { origin: 'null' },
      { origin: 'http://naast.test.elders.example' },
      { origin: 'http://naast.test:81' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ] as Record<string, string>[]) {
      const refused = await statusOf(ask(method, address, {}, headers));
      expect([headers, refused]).toEqual([headers, 403]);
    }
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data']) {
      const refused = await statusOf(ask(method, address, 'a=b', { 'content-type': type }));
      expect([type, refused]).toEqual([type, 415]);
    }
  });

  it('leaves no trace', async () => {
    expect(await world.db.selectFrom('auditEvent').selectAll().execute()).toEqual([]);
  });
});
