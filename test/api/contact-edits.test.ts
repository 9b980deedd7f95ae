import { describe, expect, it } from 'vitest';
import { arrangeWorld } from '../arrange.ts';
import { jsonOf, log, pilot, refusal } from './log.ts';

describe('changing a contact', () => {
  const whole = {
    day: '2026-06-14',
    channel: 'K4',
    questions: [{ lifeDomain: 'L02', law: 'W1' }],
    nature: 'C0',
    forms: ['V6'],
    minutes: 20,
    note: 'Nabellen was genoeg.',
  };

  it('asks for the version that was edited, and shows both when another tab was first', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    const { id } = await log(ask);
    const path = `${pilot}/contacts/${id}`;
    const read = await ask('GET', path);
    expect(read.headers.get('etag')).toBe('"1"');
    expect((await refusal(ask('PUT', path, whole))).status).toBe(428);
    const saved = await ask('PUT', path, whole, { 'if-match': '"1"' });
    expect(saved.status).toBe(200);
    expect(saved.headers.get('etag')).toBe('"2"');
    const second = await refusal(
      ask('PUT', path, { ...whole, minutes: 99 }, { 'if-match': '"1"' }),
    );
    expect(second.status).toBe(412);
    expect(second.current).toMatchObject({ ...whole, id, version: 2 });
    expect(await jsonOf(ask('GET', path))).toMatchObject({ ...whole, version: 2 });
  });

  it('lets the dissatisfaction follow the nature', async () => {
    const { as, db } = await arrangeWorld();
    const ask = as('supporter');
    const { id } = await log(ask, { nature: 'C1' });
    const path = `${pilot}/contacts/${id}`;
    await ask('PUT', path, whole, { 'if-match': '"1"' });
    expect(await db.selectFrom('dissatisfaction').select('id').execute()).toEqual([]);
    await ask('PUT', path, { ...whole, nature: 'C2' }, { 'if-match': '"2"' });
    expect(await db.selectFrom('dissatisfaction').select('status').execute()).toEqual([
      { status: 'C2' },
    ]);
  });

  it('moves the first day of the case along, but not before the request', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    const { id, caseId } = await log(ask, {
      case: { kind: 'new', reasons: ['R3'], requestDay: '2026-06-10' },
    });
    const path = `${pilot}/contacts/${id}`;
    const tooEarly = ask('PUT', path, { ...whole, day: '2026-06-09' }, { 'if-match': '"1"' });
    expect(await refusal(tooEarly)).toMatchObject({ status: 422, pointers: ['/day'] });
    await ask('PUT', path, { ...whole, day: '2026-06-12' }, { 'if-match': '"1"' });
    expect(await jsonOf(ask('GET', `${pilot}/cases/${caseId}`))).toMatchObject({
      openedDay: '2026-06-12',
      responseDays: 2,
    });
  });
});

describe('taking a contact back', () => {
  it('takes along the case it began, its dissatisfaction and its objection', async () => {
    const { as, db } = await arrangeWorld();
    const ask = as('supporter');
    const { id } = await log(ask, { nature: 'C1', objection: { status: 'B1', law: 'W1' } });
    const answer = await ask('DELETE', `${pilot}/contacts/${id}`);
    expect(await jsonOf(answer)).toMatchObject({ id, isCaseRemoved: true });
    for (const table of ['supportCase', 'contact', 'dissatisfaction', 'objection'] as const) {
      expect(await db.selectFrom(table).select('id').execute()).toEqual([]);
    }
  });

  it('leaves the case when there is more in it, and what somebody worked on', async () => {
    const { as, db } = await arrangeWorld();
    const ask = as('supporter');
    const first = await log(ask, { day: '2026-06-01', nature: 'C1' });
    const existing = { kind: 'existing', id: first.caseId } as const;
    await log(ask, { day: '2026-06-08', case: existing });
    await db.updateTable('dissatisfaction').set({ version: 2 }).execute();
    const answer = await ask('DELETE', `${pilot}/contacts/${first.id}`);
    expect(await jsonOf(answer)).toMatchObject({ isCaseRemoved: false });
    expect(await jsonOf(ask('GET', `${pilot}/cases/${first.caseId}`))).toMatchObject({
      openedDay: '2026-06-08',
      contacts: [{ day: '2026-06-08' }],
      dissatisfactions: [{ status: 'C1' }],
    });
  });
});
