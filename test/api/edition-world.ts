import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { Tables } from '../../db/tables.ts';
import { results } from '../../server/domain/codes/results.ts';
import type { Dependencies } from '../../server/api/dependencies.ts';
import type { Seen } from '../../server/publication/seen-digest.ts';
import type { PreviewAnswer } from '../../server/work/preview-edition.ts';
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

  /** What somebody sees of the edition that is due, as it is sent back with the release. */
  const seenBy = async (name: PersonName): Promise<Seen> => {
    const response = await world.as(name)('GET', `/pilots/${ids.pilot}/edition-preview`);
    const nothing = { totals: '0'.repeat(64), tables: '0'.repeat(64) };
    if (response.status !== 200) return nothing;
    const { due }: PreviewAnswer = await response.json();
    return due?.seen ?? nothing;
  };

  /** Looks at the edition that is due and releases it, on a day. */
  const release = async (
    through: string,
    on: string,
    name: PersonName = 'coordinator',
    choice: { withoutTables?: boolean; seen?: Seen } = {},
  ): Promise<Response> => {
    world.clock.set(`${on}T10:00:00.000Z`);
    const seen = choice.seen ?? (await seenBy(name));
    const body = { through, notes, ...choice, seen };
    return world.as(name)('POST', `/pilots/${ids.pilot}/editions`, body);
  };

  /** Leaves one provider in the pilot, which then sees the whole edition before it is released. */
  const alone = async (): Promise<void> => {
    await world.db
      .deleteFrom('pilotProvider')
      .where('providerId', '=', ids.otherProvider)
      .execute();
  };

  const edition = async (seq: number, name: PersonName = 'workgroup'): Promise<Response> =>
    world.as(name)('GET', `/pilots/${ids.pilot}/editions/${seq}`);

  /** The first column of the first row of plain SQL: what the product says must equal it. */
  const plain = (sql: string, ...values: unknown[]): unknown =>
    world.sqlite
      .prepare(sql)
      .pluck()
      .get(...values);

  return { ...world, addCase, addCases, notes, seenBy, release, alone, edition, plain };
}
