import { describe, expect, test } from 'vitest';
import { agreedVersions } from '../../db/queries/rules.ts';
import type { RulesView } from '../../server/work/rules-view.ts';
import { rulesHold } from '../../server/work/verify-rules.ts';
import { arrangeWorld, ids } from '../arrange.ts';
import type { Ask } from '../arrange.ts';
import { chainedEditions, plantEditions } from '../chained-editions.ts';
import { jsonOf, refusal } from './log.ts';

const base = `/pilots/${ids.pilot}/rules`;
const parts = ['continue', 'adjust', 'stop'] as const;

const view = (ask: Ask): Promise<RulesView> => jsonOf<RulesView>(ask('GET', base));

async function write(ask: Ask, at: string, text: string, version = 0): Promise<Response> {
  return ask('PUT', `${base}/draft/${at}`, { text }, { 'if-match': `"${version}"` });
}

async function writeAll(ask: Ask): Promise<void> {
  for (const number of [1, 2, 3, 4, 5]) {
    for (const part of parts) {
      const answer = await write(ask, `result-${number}/texts/${part}`, `Regel ${part} ${number}.`);
      expect(answer.status).toBe(200);
    }
  }
}

async function agree(ask: Ask, body: object = {}): Promise<Response> {
  const { version } = await view(ask);
  return ask('POST', `${base}/agreements`, body, { 'if-match': `"${version}"` });
}

/** A world in which the first rules were agreed. */
async function agreedWorld() {
  const world = await arrangeWorld();
  const ask = world.as('secretary');
  await writeAll(ask);
  expect((await agree(ask)).status).toBe(201);
  return { ...world, ask };
}

describe('rules before results', () => {
  test('the secretary writes them, agrees, and from then on the others read them with their day', async () => {
    const { as, ask } = await agreedWorld();
    for (const name of ['workgroup', 'secretary', 'coordinator'] as const) {
      const { agreed, chainHolds } = await view(as(name));
      expect(chainHolds).toBe(true);
      expect(agreed).toMatchObject([
        { seq: 1, day: '2026-06-15', reason: null, known: null, meeting: null },
      ]);
      expect(agreed[0]?.rules[3]).toMatchObject({ result: 'result-4', stop: 'Regel stop 4.' });
    }
    expect((await agree(ask)).status).toBe(409);
  });

  test('supporter and admin have no road to them, and only the secretary writes', async () => {
    const { as } = await arrangeWorld();
    for (const name of ['supporter', 'admin'] as const) {
      expect((await as(name)('GET', base)).status).toBe(403);
    }
    for (const name of ['workgroup', 'coordinator', 'supporter', 'admin'] as const) {
      expect((await write(as(name), 'result-1/texts/stop', 'Nee.')).status).toBe(403);
      const agreeing = as(name)('POST', `${base}/agreements`, {}, { 'if-match': '"0"' });
      expect((await agreeing).status).toBe(403);
    }
  });

  test('are not agreed while one of the texts is missing', async () => {
    const { as } = await arrangeWorld();
    const ask = as('secretary');
    await writeAll(ask);
    await write(ask, 'result-3/texts/adjust', '', 1);
    const refused = await refusal(agree(ask));
    expect(refused.status).toBe(422);
    expect((await view(ask)).agreed).toEqual([]);
  });

  test('say that figures were known already when an edition came first', async () => {
    const { as, db } = await arrangeWorld();
    await plantEditions(db, chainedEditions('2026-01', 2));
    const ask = as('secretary');
    await writeAll(ask);
    await agree(ask);
    expect((await view(as('workgroup'))).agreed).toMatchObject([
      { known: { seq: 2, monthFrom: '2026-02', monthTo: '2026-02' } },
    ]);
  });

  test('change only with a reason, and what was agreed before stays to be read', async () => {
    const { as, ask } = await agreedWorld();
    await write(ask, 'result-5/texts/stop', 'Cliënten zeggen dat het niets toevoegt.', 1);
    expect((await view(as('workgroup'))).agreed).toHaveLength(1);
    expect(await refusal(agree(ask))).toMatchObject({ status: 422, pointers: ['/reason'] });
    expect(await refusal(agree(ask, { reason: ' ' }))).toMatchObject({
      status: 422,
      pointers: ['/reason'],
    });
    const answer = await agree(ask, { reason: 'De vragenlijst vraagt hier nu naar.' });
    expect(answer.status).toBe(201);
    const [now, before] = (await view(as('workgroup'))).agreed;
    expect(now).toMatchObject({ seq: 2, reason: 'De vragenlijst vraagt hier nu naar.' });
    expect(now?.rules[4]?.stop).toBe('Cliënten zeggen dat het niets toevoegt.');
    expect(before?.rules[4]?.stop).toBe('Regel stop 5.');
  });

  test('name the meeting at which they were agreed, when it has been held', async () => {
    const { as } = await arrangeWorld();
    const ask = as('secretary');
    await writeAll(ask);
    const meetings = `/pilots/${ids.pilot}/meetings`;
    const held = await jsonOf<{ id: string }>(ask('POST', meetings, { day: '2026-06-10' }));
    const later = await jsonOf<{ id: string }>(ask('POST', meetings, { day: '2026-06-18' }));
    expect(await refusal(agree(ask, { meetingId: later.id }))).toMatchObject({
      status: 422,
      pointers: ['/meetingId'],
    });
    expect((await agree(ask, { meetingId: held.id })).status).toBe(201);
    expect((await view(ask)).agreed[0]?.meeting).toEqual({ id: held.id, day: '2026-06-10' });
  });
});

describe('the draft of the rules', () => {
  test('is saved while typing, and never over what somebody else wrote', async () => {
    const { as } = await arrangeWorld();
    const ask = as('secretary');
    expect((await write(ask, 'result-2/texts/adjust', 'Eerste zin.')).headers.get('etag')).toBe(
      '"1"',
    );
    const stale = await write(ask, 'result-2/texts/adjust', 'Andere zin.');
    expect(stale.status).toBe(412);
    expect((await stale.json()).current).toMatchObject({ text: 'Eerste zin.', version: 1 });
    const bare = await ask('PUT', `${base}/draft/result-2/texts/adjust`, { text: 'Zin.' });
    expect(bare.status).toBe(428);
  });

  test('is agreed as it was read: not unread, and not over a later change', async () => {
    const { as } = await arrangeWorld();
    const ask = as('secretary');
    await writeAll(ask);
    const { version } = await view(ask);
    await write(ask, 'result-1/texts/stop', 'Toch anders.', 1);
    const at = `${base}/agreements`;
    expect((await ask('POST', at, {}, { 'if-match': `"${version}"` })).status).toBe(412);
    expect((await ask('POST', at, {})).status).toBe(428);
  });

  test('holds a norm for a measure of the same result, and no personal data', async () => {
    const { as } = await arrangeWorld();
    const ask = as('secretary');
    const at = `${base}/draft/result-5/norm`;
    const norm = { measure: 'R5.2', direction: 'at-least', number: 95, unit: 'percent' };
    const put = (change: object) =>
      ask('PUT', at, { norm: { ...norm, ...change } }, { 'if-match': '"0"' });
    expect(await refusal(put({ measure: 'R1.1' }))).toMatchObject({ pointers: ['/norm/measure'] });
    expect(await refusal(put({ number: 101 }))).toMatchObject({ pointers: ['/norm/number'] });
    expect((await put({})).status).toBe(200);
    expect((await view(ask)).draft[4]).toMatchObject({ norm, normVersion: 1 });
    const personal = write(ask, 'result-1/texts/stop', 'Bel haar op 06-12345678.');
    expect(await refusal(personal)).toMatchObject({ status: 422, pointers: ['/text'] });
  });
});

describe('an agreed version', () => {
  test('cannot be changed or removed in the database', async () => {
    const { sqlite } = await agreedWorld();
    for (const sql of ["UPDATE agreed_rules SET day = '2026-01-01'", 'DELETE FROM agreed_rules']) {
      expect(() => sqlite.exec(sql)).toThrow(/append-only/);
    }
  });

  test('that was tampered with is noticed, whichever word it was', async () => {
    const { sqlite, db, as, ask } = await agreedWorld();
    await write(ask, 'result-1/texts/stop', 'Niemand belt.', 1);
    await agree(ask, { reason: 'Duidelijker.' });
    const versions = await agreedVersions(db, ids.pilot);
    expect(rulesHold(versions)).toBe(true);
    const [first, second] = versions;
    if (!first || !second) throw new Error('two versions were agreed');
    expect(rulesHold([second])).toBe(false);
    expect(rulesHold([first, { ...second, reason: 'Iets anders.' }])).toBe(false);
    sqlite.exec('DROP TRIGGER agreed_rules_no_update');
    sqlite.exec(
      "UPDATE agreed_rules SET content = replace(content, 'Regel', 'Rege1') WHERE seq = 1",
    );
    expect((await view(as('workgroup'))).chainHolds).toBe(false);
  });
});
