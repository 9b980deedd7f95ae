import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { arrangeWorld, ids, userIdOf } from '../arrange.ts';
import { jsonOf, log, pilot, plainContact, refusal } from './log.ts';

describe('logging a contact', () => {
  it('begins a case with a code of six clear symbols', async () => {
    const { as, db } = await arrangeWorld();
    const logged = await log(as('supporter'));
    expect(logged.caseCode).toMatch(/^[2-9A-HJ-NP-TV-Z]{6}$/);
    expect(logged).toMatchObject({ isLate: false, dissatisfactionId: null, version: 1 });
    const stored = await db.selectFrom('supportCase').selectAll().executeTakeFirstOrThrow();
    expect(stored).toMatchObject({
      id: logged.caseId,
      supporterId: userIdOf('supporter'),
      providerId: ids.provider,
      status: 'open',
      openedDay: '2026-06-15',
      firstTalkDay: '2026-06-15',
      countMonth: null,
    });
  });

  it('takes everything that can be told at once', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    const logged = await log(ask, {
      id: '3f0c8b8e-4e39-4d4e-8b53-6b9f6f3d1f10',
      day: '2026-06-11',
      channel: 'K4',
      questions: [
        { lifeDomain: 'L07', law: 'W3' },
        { lifeDomain: 'L01', law: 'W1' },
      ],
      nature: 'C3',
      forms: ['V5', 'V1'],
      minutes: 45,
      note: 'De brief was niet te begrijpen.',
      case: {
        kind: 'new',
        id: '3f0c8b8e-4e39-4d4e-8b53-6b9f6f3d1f11',
        reasons: ['R4b', 'R1'],
        mainReason: 'R4b',
        areaId: ids.areaOne,
        phase: 'F3',
        referralSource: 'H7',
        forWhom: 'D1',
        requestDay: '2026-06-05',
      },
      dissatisfaction: { kind: 'new', subject: 'KS2', filedDay: '2026-06-01' },
      objection: { status: 'B1', law: 'W3' },
      nextAction: { action: 'NA1', day: '2026-06-20' },
    });
    const found = await jsonOf(ask('GET', `${pilot}/cases/${logged.caseId}`));
    expect(found).toMatchObject({
      id: '3f0c8b8e-4e39-4d4e-8b53-6b9f6f3d1f11',
      reasons: ['R4b', 'R1'],
      mainReason: 'R4b',
      areaId: ids.areaOne,
      phase: 'F3',
      requestDay: '2026-06-05',
      firstTalkDay: '2026-06-11',
      // From Friday 5 June to Thursday 11 June 2026.
      responseDays: 4,
      nextAction: { action: 'NA1', day: '2026-06-20' },
      contacts: [
        {
          id: '3f0c8b8e-4e39-4d4e-8b53-6b9f6f3d1f10',
          questions: [
            { lifeDomain: 'L01', law: 'W1' },
            { lifeDomain: 'L07', law: 'W3' },
          ],
          forms: ['V1', 'V5'],
          minutes: 45,
          note: 'De brief was niet te begrijpen.',
        },
      ],
      dissatisfactions: [{ status: 'C3', raisedDay: '2026-06-11', filedDay: '2026-06-01' }],
      objections: [{ status: 'B1', intendedDay: '2026-06-11', law: 'W3' }],
    });
  });

  it('leaves no case code when the resident does not want to be registered', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    const logged = await log(ask, { case: { kind: 'new', reasons: ['R2b'], withoutCode: true } });
    expect(logged.caseCode).toBeNull();
    const refused = ask('POST', `${pilot}/contacts`, {
      ...plainContact,
      case: { kind: 'new', reasons: ['R2b'] },
    });
    expect(await refusal(refused)).toMatchObject({ status: 422, pointers: ['/case/withoutCode'] });
  });

  it('adds to a case that exists, by its id or its code', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    const first = await log(ask, { day: '2026-06-01' });
    const byId = await log(ask, { case: { kind: 'existing', id: first.caseId } });
    const typed = (first.caseCode ?? '').toLowerCase();
    const byCode = await log(ask, { case: { kind: 'by-code', code: ` ${typed} ` } });
    expect([byId.caseId, byCode.caseId]).toEqual([first.caseId, first.caseId]);
    const wrong = ask('POST', `${pilot}/contacts`, {
      ...plainContact,
      case: { kind: 'by-code', code: 'ZZZZZZ' },
    });
    expect(await refusal(wrong)).toMatchObject({ status: 422, pointers: ['/case/code'] });
  });

  it('does not count work without the resident as the first conversation', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    const { caseId } = await log(ask, {
      day: '2026-06-08',
      channel: 'K8',
      case: { kind: 'new', reasons: ['R3'], requestDay: '2026-06-05' },
    });
    const before = await jsonOf(ask('GET', `${pilot}/cases/${caseId}`));
    expect(before).toMatchObject({ firstTalkDay: null, responseDays: null });
    await log(ask, { day: '2026-06-09', case: { kind: 'existing', id: caseId } });
    const after = await jsonOf(ask('GET', `${pilot}/cases/${caseId}`));
    expect(after).toMatchObject({ firstTalkDay: '2026-06-09', responseDays: 2 });
  });

  it('counts dissatisfaction told twice in a case once', async () => {
    const { as, db } = await arrangeWorld();
    const ask = as('supporter');
    const first = await log(ask, { nature: 'C1' });
    const again = await log(ask, { nature: 'C2', case: { kind: 'existing', id: first.caseId } });
    expect(again.dissatisfactionId).toBe(first.dissatisfactionId);
    const another = await log(ask, {
      nature: 'C2',
      case: { kind: 'existing', id: first.caseId },
      dissatisfaction: { kind: 'new', subject: 'KS10' },
    });
    expect(another.dissatisfactionId).not.toBe(first.dissatisfactionId);
    const rows = await db.selectFrom('dissatisfaction').select('status').execute();
    expect(rows.map(({ status }) => status).toSorted()).toEqual(['C1', 'C2']);
  });

  it('is marked late when an edition over its month is out', async () => {
    const { as, db, clock } = await arrangeWorld();
    await db
      .insertInto('edition')
      .values({
        id: randomUUID(),
        pilotId: ids.pilot,
        seriesYear: 1,
        seq: 1,
        monthFrom: '2026-01',
        monthTo: '2026-05',
        cutoffAt: clock.now(),
        releasedAt: clock.now(),
        releasedBy: userIdOf('coordinator'),
        parameters: '{}',
        gates: '[]',
        prevHash: '',
        hash: 'x',
      })
      .execute();
    expect((await log(as('supporter'), { day: '2026-05-31' })).isLate).toBe(true);
    expect((await log(as('supporter'), { day: '2026-06-01' })).isLate).toBe(false);
  });

  it('happens once when the answer gets lost and the screen sends it again', async () => {
    const { as, db } = await arrangeWorld();
    const ask = as('supporter');
    const key = { 'idempotency-key': randomUUID() };
    const first = await ask('POST', `${pilot}/contacts`, plainContact, key);
    const again = await ask('POST', `${pilot}/contacts`, plainContact, key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(await again.json()).toEqual(await first.json());
    expect(await db.selectFrom('contact').select('id').execute()).toHaveLength(1);
    const other = ask('POST', `${pilot}/contacts`, { ...plainContact, channel: 'K2' }, key);
    expect((await refusal(other)).status).toBe(409);
  });

  it('is refused twice with the same id, also without a key', async () => {
    const { as, db } = await arrangeWorld();
    const ask = as('supporter');
    const id = randomUUID();
    await log(ask, { id });
    const again = ask('POST', `${pilot}/contacts`, { ...plainContact, id });
    expect((await refusal(again)).status).toBe(409);
    expect(await db.selectFrom('supportCase').select('id').execute()).toHaveLength(1);
  });

  it('does not go into a closed case, unless it took place before the closing', async () => {
    const { as, db } = await arrangeWorld();
    const ask = as('supporter');
    const { caseId } = await log(ask, { day: '2026-05-01' });
    await db
      .updateTable('supportCase')
      .set({ status: 'closed', closedDay: '2026-06-01' })
      .execute();
    const existing = { kind: 'existing', id: caseId } as const;
    const after = ask('POST', `${pilot}/contacts`, { ...plainContact, case: existing });
    expect((await refusal(after)).status).toBe(409);
    expect((await log(ask, { day: '2026-05-20', case: existing })).caseId).toBe(caseId);
  });
});

describe('contacts of today and before', () => {
  it('shows what I logged today, also about another day, and not what a colleague logged', async () => {
    const { as, clock } = await arrangeWorld();
    const ask = as('supporter');
    clock.set('2026-06-14T10:00:00.000Z');
    await log(ask, { day: '2026-06-13' });
    clock.set('2026-06-15T10:00:00.000Z');
    const today = await log(ask);
    const earlier = await log(ask, { day: '2026-06-02' });
    await log(as('otherSupporter'));
    const { contacts } = await jsonOf<{ contacts: { id: string; caseCode: string }[] }>(
      ask('GET', `${pilot}/contacts`),
    );
    expect(contacts.map(({ id }) => id).toSorted()).toEqual([today.id, earlier.id].toSorted());
    expect(contacts.every(({ caseCode }) => caseCode.length === 6)).toBe(true);
    const then = await jsonOf<{ contacts: unknown[] }>(
      ask('GET', `${pilot}/contacts?day=2026-06-14`),
    );
    expect(then.contacts).toHaveLength(1);
  });

  it('gives the last contact for "zelfde als vorige"', async () => {
    const { as, clock } = await arrangeWorld();
    const ask = as('supporter');
    expect(await jsonOf(ask('GET', `${pilot}/contacts/last`))).toEqual({ contact: null });
    await log(ask, { day: '2026-06-15' });
    clock.set('2026-06-15T10:05:00.000Z');
    await log(ask, {
      day: '2026-06-02',
      channel: 'K3',
      case: { kind: 'new', reasons: ['R1'], phase: 'F1' },
    });
    expect(await jsonOf(ask('GET', `${pilot}/contacts/last`))).toMatchObject({
      contact: { day: '2026-06-02', channel: 'K3', reasons: ['R1'], phase: 'F1' },
    });
  });

  it('hints at a double without ever refusing it', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    const { id, caseId } = await log(ask);
    const hint = async (query: string): Promise<{ id: string; why: string }[]> => {
      const path = `${pilot}/contacts/possible-duplicates?day=2026-06-15${query}`;
      return (await jsonOf<{ duplicates: { id: string; why: string }[] }>(ask('GET', path)))
        .duplicates;
    };
    expect(await hint('&channel=K1&questions=L07-W3,L01-W1')).toMatchObject([
      { id, why: 'same-kind' },
    ]);
    expect(await hint('&channel=K2&questions=L01-W1')).toEqual([]);
    expect(await hint(`&caseId=${caseId}`)).toMatchObject([{ id, why: 'same-case' }]);
    await log(ask, { case: { kind: 'existing', id: caseId } });
  });
});
