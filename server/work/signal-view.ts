import type { Db } from '../../db/open.ts';
import { releasedSignals } from '../../db/queries/released-signals.ts';
import type { ReleasedSignal } from '../../db/queries/released-signals.ts';
import { findSignal, listSignals } from '../../db/queries/signals.ts';
import type { StoredSignal } from '../../db/queries/signals.ts';
import type { SignalRow } from '../../db/tables/records.ts';
import type { Actor } from '../access/roles.ts';
import { requireVersion } from './deed.ts';
import type { DeedContext } from './deed.ts';
import { notYours, reachOf } from './record-reach.ts';

/** A bottleneck as supporter and coordinator read it, from its row. */
export function signalView(row: StoredSignal) {
  return {
    id: row.id,
    supporterId: row.supporterId,
    supporterName: row.supporterName,
    raisedDay: row.raisedDay,
    theme: row.theme,
    kind: row.kind,
    severity: row.severity,
    text: row.text,
    status: row.status,
    releasedAt: row.releasedAt,
    sentTo: row.sentTo,
    answeredDay: row.answeredDay,
    answer: row.answer,
    version: row.version,
  };
}

/** The bottlenecks within reach, newest first. */
export async function signalList(db: Db, actor: Actor, status: SignalRow['status'] | null) {
  return (await listSignals(db, reachOf(actor), status)).map(signalView);
}

/**
 * What the workgroup reads: the released texts, without anything that leads to a case, a supporter
 * or a day.
 */
export async function releasedSignalList(db: Db, actor: Actor): Promise<ReleasedSignal[]> {
  return releasedSignals(db, actor.pilotId);
}

/**
 * A bottleneck that somebody is about to change.
 * @throws Refusal 404, 412 with the stored one when somebody else changed it.
 */
export async function signalToChange(
  { trx, actor }: DeedContext,
  signalId: string,
  version: number,
): Promise<StoredSignal> {
  const stored = await findSignal(trx, reachOf(actor), signalId);
  if (!stored) throw notYours('knelpunt');
  requireVersion(version, signalView(stored));
  return stored;
}
