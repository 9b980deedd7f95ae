import { beforeEach, describe, expect, it } from 'vitest';
import { arrangeWorld, ids, userIdOf } from '../arrange.ts';
import type { Ask } from '../arrange.ts';

let world: Awaited<ReturnType<typeof arrangeWorld>>;
let admin: Ask;

const path = `/pilots/${ids.pilot}/settings`;
const settings = {
  name: 'Toetspilot',
  municipality: 'Toetsgemeente',
  startDay: '2026-01-01',
  endDay: '2026-12-31',
  adviceDayOverride: null,
  adviceDayReason: null,
  budgetCents: 6_000_000,
  responseNormDays: 3,
  markNormPercent: 95,
  batchSize: 5,
  experienceBatchSize: 5,
};
const first = { 'if-match': '"1"' };

beforeEach(async () => {
  world = await arrangeWorld();
  admin = world.as('admin');
});

async function pointersOf(response: Response): Promise<string[]> {
  const problem = (await response.json()) as { errors: { location: { pointer: string } }[] };
  return problem.errors.map(({ location }) => location.pointer);
}

describe('the settings of a pilot', () => {
  it('can be read by everybody in it, with the advice day worked out', async () => {
    const answer = await world.as('workgroup')('GET', path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(await answer.json()).toMatchObject({
      ...settings,
      adviceDay: '2026-11-19',
      isRehearsal: false,
    });
  });

  it('can be changed by the admin, who says which version was edited', async () => {
    const changed = await admin('PUT', path, { ...settings, name: 'Nieuwe naam' }, first);
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).toBe('"2"');
    expect(await changed.json()).toMatchObject({ name: 'Nieuwe naam', version: 2 });
  });

  it('are not overwritten by a second tab', async () => {
    await admin('PUT', path, { ...settings, name: 'Eerste tab' }, first);
    const second = await admin('PUT', path, { ...settings, name: 'Tweede tab' }, first);
    expect(second.status).toBe(412);
    expect(await second.json()).toMatchObject({ current: { name: 'Eerste tab' } });
    expect((await admin('PUT', path, settings)).status).toBe(428);
  });

  it('ask for a reason when the advice day is another one', async () => {
    const bare = { ...settings, adviceDayOverride: '2026-11-01' };
    const refused = await admin('PUT', path, bare, first);
    expect([refused.status, await pointersOf(refused)]).toEqual([422, ['/adviceDayReason']]);
    const reason = 'Afgesproken in het bestuurlijk overleg';
    const changed = await admin('PUT', path, { ...bare, adviceDayReason: reason }, first);
    expect(await changed.json()).toMatchObject({ adviceDay: '2026-11-01' });
  });

  it.each([
    [{ endDay: '2025-12-31' }, '/endDay'],
    [{ endDay: '9999-12-31' }, '/endDay'],
    [{ batchSize: 4 }, '/batchSize'],
    [{ adviceDayOverride: '2027-02-01', adviceDayReason: 'x' }, '/adviceDayOverride'],
    [{ adviceDayReason: 'Zonder andere dag' }, '/adviceDayReason'],
    [{ budgetCents: -1 }, '/budgetCents'],
    [{ startDay: '2026-02-30' }, '/startDay'],
  ])('refuse what cannot be (%o)', async (change, pointer) => {
    const answer = await admin('PUT', path, { ...settings, ...change }, first);
    expect(answer.status).toBe(422);
    expect(await pointersOf(answer)).toContain(pointer);
  });

  it('let a batch grow and never shrink', async () => {
    const larger = { ...settings, batchSize: 8, experienceBatchSize: 8 };
    expect((await admin('PUT', path, larger, first)).status).toBe(200);
    const smaller = await admin(
      'PUT',
      path,
      { ...larger, batchSize: 7, experienceBatchSize: 7 },
      { 'if-match': '"2"' },
    );
    expect(smaller.status).toBe(422);
    expect(await pointersOf(smaller)).toEqual(['/batchSize', '/experienceBatchSize']);
  });

  it('keep what released editions were counted with', async () => {
    world.sqlite
      .prepare(
        `INSERT INTO edition (id, pilot_id, series_year, seq, month_from, month_to, cutoff_at,
           released_at, released_by, parameters, gates, prev_hash, hash)
         VALUES ('e', ?, 2026, 1, '2026-02', '2026-03', ?, ?, ?, '{}', '[]', '', 'h')`,
      )
      .run(ids.pilot, world.clock.now(), world.clock.now(), userIdOf('coordinator'));
    const later = { ...settings, startDay: '2026-03-01', responseNormDays: 4 };
    const pointers = await pointersOf(await admin('PUT', path, later, first));
    expect(pointers).toEqual(['/startDay', '/responseNormDays']);
  });
});

describe('the gebiedsteams', () => {
  const areas = `/pilots/${ids.pilot}/areas`;

  it('can be added, renamed and ended, and stay readable', async () => {
    const added = await admin('POST', areas, {
      code: 'G3',
      name: 'Gebiedsteam 3',
      population: 9000,
      validFrom: '2026-03-01',
    });
    expect(added.status).toBe(201);
    const { id } = (await added.json()) as { id: string };
    const changed = await admin('PUT', `${areas}/${id}`, {
      name: 'Gebiedsteam Noord',
      population: null,
      validTo: '2026-05-31',
    });
    expect(changed.status).toBe(200);
    const list = (await (await world.as('supporter')('GET', areas)).json()) as { areas: unknown[] };
    expect(list.areas.at(-1)).toEqual({
      id,
      code: 'G3',
      name: 'Gebiedsteam Noord',
      sort: 3,
      population: null,
      validFrom: '2026-03-01',
      validTo: '2026-05-31',
    });
  });

  it('have a code of their own, end after they begin, and belong to one pilot', async () => {
    const area = { name: 'Dubbel', population: null, validFrom: '2026-01-01' };
    expect((await admin('POST', areas, { code: 'G1', ...area })).status).toBe(409);
    expect((await admin('POST', areas, { code: 'g 1', ...area })).status).toBe(422);
    const edit = { name: 'Dubbel', population: null, validTo: '2025-01-01' };
    expect((await admin('PUT', `${areas}/${ids.areaOne}`, edit)).status).toBe(422);
    expect((await admin('PUT', `${areas}/${ids.pilot}`, edit)).status).toBe(404);
  });
});

describe('the bodies of the workgroup', () => {
  const bodies = `/pilots/${ids.pilot}/bodies`;

  it('can be added and renamed, each with a name of its own', async () => {
    const added = await admin('POST', bodies, { name: 'Cliëntenraad WWB' });
    expect(added.status).toBe(201);
    const { id } = (await added.json()) as { id: string };
    const double = await admin('PUT', `${bodies}/${id}`, { name: 'Wmo-platform' });
    expect(double.status).toBe(409);
    const renamed = await admin('PUT', `${bodies}/${id}`, { name: 'Cliëntenraad' });
    expect(await renamed.json()).toEqual({ id, name: 'Cliëntenraad', sort: 3 });
    expect((await admin('POST', bodies, { name: 'Wmo-platform' })).status).toBe(409);
  });
});

describe('the providers', () => {
  it('are listed for everybody in the pilot', async () => {
    const answer = await world.as('workgroup')('GET', `/pilots/${ids.pilot}/providers`);
    expect(await answer.json()).toEqual({
      providers: [
        { id: ids.provider, name: 'Aanbieder Een', kind: 'formal' },
        { id: ids.otherProvider, name: 'Aanbieder Twee', kind: 'informal' },
      ],
    });
  });
});
