import { countCell, shareCell, wordsCell } from './figure.ts';
import type { Share } from './figure.ts';
import type { Unit } from './measure.ts';
import type { Cell, Chart, Part, Row } from './measure-result.ts';
import { monthsChart } from './months-part.ts';
import { periodInWords } from './period-words.ts';
import { newestLabel, newestTotal, soFarLabel, throughSmall, totalSoFar } from './run-totals.ts';
import { seriesOf } from './series.ts';
import type { TableId } from './series.ts';
import type { CategoryCount, MeasureSource, TableCounts } from './source.ts';

/** The sentence under every table in which one case can stand in several rows. */
export const doesNotAddUp =
  'Er kunnen meer antwoorden tegelijk gelden. De rijen tellen daarom niet op tot het totaal of tot 100%.';

/** What a table of categories is made from. */
export type CategoryTable = {
  readonly table: TableId;
  readonly title: string;
  readonly unit: Unit;
  readonly rowHeader: string;
  /** Codes that are no answer and stand apart ("niet bekend"). */
  readonly apart?: readonly string[];
  readonly notes?: readonly string[];
  /** Draw the rows as the steps of a way, under a first row with the total. */
  readonly path?: { readonly total: string };
};

/**
 * The share of a category in its series over the same months; null when either is not known. A
 * published count never goes down, so after a correction it can stand above its total for a while:
 * then there is no share until the total has caught up.
 */
export function shareOf(row: CategoryCount | undefined): Share | null {
  if (row === undefined || row.n === null || row.of === null || row.n > row.of) return null;
  return { count: row.n, of: row.of };
}

/** The row of a category; undefined when the table does not have it. */
export function rowOf(table: TableCounts, category: string): CategoryCount | undefined {
  return table.rows.find((row) => row.category === category);
}

/**
 * What came into a category in the newest month or edition. From a ledger a category without a new
 * batch says only that: it must not be read as zero.
 */
export function newestCell(source: MeasureSource, row: CategoryCount): Cell {
  if (row.n === null) return countCell(null);
  const step = row.steps.findLast(({ to }) => to === source.asOfMonth);
  if (step) return countCell(step.n, step.from === step.to ? null : periodInWords(step));
  return source.basis === 'records' ? countCell(0) : wordsCell('niet bijgewerkt');
}

/** One row per category in the fixed order: new, since the start, and the share of the whole. */
export function categoryPart(source: MeasureSource, definition: CategoryTable): Part {
  const { title, unit, rowHeader, apart = [], notes = [], path } = definition;
  const table = source.table(definition.table);
  const rows = table.rows.map((row): Row => {
    const small = throughSmall(source, row.through);
    return {
      id: row.category,
      label: row.label,
      depth: path ? 1 : 0,
      apart: apart.includes(row.category),
      cells: [newestCell(source, row), countCell(row.n, small), shareCell(shareOf(row), small)],
    };
  });
  return {
    id: definition.table,
    kind: path ? 'path' : 'categories',
    title,
    unit,
    rowHeader,
    columns: [
      { id: 'new', label: newestLabel(source), unit },
      { id: 'so-far', label: soFarLabel(source), unit },
      { id: 'share', label: 'Deel van het totaal', unit },
    ],
    rows: path ? [totalRow(source, definition.table, path.total), ...rows] : rows,
    notDistributed:
      table.notDistributed === null
        ? null
        : {
            value: table.notDistributed,
            of: null,
            text: `nog niet verdeeld: ${table.notDistributed}`,
            small: null,
          },
    addsUp: !table.multiple,
    judgement: null,
    notes: table.multiple ? [doesNotAddUp, ...notes] : notes,
    charts: [stepsChart(source, definition, table), barsChart(definition, rows)],
  };
}

/** The first row of a way: all units of the series. */
function totalRow(source: MeasureSource, table: TableId, label: string): Row {
  const runs = source.totals(seriesOf(table));
  const newest = newestTotal(source, runs, 'casussen');
  const { n, through } = totalSoFar(runs);
  return {
    id: 'total',
    label,
    depth: 0,
    apart: false,
    cells: [
      countCell(newest.value, newest.small),
      countCell(n, throughSmall(source, through)),
      wordsCell('alle'),
    ],
  };
}

/** The batches of every category over all months: how it got to where it stands. */
function stepsChart(
  source: MeasureSource,
  { title, unit }: CategoryTable,
  table: TableCounts,
): Chart {
  return monthsChart(
    source,
    { title: `${title}: erbij gekomen`, unit },
    table.rows.map((row) => ({
      id: row.category,
      label: row.label,
      points: row.steps.map(({ from, to, n }) => ({ from, to, value: n })),
    })),
  );
}

/** The counts since the start as bars, in the order of the table. */
function barsChart({ title, unit }: CategoryTable, rows: readonly Row[]): Chart {
  return {
    kind: 'bars',
    title,
    unit,
    bars: rows.map(({ id, label, cells }) => ({
      id,
      label,
      ...(cells[2]?.value === null || cells[2] === undefined
        ? (cells[1] ?? countCell(null))
        : cells[2]),
    })),
  };
}
