import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { arrangeWorld, ids, people } from '../arrange.ts';
import type { Ask, PersonName } from '../arrange.ts';
import { chainedEditions, plantedEditionId, plantEditions } from '../chained-editions.ts';

const base = `/pilots/${ids.pilot}/meetings`;

async function planned(ask: Ask, day = '2026-06-18', editionId: string | null = null) {
  const answer = await ask('POST', base, { day, editionId });
  expect(answer.status).toBe(201);
  const meeting: { id: string; version: number; status: string } = await answer.json();
  return { ...meeting, path: `${base}/${meeting.id}` };
}

const writes = (path: string) =>
  [
    ['POST', base, { day: '2026-07-16' }, {}],
    ['PUT', path, { day: '2026-07-16' }, { 'if-match': '"1"' }],
    ['PUT', `${path}/minutes/as-of`, { text: 'Besproken.' }, { 'if-match': '"0"' }],
    ['POST', `${path}/decisions`, { item: 'result-1', text: 'Doorgaan.' }, {}],
    ['POST', `${path}/actions`, { item: 'result-1', text: 'Folder maken.' }, {}],
    ['POST', `${path}/closing`, undefined, { 'if-match': '"1"' }],
  ] as const;

describe('planning a meeting', () => {
  test('the secretary plans one and the workgroup, the coordinator and the secretary see it', async () => {
    const { as, db } = await arrangeWorld();
    await plantEditions(db, chainedEditions('2026-01', 5));
    const meeting = await planned(as('secretary'), '2026-06-18', plantedEditionId(5));
    for (const name of ['workgroup', 'coordinator', 'secretary'] as const) {
      const { meetings } = await (await as(name)('GET', base)).json();
      expect(meetings).toMatchObject([
        { id: meeting.id, day: '2026-06-18', status: 'planned', edition: { seq: 5 } },
      ]);
    }
  });

  test('there are never two meetings on one day', async () => {
    const { as } = await arrangeWorld();
    await planned(as('secretary'));
    const again = await as('secretary')('POST', base, { day: '2026-06-18' });
    expect(again.status).toBe(409);
  });

  test('a retry with the same key plans one meeting', async () => {
    const { as } = await arrangeWorld();
    const key = { 'idempotency-key': randomUUID() };
    const first = await (await as('secretary')('POST', base, { day: '2026-06-18' }, key)).json();
    const second = await (await as('secretary')('POST', base, { day: '2026-06-18' }, key)).json();
    expect(second.id).toBe(first.id);
    expect((await (await as('secretary')('GET', base)).json()).meetings).toHaveLength(1);
  });

  test('an edition that was never released cannot be discussed', async () => {
    const { as } = await arrangeWorld();
    const answer = await as('secretary')('POST', base, {
      day: '2026-06-18',
      editionId: plantedEditionId(5),
    });
    expect(answer.status).toBe(422);
    expect((await answer.json()).errors[0].location.pointer).toBe('/editionId');
  });

  test('a meeting moves to another day, but not over a change by somebody else', async () => {
    const { as } = await arrangeWorld();
    const ask = as('secretary');
    const { path } = await planned(ask);
    const moved = await ask('PUT', path, { day: '2026-06-25' }, { 'if-match': '"1"' });
    expect(moved.status).toBe(200);
    expect(moved.headers.get('etag')).toBe('"2"');
    const late = await ask('PUT', path, { day: '2026-06-26' }, { 'if-match': '"1"' });
    expect(late.status).toBe(412);
    expect((await late.json()).current).toMatchObject({ day: '2026-06-25', version: 2 });
    expect((await ask('PUT', path, { day: '2026-06-26' })).status).toBe(428);
  });
});

describe('writing at a meeting', () => {
  test('the agenda has nine steps in their fixed order, empty at first', async () => {
    const { as } = await arrangeWorld();
    const { path } = await planned(as('secretary'));
    const { items } = await (await as('workgroup')('GET', path)).json();
    expect(items.map(({ id }: { id: string }) => id)).toEqual([
      'as-of',
      'last-actions',
      'result-1',
      'result-2',
      'result-3',
      'result-4',
      'result-5',
      'signals',
      'decisions',
    ]);
    expect(items[0]).toMatchObject({ text: '', version: 0 });
  });

  test('minutes are saved while typing, and never over what somebody else wrote', async () => {
    const { as } = await arrangeWorld();
    const ask = as('secretary');
    const { path } = await planned(ask);
    const at = `${path}/minutes/result-2`;
    const first = await ask('PUT', at, { text: 'Eerste zin.' }, { 'if-match': '"0"' });
    expect(await first.json()).toMatchObject({ text: 'Eerste zin.', version: 1 });
    const second = await ask('PUT', at, { text: 'Tweede zin.' }, { 'if-match': '"1"' });
    expect(second.headers.get('etag')).toBe('"2"');
    const stale = await ask('PUT', at, { text: 'Andere zin.' }, { 'if-match': '"1"' });
    expect(stale.status).toBe(412);
    expect((await stale.json()).current).toMatchObject({ text: 'Tweede zin.', version: 2 });
  });

  test('personal data does not get into the minutes', async () => {
    const { as, db } = await arrangeWorld();
    const ask = as('secretary');
    const { path } = await planned(ask);
    const answer = await ask(
      'PUT',
      `${path}/minutes/signals`,
      { text: 'Bel haar op 06-12345678.' },
      { 'if-match': '"0"' },
    );
    expect(answer.status).toBe(422);
    expect(await db.selectFrom('meetingMinute').selectAll().execute()).toEqual([]);
  });

  test('an unknown step of the agenda is refused', async () => {
    const { as } = await arrangeWorld();
    const { path } = await planned(as('secretary'));
    const answer = await as('secretary')(
      'PUT',
      `${path}/minutes/rondvraag`,
      { text: 'x' },
      { 'if-match': '"0"' },
    );
    expect(answer.status).toBe(400);
  });

  test('decisions and actions are kept with their step, body and day', async () => {
    const { as } = await arrangeWorld();
    const ask = as('secretary');
    const { path } = await planned(ask);
    await ask('POST', `${path}/decisions`, { item: 'result-1', text: 'Het spreekuur blijft.' });
    const action = await ask('POST', `${path}/actions`, {
      item: 'signals',
      text: 'Brief in gewone taal maken.',
      bodyId: ids.bodyPolicy,
      dueDay: '2026-07-01',
    });
    expect(action.status).toBe(201);
    const meeting = await (await as('workgroup')('GET', path)).json();
    expect(meeting.decisions).toMatchObject([{ item: 'result-1', text: 'Het spreekuur blijft.' }]);
    expect(meeting.actions).toMatchObject([
      { bodyName: 'Gemeente (beleid)', dueDay: '2026-07-01', doneDay: null },
    ]);
  });

  test('a decision sent twice is kept once, and a key used for another meeting is refused', async () => {
    const { as } = await arrangeWorld();
    const ask = as('secretary');
    const june = await planned(ask, '2026-06-18');
    const july = await planned(ask, '2026-07-16');
    const key = { 'idempotency-key': randomUUID() };
    const decision = { item: 'result-1', text: 'Het spreekuur blijft.' };
    expect((await ask('POST', `${june.path}/decisions`, decision, key)).status).toBe(201);
    expect((await ask('POST', `${june.path}/decisions`, decision, key)).status).toBe(201);
    expect((await ask('POST', `${july.path}/decisions`, decision, key)).status).toBe(409);
    expect((await (await ask('GET', june.path)).json()).decisions).toHaveLength(1);
  });

  test('an action for a body that does not exist is refused at its field', async () => {
    const { as } = await arrangeWorld();
    const { path } = await planned(as('secretary'));
    const answer = await as('secretary')('POST', `${path}/actions`, {
      item: 'signals',
      text: 'Brief maken.',
      bodyId: randomUUID(),
    });
    expect(answer.status).toBe(422);
    expect((await answer.json()).errors[0].location.pointer).toBe('/bodyId');
  });

  test('a line written by mistake is taken back', async () => {
    const { as } = await arrangeWorld();
    const ask = as('secretary');
    const { path } = await planned(ask);
    const line = { item: 'result-1', text: 'Verkeerd.' };
    const decision = await (await ask('POST', `${path}/decisions`, line)).json();
    const action = await (await ask('POST', `${path}/actions`, line)).json();
    expect((await ask('DELETE', `${path}/decisions/${decision.id}`)).status).toBe(204);
    expect((await ask('DELETE', `${path}/actions/${action.id}`)).status).toBe(204);
    expect((await ask('DELETE', `${path}/actions/${action.id}`)).status).toBe(404);
    expect(await (await ask('GET', path)).json()).toMatchObject({ decisions: [], actions: [] });
  });

  test('the next meeting looks back at the open actions, and they can be ticked off there', async () => {
    const { as, db } = await arrangeWorld();
    await plantEditions(db, chainedEditions('2026-01', 5));
    const ask = as('secretary');
    const may = await planned(ask, '2026-05-21');
    const task = { item: 'result-5', text: 'Vragenlijst uitdelen.' };
    const action = await (await ask('POST', `${may.path}/actions`, task)).json();
    await ask('POST', `${may.path}/closing`, undefined, { 'if-match': '"1"' });
    const june = await planned(ask, '2026-06-18');
    const before = await (await ask('GET', june.path)).json();
    expect(before.lastActions).toMatchObject([{ id: action.id, doneDay: null }]);
    const done = await ask(
      'PUT',
      `${may.path}/actions/${action.id}/done`,
      { doneDay: '2026-06-15' },
      { 'if-match': '"1"' },
    );
    expect(await done.json()).toMatchObject({ doneDay: '2026-06-15', version: 2 });
    const after = await (await ask('GET', june.path)).json();
    expect(after.lastActions).toMatchObject([{ id: action.id, doneDay: '2026-06-15' }]);
  });

  test('an action is not done in the future', async () => {
    const { as } = await arrangeWorld();
    const ask = as('secretary');
    const { path } = await planned(ask);
    const task = { item: 'result-5', text: 'Vragenlijst uitdelen.' };
    const action = await (await ask('POST', `${path}/actions`, task)).json();
    const answer = await ask(
      'PUT',
      `${path}/actions/${action.id}/done`,
      { doneDay: '2026-06-16' },
      { 'if-match': '"1"' },
    );
    expect(answer.status).toBe(422);
  });
});

async function closedMeeting() {
  const world = await arrangeWorld();
  await plantEditions(world.db, chainedEditions('2026-01', 5));
  const ask = world.as('secretary');
  const meeting = await planned(ask);
  await ask(
    'PUT',
    `${meeting.path}/minutes/as-of`,
    { text: 'Alles klopt.' },
    { 'if-match': '"0"' },
  );
  const answer = await ask('POST', `${meeting.path}/closing`, undefined, { 'if-match': '"1"' });
  return { ...world, ask, meeting, answer };
}

describe('closing a meeting', () => {
  test('it takes the newest edition and gets a hash', async () => {
    const { answer } = await closedMeeting();
    expect(answer.status).toBe(200);
    const closed = await answer.json();
    expect(closed).toMatchObject({ status: 'closed', edition: { seq: 5 }, version: 2 });
    expect(closed.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('the hash changes with a word of the minutes and with the edition', async () => {
    const hashes = new Set<string>();
    for (const [text, editionId] of [
      ['Alles klopt.', plantedEditionId(4)],
      ['Alles klopt!', plantedEditionId(4)],
      ['Alles klopt.', plantedEditionId(5)],
    ] as const) {
      const { as, db } = await arrangeWorld();
      await plantEditions(db, chainedEditions('2026-01', 5));
      const ask = as('secretary');
      const { path, id } = await planned(ask, '2026-06-18', editionId);
      // The id is part of the hash; here only the words and the edition may differ.
      await db.updateTable('meeting').set({ id: ids.pilot }).where('id', '=', id).execute();
      const at = path.replace(id, ids.pilot);
      await ask('PUT', `${at}/minutes/as-of`, { text }, { 'if-match': '"0"' });
      const answer = await ask('POST', `${at}/closing`, undefined, { 'if-match': '"1"' });
      hashes.add((await answer.json()).hash);
    }
    expect(hashes.size).toBe(3);
  });

  test('a closed meeting refuses every edit', async () => {
    const { ask, meeting } = await closedMeeting();
    for (const [method, path, body, headers] of writes(meeting.path).slice(1)) {
      const answer = await ask(method, path, body, { ...headers });
      expect([method, path, answer.status]).toEqual([method, path, 409]);
    }
    const after = await (await ask('GET', meeting.path)).json();
    expect(after.items[0].text).toBe('Alles klopt.');
  });

  test('without any edition there is nothing to freeze the minutes to', async () => {
    const { as } = await arrangeWorld();
    const { path } = await planned(as('secretary'));
    const answer = await as('secretary')('POST', `${path}/closing`, undefined, {
      'if-match': '"1"',
    });
    expect(answer.status).toBe(409);
    expect((await answer.json()).detail).toContain('editie');
  });
});

describe('who may', () => {
  test('nobody but the secretary writes', async () => {
    const { as } = await arrangeWorld();
    const { path } = await planned(as('secretary'));
    const others = Object.keys(people).filter((name) => name !== 'secretary') as PersonName[];
    for (const name of others) {
      for (const [method, at, body, headers] of writes(path)) {
        const answer = await as(name)(method, at, body, { ...headers });
        expect([name, method, at, answer.status]).toEqual([name, method, at, 403]);
      }
    }
  });

  test('a supporter and the admin do not read the minutes, and a stranger is asked to sign in', async () => {
    const { as } = await arrangeWorld();
    const { path } = await planned(as('secretary'));
    expect((await as('supporter')('GET', path)).status).toBe(403);
    expect((await as('admin')('GET', path)).status).toBe(403);
    expect((await as(null)('GET', path)).status).toBe(401);
  });

  test('a meeting of another pilot does not exist', async () => {
    const { as, db } = await arrangeWorld();
    const { id } = await planned(as('secretary'));
    await db.updateTable('meeting').set({ pilotId: ids.otherPilot }).where('id', '=', id).execute();
    expect((await as('secretary')('GET', `${base}/${id}`)).status).toBe(404);
    expect((await as('secretary')('GET', `/pilots/${ids.otherPilot}/meetings`)).status).toBe(404);
  });
});
