import { addMonths, monthsBetween } from '../../../server/domain/calendar.ts';
import { categoriesFor } from '../../../server/measures/categories.ts';
import type { MeasureContext } from '../../../server/measures/measure.ts';
import { seriesOf, tableDefinitions } from '../../../server/measures/series.ts';
import type { TableId } from '../../../server/measures/series.ts';
import type {
  CategoryCount,
  ExactFigure,
  ExactId,
  LiveFigures,
  MeasureSource,
  RunTotal,
  TotalsSeries,
} from '../../../server/measures/source.ts';

export const areas = [
  { code: 'G1', name: 'Gebiedsteam 1' },
  { code: 'G2', name: 'Gebiedsteam 2' },
];

export const context: MeasureContext = {
  asOfDay: null,
  budgetCents: 6_000_000,
  responseNormDays: 3,
  markNormPercent: 95,
  population: new Map([
    ['G1', 14_000],
    ['G2', null],
  ]),
};

export const nothingLive: LiveFigures = {
  responseDays: [],
  questionsPerLifeDomain: new Map(),
  questionsPerLaw: new Map(),
  unknowns: [],
  contactsPerChannel: new Map(),
  stopReasons: { intended: new Map(), filed: new Map() },
  decisions: new Map(),
  filledInTogether: { count: 0, of: 0 },
  caseMoments: [],
};

/** A count of a category: a number stands at the as-of month, a pair at another month. */
export type Given = number | { readonly n: number; readonly through: string; readonly of: number };

/** What a hand-made source says; everything left out is empty. */
export type Said = {
  readonly basis?: 'records' | 'ledger';
  readonly totals?: Partial<Record<TotalsSeries, readonly RunTotal[]>>;
  readonly tables?: Partial<Record<TableId, Readonly<Record<string, Given>>>>;
  readonly exact?: Partial<Record<ExactId, readonly ExactFigure[]>>;
  readonly live?: Partial<LiveFigures>;
  readonly leftOut?: MeasureSource['leftOut'];
};

export const firstMonth = '2026-01';
export const asOfMonth = '2026-05';

/** One run over all months of the hand-made source. */
export function allAtOnce(n: number | null): readonly RunTotal[] {
  return [{ from: firstMonth, to: asOfMonth, n }];
}

/** One run per month from the first month on. */
export function perMonth(...counts: readonly (number | null)[]): readonly RunTotal[] {
  return counts.map((n, index) => {
    const month = addMonths(firstMonth, index);
    return { from: month, to: month, n };
  });
}

/** An exact figure of one month. */
export function inMonth(month: string, value: number | null, category = 'all'): ExactFigure {
  return { category, from: month, to: month, value, source: 'Gemeente', asOfDay: '2026-06-01' };
}

/** A source that says exactly this, over January through May 2026. */
export function handMade(said: Said = {}): MeasureSource {
  const { basis = 'ledger', totals = {}, tables = {}, exact = {} } = said;
  const empty = basis === 'records' ? monthsBetween(firstMonth, asOfMonth).map(zero) : [];
  const totalsOf = (series: TotalsSeries): readonly RunTotal[] => totals[series] ?? empty;
  return {
    basis,
    firstMonth,
    asOfMonth,
    totals: totalsOf,
    table(id) {
      const total = totalsOf(seriesOf(id)).reduce((sum, { n }) => sum + (n ?? 0), 0);
      const rows = categoriesFor(areas)[id].map(({ code, label }) =>
        row({ category: code, label }, tables[id]?.[code], { basis, total }),
      );
      const multiple = tableDefinitions.some((table) => table.id === id && table.multiple);
      return { id, multiple, total, rows, notDistributed: null };
    },
    exact: (id) => exact[id] ?? [],
    live: () => (basis === 'records' ? { ...nothingLive, ...said.live } : null),
    leftOut: said.leftOut,
  };
}

function zero(month: string): RunTotal {
  return { from: month, to: month, n: 0 };
}

function row(
  category: Pick<CategoryCount, 'category' | 'label'>,
  given: Given | undefined,
  { basis, total }: { readonly basis: 'records' | 'ledger'; readonly total: number },
): CategoryCount {
  if (given === undefined) {
    return basis === 'records'
      ? { ...category, n: 0, through: asOfMonth, of: total, steps: [] }
      : { ...category, n: null, through: null, of: null, steps: [] };
  }
  const { n, through, of } =
    typeof given === 'number' ? { n: given, through: asOfMonth, of: total } : given;
  return { ...category, n, through, of, steps: [{ from: firstMonth, to: through, n }] };
}
