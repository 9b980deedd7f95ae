import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { arrangeWorld } from '../arrange.ts';
import { jsonOf, pilot, refusal } from './log.ts';

describe('hours and cost', () => {
  const june = { month: '2026-06', minutes: 1200, costCents: 450_000 };

  it('are filled in once per month and corrected after', async () => {
    const { as } = await arrangeWorld();
    const ask = as('coordinator');
    const { id } = await jsonOf<{ id: string }>(ask('POST', `${pilot}/effort`, june));
    expect((await refusal(ask('POST', `${pilot}/effort`, june))).status).toBe(409);
    const place = `${pilot}/effort/${id}`;
    const corrected = { minutes: 1260, costCents: 460_000 };
    expect((await ask('PUT', place, corrected, { 'if-match': '"1"' })).status).toBe(200);
    expect(await refusal(ask('PUT', place, corrected, { 'if-match': '"1"' }))).toMatchObject({
      status: 412,
      current: { ...corrected, month: '2026-06' },
    });
    expect(await jsonOf(ask('GET', `${pilot}/effort`))).toEqual({
      effort: [{ id, month: '2026-06', ...corrected, version: 2 }],
    });
    expect(await jsonOf(as('foreignCoordinator')('GET', `${pilot}/effort`))).toEqual({
      effort: [],
    });
  });
});

describe('events around the pilot', () => {
  const flyer = { day: '2026-03-01', kind: 'PE1', description: 'Folder huis aan huis' };

  it('are read by everybody and kept by coordinator and secretary', async () => {
    const { as } = await arrangeWorld();
    const ask = as('secretary');
    const { id } = await jsonOf<{ id: string }>(ask('POST', `${pilot}/events`, flyer));
    const place = `${pilot}/events/${id}`;
    const edited = { ...flyer, description: 'Folder in heel de gemeente' };
    await as('coordinator')('PUT', place, edited, { 'if-match': '"1"' });
    for (const name of ['supporter', 'workgroup', 'admin'] as const) {
      expect(await jsonOf(as(name)('GET', `${pilot}/events`))).toEqual({
        events: [{ id, ...edited, version: 2 }],
      });
      expect((await refusal(as(name)('POST', `${pilot}/events`, flyer))).status).toBe(403);
    }
    await ask('DELETE', place, undefined, { 'if-match': '"2"' });
    expect(await jsonOf(ask('GET', `${pilot}/events`))).toEqual({ events: [] });
  });
});

describe('municipal figures', () => {
  const quarter = {
    kind: 'objection',
    law: 'W1',
    monthFrom: '2025-04',
    monthTo: '2025-06',
    n: 12,
    source: 'Jaarverslag 2025',
    asOfDay: '2026-02-01',
  };
  const figures = `${pilot}/baseline-figures`;

  it.each(['', '2025-13', 'april', '2025-4', '"; DROP TABLE'])(
    'are refused for a month that does not exist (%s)',
    async (month) => {
      const { as } = await arrangeWorld();
      const ask = as('secretary');
      for (const field of ['monthFrom', 'monthTo'] as const) {
        const refused = await refusal(ask('POST', figures, { ...quarter, [field]: month }));
        expect(refused).toMatchObject({ status: 422, pointers: [`/${field}`] });
      }
    },
  );

  it('are entered with source and date, and may be unknown', async () => {
    const { as } = await arrangeWorld();
    const ask = as('secretary');
    const { id } = await jsonOf<{ id: string }>(ask('POST', figures, { ...quarter, n: null }));
    const place = `${figures}/${id}`;
    await as('admin')('PUT', place, { ...quarter, n: 14 }, { 'if-match': '"1"' });
    expect(await jsonOf(ask('GET', figures))).toEqual({
      figures: [{ id, ...quarter, n: 14, version: 2 }],
    });
    const stale = ask('PUT', place, quarter, { 'if-match': '"1"' });
    expect((await refusal(stale)).status).toBe(412);
    await ask('DELETE', place, undefined, { 'if-match': '"2"' });
    expect(await jsonOf(ask('GET', figures))).toEqual({ figures: [] });
  });

  it('do not count the same months twice', async () => {
    const { as } = await arrangeWorld();
    const ask = as('admin');
    await ask('POST', figures, quarter);
    const may = { ...quarter, monthFrom: '2025-05', monthTo: '2025-05' };
    expect(await refusal(ask('POST', figures, may))).toMatchObject({
      status: 422,
      pointers: ['/monthFrom'],
    });
    expect((await ask('POST', figures, { ...may, law: 'W2' })).status).toBe(201);
  });

  const header = 'soort;wet;van;tot;aantal;bron;peildatum';
  const good = [
    header,
    'bezwaar;Wmo;2025-01;2025-03;9;"Jaarverslag; deel 1";01-02-2026',
    'klacht;W3;2025-01;;niet bekend;Jaarverslag;01-02-2026',
  ].join('\r\n');

  it('are imported from a file, after a dry run that stores nothing', async () => {
    const { as } = await arrangeWorld();
    const ask = as('admin');
    const dry = await jsonOf(ask('POST', `${figures}/import`, { csv: good, dryRun: true }));
    expect(dry).toEqual({ figures: 2, imported: 0, errors: [] });
    expect(await jsonOf(ask('GET', figures))).toEqual({ figures: [] });
    const key = { 'idempotency-key': randomUUID() };
    const real = { csv: `\uFEFF${good}`, dryRun: false };
    expect(await jsonOf(ask('POST', `${figures}/import`, real, key))).toMatchObject({
      imported: 2,
    });
    expect(await jsonOf(ask('POST', `${figures}/import`, real, key))).toMatchObject({
      imported: 2,
    });
    expect(await jsonOf(ask('GET', figures))).toMatchObject({
      figures: [
        { kind: 'complaint', law: 'W3', n: null },
        { kind: 'objection', law: 'W1', n: 9, source: 'Jaarverslag; deel 1' },
      ],
    });
  });

  it('are imported all or not at all', async () => {
    const { as } = await arrangeWorld();
    const ask = as('secretary');
    const csv = `${good}\r\nbezwaar;Huurwet;2025-07;2025-09;3;x;01-02-2026`;
    const dry = await jsonOf(ask('POST', `${figures}/import`, { csv, dryRun: true }));
    expect(dry).toMatchObject({ figures: 2, errors: [{ row: 4, column: 'wet' }] });
    const refused = await refusal(ask('POST', `${figures}/import`, { csv, dryRun: false }));
    expect(refused).toMatchObject({ status: 422, pointers: ['/csv/4/wet'] });
    expect(await jsonOf(ask('GET', figures))).toEqual({ figures: [] });
    await ask('POST', `${figures}/import`, { csv: good, dryRun: false });
    const again = await jsonOf<{ errors: { row: number }[] }>(
      ask('POST', `${figures}/import`, { csv: good, dryRun: true }),
    );
    expect(again.errors.map(({ row }) => row)).toEqual([2, 3]);
  });
});

describe('people who were not helped', () => {
  it('are counted by day and reason, and a slip of the finger is taken back', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    const line = { day: '2026-06-15', reason: 'TA2' };
    const { id } = await jsonOf<{ id: string }>(ask('POST', `${pilot}/turned-away`, line));
    await as('otherSupporter')('POST', `${pilot}/turned-away`, line);
    expect(await jsonOf(ask('GET', `${pilot}/turned-away`))).toEqual({
      turnedAway: [{ id, ...line, supporterId: 'user-supporter' }],
      total: 1,
      page: 1,
      pageSize: 200,
    });
    expect(await jsonOf(as('coordinator')('GET', `${pilot}/turned-away`))).toMatchObject({
      total: 2,
    });
    const place = `${pilot}/turned-away/${id}`;
    expect((await refusal(as('otherSupporter')('DELETE', place))).status).toBe(404);
    await ask('DELETE', place);
    expect(await jsonOf(ask('GET', `${pilot}/turned-away`))).toMatchObject({ total: 0 });
  });
});
