import { describe, expect, it } from 'vitest';
import type { Cell, MeasureResult } from '../../../../server/measures/measure-result.ts';
import { makeAttacker } from '../../../../server/publication/attacker/attacker.ts';
import {
  collectClaims,
  readRest,
  servedTables,
} from '../../../../server/publication/attacker/collect.ts';
import { foreignNumbers } from '../../../../server/publication/attacker/foreign-numbers.ts';
import type { ServedEdition } from '../../../../server/publication/attacker/served-edition.ts';
import { highsSolver } from '../../../../server/publication/attacker/solver.ts';
import type { TableId } from '../../../../server/measures/series.ts';
import { contentOf } from '../../../../server/publication/edition-content.ts';
import { servedWith } from '../../../../server/publication/served-proof.ts';
import { composeReport } from '../../../../server/report/compose.ts';
import { chainedEditions } from '../../../chained-editions.ts';
import { reportInput } from '../../../report-input.ts';

const reference = {
  budgetCents: 6_000_000,
  markNormPercent: 95,
  areas: [{ code: 'G1', population: 9000 }],
};

/** The edition of a month with its files and results. */
function servedOf(months: number): ServedEdition {
  const content = contentOf(chainedEditions('2025-07', months));
  return servedWith({ ...content, parameters: { ...content.parameters, reference } });
}

const ten = servedOf(10);
const served: ServedEdition = {
  ...ten,
  report: composeReport(reportInput({ measures: ten.measures ?? [] })),
};
const measures = served.measures ?? [];
/** Two months in, when some categories still wait. */
const early = servedOf(2);

/** The same edition with one cell of a measure changed, as a serializer that leaks would serve it. */
function withCell(
  edition: ServedEdition,
  place: { readonly part: string; readonly row: string; readonly column: string },
  change: Partial<Cell>,
): ServedEdition {
  const changed = (edition.measures ?? []).map((measure): MeasureResult => ({
    ...measure,
    parts: measure.parts.map((part) => ({
      ...part,
      rows: part.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, index) =>
          part.id === place.part && row.id === place.row && part.columns[index]?.id === place.column
            ? { ...cell, ...change }
            : cell,
        ),
      })),
    })),
  }));
  return { ...edition, measures: changed };
}

/** What an attacker finds in one table of what was served. */
async function foundIn(edition: ServedEdition, table: TableId): Promise<readonly string[]> {
  const { content } = edition;
  const { findings } = await makeAttacker(highsSolver()).attack({
    firstMonth: content.firstMonth,
    claims: collectClaims([edition]).filter(
      (claim) => claim.table === null || claim.table === table,
    ),
    parameters: { ...content.parameters, tables: servedTables(content) },
    only: [table],
  });
  return findings.map(({ kind }) => kind);
}

const area = served.content.tables.find(({ id }) => id === 'cases.area');
const shown = area?.rows.find(({ n }) => n !== null);
const hidden = early.content.tables
  .flatMap(({ id, rows }) => rows.map((row) => ({ id, ...row })))
  .find(({ n, id }) => n === null && id.startsWith('cases.'));

describe('everything that is served of an edition', () => {
  it('says nothing but what was released', () => {
    expect(foreignNumbers(served)).toEqual([]);
    expect(foreignNumbers(servedOf(4))).toEqual([]);
  });

  it('is read as a whole: results, their files, tables, and the report', () => {
    const places = readRest(served).map(({ where }) => where);
    for (const measure of ['R1.1', 'R2.2', 'R3.3', 'R4.1', 'R5.3']) {
      expect(places.filter((where) => where.startsWith(`${measure} `)).length).toBeGreaterThan(0);
      expect(places.filter((where) => where.startsWith(`${measure}.csv`)).length).toBeGreaterThan(
        0,
      );
    }
    expect(places.filter((where) => where.startsWith('file of cases.area')).length).toBeGreaterThan(
      0,
    );
    expect(places.filter((where) => where.startsWith('report')).length).toBeGreaterThan(100);
  });

  it('leaves the attacker exact numbers only: percentages and margins follow from those', () => {
    const ranges = collectClaims([served]).filter(({ least, most }) => least !== most);
    expect(ranges.filter(({ table }) => table !== null)).toEqual([]);
  });
});

/** A report with one table over several measures, which says this. */
const saying = (text: string): ServedEdition => ({
  ...served,
  report: {
    blocks: [
      {
        kind: 'table',
        id: 'several',
        caption: 'Wat de pilot laat zien',
        columns: [],
        rows: [['Vraag', text]],
        footnote: null,
        source: { editionSeq: 10, measure: 'R1–R5' },
      },
    ],
  },
});

describe('a serializer that leaks', () => {
  const so = { part: 'cases.area', row: shown?.category ?? '', column: 'so-far' };

  it('one more than was released is caught, and cannot be true', async () => {
    const leaking = withCell(served, so, { value: (shown?.n ?? 0) + 1 });
    expect(foreignNumbers(leaking).length).toBeGreaterThan(0);
    expect(await foundIn(leaking, 'cases.area')).toContain('contradiction');
  });

  it('a newer count that betrays nobody is caught as foreign', () => {
    const newer = `${(shown?.n ?? 0) + 40}`;
    expect(foreignNumbers(withCell(served, so, { text: newer })).length).toBeGreaterThan(0);
  });

  it('a count that waits is caught, and betrays somebody', async () => {
    if (hidden === undefined) throw new Error('everything is shown');
    const place = { part: hidden.id, row: hidden.category, column: 'so-far' };
    const leaking = withCell(early, place, { value: 3, text: '3' });
    expect(foreignNumbers(leaking).length).toBeGreaterThan(0);
    expect(await foundIn(leaking, hidden.id)).toContain('category');
  });

  it('only the percentage of a count that waits is caught, and betrays somebody', async () => {
    if (hidden === undefined) throw new Error('everything is shown');
    const place = { part: hidden.id, row: hidden.category, column: 'share' };
    const of = early.content.tables.find(({ id }) => id === hidden.id)?.total ?? 0;
    const leaking = withCell(early, place, { of, text: `${Math.round(300 / of)}%` });
    expect(foreignNumbers(leaking).length).toBeGreaterThan(0);
    expect(await foundIn(leaking, hidden.id)).not.toEqual([]);
  });

  it('only the margin of a share is caught', () => {
    const leaking = measures.map((measure) =>
      measure.id === 'R1.2' && measure.headline !== null
        ? { ...measure, headline: { ...measure.headline, margin: 'tussen 1% en 6%' } }
        : measure,
    );
    expect(foreignNumbers({ ...served, measures: leaking })).toContainEqual(
      expect.objectContaining({ what: 'tussen 1% en 6%' }),
    );
  });

  it('a count in a sentence, in a drawing or in a row of its own is caught', () => {
    const [first, ...others] = measures;
    if (first === undefined) throw new Error('no measures');
    const inNote = { ...first, notes: ['Er waren 3 casussen in Sneek.'] };
    expect(foreignNumbers({ ...served, measures: [inNote, ...others] })).toHaveLength(1);
    const inDrawing = {
      ...first,
      parts: first.parts.map((part) => ({
        ...part,
        charts: part.charts.map((chart) =>
          chart.kind === 'months'
            ? {
                ...chart,
                series: chart.series.map((line) => ({
                  ...line,
                  points: line.points.map((point) => ({ ...point, value: 2 })),
                })),
              }
            : chart,
        ),
      })),
    };
    expect(foreignNumbers({ ...served, measures: [inDrawing, ...others] }).length).toBeGreaterThan(
      1,
    );
  });

  it('a line in the file of a measure is caught', () => {
    const file = served.measureFiles?.get('R1.3') ?? '';
    const more = `${file}R1.3;1;Extra;Sneek;Aantal;casussen;3;;3;;2025-07;2026-04;t/m april 2026\r\n`;
    expect(foreignNumbers({ ...served, measureFiles: new Map([['R1.3', more]]) })).toHaveLength(1);
  });

  it('a cell in the file of a table is caught', () => {
    const file = served.files?.tables.get('cases.area') ?? '';
    const more = `${file}10;${shown?.category};x;999;2026-04;;;;\r\n`;
    const files = {
      totals: served.files?.totals ?? '',
      tables: new Map<string, string>([['cases.area', more]]),
    };
    expect(foreignNumbers({ ...served, files })).toHaveLength(1);
  });

  it('a cell or a sentence in the report is caught', () => {
    const blocks = (served.report?.blocks ?? []).map((block) => {
      if (block.kind !== 'table' || block.source === null || block.id !== 'R1.3.cases.area') {
        return block;
      }
      return { ...block, rows: block.rows.map(([label = '']) => [label, '3', '3']) };
    });
    expect(foreignNumbers({ ...served, report: { blocks } }).length).toBeGreaterThan(0);
    const sentence = {
      kind: 'paragraph' as const,
      spans: [
        { kind: 'reference', text: '3 casussen', source: { editionSeq: 10, measure: 'R1.2' } },
      ],
    };
    expect(foreignNumbers({ ...served, report: { blocks: [sentence] } }).length).toBeGreaterThan(0);
  });

  it('a number among others in a sentence about several measures is caught', () => {
    const quoted = measures.find(({ headline }) => headline !== null && headline.of !== null);
    const known = quoted?.headline?.text ?? '';
    const [count = ''] = /^\d+/.exec(known) ?? [];
    expect(foreignNumbers(saying(`In maart 2026: ${known}. Punten: geen.`))).toEqual([]);
    const others = [
      `In maart 2026: ${known} en 3 anderen.`,
      `Nu: 1${known}.`,
      known.replace(count, '2'),
    ];
    for (const text of others) expect(foreignNumbers(saying(text))).toHaveLength(1);
  });
});
