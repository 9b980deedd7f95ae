import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../server/access/roles.ts';
import { arrangeWorld, ids, userIdOf } from '../arrange.ts';
import { jsonOf, pilot, refusal } from './log.ts';

const away = { day: '2026-06-15', reason: 'TA1' };

describe('an Idempotency-Key', () => {
  it('belongs to one person: the same key of somebody else is another request', async () => {
    const { as } = await arrangeWorld();
    const key = { 'idempotency-key': randomUUID() };
    const path = `${pilot}/turned-away`;
    const [own, again, other] = [
      await jsonOf<{ id: string }>(as('supporter')('POST', path, away, key)),
      await jsonOf<{ id: string }>(as('supporter')('POST', path, away, key)),
      await jsonOf<{ id: string }>(as('foreignSupporter')('POST', path, away, key)),
    ];
    expect(again).toEqual(own);
    expect(other.id).not.toBe(own.id);
  });

  it('does not say that something was stored in another pilot than where it was', async () => {
    const held = { role: 'supporter', providerId: ids.provider, bodyId: null } as const;
    const person: Person = {
      userId: userIdOf('supporter'),
      name: 'supporter',
      email: 'supporter@toets.example',
      sessionId: 'session-supporter',
      mustChangePassword: false,
      memberships: [
        { id: 'here', pilotId: ids.pilot, ...held },
        { id: 'there', pilotId: ids.otherPilot, ...held },
      ],
    };
    const { as, db } = await arrangeWorld({ findPerson: async () => person });
    const ask = as(null);
    const key = { 'idempotency-key': randomUUID() };
    expect((await ask('POST', `${pilot}/turned-away`, away, key)).status).toBe(201);
    const there = `/pilots/${ids.otherPilot}/turned-away`;
    expect((await refusal(ask('POST', there, away, key))).status).toBe(409);
    const stored = await db.selectFrom('turnedAway').select('pilotId').execute();
    expect(stored).toEqual([{ pilotId: ids.pilot }]);
  });
});
