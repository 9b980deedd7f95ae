import { describe, expect, test } from 'vitest';
import { labelOf } from '../../server/domain/codes/code-list.ts';
import { reasonGroups } from '../../server/domain/codes/reason-groups.ts';
import { results } from '../../server/domain/codes/results.ts';
import { writtenPartIds } from '../../server/report/written-parts.ts';
import { arrangeWorld, ids, people } from '../arrange.ts';
import type { PersonName } from '../arrange.ts';
import { chainedEditions, plantedEditionId, plantEditions } from '../chained-editions.ts';
import { askPoppler } from '../pdf-tools.ts';

const report = `/pilots/${ids.pilot}/report`;

async function worldWithEditions(count = 5) {
  const world = await arrangeWorld();
  await plantEditions(world.db, chainedEditions('2026-01', count));
  return world;
}

async function worldWithReport() {
  const world = await worldWithEditions();
  const ask = world.as('secretary');
  const chosen = await ask('PUT', report, { editionSeq: 5 }, { 'if-match': '"0"' });
  expect(chosen.status).toBe(200);
  return { ...world, ask };
}

async function textOf(answer: Response): Promise<string> {
  expect(answer.status).toBe(200);
  const pdf = new Uint8Array(await answer.arrayBuffer());
  return (await askPoppler('pdftotext', pdf, ['-raw'])).replace(/\s+/g, '');
}

describe('choosing the edition', () => {
  test('a report starts empty, with every part that is to be written', async () => {
    const { as } = await worldWithEditions();
    const answer = await as('secretary')('GET', report);
    expect(answer.headers.get('etag')).toBe('"0"');
    const found = await answer.json();
    expect(found).toMatchObject({ editionSeq: null, version: 0 });
    expect(found.parts.map(({ id }: { id: string }) => id)).toEqual(writtenPartIds);
    expect(found.parts[0]).toMatchObject({ number: '0', text: '', version: 0, updatedAt: null });
  });

  test('the secretary chooses one, and may choose a later one; the texts stay', async () => {
    const { ask } = await worldWithReport();
    await ask('PUT', `${report}/texts/summary`, { text: 'Doorgaan.' }, { 'if-match': '"0"' });
    const later = await ask('PUT', report, { editionSeq: 4 }, { 'if-match': '"1"' });
    expect(later.headers.get('etag')).toBe('"2"');
    const found = await later.json();
    expect(found).toMatchObject({ editionSeq: 4, version: 2 });
    expect(found.parts[0]).toMatchObject({ text: 'Doorgaan.', version: 1 });
  });

  test('two secretaries do not choose over each other', async () => {
    const { ask } = await worldWithReport();
    const late = await ask('PUT', report, { editionSeq: 4 }, { 'if-match': '"0"' });
    expect(late.status).toBe(412);
    expect((await late.json()).current).toMatchObject({ editionSeq: 5, version: 1 });
    expect((await ask('PUT', report, { editionSeq: 4 })).status).toBe(428);
  });

  test('an edition that was not released cannot be chosen', async () => {
    const { as } = await worldWithEditions();
    const ask = as('secretary');
    const answer = await ask('PUT', report, { editionSeq: 6 }, { 'if-match': '"0"' });
    expect(answer.status).toBe(422);
    expect((await answer.json()).errors[0].location.pointer).toBe('/editionSeq');
    for (const body of [{}, { editionSeq: '5' }, { editionSeq: 5, extra: 1 }, { editionSeq: 0 }]) {
      expect((await ask('PUT', report, body, { 'if-match': '"0"' })).status).toBe(422);
    }
  });
});

describe('writing', () => {
  test('a text is kept, and the workgroup and the coordinator read it', async () => {
    const { as, ask, clock } = await worldWithReport();
    const at = `${report}/texts/result-3`;
    const first = await ask('PUT', at, { text: 'Onvrede is er wel.' }, { 'if-match': '"0"' });
    expect(first.headers.get('etag')).toBe('"1"');
    expect(await first.json()).toMatchObject({
      id: 'result-3',
      text: 'Onvrede is er wel.',
      updatedAt: clock.now(),
    });
    for (const name of ['workgroup', 'coordinator'] as const) {
      const { parts } = await (await as(name)('GET', report)).json();
      expect(parts.find(({ id }: { id: string }) => id === 'result-3').text).toBe(
        'Onvrede is er wel.',
      );
    }
  });

  test('two windows do not write over each other: the second gets to see what stands there', async () => {
    const { ask } = await worldWithReport();
    const at = `${report}/texts/advice`;
    await ask('PUT', at, { text: 'Doorgaan.' }, { 'if-match': '"0"' });
    const late = await ask('PUT', at, { text: 'Stoppen.' }, { 'if-match': '"0"' });
    expect(late.status).toBe(412);
    expect((await late.json()).current).toMatchObject({ text: 'Doorgaan.', version: 1 });
  });

  test('a text of 20,000 characters fits and a longer one does not', async () => {
    const { ask } = await worldWithReport();
    const at = `${report}/texts/background`;
    const long = `${'woord '.repeat(3333)}en`;
    expect((await ask('PUT', at, { text: long }, { 'if-match': '"0"' })).status).toBe(200);
    const longer = await ask('PUT', at, { text: 'x'.repeat(20_001) }, { 'if-match': '"1"' });
    expect(longer.status).toBe(422);
  });

  test('personal data is refused at its place and not stored', async () => {
    const { ask, db } = await worldWithReport();
    const answer = await ask(
      'PUT',
      `${report}/texts/signals`,
      { text: 'Mail jan@voorbeeld.nl hierover.' },
      { 'if-match': '"0"' },
    );
    expect(answer.status).toBe(422);
    expect((await answer.json()).errors[0].location.pointer).toBe('/text');
    expect(await db.selectFrom('reportText').selectAll().execute()).toEqual([]);
  });

  test('a part that does not exist is refused', async () => {
    const { ask } = await worldWithReport();
    const answer = await ask(
      'PUT',
      `${report}/texts/nawoord`,
      { text: 'x' },
      { 'if-match': '"0"' },
    );
    expect(answer.status).toBe(400);
  });

  test('nothing can be written before an edition was chosen', async () => {
    const { as } = await worldWithEditions();
    const answer = await as('secretary')(
      'PUT',
      `${report}/texts/summary`,
      { text: 'Doorgaan.' },
      { 'if-match': '"0"' },
    );
    expect(answer.status).toBe(409);
    expect((await as('secretary')('GET', `${report}/pdf`)).status).toBe(409);
  });
});

describe('who may', () => {
  test('only the secretary writes', async () => {
    const { as } = await worldWithReport();
    const others = Object.keys(people).filter((name) => name !== 'secretary') as PersonName[];
    for (const name of others) {
      const choose = await as(name)('PUT', report, { editionSeq: 4 }, { 'if-match': '"1"' });
      const write = await as(name)(
        'PUT',
        `${report}/texts/summary`,
        { text: 'x' },
        { 'if-match': '"0"' },
      );
      expect([name, choose.status, write.status]).toEqual([name, 403, 403]);
    }
  });

  test('supporters and the admin do not read it, and a stranger is asked to sign in', async () => {
    const { as } = await worldWithReport();
    for (const path of [report, `${report}/pdf`]) {
      expect((await as('supporter')('GET', path)).status).toBe(403);
      expect((await as('admin')('GET', path)).status).toBe(403);
      expect((await as(null)('GET', path)).status).toBe(401);
    }
  });

  test('the report of another pilot does not exist', async () => {
    const { as } = await worldWithReport();
    const elsewhere = `/pilots/${ids.otherPilot}/report`;
    expect((await as('secretary')('GET', elsewhere)).status).toBe(404);
    expect((await as('secretary')('GET', `${elsewhere}/pdf`)).status).toBe(404);
  });
});

// Making a file takes a moment on a busy machine.
describe('the PDF', { timeout: 60_000 }, () => {
  test('is a download that the workgroup can make', async () => {
    const { as } = await worldWithReport();
    const answer = await as('workgroup')('GET', `${report}/pdf`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toContain('adviesrapport-concept.pdf');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const start = new Uint8Array(await answer.arrayBuffer()).slice(0, 5);
    expect(new TextDecoder().decode(start)).toBe('%PDF-');
  });

  test('prints the numbers of its edition and no later one, as the ledger holds them', async () => {
    const { ask, sqlite } = await worldWithReport();
    await ask('PUT', report, { editionSeq: 4 }, { 'if-match': '"1"' });
    const text = await textOf(await ask('GET', `${report}/pdf`));
    const cells = sqlite
      .prepare(
        `SELECT category, max(cumulative) AS n FROM ledger_cell
         WHERE table_id = 'cases.reason' AND edition_id IN
           (SELECT id FROM edition WHERE pilot_id = ? AND seq <= 4)
         GROUP BY category`,
      )
      .all(ids.pilot) as { category: string; n: number }[];
    expect(cells.length).toBeGreaterThan(4);
    const missing = cells.filter(
      ({ category, n }) =>
        !text.includes(`${labelOf(reasonGroups, category).replace(/\s+/g, '')}${n}vande`),
    );
    expect(missing).toEqual([]);
    const { total } = sqlite
      .prepare(
        `SELECT sum(n) AS total FROM ledger_total WHERE series = 'cases' AND edition_id IN
           (SELECT id FROM edition WHERE pilot_id = ? AND seq <= 4)`,
      )
      .get(ids.pilot) as { total: number };
    expect(text).toContain(`Standt/mapril2026:${total}casussen.`);
    const hashes = sqlite
      .prepare('SELECT seq, hash FROM edition WHERE pilot_id = ? ORDER BY seq')
      .all(ids.pilot) as { seq: number; hash: string }[];
    for (const { seq, hash } of hashes) expect([seq, text.includes(hash)]).toEqual([seq, seq <= 4]);
  });

  test('carries the written texts, the notes of the coordinator and what was decided', async () => {
    const { ask } = await worldWithReport();
    await ask(
      'PUT',
      `${report}/texts/advice`,
      { text: 'Wij adviseren door te gaan.' },
      { 'if-match': '"0"' },
    );
    const meetings = `/pilots/${ids.pilot}/meetings`;
    const plan = { day: '2026-06-11', editionId: plantedEditionId(5) };
    const { id } = await (await ask('POST', meetings, plan)).json();
    const decision = { item: 'result-1', text: 'Het spreekuur in de bibliotheek blijft.' };
    await ask('POST', `${meetings}/${id}/decisions`, decision);
    const before = await textOf(await ask('GET', `${report}/pdf`));
    expect(before).toContain('Wijadviserendoortegaan.');
    expect(before).toContain('Hetspreekuurindebibliotheektrokmeerbezoekers.');
    expect(before).not.toContain('Hetspreekuurindebibliotheekblijft.');
    await ask('POST', `${meetings}/${id}/closing`, undefined, { 'if-match': '"1"' });
    const after = await textOf(await ask('GET', `${report}/pdf`));
    expect(after).toContain('Hetspreekuurindebibliotheekblijft.');
  });

  test('says where it is not written yet', async () => {
    const { ask } = await worldWithReport();
    const text = await textOf(await ask('GET', `${report}/pdf`));
    expect(text).toContain('Nognietgeschreven:Samenvattingenadvies');
    for (const { number } of results) {
      expect(text).toContain(`Nognietgeschreven:Conclusiebijresultaat${number}`);
    }
  });

  test('shows a released bottleneck and never one that was not released', async () => {
    const { ask, db, clock } = await worldWithReport();
    const signal = {
      pilotId: ids.pilot,
      providerId: ids.provider,
      supporterId: 'user-supporter',
      raisedDay: '2026-05-01',
      theme: 'ST99',
      kind: 'SK1',
      severity: 'SE1',
      createdAt: clock.now(),
    };
    await db
      .insertInto('signal')
      .values([
        { ...signal, id: ids.areaOne, text: 'Nog geheim.', status: 'raised' },
        {
          ...signal,
          id: ids.areaTwo,
          text: 'Brieven zijn moeilijk te lezen.',
          status: 'answered',
          releasedAt: '2026-05-20T10:00:00.000Z',
          answer: 'De brief wordt herschreven.',
        },
      ])
      .execute();
    const text = await textOf(await ask('GET', `${report}/pdf`));
    expect(text).toContain('Brievenzijnmoeilijktelezen.');
    expect(text).toContain('Debriefwordtherschreven.');
    expect(text).not.toContain('Noggeheim.');
  });

  test('is not made from a ledger that was altered', async () => {
    const { ask, sqlite } = await worldWithReport();
    sqlite.exec('DROP TRIGGER ledger_total_no_update');
    sqlite.exec("UPDATE ledger_total SET n = n + 1 WHERE series = 'cases'");
    expect((await ask('GET', `${report}/pdf`)).status).toBe(500);
  });
});
