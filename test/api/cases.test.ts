import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { arrangeWorld, ids, userIdOf } from '../arrange.ts';
import { jsonOf, log, pilot, refusal } from './log.ts';

const closing = {
  day: '2026-06-15',
  outcomes: ['U2', 'U1'],
  ladderBefore: 'S5',
  ladderAfter: 'S2',
  slip: 'issued',
};

const whole = {
  reasons: ['R3', 'R5'],
  mainReason: 'R5',
  areaId: ids.areaTwo,
  phase: 'F2',
  referralSource: 'H3',
  forWhom: 'D2',
  requestDay: '2026-06-12',
  status: 'waiting',
  nextAction: { action: 'NA5', day: '2026-06-30' },
};

describe('changing a case', () => {
  it('completes what was left open', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    const { caseId, caseCode } = await log(ask);
    const path = `${pilot}/cases/${caseId}`;
    const answer = await ask('PUT', path, { ...whole, code: caseCode }, { 'if-match': '"1"' });
    expect(await jsonOf(answer)).toEqual({ id: caseId, version: 2 });
    expect(await jsonOf(ask('GET', path))).toMatchObject({
      ...whole,
      reasons: ['R5', 'R3'],
      code: caseCode,
      responseDays: 1,
      version: 2,
    });
  });

  it('can take the code away but not change it', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    const { caseId } = await log(ask);
    const path = `${pilot}/cases/${caseId}`;
    const changed = ask('PUT', path, { ...whole, code: 'ABCDEF' }, { 'if-match': '"1"' });
    expect(await refusal(changed)).toMatchObject({ status: 422, pointers: ['/code'] });
    await ask(
      'PUT',
      path,
      { ...whole, reasons: ['R2b'], mainReason: null, code: null },
      {
        'if-match': '"1"',
      },
    );
    expect(await jsonOf(ask('GET', path))).toMatchObject({ code: null, mainReason: 'R2b' });
  });

  it('refuses an area of another pilot', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    const { caseId, caseCode: code } = await log(ask);
    const answer = ask(
      'PUT',
      `${pilot}/cases/${caseId}`,
      { ...whole, code, areaId: randomUUID() },
      { 'if-match': '"1"' },
    );
    expect(await refusal(answer)).toMatchObject({ status: 422, pointers: ['/areaId'] });
  });

  it('shows both versions when somebody else was first', async () => {
    const { as } = await arrangeWorld();
    const { caseId, caseCode: code } = await log(as('supporter'));
    const path = `${pilot}/cases/${caseId}`;
    await as('coordinator')('PUT', path, { ...whole, code }, { 'if-match': '"1"' });
    const late = as('supporter')('PUT', path, { ...whole, code }, { 'if-match': '"1"' });
    expect(await refusal(late)).toMatchObject({
      status: 412,
      current: { id: caseId, forWhom: 'D2', version: 2 },
    });
    expect((await refusal(as('supporter')('PUT', path, { ...whole, code }))).status).toBe(428);
  });
});

describe('closing and reopening a case', () => {
  it('keeps outcome, ladder and slip, and drops the next step', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    const { caseId } = await log(ask, { nextAction: { action: 'NA6', day: null } });
    const path = `${pilot}/cases/${caseId}`;
    const answer = await ask('POST', `${path}/closing`, closing, { 'if-match': '"1"' });
    expect(answer.headers.get('etag')).toBe('"2"');
    expect(await jsonOf(ask('GET', path))).toMatchObject({
      status: 'closed',
      nextAction: null,
      closing: { ...closing, outcomes: ['U1', 'U2'] },
    });
    const twice = ask('POST', `${path}/closing`, closing, { 'if-match': '"2"' });
    expect((await refusal(twice)).status).toBe(409);
  });

  it('is "stopped" when the resident stopped', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    const { caseId } = await log(ask);
    const stopped = { ...closing, outcomes: ['U10'] };
    await ask('POST', `${pilot}/cases/${caseId}/closing`, stopped, { 'if-match': '"1"' });
    expect(await jsonOf(ask('GET', `${pilot}/cases/${caseId}`))).toMatchObject({
      status: 'stopped',
    });
  });

  it('does not lie before the last contact', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    const { caseId } = await log(ask, { day: '2026-06-10' });
    const early = ask(
      'POST',
      `${pilot}/cases/${caseId}/closing`,
      { ...closing, day: '2026-06-09' },
      { 'if-match': '"1"' },
    );
    expect(await refusal(early)).toMatchObject({ status: 422, pointers: ['/day'] });
  });

  it('can be undone, and remembers how it was closed', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    const { caseId } = await log(ask);
    const path = `${pilot}/cases/${caseId}`;
    const open = ask('POST', `${path}/reopening`, {}, { 'if-match': '"1"' });
    expect((await refusal(open)).status).toBe(409);
    await ask('POST', `${path}/closing`, closing, { 'if-match': '"1"' });
    await ask('POST', `${path}/reopening`, {}, { 'if-match': '"2"' });
    expect(await jsonOf(ask('GET', path))).toMatchObject({
      status: 'reopened',
      closing: { day: null, ladderBefore: 'S5', slip: 'issued' },
    });
  });
});

describe('handing over', () => {
  it('gives one case to a colleague, who sees it from then on', async () => {
    const { as } = await arrangeWorld();
    const { caseId } = await log(as('supporter'));
    const path = `${pilot}/cases/${caseId}`;
    const to = { supporterId: userIdOf('otherSupporter') };
    const answer = await as('supporter')('POST', `${path}/hand-over`, to, { 'if-match': '"1"' });
    expect(answer.status).toBe(200);
    expect((await refusal(as('supporter')('GET', path))).status).toBe(404);
    expect((await as('otherSupporter')('GET', path)).status).toBe(200);
  });

  it('goes to a supporter of the same provider only', async () => {
    const { as } = await arrangeWorld();
    const { caseId } = await log(as('supporter'));
    for (const name of ['foreignSupporter', 'coordinator', 'workgroup'] as const) {
      const answer = as('coordinator')(
        'POST',
        `${pilot}/cases/${caseId}/hand-over`,
        { supporterId: userIdOf(name) },
        { 'if-match': '"1"' },
      );
      expect(await refusal(answer)).toMatchObject({ status: 422, pointers: ['/supporterId'] });
    }
  });

  it('moves all open cases of somebody who leaves in one step', async () => {
    const { as, db } = await arrangeWorld();
    const ask = as('supporter');
    await log(ask);
    await log(ask);
    const closed = await log(ask);
    await ask('POST', `${pilot}/cases/${closed.caseId}/closing`, closing, { 'if-match': '"1"' });
    await log(as('foreignSupporter'));
    const people = {
      fromSupporterId: userIdOf('supporter'),
      toSupporterId: userIdOf('otherSupporter'),
    };
    const answer = await as('coordinator')('POST', `${pilot}/hand-overs`, people);
    expect(await jsonOf(answer)).toEqual({ handedOver: 2 });
    const owners = await db
      .selectFrom('supportCase')
      .select(['supporterId', 'status'])
      .orderBy('supporterId')
      .execute();
    expect(owners).toEqual([
      { supporterId: 'user-foreignSupporter', status: 'open' },
      { supporterId: 'user-otherSupporter', status: 'open' },
      { supporterId: 'user-otherSupporter', status: 'open' },
      { supporterId: 'user-supporter', status: 'closed' },
    ]);
    expect((await refusal(ask('POST', `${pilot}/hand-overs`, people))).status).toBe(403);
  });

  it('offers the colleagues with how much they have', async () => {
    const { as } = await arrangeWorld();
    await log(as('supporter'));
    expect(await jsonOf(as('supporter')('GET', `${pilot}/supporters`))).toEqual({
      supporters: [
        { id: 'user-otherSupporter', name: 'otherSupporter', openCases: 0 },
        { id: 'user-supporter', name: 'supporter', openCases: 1 },
      ],
    });
  });
});

describe('erasing a case', () => {
  it('removes everything in it and leaves no note behind anywhere', async () => {
    const { as, db, sqlite } = await arrangeWorld();
    const ask = as('supporter');
    const key = { 'idempotency-key': randomUUID() };
    const canary = 'kanarie zingt in de kelder';
    const logged = await jsonOf<{ id: string; caseId: string }>(
      ask(
        'POST',
        `${pilot}/contacts`,
        {
          day: '2026-06-15',
          channel: 'K1',
          questions: [{ lifeDomain: 'L01', law: 'W1' }],
          nature: 'C1',
          note: canary,
          case: { kind: 'new', reasons: ['R3'] },
          objection: { status: 'B1', law: 'W1' },
        },
        key,
      ),
    );
    const path = `${pilot}/cases/${logged.caseId}`;
    const refused = ask('DELETE', path, undefined, { 'if-match': '"1"' });
    expect((await refusal(refused)).status).toBe(403);
    const answer = await as('coordinator')('DELETE', path, undefined, { 'if-match': '"1"' });
    expect(answer.status).toBe(200);
    for (const table of ['supportCase', 'contact', 'dissatisfaction', 'objection'] as const) {
      expect(await db.selectFrom(table).select('id').execute()).toEqual([]);
    }
    expect(sqlite.serialize().includes(Buffer.from(canary))).toBe(false);
  });
});
