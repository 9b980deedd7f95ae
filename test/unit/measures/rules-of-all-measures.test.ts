import { array, boolean, constantFrom, integer, option, record, sample, tuple } from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureResultSchema } from '../../../server/api/measure-schemas.ts';
import { doesNotAddUp } from '../../../server/measures/category-part.ts';
import { notYetToShow } from '../../../server/measures/figure.ts';
import { categoriesFor } from '../../../server/measures/categories.ts';
import type { Cell, Figure, MeasureResult } from '../../../server/measures/measure-result.ts';
import { computeMeasures, measureDefinitions } from '../../../server/measures/registry.ts';
import { tableDefinitions } from '../../../server/measures/series.ts';
import type { TableId } from '../../../server/measures/series.ts';
import type { ExactFigure, RunTotal } from '../../../server/measures/source.ts';
import { areas, context, handMade, perMonth } from './hand-made-source.ts';
import type { Given, Said } from './hand-made-source.ts';

const count = integer({ min: 0, max: 120 });

const runs: Arbitrary<readonly RunTotal[]> = array(option(count), {
  minLength: 0,
  maxLength: 5,
}).map((counts) => perMonth(...counts));

const given: Arbitrary<Given> = tuple(count, count, boolean()).map(([n, rest, isNow]) => ({
  n,
  of: n + rest,
  through: isNow ? '2026-05' : '2026-03',
}));

const cellsOfTable = (id: TableId): Arbitrary<Readonly<Record<string, Given>>> =>
  record(Object.fromEntries(categoriesFor(areas)[id].map(({ code }) => [code, option(given)]))).map(
    (cells) =>
      Object.fromEntries(
        Object.entries(cells).flatMap(([code, cell]) => (cell === null ? [] : [[code, cell]])),
      ),
  );

const tables: Arbitrary<Said['tables']> = tuple(
  ...tableDefinitions.map(({ id }) => cellsOfTable(id)),
).map((all) =>
  Object.fromEntries(all.map((cells, index) => [tableDefinitions[index]?.id ?? '', cells])),
);

const exact: Arbitrary<readonly ExactFigure[]> = array(
  record({
    category: constantFrom('all', 'W1', 'W3'),
    year: constantFrom('2025', '2026'),
    month: constantFrom('01', '02', '03', '04', '05'),
    value: option(count),
  }),
  { maxLength: 12 },
).map((figures) =>
  figures.map(({ category, year, month, value }) => ({
    category,
    from: `${year}-${month}`,
    to: `${year}-${month}`,
    value,
    source: 'Gemeente',
    asOfDay: null,
  })),
);

const said: Arbitrary<Said> = record({
  basis: constantFrom('records', 'ledger'),
  totals: record({
    cases: runs,
    'closed-cases': runs,
    'objections-intended': runs,
    'objections-filed': runs,
    dissatisfactions: runs,
    experiences: runs,
    signals: runs,
    contacts: runs,
    questions: runs,
    'turned-away': runs,
  }),
  tables,
  exact: record({
    'municipal-objections': exact,
    'municipal-complaints': exact,
    'effort-minutes': exact,
    'cost-cents': exact,
    'signals-raised': exact,
  }),
});

const compute = (what: Said): readonly MeasureResult[] =>
  computeMeasures(handMade(what), {
    ...context,
    asOfDay: what.basis === 'records' ? '2026-05-20' : null,
  });

const figuresOf = (result: MeasureResult): Figure[] =>
  [result.headline, result.thisEdition, result.cumulative].filter((figure) => figure !== null);

const cellsOf = (result: MeasureResult): Cell[] =>
  result.parts.flatMap((part) => [
    ...part.rows.flatMap(({ cells }) => cells),
    ...(part.notDistributed === null ? [] : [part.notDistributed]),
    ...part.charts.flatMap((chart) =>
      chart.kind === 'bars'
        ? chart.bars
        : chart.kind === 'stacks'
          ? chart.stacks.flatMap(({ segments }) => segments)
          : [],
    ),
  ]);

// Made once: the same sources, thin, odd and empty ones among them, serve every rule.
const computed = sample(said, { seed: 2016, numRuns: 60 }).flatMap(compute);

const figures = computed.flatMap(figuresOf);
const shown = [...figures, ...computed.flatMap(cellsOf)];
const parts = computed.flatMap((result) => result.parts);

const units = measureResultSchema.shape.parts.unwrap().element.shape.unit.options;

const isMultiple = (id: string): boolean =>
  tableDefinitions.some((table) => table.id === id && table.multiple);

describe('whatever the source says', () => {
  it('there is enough to look at', () => {
    expect(shown.filter(({ text }) => text.includes('%')).length).toBeGreaterThan(1_000);
    expect(shown.filter(({ of }) => of !== null && of < 20).length).toBeGreaterThan(1_000);
  });

  it('there is no percentage of fewer than twenty', () => {
    expect(shown.filter(({ text, of }) => text.includes('%') && (of ?? 0) < 20)).toEqual([]);
    expect(
      figures.filter(
        ({ percent, margin, of }) => (percent !== null || margin !== null) && (of ?? 0) < 20,
      ),
    ).toEqual([]);
  });

  it('no percentage stands without its numerator and denominator', () => {
    expect(shown.filter(({ text }) => text.includes('%') && !text.includes('van de'))).toEqual([]);
  });

  it('no numerator is larger than its denominator', () => {
    expect(shown.filter(({ value, of }) => value !== null && of !== null && value > of)).toEqual(
      [],
    );
  });

  it('every number has a unit', () => {
    const used = new Set<string>([
      ...figures.map(({ unit }) => unit),
      ...parts.flatMap(({ unit, columns, charts }) => [
        unit,
        ...columns.map((column) => column.unit),
        ...charts.map((chart) => chart.unit),
      ]),
    ]);
    expect([...used].filter((unit) => !units.some((known) => known === unit))).toEqual([]);
    expect(
      parts.filter(({ rows, columns }) =>
        rows.some(({ cells }) => cells.length !== columns.length),
      ),
    ).toEqual([]);
  });

  it('every figure with a number has the months it is about', () => {
    expect(figures.filter(({ value, period }) => value !== null && period === null)).toEqual([]);
  });

  it('what cannot be shown has words and no number, and never "<5"', () => {
    expect(shown.filter(({ text }) => text === '' || text.includes('<'))).toEqual([]);
    expect(shown.filter(({ text, value }) => text === notYetToShow && value !== null)).toEqual([]);
  });

  it('the result travels as JSON, within the limits of the API', () => {
    expect(JSON.parse(JSON.stringify(computed))).toEqual(computed);
    // The schema drops what it does not know, so equal means complete.
    expect(measureResultSchema.array().parse(computed)).toEqual(computed);
  });

  it('tables with several codes per unit say that they do not add up', () => {
    const multiple = parts.filter(({ id }) => isMultiple(id));
    expect(multiple.length).toBeGreaterThan(0);
    expect(multiple.filter(({ addsUp, notes }) => addsUp || !notes.includes(doesNotAddUp))).toEqual(
      [],
    );
  });

  it('charts of months have every month on their axis', () => {
    const months = parts
      .flatMap(({ charts }) => charts)
      .flatMap((chart) => (chart.kind === 'months' ? [chart.months.length] : []));
    expect(new Set(months)).toEqual(new Set([5]));
  });
});

describe('the definitions', () => {
  it('are numbered and ordered as the five results', () => {
    const numbers = [6, 4, 3, 4, 6].flatMap((length, result) =>
      Array.from({ length }, (_, index) => `R${result + 1}.${index + 1}`),
    );
    expect(measureDefinitions.map(({ id }) => id)).toEqual(numbers);
    expect(measureDefinitions.map(({ result }) => result)).toEqual(
      numbers.map((id) => `result-${id.charAt(1)}`),
    );
  });

  it('say what each measure counts, where it comes from and what it cannot show', () => {
    const texts = measureDefinitions.flatMap((definition) => [
      definition.question,
      definition.unit,
      definition.numerator,
      definition.denominator,
      definition.source,
      definition.cannotShow,
    ]);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  it('call the municipal counts impact, and nothing else', () => {
    const impact = measureDefinitions.filter(({ level }) => level === 'impact');
    expect(impact.map(({ id }) => id)).toEqual(['R4.4']);
  });
});
