import { describe, expect, test } from 'vitest';
import { reportDesk } from '../../server/work/export-report.ts';
import { openRemarks } from '../../server/work/open-remarks.ts';
import type { Actor } from '../../server/access/roles.ts';
import { arrangeWorld, ids, people, userIdOf } from '../arrange.ts';
import type { PersonName } from '../arrange.ts';
import { chainedEditions, plantedEditionId, plantEditions } from '../chained-editions.ts';

const report = `/pilots/${ids.pilot}/report`;
const first = { 'if-match': '"0"' };

const secretary: Actor = {
  userId: userIdOf('secretary'),
  name: 'secretary',
  pilotId: ids.pilot,
  roles: new Set(['secretary']),
  providerId: null,
  bodyId: ids.bodyCouncil,
};

async function arrange(editionSeq = 5) {
  const world = await arrangeWorld();
  await plantEditions(world.db, chainedEditions('2026-01', 5));
  const ask = world.as('secretary');
  expect((await ask('PUT', report, { editionSeq }, first)).status).toBe(200);
  const desk = reportDesk(world.db, world.clock);
  return { ...world, ask, open: () => openRemarks(desk, secretary) };
}

type Figure = { key: string; words: string; strength: string };
type Part = {
  id: string;
  changes: { token: string; before: string; now: string }[];
  answers: { id: string; reason: string }[];
};

async function partOf(answer: Response, id: string): Promise<Part | undefined> {
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { parts: Part[] }).parts.find((part) => part.id === id);
}

describe('the numbers to refer to', () => {
  test('are those of the chosen edition, or of another one that is named', async () => {
    const { ask } = await arrange();
    const wordsIn = async (query: string) => {
      const found = (await (await ask('GET', `${report}/figures${query}`)).json()) as {
        editionSeq: number;
        figures: Figure[];
      };
      return [found.editionSeq, found.figures.find(({ key }) => key === 'R1.1/stand')?.words];
    };
    const [seq, words] = await wordsIn('');
    expect(seq).toBe(5);
    expect(words).toMatch(/^\d+ casussen \(t\/m mei 2026\)$/);
    const [earlier, older] = await wordsIn('?editionSeq=3');
    expect(earlier).toBe(3);
    expect(older).toMatch(/t\/m maart 2026/);
    expect((await ask('GET', `${report}/figures?editionSeq=9`)).status).toBe(404);
    expect((await ask('GET', `${report}/figures?editie=3`)).status).toBe(400);
  });

  test('are not there before an edition was chosen', async () => {
    const { as } = await arrangeWorld();
    for (const path of ['figures', 'reading', 'material']) {
      expect((await as('secretary')('GET', `${report}/${path}`)).status).toBe(409);
    }
  });
});

describe('choosing another edition', () => {
  const text = { text: 'Er zijn [[R1.1/stand]], en in editie vier [[R1.1/stand@4]].' };

  test('marks the text around changed numbers until somebody has read it', async () => {
    const { ask, open } = await arrange(4);
    await ask('PUT', `${report}/texts/result-1`, text, first);
    const before = await partOf(await ask('GET', `${report}/reading`), 'result-1');
    expect(before?.changes).toEqual([]);
    await ask('PUT', report, { editionSeq: 5 }, { 'if-match': '"1"' });
    const after = await partOf(await ask('GET', `${report}/reading`), 'result-1');
    expect(after?.changes).toHaveLength(1);
    expect(after?.changes[0]).toMatchObject({ token: '[[R1.1/stand]]' });
    expect(after?.changes[0]?.before).toMatch(/t\/m april 2026/);
    expect(after?.changes[0]?.now).toMatch(/t\/m mei 2026/);
    expect((await open()).filter(({ kind }) => kind === 'reread')).toHaveLength(1);

    const reading = `${report}/texts/result-1/reading`;
    const read = await ask('PUT', reading, { editionSeq: 5 }, { 'if-match': '"1"' });
    expect(read.status).toBe(200);
    const done = await partOf(await ask('GET', `${report}/reading`), 'result-1');
    expect(done?.changes).toEqual([]);
  });

  test('a number put in afterwards needs no reading again', async () => {
    const { ask } = await arrange(4);
    const at = `${report}/texts/result-1`;
    await ask('PUT', at, { text: 'Nog geen getal.' }, first);
    await ask('PUT', report, { editionSeq: 5 }, { 'if-match': '"1"' });
    await ask('PUT', at, text, { 'if-match': '"1"' });
    const part = await partOf(await ask('GET', `${report}/reading`), 'result-1');
    expect(part?.changes).toEqual([]);
  });

  test('nobody says to have read a text or an edition that changed meanwhile', async () => {
    const { ask } = await arrange(4);
    const at = `${report}/texts/result-1`;
    await ask('PUT', at, text, first);
    await ask('PUT', at, { text: `${text.text} En meer.` }, { 'if-match': '"1"' });
    const read = (editionSeq: number, version: number) =>
      ask('PUT', `${at}/reading`, { editionSeq }, { 'if-match': `"${version}"` });
    expect((await read(4, 1)).status).toBe(412);
    expect((await read(5, 2)).status).toBe(409);
    expect((await ask('PUT', `${at}/reading`, { editionSeq: 4 })).status).toBe(428);
    expect((await read(4, 2)).status).toBe(200);
  });
});

describe('a remark about a text', () => {
  const words = 'Twaalf inwoners belden. Dat is [[R9.1/stand]].';

  test('is open until it is answered with a reason, and again when the answer is taken back', async () => {
    const { ask, open } = await arrange();
    await ask('PUT', `${report}/texts/advice`, { text: words }, first);
    expect((await open()).map(({ part, kind, quote }) => [part, kind, quote])).toEqual([
      ['advice', 'typed-number', 'Twaalf'],
      ['advice', 'broken', '[[R9.1/stand]]'],
    ]);
    const answers = `${report}/texts/advice/answers`;
    const answer = {
      kind: 'typed-number',
      quote: 'Twaalf',
      sentence: 'Twaalf inwoners belden.',
      reason: 'Staat in een brief.',
    };
    expect((await ask('POST', answers, { ...answer, reason: ' ' })).status).toBe(422);
    expect((await ask('POST', answers, { ...answer, reason: 'Bel 06-12345678' })).status).toBe(422);
    const given = await ask('POST', answers, answer);
    expect(given.status).toBe(201);
    expect((await ask('POST', answers, { ...answer, reason: 'Uit de brief.' })).status).toBe(201);
    expect((await open()).map(({ kind }) => kind)).toEqual(['broken']);
    const part = await partOf(await ask('GET', `${report}/reading`), 'advice');
    expect(part?.answers).toMatchObject([{ quote: 'Twaalf', reason: 'Uit de brief.' }]);
    const { id } = (await given.json()) as { id: string };
    expect((await ask('DELETE', `${report}/answers/${id}`)).status).toBe(200);
    expect((await ask('DELETE', `${report}/answers/${id}`)).status).toBe(404);
    expect(await open()).toHaveLength(2);
  });

  test('comes back when its sentence is changed; a wrong reference cannot be waved away', async () => {
    const { ask, open } = await arrange();
    const at = `${report}/texts/advice`;
    await ask('PUT', at, { text: words }, first);
    for (const { kind, quote, sentence } of await open()) {
      const reason = 'Mag blijven.';
      expect((await ask('POST', `${at}/answers`, { kind, quote, sentence, reason })).status).toBe(
        201,
      );
    }
    expect((await open()).map(({ kind }) => kind)).toEqual(['broken']);
    await ask('PUT', at, { text: 'Twaalf inwoners schreven.' }, { 'if-match': '"1"' });
    expect((await open()).map(({ quote }) => quote)).toEqual(['Twaalf']);
  });
});

describe('the material', () => {
  test('offers what closed meetings said, with where it comes from, and nothing of an open one', async () => {
    const { ask } = await arrange();
    const meetings = `/pilots/${ids.pilot}/meetings`;
    const plan = { day: '2026-06-11', editionId: plantedEditionId(5) };
    const { id } = (await (await ask('POST', meetings, plan)).json()) as { id: string };
    await ask('POST', `${meetings}/${id}/decisions`, {
      item: 'result-1',
      text: 'Spreekuur blijft.',
    });
    await ask('PUT', `${meetings}/${id}/minutes/result-1`, { text: 'Besproken.' }, first);
    type Offered = { material: { source: string; text: string; parts: string[] }[] };
    const offered = async () =>
      ((await (await ask('GET', `${report}/material`)).json()) as Offered).material;
    expect((await offered()).map(({ text }) => text)).not.toContain('Spreekuur blijft.');
    await ask('POST', `${meetings}/${id}/closing`, undefined, { 'if-match': '"1"' });
    const after = await offered();
    expect(after.find(({ text }) => text === 'Spreekuur blijft.')).toMatchObject({
      source: 'Werkgroep 11 juni 2026',
      parts: expect.arrayContaining(['result-1', 'advice']),
    });
    expect(after.map(({ text }) => text)).toContain('Besproken.');
    expect(after.some(({ source }) => source.startsWith('Toelichting'))).toBe(true);
  });
});

test('only the secretary marks, answers and reads the material', async () => {
  const { as } = await arrange();
  const others = Object.keys(people).filter((name) => name !== 'secretary') as PersonName[];
  for (const name of others) {
    const ask = as(name);
    const body = { kind: 'typed-number', quote: 'x', sentence: 'x', reason: 'x' };
    const asked = [
      await ask('GET', `${report}/material`),
      await ask('POST', `${report}/texts/advice/answers`, body),
      await ask('PUT', `${report}/texts/advice/reading`, { editionSeq: 5 }, first),
      await ask('DELETE', `${report}/answers/${ids.areaOne}`),
    ];
    expect([name, ...asked.map(({ status }) => status)]).toEqual([name, 403, 403, 403, 403]);
  }
  expect((await as('workgroup')('GET', `${report}/figures`)).status).toBe(200);
  expect((await as('supporter')('GET', `${report}/figures`)).status).toBe(403);
});
