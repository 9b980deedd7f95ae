import { addMonths, monthsBetween } from '../../../../server/domain/calendar.ts';
import { categoriesFor } from '../../../../server/measures/categories.ts';
import { tableDefinitions } from '../../../../server/measures/series.ts';
import type { TableId } from '../../../../server/measures/series.ts';
import type {
  ExactFigure,
  ExactId,
  MeasureSource,
  RunTotal,
  Step,
  TableCounts,
  TotalsSeries,
} from '../../../../server/measures/source.ts';
import { seededRandom } from '../../../../fixtures/random.ts';

const firstMonth = '2026-01';
const asOfMonth = '2026-10';
const months = monthsBetween(firstMonth, asOfMonth);

const perMonth: { readonly [series in TotalsSeries]: number } = {
  cases: 18,
  'objections-intended': 3,
  'objections-filed': 2,
  dissatisfactions: 7,
  'closed-cases': 12,
  experiences: 6,
  signals: 2,
  contacts: 50,
  questions: 70,
  'turned-away': 1,
};

/** Gathers months until there are five, as a release does. */
function batches(counts: readonly number[]): readonly Step[] {
  const steps: Step[] = [];
  let from = firstMonth;
  let n = 0;
  for (const [index, count] of counts.entries()) {
    n += count;
    const to = addMonths(firstMonth, index);
    if (n < 5) continue;
    steps.push({ from, to, n });
    from = addMonths(to, 1);
    n = 0;
  }
  return steps;
}

function totalsOf(series: TotalsSeries): readonly RunTotal[] {
  const random = seededRandom(`totals ${series}`);
  const runs: RunTotal[] = [
    ...batches(months.map(() => Math.round(perMonth[series] * (0.5 + random.next())))),
  ];
  const last = runs.at(-1)?.to ?? '';
  return last === asOfMonth ? runs : [...runs, { from: asOfMonth, to: asOfMonth, n: null }];
}

const categories = categoriesFor([
  { code: 'a', name: 'Gebiedsteam Noord' },
  { code: 'b', name: 'Gebiedsteam Súd' },
  { code: 'c', name: 'Gebiedsteam West' },
]);

function tableOf(id: TableId): TableCounts {
  const definition = tableDefinitions.find((table) => table.id === id);
  if (!definition) throw new Error(`no table ${id}`);
  const random = seededRandom(`table ${id}`);
  const runs = totalsOf(definition.series).filter(({ n }) => n !== null);
  const total = runs.reduce((sum, { n }) => sum + (n ?? 0), 0);
  const codes = categories[id];
  const weights = codes.map((_, index) => (0.3 + random.next()) / (1 + index * 0.4));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const rows = codes.map(({ code, label }, index) => {
    const share = (weights[index] ?? 0) / whole;
    const steps = batches(
      months.map((month) => Math.round((runs.find(({ to }) => to === month)?.n ?? 0) * share)),
    );
    const through = steps.at(-1)?.to ?? null;
    const n = through === null ? null : steps.reduce((sum, step) => sum + step.n, 0);
    const of = runs.reduce((sum, run) => sum + (run.to <= (through ?? '') ? (run.n ?? 0) : 0), 0);
    return { category: code, label, n, through, of: n === null ? null : Math.max(of, n), steps };
  });
  const shown = rows.reduce((sum, { n }) => sum + (n ?? 0), 0);
  return {
    id,
    multiple: definition.multiple,
    total,
    rows,
    notDistributed: definition.multiple || total <= shown ? null : total - shown,
  };
}

function exactOf(id: ExactId): readonly ExactFigure[] {
  const random = seededRandom(`exact ${id}`);
  const figure = (from: string, to: string, value: number | null, category = 'all') => ({
    category,
    from,
    to,
    value,
    source: id.startsWith('municipal') ? 'Opgave gemeente' : null,
    asOfDay: id.startsWith('municipal') ? '2026-11-02' : null,
  });
  if (id === 'cost-cents') {
    return months.map((month) => figure(month, month, 400_000 + random.whole(0, 90_000)));
  }
  if (id === 'effort-minutes') {
    return months.map((month) => figure(month, month, 4_000 + random.whole(0, 900)));
  }
  if (id.startsWith('municipal')) {
    return ['2025', '2026'].flatMap((year) =>
      ['01', '04', '07'].map((start) =>
        figure(
          `${year}-${start}`,
          addMonths(`${year}-${start}`, 2),
          (year === '2025' ? 24 : 17) + random.whole(0, 8),
          'W1',
        ),
      ),
    );
  }
  return [figure(firstMonth, asOfMonth, id === 'signals-raised' ? 14 : 7)];
}

/** A ledger of ten months in 2026 with batches of at least five; the same every time. */
export const sampleSource: MeasureSource = {
  basis: 'ledger',
  asOfMonth,
  firstMonth,
  totals: totalsOf,
  table: tableOf,
  exact: exactOf,
  live: () => null,
};
