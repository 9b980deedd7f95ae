import { describe, expect, it } from 'vitest';
import { categoriesFor } from '../../../server/measures/categories.ts';
import type { MeasureResult } from '../../../server/measures/measure-result.ts';
import { recordsSource } from '../../../server/measures/records-source.ts';
import type { RecordCounts } from '../../../server/measures/records-source.ts';
import { computeMeasures } from '../../../server/measures/registry.ts';
import { tableDefinitions } from '../../../server/measures/series.ts';
import { areas, context, nothingLive } from './hand-made-source.ts';

const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
const categories = categoriesFor(areas);

/** Every category gains a few units in every month; single-choice tables divide their series. */
const counts: RecordCounts = {
  firstMonth: '2026-01',
  asOfMonth: '2026-05',
  categories,
  totals: new Map(
    tableDefinitions.map(({ series }) => [series, months.map((month) => ({ month, n: 200 }))]),
  ),
  tables: new Map(
    tableDefinitions.map(({ id }) => [
      id,
      months.flatMap((month, late) =>
        categories[id].map(({ code }, place) => ({
          month,
          code,
          n: place === 0 ? 200 - (categories[id].length - 1) * (late + 5) : late + 5,
        })),
      ),
    ]),
  ),
  exact: new Map(),
  live: nothingLive,
};

const records = recordsSource(counts);
// The ledger of a pilot in which every batch was released at once says the same.
const ledger = { ...records, basis: 'ledger', live: () => null } as const;

const numbers = (results: readonly MeasureResult[]) =>
  results.map(({ id, headline, cumulative, parts }) => ({
    id,
    headline: headline && { value: headline.value, of: headline.of, percent: headline.percent },
    cumulative: cumulative && { value: cumulative.value, of: cumulative.of },
    parts: parts
      .filter((part) => tableDefinitions.some((table) => table.id === part.id))
      .map((part) => ({
        id: part.id,
        cells: part.rows.map(({ cells }) => cells.map(({ value, of }) => ({ value, of }))),
      })),
  }));

// R2.1 counts questions live and cases with a question for the workgroup.
const comparable = (results: readonly MeasureResult[]) =>
  numbers(results).filter(({ id }) => id !== 'R2.1');

describe('the live view and the workgroup', () => {
  it('see the same numbers wherever they count the same unit', () => {
    expect(comparable(computeMeasures(ledger, context))).toEqual(
      comparable(computeMeasures(records, context)),
    );
  });

  it('are told which of the two they look at', () => {
    const label = (source: typeof records) =>
      computeMeasures(source, context)[0]?.thisEdition?.label;
    expect([label(records), label(ledger)]).toEqual(['Deze maand', 'Deze editie']);
  });
});

describe('counted records as a source', () => {
  it('puts an unknown code of a single-choice table with what is not known', () => {
    const source = recordsSource({
      ...counts,
      tables: new Map([
        [
          'cases.phase',
          [
            { month: '2026-02', code: null, n: 3 },
            { month: '2026-02', code: 'retired', n: 1 },
            { month: '2026-05', code: 'F9', n: 2 },
          ],
        ],
      ]),
    });
    const row = source.table('cases.phase').rows.find(({ category }) => category === 'F9');
    expect(row).toMatchObject({
      n: 6,
      steps: [
        { from: '2026-02', to: '2026-02', n: 4 },
        { from: '2026-05', to: '2026-05', n: 2 },
      ],
    });
  });

  it('has a total for every month, also the empty ones', () => {
    const totals = new Map([['cases', [{ month: '2026-03', n: 7 }]]] as const);
    const source = recordsSource({ ...counts, totals });
    expect(source.totals('cases').map(({ n }) => n)).toEqual([0, 0, 7, 0, 0]);
  });
});
