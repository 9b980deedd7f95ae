import type { Db } from '../open.ts';

/** What the workgroup reads of a bottleneck: nothing that leads to a case, a supporter or a day. */
export type ReleasedSignal = {
  readonly text: string;
  readonly theme: string;
  /** Month of release, yyyy-mm. */
  readonly month: string;
  readonly status: 'released' | 'answered' | 'solved';
  readonly answer: string | null;
};

/**
 * The released bottlenecks of a pilot, newest month first. Within a month they are ordered by their
 * own words, so that the order does not tell which came first. Index: signal_pilot_idx.
 */
export async function releasedSignals(db: Db, pilotId: string): Promise<ReleasedSignal[]> {
  return db
    .selectFrom('signal')
    .where('pilotId', '=', pilotId)
    .where('status', 'in', ['released', 'answered', 'solved'])
    .where('releasedAt', 'is not', null)
    .select(['text', 'theme', 'status', 'answer'])
    .select((eb) => eb.fn<string>('substr', ['releasedAt', eb.lit(1), eb.lit(7)]).as('month'))
    .$narrowType<{ status: 'released' | 'answered' | 'solved' }>()
    .orderBy('month', 'desc')
    .orderBy('theme')
    .orderBy('text')
    .limit(500)
    .execute();
}
