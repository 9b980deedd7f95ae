import { countCell } from './figure.ts';
import type { Unit } from './measure.ts';
import type { Chart, Judgement, Part, Point } from './measure-result.ts';
import type { MonthCourse } from './month-course.ts';
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
  /** How the months vary, to draw through the bars; null or absent for no such judgement. */
  readonly course?: MonthCourse | null;
  readonly judgement?: Judgement | null;
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
  readonly course?: MonthCourse | null;
};

/** The months of one or more series over the whole axis of the pilot. */
export function monthsChart(
  source: MeasureSource,
  { title, unit, level, course }: ChartHead,
  series: readonly {
    readonly id: string;
    readonly label: string;
    readonly points: readonly Point[];
  }[],
): Chart {
  return {
    kind: 'months',
    title,
    unit,
    months: allMonths(source),
    series,
    level: level ?? null,
    centre: course?.centre ?? null,
    limits: course?.limits ?? null,
    marked: [...(course?.marks.keys() ?? [])],
  };
}

/** One row per month or run of months: the count, and the count since the start. */
export function monthsPart(source: MeasureSource, table: MonthsTable): Part {
  const { id, title, unit, rounded = false, notes = [], course = null, judgement = null } = table;
  const runs = runsToShow(table.runs);
  let sum = 0;
  const rows = runs.map((run) => {
    sum += run.n ?? 0;
    const cells = [countCell(run.n, course?.marks.get(run.to) ?? null)];
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
    judgement,
    notes: [...(rounded ? ['Afgerond op vijf.'] : []), ...notes, ...(course?.notes ?? [])],
    charts: [
      monthsChart(source, { title: `${title} per maand`, unit, course }, [
        {
          id,
          label: title,
          points: runs.map(({ from, to, n }) => ({ from, to, value: n })),
        },
      ]),
    ],
  };
}
