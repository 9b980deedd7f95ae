import { monthsBetween } from '../domain/calendar.ts';
import type { Month } from '../domain/calendar.ts';
import { restCategory } from './categories.ts';
import { seriesOf, tableDefinitions } from './series.ts';
import type { Categories, TableId } from './series.ts';
import type {
  CategoryCount,
  ExactFigure,
  ExactId,
  LiveFigures,
  MeasureSource,
  RunTotal,
  Step,
  TableCounts,
  TotalsSeries,
} from './source.ts';

/** Units per month; a month without units may be absent. */
export type CountedMonth = { readonly month: Month; readonly n: number };

/** Units per month and code; code null when the field is empty. */
export type CountedCode = CountedMonth & { readonly code: string | null };

/** What the records say, counted. */
export type RecordCounts = {
  /** First month of the pilot. */
  readonly firstMonth: Month;
  readonly asOfMonth: Month;
  readonly categories: Categories;
  readonly totals: ReadonlyMap<TotalsSeries, readonly CountedMonth[]>;
  readonly tables: ReadonlyMap<TableId, readonly CountedCode[]>;
  readonly exact: ReadonlyMap<ExactId, readonly ExactFigure[]>;
  readonly live: LiveFigures;
  readonly leftOut?: MeasureSource['leftOut'];
};

const multipleById = new Map<TableId, boolean>(
  tableDefinitions.map(({ id, multiple }) => [id, multiple]),
);

/**
 * Counted records as a source of measures: the live view. Every month has a number, nothing waits,
 * and every category stands at the as-of month.
 */
export function recordsSource(counts: RecordCounts): MeasureSource {
  const { firstMonth, asOfMonth } = counts;
  const months = monthsBetween(firstMonth, asOfMonth);
  const totals = (series: TotalsSeries): readonly RunTotal[] => {
    const counted = new Map(counts.totals.get(series)?.map(({ month, n }) => [month, n]));
    return months.map((month) => ({ from: month, to: month, n: counted.get(month) ?? 0 }));
  };
  const table = (id: TableId): TableCounts => {
    const total = totals(seriesOf(id)).reduce((sum, { n }) => sum + (n ?? 0), 0);
    const steps = stepsPerCategory(id, counts);
    return {
      id,
      multiple: multipleById.get(id) ?? false,
      total,
      rows: counts.categories[id].map(({ code, label }) =>
        categoryCount({ category: code, label }, steps.get(code) ?? [], { asOfMonth, total }),
      ),
      notDistributed: null,
    };
  };
  return {
    basis: 'records',
    asOfMonth,
    firstMonth,
    totals,
    table,
    exact: (id) => counts.exact.get(id) ?? [],
    live: () => counts.live,
    leftOut: counts.leftOut,
  };
}

/** The months in which a category gained units; a code without a category goes to the one for it. */
function stepsPerCategory(id: TableId, counts: RecordCounts): ReadonlyMap<string, readonly Step[]> {
  const known = new Set(counts.categories[id].map(({ code }) => code));
  const perCategory = new Map<string, Map<Month, number>>();
  for (const { month, code, n } of counts.tables.get(id) ?? []) {
    const category = code !== null && known.has(code) ? code : restOf(id);
    if (category === null) continue;
    const perMonth = perCategory.get(category) ?? new Map<Month, number>();
    perMonth.set(month, (perMonth.get(month) ?? 0) + n);
    perCategory.set(category, perMonth);
  }
  return new Map(
    [...perCategory].map(([category, perMonth]) => [
      category,
      [...perMonth]
        .map(([month, n]) => ({ from: month, to: month, n }))
        .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    ]),
  );
}

function restOf(id: TableId): string | null {
  return multipleById.get(id) === true ? null : (restCategory[id] ?? null);
}

function categoryCount(
  category: Pick<CategoryCount, 'category' | 'label'>,
  steps: readonly Step[],
  { asOfMonth, total }: { readonly asOfMonth: Month; readonly total: number },
): CategoryCount {
  return {
    ...category,
    n: steps.reduce((sum, { n }) => sum + n, 0),
    through: asOfMonth,
    of: total,
    steps,
  };
}
