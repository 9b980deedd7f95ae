import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { Tables } from '../../db/tables.ts';
import { results } from '../../server/domain/codes/results.ts';
import type { Dependencies } from '../../server/api/dependencies.ts';
import { arrangeWorld, ids, userIdOf } from '../arrange.ts';
import type { PersonName } from '../arrange.ts';

/** What a test wants to be different about a case, with what hangs on it. */
export type CaseWish = Partial<Insertable<Tables['supportCase']>> & {
  reasons?: readonly string[];
  /** Contacts with the client on the day the case was opened. */
  contacts?: number;
  questions?: readonly { lifeDomain: string; law: string }[];
};

export type EditionWorld = Awaited<ReturnType<typeof arrangeEditions>>;

/** A world in which months can be filled with cases and released. */
export async function arrangeEditions(overrides: Partial<Dependencies> = {}) {
  const world = await arrangeWorld(overrides);
  const by = userIdOf('supporter');
  const owner = { pilotId: ids.pilot, providerId: ids.provider };

  const addCase = async (day: string, wish: CaseWish = {}): Promise<string> => {
    const { reasons = ['R3'], contacts = 1, questions = [], ...columns } = wish;
    const id = randomUUID();
    const createdAt = `${day}T10:00:00.000Z`;
    const made = { createdBy: by, createdAt };
    await world.db
      .insertInto('supportCase')
      .values({
        id,
        ...owner,
        supporterId: by,
        openedDay: day,
        status: 'open',
        ...made,
        ...columns,
      })
      .execute();
    for (const [index, code] of reasons.entries()) {
      await world.db
        .insertInto('caseReason')
        .values({ caseId: id, code, isMain: index === 0 ? 1 : 0 })
        .execute();
    }
    for (let index = 0; index < contacts; index += 1) {
      const contactId = randomUUID();
      await world.db
        .insertInto('contact')
        .values({
          id: contactId,
          caseId: id,
          ...owner,
          supporterId: by,
          day,
          channel: 'K1',
          nature: 'C0',
          isLate: 0,
          ...made,
        })
        .execute();
      if (index > 0) continue;
      for (const question of questions) {
        await world.db
          .insertInto('question')
          .values({ contactId, caseId: id, ...question })
          .execute();
      }
    }
    return id;
  };

  const addCases = async (n: number, day: string, wish: CaseWish = {}): Promise<string[]> => {
    const added: string[] = [];
    for (let index = 0; index < n; index += 1) added.push(await addCase(day, wish));
    return added;
  };

  const notes = Object.fromEntries(
    results.map(({ id, number }) => [id, `Toelichting ${number}: geen bijzonderheden.`]),
  );

  const release = async (
    through: string,
    on: string,
    name: PersonName = 'coordinator',
  ): Promise<Response> => {
    world.clock.set(`${on}T10:00:00.000Z`);
    return world.as(name)('POST', `/pilots/${ids.pilot}/editions`, { through, notes });
  };

  const edition = async (seq: number, name: PersonName = 'workgroup'): Promise<Response> =>
    world.as(name)('GET', `/pilots/${ids.pilot}/editions/${seq}`);

  /** The first column of the first row of plain SQL: what the product says must equal it. */
  const plain = (sql: string, ...values: unknown[]): unknown =>
    world.sqlite
      .prepare(sql)
      .pluck()
      .get(...values);

  return { ...world, addCase, addCases, notes, release, edition, plain };
}
