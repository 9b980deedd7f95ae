import { describe, expect, it } from 'vitest';
import { arrangeWorld, ids } from '../arrange.ts';
import { pilot, plainContact, refusal } from './log.ts';

const contacts = `${pilot}/contacts`;

const bodies: [string, number, string][] = [
  ['not JSON', 400, 'dag=vandaag'],
  ['a truncated body', 400, JSON.stringify(plainContact).slice(0, -9)],
  ['an empty body', 400, ''],
  ['a list', 422, '[]'],
  ['null', 422, 'null'],
  ['an unknown field', 422, JSON.stringify({ ...plainContact, name: 'Jansen' })],
  [
    'an owner of its own choosing',
    422,
    JSON.stringify({ ...plainContact, supporterId: 'user-coordinator', providerId: ids.provider }),
  ],
  ['a prototype', 422, JSON.stringify(plainContact).replace('{', '{"__proto__":{"isLate":1},')],
  ['a future day', 422, JSON.stringify({ ...plainContact, day: '2026-06-16' })],
  ['an unknown code', 422, JSON.stringify({ ...plainContact, channel: 'K0' })],
  [
    'a derived code',
    422,
    JSON.stringify({ ...plainContact, objection: { status: 'B6', law: 'W1' } }),
  ],
  ['a number as text', 422, JSON.stringify({ ...plainContact, minutes: '20' })],
  ['a control character', 422, JSON.stringify({ ...plainContact, note: 'a\u0000b' })],
  ['one megabyte', 413, JSON.stringify({ ...plainContact, note: 'a'.repeat(1_000_000) })],
];

describe('input that is wrong', () => {
  it.each(bodies)('such as %s is refused with %i and stores nothing', async (_, status, body) => {
    const { as, db } = await arrangeWorld();
    const answer = await refusal(as('supporter')('POST', contacts, body));
    expect(answer.status).toBe(status);
    expect(answer.detail.length).toBeGreaterThan(10);
    for (const table of ['supportCase', 'contact', 'auditEvent', 'idempotency'] as const) {
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'of content type "%s" is refused',
    async (type) => {
      const { as, db } = await arrangeWorld();
      const answer = as('supporter')('POST', contacts, plainContact, { 'content-type': type });
      expect((await refusal(answer)).status).toBe(415);
      expect(await db.selectFrom('contact').select('id').execute()).toEqual([]);
    },
  );

  it('in an Idempotency-Key, If-Match, path or query is refused before anything is read', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    const key = ask('POST', contacts, plainContact, { 'idempotency-key': 'again' });
    expect((await refusal(key)).status).toBe(400);
    const path = ask('GET', `${pilot}/cases/1%20or%201=1`);
    expect((await refusal(path)).status).toBe(400);
    expect((await refusal(ask('GET', `${contacts}?day=2026-13-01`))).status).toBe(400);
    expect((await refusal(ask('GET', `${contacts}?from=2026-01-01`))).status).toBe(400);
  });

  it('never comes back in the answer', async () => {
    const { as } = await arrangeWorld();
    const canary = 'kanarie@regen.example';
    const answer = await as('supporter')('POST', contacts, { ...plainContact, note: canary });
    expect(answer.status).toBe(422);
    expect(await answer.text()).not.toContain('kanarie');
  });
});
