import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { arrangeWorld } from '../arrange.ts';
import { jsonOf, log, pilot, refusal } from './log.ts';

const told = { status: 'C1', raisedDay: '2026-06-10' };
const wholeTold = {
  ...told,
  subject: 'KS3',
  aboutWhom: 'KW2',
  reasonNotFiled: 'KN2',
  filedDay: null,
  outcome: null,
  officerContact: true,
};
const meant = { status: 'B1', law: 'W3', intendedDay: '2026-06-10' };
const wholeMeant = {
  ...meant,
  decisionType: 'BT1',
  filedDay: null,
  endedDay: null,
  reason: null,
  decisionOutcome: null,
  needMet: null,
};

const paths = [
  {
    name: 'dissatisfaction',
    path: 'dissatisfactions',
    part: 'dissatisfactions',
    short: told,
    whole: wholeTold,
    next: { ...wholeTold, status: 'C3', reasonNotFiled: null, filedDay: '2026-06-12' },
    wrong: { ...wholeTold, status: 'C3' },
    pointers: ['/filedDay', '/reasonNotFiled'],
  },
  {
    name: 'an objection',
    path: 'objections',
    part: 'objections',
    short: meant,
    whole: wholeMeant,
    next: { ...wholeMeant, status: 'B2', endedDay: '2026-06-14', reason: 'BR1', needMet: 'yes' },
    wrong: { ...wholeMeant, status: 'B4', endedDay: '2026-06-01' },
    pointers: ['/endedDay', '/filedDay', '/reason'],
  },
] as const;

describe.each(paths)(
  'the course of $name',
  ({ path, part, short, whole, next, wrong, pointers }) => {
    it('is added, changed step by step and read back in the timeline', async () => {
      const { as } = await arrangeWorld();
      const ask = as('supporter');
      const { caseId } = await log(ask);
      const within = `${pilot}/cases/${caseId}`;
      const answer = await ask('POST', `${within}/${path}`, short);
      expect(answer.status).toBe(201);
      const { id } = await jsonOf<{ id: string }>(answer);
      const place = `${within}/${path}/${id}`;
      expect((await ask('PUT', place, whole, { 'if-match': '"1"' })).status).toBe(200);
      expect((await ask('PUT', place, next, { 'if-match': '"2"' })).status).toBe(200);
      const found = await jsonOf<Record<string, unknown[]>>(ask('GET', within));
      expect(found[part]).toEqual([{ ...next, id, caseId, version: 3 }]);
    });

    it('is refused at the fields that are wrong, and not overwritten from another tab', async () => {
      const { as, db } = await arrangeWorld();
      const ask = as('supporter');
      const { caseId } = await log(ask);
      const within = `${pilot}/cases/${caseId}/${path}`;
      const { id } = await jsonOf<{ id: string }>(ask('POST', within, short));
      const place = `${within}/${id}`;
      const refused = await refusal(ask('PUT', place, wrong, { 'if-match': '"1"' }));
      expect(refused.status).toBe(422);
      expect(refused.pointers.toSorted()).toEqual(pointers);
      await ask('PUT', place, whole, { 'if-match': '"1"' });
      const late = await refusal(ask('PUT', place, next, { 'if-match': '"1"' }));
      expect(late).toMatchObject({ status: 412, current: { ...whole, version: 2 } });
      const table = path === 'objections' ? 'objection' : 'dissatisfaction';
      expect(await db.selectFrom(table).select('version').execute()).toEqual([{ version: 2 }]);
    });

    it('is added once, however often it is sent', async () => {
      const { as } = await arrangeWorld();
      const ask = as('supporter');
      const { caseId } = await log(ask);
      const within = `${pilot}/cases/${caseId}/${path}`;
      const key = { 'idempotency-key': randomUUID() };
      const first = await jsonOf(ask('POST', within, short, key));
      expect(await jsonOf(ask('POST', within, short, key))).toEqual(first);
      const other = await log(ask);
      const elsewhere = ask('POST', `${pilot}/cases/${other.caseId}/${path}`, short, key);
      expect((await refusal(elsewhere)).status).toBe(409);
    });

    it('can be removed when it was a mistake, by whoever has the case', async () => {
      const { as } = await arrangeWorld();
      const ask = as('supporter');
      const { caseId } = await log(ask);
      const within = `${pilot}/cases/${caseId}/${path}`;
      const { id } = await jsonOf<{ id: string }>(ask('POST', within, short));
      const foreign = as('otherSupporter')('DELETE', `${within}/${id}`, undefined, {
        'if-match': '"1"',
      });
      expect((await refusal(foreign)).status).toBe(404);
      const answer = await ask('DELETE', `${within}/${id}`, undefined, { 'if-match': '"1"' });
      expect(answer.status).toBe(200);
      const found = await jsonOf<Record<string, unknown[]>>(ask('GET', `${pilot}/cases/${caseId}`));
      expect(found[part]).toEqual([]);
    });
  },
);
