import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { reportDesk, reportInputAt } from '../../server/work/export-report.ts';
import { arrangeWorld, ids, personFor } from '../arrange.ts';
import type { Ask } from '../arrange.ts';
import { chainedEditions, plantedEditionId, plantEditions } from '../chained-editions.ts';
import { readCalendarFile } from '../read-calendar-file.ts';

const pilot = `/pilots/${ids.pilot}`;
const base = `${pilot}/consultations`;

async function plannedOn(ask: Ask, day: string, editionId: string | null = null) {
  const answer = await ask('POST', base, { day, editionId });
  expect(answer.status).toBe(201);
  const { id }: { id: string } = await answer.json();
  return `${base}/${id}`;
}

const held = {
  day: '2026-06-10',
  editionId: null,
  isHeld: true,
  outcome: 'Doorgaan tot de zomer.',
};
const first = { 'if-match': '"1"' };

describe('consultations with administrators', () => {
  test('the secretary plans one, and the workgroup and the coordinator see it', async () => {
    const { as, db } = await arrangeWorld();
    await plantEditions(db, chainedEditions('2026-01', 5));
    await plannedOn(as('secretary'), '2026-09-10', plantedEditionId(4));
    for (const name of ['workgroup', 'secretary', 'coordinator'] as const) {
      const { consultations } = await (await as(name)('GET', base)).json();
      expect(consultations).toMatchObject([
        { day: '2026-09-10', isHeld: false, outcome: '', editionSeq: 4, version: 1 },
      ]);
    }
    expect((await as('supporter')('GET', base)).status).toBe(403);
    expect((await as('admin')('GET', base)).status).toBe(403);
  });

  test('nobody but the secretary plans, changes or removes one', async () => {
    const { as } = await arrangeWorld();
    const path = await plannedOn(as('secretary'), '2026-06-10');
    for (const name of ['workgroup', 'coordinator', 'supporter', 'admin'] as const) {
      expect((await as(name)('POST', base, { day: '2026-09-10' })).status).toBe(403);
      expect((await as(name)('PUT', path, held, first)).status).toBe(403);
      expect((await as(name)('DELETE', path, undefined, first)).status).toBe(403);
    }
  });

  test('is planned once when it is sent twice, and never two on one day', async () => {
    const { as } = await arrangeWorld();
    const key = { 'idempotency-key': randomUUID() };
    const ask = as('secretary');
    const one = await (await ask('POST', base, { day: '2026-09-10' }, key)).json();
    expect((await (await ask('POST', base, { day: '2026-09-10' }, key)).json()).id).toBe(one.id);
    expect((await ask('POST', base, { day: '2026-09-10' })).status).toBe(409);
  });

  test('lies within the pilot and is about an edition that was released', async () => {
    const { as } = await arrangeWorld();
    const ask = as('secretary');
    for (const day of ['2025-12-31', '2026-12-31', '10-09-2026']) {
      const answer = await ask('POST', base, { day });
      expect([day, answer.status]).toEqual([day, 422]);
      expect((await answer.json()).errors[0].location.pointer).toBe('/day');
    }
    const answer = await ask('POST', base, { day: '2026-09-10', editionId: plantedEditionId(9) });
    expect((await answer.json()).errors[0].location.pointer).toBe('/editionId');
  });

  test('gets its outcome once it was held, and only then', async () => {
    const { as } = await arrangeWorld();
    const ask = as('secretary');
    const path = await plannedOn(ask, '2026-06-10');
    const early = await ask('PUT', path, { ...held, isHeld: false }, first);
    expect((await early.json()).errors[0].location.pointer).toBe('/outcome');
    const future = await ask('PUT', path, { ...held, day: '2026-06-16' }, first);
    expect((await future.json()).errors[0].location.pointer).toBe('/isHeld');
    expect((await ask('PUT', path, held, first)).status).toBe(200);
    const { consultations } = await (await as('workgroup')('GET', base)).json();
    expect(consultations[0]).toMatchObject({ ...held, version: 2 });
    const late = await ask('PUT', path, held, first);
    expect(late.status).toBe(412);
    expect((await late.json()).current).toMatchObject({ version: 2, isHeld: true });
    expect((await ask('PUT', path, held)).status).toBe(428);
    expect((await ask('DELETE', path, undefined, { 'if-match': '"2"' })).status).toBe(409);
  });

  test('an outcome with personal data or of more than a thousand signs is refused', async () => {
    const { as } = await arrangeWorld();
    const ask = as('secretary');
    const path = await plannedOn(ask, '2026-06-10');
    for (const outcome of ['Bel 06-12345678 hierover.', 'x'.repeat(1001)]) {
      const answer = await ask('PUT', path, { ...held, outcome }, first);
      expect(answer.status).toBe(422);
      expect((await answer.json()).errors[0].location.pointer).toBe('/outcome');
    }
  });

  test('one that was not held can be removed; one of elsewhere does not exist', async () => {
    const { as } = await arrangeWorld();
    const ask = as('secretary');
    const path = await plannedOn(ask, '2026-06-10');
    expect((await ask('DELETE', path, undefined, first)).status).toBe(200);
    expect((await ask('DELETE', path, undefined, first)).status).toBe(404);
    const elsewhere = path.replace(ids.pilot, ids.otherPilot);
    expect((await ask('PUT', elsewhere, held, first)).status).toBe(404);
  });
});

describe('the page for the administrators', () => {
  test('is one page, about the edition that was chosen', async () => {
    const { as, db } = await arrangeWorld();
    const ask = as('secretary');
    const early = await plannedOn(ask, '2026-06-10');
    expect((await as('workgroup')('GET', `${early}/page`)).status).toBe(409);
    await plantEditions(db, chainedEditions('2026-01', 5));
    const path = await plannedOn(ask, '2026-09-10', plantedEditionId(4));
    const answer = await as('workgroup')('GET', `${path}/page`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toContain(
      'overleg-bestuurders-2026-09-10.pdf',
    );
    const file = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    expect(file.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    expect((await as('supporter')('GET', `${path}/page`)).status).toBe(403);
  }, 30_000);

  test('leaves out advice and votes that are about another edition', async () => {
    const { db, clock, as } = await arrangeWorld();
    await plantEditions(db, chainedEditions('2026-01', 5));
    await as('secretary')('PUT', `${pilot}/report`, { editionSeq: 4 }, { 'if-match': '"0"' });
    const desk = reportDesk(db, clock);
    const { userId, name, memberships } = personFor('secretary');
    const actor = {
      userId,
      name,
      pilotId: ids.pilot,
      roles: new Set(memberships.map(({ role }) => role)),
      providerId: null,
      bodyId: ids.bodyCouncil,
    };
    expect((await reportInputAt(desk, actor, 4)).review.reactions).not.toEqual([]);
    const { review, edition } = await reportInputAt(desk, actor, 3);
    expect(edition.seq).toBe(3);
    expect(review).toMatchObject({ scores: [], reactions: [] });
  });
});

describe('the calendar', () => {
  test('shows the workgroup everything and a supporter the dates of the pilot', async () => {
    const { as } = await arrangeWorld();
    await plannedOn(as('secretary'), '2026-09-10');
    await as('secretary')('POST', `${pilot}/meetings`, { day: '2026-06-18' });
    const whole = await (await as('workgroup')('GET', `${pilot}/calendar`)).json();
    const shown = whole.events.map(({ kind }: { kind: string }) => kind);
    expect(shown).toContain('meeting');
    expect(shown).toContain('consultation');
    expect(whole.consultationsMissing).toBe(1);
    const open = await (await as('supporter')('GET', `${pilot}/calendar`)).json();
    expect(open.events.map(({ ref }: { ref: string | null }) => ref)).toEqual(
      open.events.map(() => null),
    );
    expect(open.consultationsMissing).toBeNull();
    expect((await as('admin')('GET', `${pilot}/calendar`)).status).toBe(403);
    expect((await as(null)('GET', `${pilot}/calendar`)).status).toBe(401);
  });

  test('is the same in the file, which holds no outcome and nobody’s name', async () => {
    const { as } = await arrangeWorld();
    const path = await plannedOn(as('secretary'), '2026-06-10');
    await as('secretary')('PUT', path, held, first);
    for (const name of ['workgroup', 'supporter'] as const) {
      const { events } = await (await as(name)('GET', `${pilot}/calendar`)).json();
      const answer = await as(name)('GET', `${pilot}/calendar/ics`);
      expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
      const text = await answer.text();
      expect(text).not.toMatch(/Doorgaan|Wmo-platform|secretary/);
      const read = readCalendarFile(text);
      expect(read.events.map((event) => event.get('DTSTART;VALUE=DATE'))).toEqual(
        events.map(({ day }: { day: string }) => day.replaceAll('-', '')),
      );
    }
  });
});

async function kinds(ask: Ask): Promise<string[]> {
  const { reminders } = await (await ask('GET', `${pilot}/reminders`)).json();
  return reminders.map(({ kind }: { kind: string }) => kind);
}

describe('reminders', () => {
  test('the coordinator hears that a month can be released until it is', async () => {
    const { as, db } = await arrangeWorld();
    expect(await kinds(as('coordinator'))).toEqual(['edition-due']);
    await plantEditions(db, chainedEditions('2026-01', 5));
    expect(await kinds(as('coordinator'))).toEqual([]);
  });

  test('the secretary hears what is not planned or not written down', async () => {
    const { as, clock } = await arrangeWorld();
    expect(await kinds(as('secretary'))).toEqual(['meeting-to-plan']);
    await as('secretary')('POST', `${pilot}/meetings`, { day: '2026-06-18' });
    await plannedOn(as('secretary'), '2026-06-18');
    expect(await kinds(as('secretary'))).toEqual([]);
    clock.set('2026-07-20T10:00:00.000Z');
    expect(await kinds(as('secretary'))).toEqual([
      'meeting-to-close',
      'meeting-to-plan',
      'consultation-to-record',
      'consultation-to-plan',
    ]);
    expect(await kinds(as('workgroup'))).toEqual([]);
    expect(await kinds(as('supporter'))).toEqual([]);
  });
});
