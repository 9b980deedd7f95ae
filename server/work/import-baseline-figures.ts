import { randomUUID } from 'node:crypto';
import { parseCsv } from 'hucre/csv';
import type { z } from 'zod';
import type { Db } from '../../db/open.ts';
import { insertBaselineFigures, listBaselineFigures } from '../../db/queries/baseline-figures.ts';
import type { Actor } from '../access/roles.ts';
import type { Clock } from '../clock.ts';
import { countTheSame } from '../domain/records/baseline-figure.ts';
import { readBaselineRows } from '../domain/records/baseline-import.ts';
import type { baselineImport, ImportError } from '../domain/records/baseline-import.ts';
import { Refusal } from '../domain/refusal.ts';
import { carryOut } from './deed.ts';
import type { Answer, DeedContext, WriteRequest } from './deed.ts';
import { boundsFor } from './record-bounds.ts';

/** What an import did, or would do. */
export type ImportResult = {
  id?: string;
  /** Figures in the file that are right. */
  figures: number;
  /** Figures that were stored: all of them, or none. */
  imported: number;
  errors: ImportError[];
};

/** Most mistakes that are named at once. */
const mostErrors = 100;

async function readFile(context: DeedContext, csv: string) {
  const rows = parseCsv(csv).map((row) => row.map((cell) => String(cell ?? '')));
  const reading = readBaselineRows(rows, await boundsFor(context));
  const stored = await listBaselineFigures(context.trx, context.actor.pilotId);
  for (const { row, figure } of reading.figures) {
    if (stored.some((other) => countTheSame(other, figure))) {
      const message = 'Voor deze maanden staat er al een cijfer. Pas dat aan.';
      reading.errors.push({ row, column: 'van', message });
    }
  }
  reading.errors.sort((one, other) => one.row - other.row);
  return reading;
}

/**
 * Imports municipal figures from a CSV file (comma or semicolon): all rows, or none when one of them
 * is wrong.
 * @throws Refusal 422 with the mistakes per row.
 */
export async function importBaselineFigures(
  db: Db,
  clock: Clock,
  request: WriteRequest & { input: z.output<typeof baselineImport> },
): Promise<Answer<ImportResult>> {
  const { csv } = request.input;
  return carryOut<ImportResult>(db, clock, request, async (context) => {
    const { figures, errors } = await readFile(context, csv);
    if (errors.length > 0) {
      throw new Refusal(422, 'Er staan fouten in het bestand. Er is niets opgeslagen.', {
        errors: errors.slice(0, mostErrors).map(({ row, column, message }) => ({
          in: 'body' as const,
          location: { pointer: `/csv/${row}${column === null ? '' : `/${column}`}` },
          code: 'custom',
          detail: `Regel ${row}${column === null ? '' : `, ${column}`}: ${message}`,
        })),
      });
    }
    const { pilotId, userId } = context.actor;
    const by = { pilotId, createdBy: userId, createdAt: clock.now() };
    const rows = figures.map(({ figure }) => ({ ...figure, ...by, id: randomUUID() }));
    await insertBaselineFigures(context.trx, rows);
    return { status: 200, body: { figures: rows.length, imported: rows.length, errors: [] } };
  });
}

/** Says what an import would do and which mistakes are in the file; stores nothing. */
export async function tryBaselineImport(
  db: Db,
  clock: Clock,
  asked: { actor: Actor; csv: string },
): Promise<ImportResult> {
  const { actor, csv } = asked;
  return db.transaction().execute(async (trx) => {
    const { figures, errors } = await readFile({ trx, clock, actor }, csv);
    return { figures: figures.length, imported: 0, errors: errors.slice(0, mostErrors) };
  });
}
