import { describe, expect, test } from 'vitest';
import { scenarioIds } from '../../server/domain/scenarios/scenario-cards.ts';
import { checklistQuestions } from '../../server/domain/scenarios/checklist.ts';
import { arrangeWorld, ids } from '../arrange.ts';
import type { Ask } from '../arrange.ts';
import { chainedEditions, plantEditions } from '../chained-editions.ts';

const pilot = `/pilots/${ids.pilot}`;
const own = ids.bodyPolicy;
const other = ids.bodyCouncil;
const scoreAt = (body: string, scenario = 'westerwolde-b', question = 'known') =>
  `${pilot}/bodies/${body}/scenario-scores/${scenario}/${question}`;
const reactionAt = (body: string) => `${pilot}/bodies/${body}/reaction`;
const version = (number: number) => ({ 'if-match': `"${number}"` });

type Review = {
  ownBodyId: string | null;
  isClosed: boolean;
  bodies: { id: string; name: string }[];
  scores: { bodyId: string; question: string; score: string | null; reason: string }[];
  reactions: { bodyId: string; vote: string | null; text: string; onBehalf: boolean }[];
};

async function reviewOf(ask: Ask): Promise<Review> {
  return (await ask('GET', `${pilot}/scenario-review`)).json();
}

describe('scoring a scenario', () => {
  test('a member scores for the own body, with a reason, and everybody in the workgroup reads it', async () => {
    const { as } = await arrangeWorld();
    const member = as('workgroup');
    const scored = await member('PATCH', scoreAt(own), { score: 'good' }, version(0));
    expect([scored.status, scored.headers.get('etag')]).toEqual([200, '"1"']);
    const reasoned = await member(
      'PATCH',
      scoreAt(own),
      { reason: 'Eén nummer is makkelijk te onthouden.' },
      version(1),
    );
    expect(await reasoned.json()).toMatchObject({ score: 'good', version: 2, onBehalf: false });
    for (const name of ['secretary', 'coordinator'] as const) {
      expect((await reviewOf(as(name))).scores).toMatchObject([
        { bodyId: own, question: 'known', score: 'good' },
      ]);
    }
  });

  test('a member cannot write for another body, and the secretary can, which is kept as such', async () => {
    const { as, db } = await arrangeWorld();
    const refused = await as('workgroup')('PATCH', scoreAt(other), { score: 'not' }, version(0));
    expect(refused.status).toBe(403);
    expect(await db.selectFrom('scenarioScore').selectAll().execute()).toEqual([]);
    const behalf = await as('secretary')('PATCH', scoreAt(own), { score: 'not' }, version(0));
    expect(await behalf.json()).toMatchObject({ bodyId: own, onBehalf: true });
    const [row] = await db.selectFrom('scenarioScore').selectAll().execute();
    expect(row).toMatchObject({ membershipId: 'member-secretary', onBehalf: 1 });
    const mine = await as('secretary')('PATCH', scoreAt(other), { score: 'good' }, version(0));
    expect(await mine.json()).toMatchObject({ bodyId: other, onBehalf: false });
  });

  test('supporters, the coordinator and the admin cannot score or react', async () => {
    const { as } = await arrangeWorld();
    for (const name of ['supporter', 'coordinator', 'admin'] as const) {
      const score = await as(name)('PATCH', scoreAt(own), { score: 'good' }, version(0));
      const reaction = await as(name)('PATCH', reactionAt(own), { vote: 'stop' }, version(0));
      expect([name, score.status, reaction.status]).toEqual([name, 403, 403]);
    }
    for (const name of ['supporter', 'admin'] as const) {
      expect((await as(name)('GET', `${pilot}/scenario-review`)).status).toBe(403);
      expect((await as(name)('GET', `${pilot}/scenario-evidence`)).status).toBe(403);
    }
  });

  test('two windows do not write over each other: the second gets to see what stands there', async () => {
    const { as } = await arrangeWorld();
    const member = as('workgroup');
    await member('PATCH', scoreAt(own), { score: 'good' }, version(0));
    const late = await member('PATCH', scoreAt(own), { score: 'not' }, version(0));
    expect(late.status).toBe(412);
    expect((await late.json()).current).toMatchObject({ score: 'good', version: 1 });
    expect((await member('PATCH', scoreAt(own), { score: 'not' })).status).toBe(428);
  });

  test('a score can be taken back while its reason stays', async () => {
    const { as } = await arrangeWorld();
    const member = as('workgroup');
    await member('PATCH', scoreAt(own), { score: 'partly', reason: 'Nog niet zeker.' }, version(0));
    const back = await member('PATCH', scoreAt(own), { score: null }, version(1));
    expect(await back.json()).toMatchObject({ score: null, reason: 'Nog niet zeker.' });
  });

  test('personal data, an empty answer and what does not exist are refused', async () => {
    const { as, db } = await arrangeWorld();
    const member = as('workgroup');
    const named = await member('PATCH', scoreAt(own), { reason: 'Bel 06 12345678.' }, version(0));
    expect(named.status).toBe(422);
    expect((await named.json()).errors[0].location.pointer).toBe('/reason');
    expect((await member('PATCH', scoreAt(own), {}, version(0))).status).toBe(422);
    expect((await member('PATCH', scoreAt(own), { score: 7 }, version(0))).status).toBe(422);
    const unknown = scoreAt(own, 'westerwolde-e');
    expect((await member('PATCH', unknown, { score: 'good' }, version(0))).status).toBe(400);
    const nobody = scoreAt('99999999-9999-4999-8999-999999999999');
    expect((await member('PATCH', nobody, { score: 'good' }, version(0))).status).toBe(404);
    expect(await db.selectFrom('scenarioScore').selectAll().execute()).toEqual([]);
  });

  test('every question of every scenario can be answered', async () => {
    const { as } = await arrangeWorld();
    const member = as('workgroup');
    for (const scenario of [scenarioIds[0] ?? '', scenarioIds.at(-1) ?? '']) {
      for (const { id } of checklistQuestions) {
        const at = scoreAt(own, scenario, id);
        expect((await member('PATCH', at, { score: 'unknown' }, version(0))).status).toBe(200);
      }
    }
    expect((await reviewOf(member)).scores).toHaveLength(2 * checklistQuestions.length);
  });
});

describe('reactions and votes', () => {
  test('each body has one, and one that is not given stays in view', async () => {
    const { as } = await arrangeWorld();
    const member = as('workgroup');
    await member('PATCH', reactionAt(own), { vote: 'adjust' }, version(0));
    const text = 'Ga door, maar met meer spreekuren.';
    const given = await member('PATCH', reactionAt(own), { text }, version(1));
    expect(await given.json()).toMatchObject({ vote: 'adjust', text, version: 2 });
    const { reactions, ownBodyId } = await reviewOf(member);
    expect(ownBodyId).toBe(own);
    expect(reactions).toMatchObject([
      { bodyId: own, vote: 'adjust', text },
      { bodyId: other, vote: null, text: '' },
    ]);
    const foreign = await member('PATCH', reactionAt(other), { vote: 'stop' }, version(0));
    expect(foreign.status).toBe(403);
  });

  test('after the report is final nothing changes any more', async () => {
    const { as, db, clock } = await arrangeWorld();
    await plantEditions(db, chainedEditions('2026-01', 1));
    const member = as('workgroup');
    await member('PATCH', reactionAt(own), { vote: 'continue' }, version(0));
    const edition = await db.selectFrom('edition').select('id').executeTakeFirstOrThrow();
    await db
      .insertInto('reportVersion')
      .values({
        id: ids.areaOne,
        pilotId: ids.pilot,
        number: 1,
        kind: 'final',
        reason: null,
        editionId: edition.id,
        content: '{}',
        modelHash: 'a',
        header: '{}',
        prevHash: '',
        hash: 'b',
        madeBy: 'user-secretary',
        madeAt: clock.now(),
      })
      .execute();
    expect((await member('PATCH', reactionAt(own), { vote: 'stop' }, version(1))).status).toBe(409);
    const late = await as('secretary')('PATCH', scoreAt(other), { score: 'good' }, version(0));
    expect(late.status).toBe(409);
    const review = await reviewOf(member);
    expect([review.isClosed, review.reactions[0]?.vote]).toEqual([true, 'continue']);
  });
});

describe('what the pilot itself shows', () => {
  test('comes from the edition of the report, and from the newest one as long as none was chosen', async () => {
    const { as, db } = await arrangeWorld();
    const ask = as('workgroup');
    const at = `${pilot}/scenario-evidence`;
    const nothing = await (await ask('GET', at)).json();
    expect([nothing.editionSeq, nothing.questions.length]).toEqual([null, 15]);
    await plantEditions(db, chainedEditions('2026-01', 5));
    expect(await (await ask('GET', at)).json()).toMatchObject({ editionSeq: 5, isChosen: false });
    await as('secretary')('PUT', `${pilot}/report`, { editionSeq: 4 }, version(0));
    const chosen = await (await ask('GET', at)).json();
    expect(chosen).toMatchObject({ editionSeq: 4, isChosen: true });
    const everyone = chosen.questions.find(
      ({ question }: { question: string }) => question === 'everyone',
    );
    expect(everyone.lines[0].label).toContain('Heeft niemand die mee kan naar het gesprek');
    expect(everyone.lines[0].text).toMatch(/^\d+ van de \d+ casussen/);
  });
});
