import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../server/publication/canonical.ts';
import { hashOf, verifyChain } from '../../../server/publication/chain.ts';
import { contentOf } from '../../../server/publication/edition-content.ts';
import { exactCsv, tableCsv, totalsCsv } from '../../../server/publication/edition-csv.ts';
import type { ChainedEdition, EditionLedger } from '../../../server/publication/edition-ledger.ts';
import { ledgerSource } from '../../../server/publication/ledger-source.ts';
import { isUnaltered } from '../../../server/publication/served-proof.ts';
import type { CellStatement, TotalStatement } from '../../../server/publication/statements.ts';
import { letters, parametersWith } from './small-world.ts';

const area = letters('cases.area', 3);
const reason = letters('cases.reason', 2, true);
const parameters = parametersWith([area, reason], { series: ['cases', 'contacts'] });

const total = (from: string, to: string, n: number | null): TotalStatement => ({
  series: 'cases',
  from,
  to,
  n,
});

const cell = (
  table: CellStatement['table'],
  category: string,
  [from, to, n, cumulative]: readonly [string, string, number, number],
): CellStatement => ({ table, category, from, to, n, cumulative });

function chained(editions: readonly Partial<EditionLedger>[]): ChainedEdition[] {
  let prevHash = '';
  return editions.map((change, index) => {
    const month = `2026-0${index + 1}`;
    const edition: EditionLedger = {
      pilotId: 'pilot',
      seriesYear: 1,
      seq: index + 1,
      from: month,
      to: month,
      cutoffDay: `2026-0${index + 2}-05`,
      releasedOn: `2026-0${index + 2}-05`,
      parameters,
      gates: [{ id: 'batch-rule', name: 'Nagerekend', outcome: 'passed', checked: 3 }],
      totals: [],
      cells: [],
      exact: [],
      notes: [],
      ...change,
    };
    const hash = hashOf(prevHash, edition);
    const result = { ...edition, prevHash, hash };
    prevHash = hash;
    return result;
  });
}

/** January 20 cases; February too few; March 16 over two months. */
const editions = chained([
  {
    totals: [total('2026-01', '2026-01', 20)],
    cells: [
      cell('cases.area', 'a', ['2026-01', '2026-01', 8, 8]),
      cell('cases.reason', 'b', ['2026-01', '2026-01', 7, 7]),
    ],
    notes: [
      { result: 'result-2', text: 'Tweede.' },
      { result: 'result-1', text: 'Eerste.' },
    ],
    exact: [
      {
        measure: 'effort-minutes',
        category: 'all',
        from: '2026-01',
        to: '2026-01',
        value: 4800,
        source: null,
        asOfDay: null,
      },
      {
        measure: 'municipal-objections',
        category: 'W1',
        from: '2025-01',
        to: '2025-03',
        value: null,
        source: '=1+1',
        asOfDay: '2025-04-01',
      },
    ],
  },
  { totals: [total('2026-02', '2026-02', null)] },
  {
    totals: [total('2026-02', '2026-03', 16)],
    cells: [
      cell('cases.area', 'a', ['2026-02', '2026-03', 6, 14]),
      cell('cases.area', 'b', ['2026-01', '2026-03', 11, 11]),
    ],
  },
]);

describe('an edition', () => {
  it('shows every category in the fixed order, with its last month and the total of those months', () => {
    const content = contentOf(editions.slice(0, 1));
    expect(content.tables[0]).toMatchObject({
      id: 'cases.area',
      total: 20,
      through: '2026-01',
      notDistributed: 12,
      rows: [
        { category: 'a', n: 8, through: '2026-01', of: 20 },
        { category: 'b', n: null, through: null, of: null, steps: [] },
        { category: 'c', n: null, through: null, of: null, steps: [] },
      ],
    });
  });

  it('keeps the last count when a month brings nothing new', () => {
    const [first, second] = [contentOf(editions.slice(0, 1)), contentOf(editions.slice(0, 2))];
    expect(second.tables).toEqual(first.tables);
    expect(second.totals[0]?.runs).toEqual([
      { from: '2026-01', to: '2026-01', n: 20 },
      { from: '2026-02', to: '2026-02', n: null },
    ]);
  });

  it('gathers the steps of all editions so far', () => {
    const content = contentOf(editions);
    expect(content.totals[0]?.runs).toEqual([
      { from: '2026-01', to: '2026-01', n: 20 },
      { from: '2026-02', to: '2026-03', n: 16 },
    ]);
    expect(content.tables[0]?.rows[0]).toMatchObject({
      n: 14,
      through: '2026-03',
      of: 36,
      steps: [
        { from: '2026-01', to: '2026-01', n: 8 },
        { from: '2026-02', to: '2026-03', n: 6 },
      ],
    });
    expect(content.tables[0]?.notDistributed).toBe(11);
    // In a table with several codes per case nothing is left over: there is no sum.
    expect(content.tables[1]?.notDistributed).toBeNull();
  });

  it('puts the notes in the order of the results', () => {
    expect(contentOf(editions.slice(0, 1)).notes.map(({ text }) => text)).toEqual([
      'Eerste.',
      'Tweede.',
    ]);
  });

  it('of a new series-year starts again', () => {
    const [first] = editions;
    const next = chained([
      first ?? {},
      { seriesYear: 2, totals: [total('2026-02', '2026-02', 9)], cells: [] },
    ]);
    const content = contentOf(next);
    expect(content.firstMonth).toBe('2026-02');
    expect(content.totals[0]?.runs).toEqual([{ from: '2026-02', to: '2026-02', n: 9 }]);
    expect(content.tables[0]?.rows[0]?.n).toBeNull();
  });

  it('can be checked by anybody from what is served', () => {
    const content = contentOf(editions);
    expect(isUnaltered(content)).toBe(true);
    expect(isUnaltered({ ...content, releasedOn: '2026-04-06' })).toBe(false);
    const rounded = content.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        steps: row.steps.map((step) => ({ ...step, n: step.n + 1 })),
      })),
    }));
    expect(isUnaltered({ ...content, tables: rounded })).toBe(false);
  });
});

describe('an edition as a source of measures', () => {
  const source = ledgerSource(contentOf(editions));

  it('gives totals, tables and exact figures, and nothing live', () => {
    expect(source.basis).toBe('ledger');
    expect(source.asOfMonth).toBe('2026-03');
    expect(source.totals('cases')).toHaveLength(2);
    expect(source.totals('signals')).toEqual([]);
    expect(source.table('cases.reason').rows[1]?.n).toBe(7);
    expect(source.live()).toBeNull();
    expect(() => source.table('signals.theme')).toThrow('no table');
  });

  it('gives exact figures of its own edition only', () => {
    expect(source.exact('effort-minutes')).toEqual([]);
    expect(ledgerSource(contentOf(editions.slice(0, 1))).exact('effort-minutes')).toEqual([
      {
        category: 'all',
        from: '2026-01',
        to: '2026-01',
        value: 4800,
        source: null,
        asOfDay: null,
      },
    ]);
  });

  it('gives slips from their table, in batches', () => {
    const slips = {
      ...letters('closed-cases.slip', 0),
      series: 'closed-cases' as const,
      categories: [{ code: 'issued', label: 'Uitgereikt' }],
    };
    const content = contentOf(
      chained([
        {
          parameters: parametersWith([slips]),
          totals: [{ series: 'closed-cases', from: '2026-01', to: '2026-01', n: 14 }],
          cells: [cell('closed-cases.slip', 'issued', ['2026-01', '2026-01', 6, 6])],
        },
      ]),
    );
    expect(ledgerSource(content).exact('slips-handed-out')).toMatchObject([
      { from: '2026-01', to: '2026-01', value: 6 },
    ]);
    expect(ledgerSource(content).exact('slips-not-offered')).toEqual([]);
  });
});

describe('the chain of editions', () => {
  it('holds as it was released', () => {
    expect(verifyChain(editions)).toEqual({ ok: true, editions: 3 });
  });

  it('tells where a number was changed', () => {
    const altered = editions.map((edition) =>
      edition.seq === 2 ? { ...edition, totals: [total('2026-02', '2026-02', 4)] } : edition,
    );
    expect(verifyChain(altered)).toEqual({ ok: false, seq: 2, reason: 'content' });
  });

  it('tells where an edition was taken out or put in again', () => {
    const [first, second, third] = editions;
    expect(verifyChain([first, third].filter((edition) => edition !== undefined))).toEqual({
      ok: false,
      seq: 3,
      reason: 'order',
    });
    const again = chained([{}, { notes: [{ result: 'result-1', text: 'Anders.' }] }]);
    const mixed = [first, again[1]].filter((edition) => edition !== undefined);
    expect(verifyChain(mixed)).toEqual({ ok: false, seq: 2, reason: 'link' });
    expect(second?.prevHash).toBe(first?.hash);
  });

  it('does not depend on the order in which rows come out of the database', () => {
    const [first] = editions;
    if (first === undefined) throw new Error('no edition');
    const turned = { ...first, cells: first.cells.toReversed(), exact: first.exact.toReversed() };
    expect(hashOf('', turned)).toBe(first.hash);
  });

  it('changes with a label, because a label is part of what was shown', () => {
    const [first] = editions;
    if (first === undefined) throw new Error('no edition');
    const tables = first.parameters.tables.map((table) => ({
      ...table,
      categories: table.categories.map(({ code }) => ({ code, label: 'Anders' })),
    }));
    expect(hashOf('', { ...first, parameters: { ...first.parameters, tables } })).not.toBe(
      first.hash,
    );
  });
});

describe('canonical JSON', () => {
  it('has one form for the same content', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é"' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"é\\"","d":null}]}',
    );
  });

  it('refuses numbers that have more than one notation', () => {
    expect(() => canonicalJson(0.1)).toThrow('whole number');
    expect(() => canonicalJson(Number.NaN)).toThrow('whole number');
    expect(canonicalJson(-0)).toBe('0');
  });
});

describe('the CSV of an edition', () => {
  const content = contentOf(editions.slice(0, 1));

  it('has a row per category, also for one that cannot be shown yet', () => {
    const [table] = content.tables;
    if (table === undefined) throw new Error('no table');
    expect(tableCsv(content, table).split('\r\n').slice(0, 3)).toEqual([
      '\uFEFFeditie;code;categorie;aantal t/m;t/m maand;van totaal;stap van;stap t/m;aantal in stap',
      '1;a;Categorie a;8;2026-01;20;2026-01;2026-01;8',
      '1;b;Categorie b;;;;;;',
    ]);
  });

  it('has the month totals', () => {
    expect(totalsCsv(content)).toContain('1;cases;2026-01;2026-01;20');
  });

  it('makes text of what looks like a formula', () => {
    expect(exactCsv(content)).toContain(";'=1+1;");
  });
});
