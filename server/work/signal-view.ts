import type { Db } from '../../db/open.ts';
import { releasedSignals } from '../../db/queries/released-signals.ts';
import type { ReleasedSignalRow } from '../../db/queries/released-signals.ts';
import { findSignal, listSignals } from '../../db/queries/signals.ts';
import type { StoredSignal } from '../../db/queries/signals.ts';
import type { SignalRow } from '../../db/tables/records.ts';
import type { Actor } from '../access/roles.ts';
import { dayInAmsterdam } from '../clock.ts';
import { monthOf } from '../domain/calendar.ts';
import type { Month } from '../domain/calendar.ts';
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

/** What the workgroup reads of a bottleneck; the month of release is all it learns of the moment. */
export type ReleasedSignal = Omit<ReleasedSignalRow, 'releasedAt'> & { readonly month: Month };

/**
 * What the workgroup reads: the released texts, newest month first. Within a month they are ordered
 * by their own words, so that the order does not tell which came first.
 */
export async function releasedSignalList(db: Db, actor: Actor): Promise<ReleasedSignal[]> {
  const rows = await releasedSignals(db, actor.pilotId);
  return rows
    .map(({ releasedAt, ...signal }) => ({
      ...signal,
      month: monthOf(dayInAmsterdam(releasedAt)),
    }))
    .toSorted(
      (one, other) =>
        other.month.localeCompare(one.month) ||
        one.theme.localeCompare(other.theme) ||
        one.text.localeCompare(other.text),
    );
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
