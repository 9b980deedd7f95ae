import { countCell } from './figure.ts';
import type { Unit } from './measure.ts';
import type { Chart, Part, Point } from './measure-result.ts';
import { periodInWords } from './period-words.ts';
import { allMonths, runsToShow } from './run-totals.ts';
import type { MeasureSource, RunTotal } from './source.ts';

/** What a table of months is made from. */
export type MonthsTable = {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly runs: readonly RunTotal[];
  /** Rounded totals do not add up exactly, so they get no cumulative column. */
  readonly rounded?: boolean;
  readonly notes?: readonly string[];
};

/** The label of a run of months: "mei 2026", "juli–augustus 2026 samen". */
export function runLabel(run: { readonly from: string; readonly to: string }): string {
  return run.from === run.to ? periodInWords(run) : `${periodInWords(run)} samen`;
}

/** What stands on a chart of months: title, unit, and a level line when there is one. */
export type ChartHead = {
  readonly title: string;
  readonly unit: Unit;
  readonly level?: { readonly label: string; readonly value: number };
};

/** The months of one or more series over the whole axis of the pilot. */
export function monthsChart(
  source: MeasureSource,
  { title, unit, level }: ChartHead,
  series: readonly {
    readonly id: string;
    readonly label: string;
    readonly points: readonly Point[];
  }[],
): Chart {
  return { kind: 'months', title, unit, months: allMonths(source), series, level: level ?? null };
}

/** One row per month or run of months: the count, and the count since the start. */
export function monthsPart(source: MeasureSource, table: MonthsTable): Part {
  const { id, title, unit, rounded = false, notes = [] } = table;
  const runs = runsToShow(table.runs);
  let sum = 0;
  const rows = runs.map((run) => {
    sum += run.n ?? 0;
    const cells = [countCell(run.n)];
    if (!rounded) cells.push(countCell(run.n === null ? null : sum));
    return { id: run.to, label: runLabel(run), depth: 0, apart: false, cells } as const;
  });
  const columns = [{ id: 'new', label: 'Nieuw', unit }];
  if (!rounded) columns.push({ id: 'so-far', label: 'Opgeteld', unit });
  return {
    id,
    kind: 'months',
    title,
    unit,
    rowHeader: 'Maand',
    columns,
    rows,
    notDistributed: null,
    addsUp: true,
    judgement: null,
    notes: rounded ? ['Afgerond op vijf.', ...notes] : notes,
    charts: [
      monthsChart(source, { title: `${title} per maand`, unit }, [
        {
          id,
          label: title,
          points: runs.map(({ from, to, n }) => ({ from, to, value: n })),
        },
      ]),
    ],
  };
}
