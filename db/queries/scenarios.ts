import type { Kysely, Selectable } from 'kysely';
import type { Tables } from '../tables.ts';
import type { BodyReactionRow, ScenarioScoreRow } from '../tables/scenarios.ts';

type Db = Kysely<Tables>;

/** Every score of a pilot, in a fixed order. Index: the primary key. */
export async function scoresOf(db: Db, pilotId: string): Promise<Selectable<ScenarioScoreRow>[]> {
  return db
    .selectFrom('scenarioScore')
    .selectAll()
    .where('pilotId', '=', pilotId)
    .orderBy('bodyId')
    .orderBy('scenario')
    .orderBy('question')
    .execute();
}

/** Every reaction of a pilot. Index: the primary key. */
export async function reactionsOf(db: Db, pilotId: string): Promise<Selectable<BodyReactionRow>[]> {
  return db
    .selectFrom('bodyReaction')
    .selectAll()
    .where('pilotId', '=', pilotId)
    .orderBy('bodyId')
    .execute();
}

/** One score; undefined when the body said nothing yet. */
export async function scoreOf(
  db: Db,
  key: Pick<ScenarioScoreRow, 'pilotId' | 'bodyId' | 'scenario' | 'question'>,
): Promise<Selectable<ScenarioScoreRow> | undefined> {
  return db
    .selectFrom('scenarioScore')
    .selectAll()
    .where('pilotId', '=', key.pilotId)
    .where('bodyId', '=', key.bodyId)
    .where('scenario', '=', key.scenario)
    .where('question', '=', key.question)
    .executeTakeFirst();
}

/** One reaction; undefined when the body said nothing yet. */
export async function reactionOf(
  db: Db,
  pilotId: string,
  bodyId: string,
): Promise<Selectable<BodyReactionRow> | undefined> {
  return db
    .selectFrom('bodyReaction')
    .selectAll()
    .where('pilotId', '=', pilotId)
    .where('bodyId', '=', bodyId)
    .executeTakeFirst();
}

/** Writes a score in place of the one that was there. */
export async function storeScore(db: Db, row: Selectable<ScenarioScoreRow>): Promise<void> {
  await db
    .insertInto('scenarioScore')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['pilotId', 'bodyId', 'scenario', 'question']).doUpdateSet(row),
    )
    .execute();
}

/** Writes a reaction in place of the one that was there. */
export async function storeReaction(db: Db, row: Selectable<BodyReactionRow>): Promise<void> {
  await db
    .insertInto('bodyReaction')
    .values(row)
    .onConflict((conflict) => conflict.columns(['pilotId', 'bodyId']).doUpdateSet(row))
    .execute();
}

/**
 * The seat with which a person writes in the workgroup: the one for this body, else their seat as
 * secretary. Index: membership_user_idx.
 */
export async function seatOf(
  db: Db,
  seat: { pilotId: string; userId: string; bodyId: string },
): Promise<string | undefined> {
  const held = await db
    .selectFrom('membership')
    .select(['id', 'bodyId', 'role'])
    .where('userId', '=', seat.userId)
    .where('pilotId', '=', seat.pilotId)
    .where('role', 'in', ['workgroup', 'secretary'])
    .where('confirmedAt', 'is not', null)
    .where('endedAt', 'is', null)
    .orderBy('id')
    .execute();
  const own = held.find(({ bodyId }) => bodyId === seat.bodyId);
  return (own ?? held.find(({ role }) => role === 'secretary'))?.id;
}
