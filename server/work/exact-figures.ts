import type { Kysely } from 'kysely';
import {
  effortPerMonth,
  municipalFigures,
  signalProgress,
} from '../../db/queries/exact-figures.ts';
import type { MonthClose } from '../../db/queries/publication-units.ts';
import type { Tables } from '../../db/tables.ts';
import type { Month } from '../domain/calendar.ts';
import type { ExactStatement } from '../publication/statements.ts';

/**
 * The figures of an edition that are not about cases, in full: a later correction shows in the next
 * edition and leaves this one as it was.
 * @param firstMonth first month of the pilot, from which signals are counted.
 */
export async function exactFigures(
  db: Kysely<Tables>,
  close: MonthClose,
  firstMonth: Month,
): Promise<readonly ExactStatement[]> {
  const { pilotId, month } = close;
  const effort = await effortPerMonth(db, pilotId, month);
  const perMonth = (
    measure: 'effort-minutes' | 'cost-cents',
    valueOf: (row: (typeof effort)[number]) => number,
  ): ExactStatement[] =>
    effort.map((row) => ({
      measure,
      category: 'all',
      from: row.month,
      to: row.month,
      value: valueOf(row),
      source: null,
      asOfDay: null,
    }));
  const municipal = async (
    measure: 'municipal-objections' | 'municipal-complaints',
    kind: 'objection' | 'complaint',
  ): Promise<ExactStatement[]> => {
    const rows = await municipalFigures(db, pilotId, { kind, throughMonth: month });
    return rows.map(({ monthFrom, monthTo, ...row }) => ({
      measure,
      from: monthFrom,
      to: monthTo,
      ...row,
    }));
  };
  const signals = await signalProgress(db, pilotId, close);
  const soFar = (
    measure: 'signals-raised' | 'signals-answered' | 'signals-solved',
    value: number,
  ): ExactStatement => ({
    measure,
    category: 'all',
    from: firstMonth,
    to: month,
    value,
    source: null,
    asOfDay: null,
  });
  return [
    ...perMonth('effort-minutes', ({ minutes }) => minutes),
    ...perMonth('cost-cents', ({ costCents }) => costCents),
    ...(await municipal('municipal-objections', 'objection')),
    ...(await municipal('municipal-complaints', 'complaint')),
    soFar('signals-raised', signals.raised),
    soFar('signals-answered', signals.answered),
    soFar('signals-solved', signals.solved),
  ];
}
