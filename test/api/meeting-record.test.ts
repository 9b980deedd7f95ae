import { describe, expect, test } from 'vitest';
import { arrangeWorld, ids } from '../arrange.ts';
import { chainedEditions, plantEditions } from '../chained-editions.ts';

const base = `/pilots/${ids.pilot}/meetings`;

/** A closed meeting about the third of four editions, and an open one about the fourth. */
async function twoMeetings() {
  const world = await arrangeWorld();
  await plantEditions(world.db, chainedEditions('2026-01', 4));
  const ask = world.as('secretary');
  const plan = async (day: string, seq: number) => {
    const editionId = `00000000-0000-4000-8000-0000000009${String(seq).padStart(2, '0')}`;
    const { id } = await (await ask('POST', base, { day, editionId })).json();
    return `${base}/${id}`;
  };
  const path = await plan('2026-05-14', 3);
  const at = `${path}/attendance/${ids.bodyPolicy}`;
  expect((await ask('PUT', at, { state: 'present' }, { 'if-match': '"0"' })).status).toBe(200);
  await ask('POST', `${path}/actions`, {
    item: 'result-1',
    text: 'Folder maken.',
    role: 'coordinator',
    measure: 'R1.1',
  });
  await ask('POST', `${path}/closing`, undefined, { 'if-match': '"1"' });
  return { ...world, ask, path, next: await plan('2026-06-11', 4) };
}

describe('the record of a closed meeting', () => {
  test('says per body who was there, what stood out, and who does what for which number', async () => {
    const { ask, path } = await twoMeetings();
    const { record } = await (await ask('GET', `${path}/record`)).json();
    expect(record.attendance).toEqual([
      { body: 'Gemeente (beleid)', state: 'present' },
      { body: 'Wmo-platform', state: null },
    ]);
    expect(record.items[0].findings[0]).toContain('Editie 3 gaat over maart 2026');
    expect(record.items[2].figures[0]).toMatchObject({ measure: 'R1.1' });
    expect(record.items[2].actions).toMatchObject([
      { who: 'Coördinator', measure: 'R1.1 Nieuwe casussen en contacten' },
    ]);
  });

  test('stays the same to the byte when its action is done and a body gets another name', async () => {
    const { ask, path, db } = await twoMeetings();
    const before = await (await ask('GET', `${path}/record`)).text();
    const { actions } = await (await ask('GET', path)).json();
    const done = `${path}/actions/${actions[0].id}/done`;
    await ask('PUT', done, { doneDay: '2026-06-01' }, { 'if-match': '"1"' });
    await db.updateTable('body').set({ name: 'Anders' }).where('id', '=', ids.bodyPolicy).execute();
    expect(await (await ask('GET', `${path}/record`)).text()).toBe(before);
  });

  test('grows by dated additions only, and those only after closing', async () => {
    const { ask, path, next } = await twoMeetings();
    const addition = { text: 'Het gebiedsteam was er ook.', bodyId: ids.bodyCouncil };
    expect((await ask('POST', `${next}/addenda`, addition)).status).toBe(409);
    expect((await ask('POST', `${path}/addenda`, { text: 'Zonder wie.' })).status).toBe(422);
    expect((await ask('POST', `${path}/addenda`, addition)).status).toBe(201);
    expect(await (await ask('GET', path)).json()).toMatchObject({
      addenda: [{ seq: 1, day: '2026-06-15', by: 'Wmo-platform', text: addition.text }],
      sealHolds: true,
    });
  });

  test('cannot be changed in the file, and a change around that is noticed', async () => {
    const { ask, path, db, sqlite } = await twoMeetings();
    const row = { meetingId: path.split('/').at(-1) ?? '', item: 'as-of', text: 'Anders.' };
    await expect(db.insertInto('meetingMinute').values(row).execute()).rejects.toThrow(/never/);
    await expect(
      db.updateTable('meetingAction').set({ text: 'Anders.' }).execute(),
    ).rejects.toThrow(/never/);
    await ask('POST', `${path}/addenda`, { text: 'Later erbij.', role: 'secretary' });
    sqlite.exec('DROP TRIGGER meeting_addendum_no_update');
    await db.updateTable('meetingAddendum').set({ text: 'Anders.' }).execute();
    expect((await (await ask('GET', path)).json()).sealHolds).toBe(false);
  });

  test('is printed for the workgroup as PDF and ODT, and not before it is closed', async () => {
    const { as, path, next } = await twoMeetings();
    for (const [format, signature] of [
      ['pdf', '%PDF'],
      ['odt', 'PK'],
    ]) {
      const answer = await as('workgroup')('GET', `${path}/record/${format}`);
      expect([format, answer.status]).toEqual([format, 200]);
      expect((await answer.text()).startsWith(signature ?? '')).toBe(true);
      expect((await as('workgroup')('GET', `${next}/record/${format}`)).status).toBe(409);
    }
  });
});

describe('the next meeting', () => {
  test('says whether the number of an action moved, from editions alone', async () => {
    const { ask, next } = await twoMeetings();
    const { lastActions } = await (await ask('GET', next)).json();
    expect(lastActions[0].movement).toMatch(
      /^van \d+ casussen naar \d+ casussen: binnen de normale schommeling$/,
    );
  });

  test('refuses an action for a body and a role at once, and for a measure that is none', async () => {
    const { ask, next } = await twoMeetings();
    const action = { item: 'result-1', text: 'Folder maken.' };
    const both = { ...action, bodyId: ids.bodyPolicy, role: 'secretary' };
    expect((await ask('POST', `${next}/actions`, both)).status).toBe(422);
    const unknown = await ask('POST', `${next}/actions`, { ...action, measure: 'R1.99' });
    expect((await unknown.json()).errors[0].location.pointer).toBe('/measure');
  });
});
