import { describe, expect, it } from 'vitest';
import { categoriesFor } from '../../../server/measures/categories.ts';
import { historyOf } from '../../../server/publication/history.ts';
import { linkedTablesGate } from '../../../server/publication/linked-tables-gate.ts';
import { publishedTables } from '../../../server/publication/parameters.ts';
import type { CellStatement, Proposal } from '../../../server/publication/statements.ts';
import { tableLinks } from '../../../server/publication/table-links.ts';
import { parametersWith } from './small-world.ts';

const parameters = parametersWith(publishedTables(categoriesFor([])));

type Numbers = { readonly [cell: string]: number };

/** A month of filed objections: its total, and batches by `outcome.withdrawn` or `need-met.…`. */
function month(to: string, n: number, numbers: Numbers, from = to): Proposal {
  return {
    from: to,
    to,
    totals: [{ series: 'objections-filed', from: to, to, n }],
    cells: Object.entries(numbers).map(([cell, count]): CellStatement => {
      const [table = '', category = ''] = cell.split('.');
      return {
        table: `objections-filed.${table}` as CellStatement['table'],
        category,
        from,
        to,
        n: count,
        cumulative: count,
      };
    }),
  };
}

describe('the gate that lays linked tables side by side', () => {
  it('lets one table alone pass', () => {
    const proposal = month('2026-01', 30, { 'outcome.withdrawn': 12 });
    expect(linkedTablesGate.check(proposal, historyOf('2026-01', []), parameters)).toMatchObject({
      ok: true,
    });
  });

  it('refuses two tables that leave two people who gave up', () => {
    // Of 20 objections 9 ended (20 less 11 that did not), 7 of them withdrawn: 2 gave up.
    const proposal = month('2026-01', 20, { 'outcome.withdrawn': 7, 'need-met.not-ended': 11 });
    expect(linkedTablesGate.check(proposal, historyOf('2026-01', []), parameters)).toMatchObject({
      ok: false,
      drop: proposal.cells,
    });
  });

  it('refuses the second table as well when it comes a month later', () => {
    const january = month('2026-01', 20, { 'outcome.withdrawn': 7 });
    const february = month('2026-02', 10, { 'need-met.not-ended': 20 }, '2026-01');
    // Of 30 objections 10 ended, of which 7 in January were withdrawn: 3 are left for all the rest.
    expect(
      linkedTablesGate.check(february, historyOf('2026-01', [january]), parameters),
    ).toMatchObject({ ok: false, drop: february.cells });
  });

  it('lets them pass when five or more are left', () => {
    const proposal = month('2026-01', 30, { 'outcome.withdrawn': 7, 'need-met.not-ended': 18 });
    expect(linkedTablesGate.check(proposal, historyOf('2026-01', []), parameters)).toMatchObject({
      ok: true,
    });
  });

  it('lets them pass when they say the same over the same months', () => {
    const proposal = month('2026-01', 30, {
      'outcome.withdrawn': 7,
      'outcome.gave-up': 6,
      'need-met.not-ended': 17,
    });
    expect(linkedTablesGate.check(proposal, historyOf('2026-01', []), parameters)).toMatchObject({
      ok: true,
    });
  });

  it('refuses nobody for what an earlier edition already said', () => {
    const january = month('2026-01', 20, { 'outcome.withdrawn': 7, 'need-met.not-ended': 11 });
    const february = month('2026-02', 10, {});
    expect(
      linkedTablesGate.check(february, historyOf('2026-01', [january]), parameters),
    ).toMatchObject({ ok: true });
  });

  it('knows only tables and categories that exist', () => {
    for (const { whole, parts } of tableLinks) {
      for (const { table, category } of [...whole, ...parts]) {
        const known = parameters.tables.find(({ id }) => id === table)?.categories;
        expect(known?.map(({ code }) => code)).toContain(category);
      }
    }
  });
});
