import { describe, expect, it } from 'vitest';
import { arrangeWorld, ids, userIdOf } from '../arrange.ts';
import type { Ask } from '../arrange.ts';
import { jsonOf, log, pilot, refusal } from './log.ts';

type Line = {
  id: string;
  code: string;
  isOverdue: boolean;
  daysSinceLastContact: number;
  missing: string[];
  supporterId: string;
};

async function caseload(ask: Ask, query = ''): Promise<{ cases: Line[]; total: number }> {
  return jsonOf<{ cases: Line[]; total: number }>(ask('GET', `${pilot}/cases${query}`));
}

describe('the caseload', () => {
  it('shows a supporter the own cases and a coordinator those of the provider', async () => {
    const { as } = await arrangeWorld();
    const mine = await log(as('supporter'));
    const theirs = await log(as('otherSupporter'));
    await log(as('foreignSupporter'));
    expect((await caseload(as('supporter'))).cases.map(({ id }) => id)).toEqual([mine.caseId]);
    const all = await caseload(as('coordinator'));
    expect(all.cases.map(({ id }) => id).toSorted()).toEqual(
      [mine.caseId, theirs.caseId].toSorted(),
    );
    expect(all.total).toBe(2);
    const one = await caseload(as('coordinator'), `?supporterId=${userIdOf('otherSupporter')}`);
    expect(one.cases.map(({ id }) => id)).toEqual([theirs.caseId]);
    const asked = await caseload(as('supporter'), `?supporterId=${userIdOf('otherSupporter')}`);
    expect(asked.cases.map(({ id }) => id)).toEqual([mine.caseId]);
  });

  it('tells what is overdue, quiet and empty', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    await log(ask, {
      day: '2026-05-01',
      nextAction: { action: 'NA1', day: '2026-06-14' },
      case: { kind: 'new', reasons: ['R3'], phase: 'F1', requestDay: '2026-05-01' },
    });
    const { cases } = await caseload(ask);
    expect(cases).toMatchObject([
      {
        status: 'open',
        mainReason: 'R3',
        heaviestNature: 'C0',
        contacts: 1,
        lastContactDay: '2026-05-01',
        daysSinceLastContact: 45,
        nextAction: { action: 'NA1', day: '2026-06-14' },
        isOverdue: true,
        openObjections: 0,
        missing: ['areaId', 'referralSource', 'forWhom'],
        version: 1,
      },
    ]);
  });

  it('is filtered and sorted by the address alone', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    const late = await log(ask, {
      day: '2026-06-01',
      nextAction: { action: 'NA1', day: '2026-07-01' },
    });
    const soon = await log(ask, {
      day: '2026-06-10',
      nextAction: { action: 'NA1', day: '2026-06-16' },
    });
    const none = await log(ask, { day: '2026-06-05' });
    const order = async (query: string): Promise<string[]> =>
      (await caseload(ask, query)).cases.map(({ id }) => id);
    expect(await order('')).toEqual([soon.caseId, late.caseId, none.caseId]);
    expect(await order('?sort=last-contact')).toEqual([late.caseId, none.caseId, soon.caseId]);
    expect(await order('?sort=opened')).toEqual([soon.caseId, none.caseId, late.caseId]);
    expect(await order(`?code=${(none.caseCode ?? '').toLowerCase()}`)).toEqual([none.caseId]);
    expect(await order('?status=closed')).toEqual([]);
    expect(await order('?status=all&page=2')).toEqual([]);
  });

  it('refuses a query it does not know', async () => {
    const { as } = await arrangeWorld();
    for (const query of ['?sort=name', '?status=gone', '?search=x', '?page=0', '?code=%3Cb%3E']) {
      expect((await refusal(as('supporter')('GET', `${pilot}/cases${query}`))).status).toBe(400);
    }
  });
});

describe('"wat moet ik nog"', () => {
  it('gathers empty fields, overdue steps, quiet cases, unrecorded dissatisfaction and open objections', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    const complete = await log(ask, {
      case: {
        kind: 'new',
        reasons: ['R3'],
        areaId: ids.areaOne,
        phase: 'F1',
        referralSource: 'H1',
        forWhom: 'D1',
        requestDay: '2026-06-15',
      },
    });
    const quiet = await log(ask, {
      day: '2026-05-01',
      nature: 'C1',
      objection: { status: 'B3', law: 'W3', filedDay: '2026-04-20' },
    });
    const heavier = await log(ask, {
      day: '2026-05-02',
      nature: 'C2',
      case: { kind: 'existing', id: quiet.caseId },
      nextAction: { action: 'NA2', day: '2026-05-20' },
    });
    const list = await jsonOf<Record<string, { id: string }[]>>(ask('GET', `${pilot}/to-do`));
    const idsIn = (part: string): string[] => list[part]?.map(({ id }) => id) ?? [];
    expect(heavier.caseId).toBe(quiet.caseId);
    expect(idsIn('missing')).toEqual([quiet.caseId]);
    expect(idsIn('overdue')).toEqual([quiet.caseId]);
    expect(idsIn('quiet')).toEqual([quiet.caseId]);
    expect(idsIn('unrecorded')).toEqual([quiet.caseId]);
    expect(list['openObjections']).toMatchObject([
      { caseId: quiet.caseId, status: 'B3', law: 'W3', since: '2026-04-20' },
    ]);
    expect(
      Object.values(list)
        .flat()
        .some(({ id }) => id === complete.caseId),
    ).toBe(false);
  });

  it('does not ask for an area in a case without a code', async () => {
    const { as } = await arrangeWorld();
    await log(as('supporter'), { case: { kind: 'new', reasons: ['R2b'], withoutCode: true } });
    const { cases } = await caseload(as('supporter'));
    expect(cases[0]?.missing).toEqual(['phase', 'referralSource', 'forWhom', 'requestDay']);
  });
});
