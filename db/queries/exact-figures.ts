import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** A figure that is not about cases; value null: "niet bekend". */
export type ExactRow = {
  category: string;
  monthFrom: string;
  monthTo: string;
  value: number | null;
  source: string | null;
  asOfDay: string | null;
};

/** Minutes and cost per month through a month, all providers of the pilot together. */
export async function effortPerMonth(
  db: Kysely<Tables>,
  pilotId: string,
  throughMonth: string,
): Promise<{ month: string; minutes: number; costCents: number }[]> {
  return db
    .selectFrom('effort')
    .where('pilotId', '=', pilotId)
    .where('month', '<=', throughMonth)
    .select((eb) => [
      'month',
      eb.fn.sum<number>('minutes').as('minutes'),
      eb.fn.sum<number>('costCents').as('costCents'),
    ])
    .groupBy('month')
    .orderBy('month')
    .execute();
}

/** What the municipality reported about objections or complaints, for periods that have ended. */
export async function municipalFigures(
  db: Kysely<Tables>,
  pilotId: string,
  about: { kind: 'objection' | 'complaint'; throughMonth: string },
): Promise<ExactRow[]> {
  return db
    .selectFrom('baselineFigure')
    .where('pilotId', '=', pilotId)
    .where('kind', '=', about.kind)
    .where('monthTo', '<=', about.throughMonth)
    .select(['law as category', 'monthFrom', 'monthTo', 'n as value', 'source', 'asOfDay'])
    .orderBy('law')
    .orderBy('monthFrom')
    .execute();
}

/**
 * Signals of the pilot through a day: raised, answered and solved; only those whose text the
 * coordinator released. How many wait or are held back is not for the workgroup.
 */
export async function signalProgress(
  db: Kysely<Tables>,
  pilotId: string,
  until: { lastDay: string; cutoffAt: string },
): Promise<{ raised: number; answered: number; solved: number }> {
  const row = await db
    .selectFrom('signal')
    .where('pilotId', '=', pilotId)
    .where('status', 'in', ['released', 'answered', 'solved'])
    .where('raisedDay', '<=', until.lastDay)
    .where('releasedAt', '<=', until.cutoffAt)
    .select((eb) => [
      eb.fn.countAll<number>().as('raised'),
      eb.fn
        .sum<number | null>(
          eb
            .case()
            .when(
              eb.and([
                eb('status', 'in', ['answered', 'solved']),
                eb('answeredDay', '<=', until.lastDay),
              ]),
            )
            .then(1)
            .else(0)
            .end(),
        )
        .as('answered'),
      eb.fn
        .sum<number | null>(
          eb
            .case()
            .when(eb.and([eb('status', '=', 'solved'), eb('answeredDay', '<=', until.lastDay)]))
            .then(1)
            .else(0)
            .end(),
        )
        .as('solved'),
    ])
    .executeTakeFirstOrThrow();
  return { raised: row.raised, answered: row.answered ?? 0, solved: row.solved ?? 0 };
}
