import type { Db } from '../open.ts';

/** A released bottleneck: its words, when it was released and what came of it, nothing about case, supporter or day raised. */
export type ReleasedSignalRow = {
  readonly text: string;
  readonly theme: string;
  readonly status: 'released' | 'answered' | 'solved';
  readonly answer: string | null;
  /** Code of to whom it was put; null: to the workgroup alone. */
  readonly sentTo: string | null;
  readonly answeredDay: string | null;
  /** ISO instant, UTC. */
  readonly releasedAt: string;
};

/** The released bottlenecks of a pilot. Index: signal_pilot_idx. */
export async function releasedSignals(db: Db, pilotId: string): Promise<ReleasedSignalRow[]> {
  return db
    .selectFrom('signal')
    .where('pilotId', '=', pilotId)
    .where('status', 'in', ['released', 'answered', 'solved'])
    .where('releasedAt', 'is not', null)
    .select(['text', 'theme', 'status', 'answer', 'sentTo', 'answeredDay', 'releasedAt'])
    .$narrowType<{ status: 'released' | 'answered' | 'solved'; releasedAt: string }>()
    .orderBy('releasedAt', 'desc')
    .limit(500)
    .execute();
}
