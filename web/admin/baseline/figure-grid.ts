import { laws } from '../../../server/domain/codes/laws.ts';
import type { LawCode } from '../../../server/domain/codes/laws.ts';
import type { StoredFigure } from './figure-query.ts';
import { periodValue } from './periods.ts';
import type { Period } from './periods.ts';

/** One period with the figure of each law that has one. */
export type FigureRow = {
  period: Period;
  byLaw: ReadonlyMap<string, StoredFigure>;
  /** The sources and as-of days of the row, each once. */
  sources: readonly string[];
  asOfDays: readonly string[];
};

/** Laws that always have a column: the three the municipality carries out itself. */
const always: readonly LawCode[] = ['W1', 'W2', 'W3'];

/** The laws that have a column, in the order of the code list. */
export function lawsWithColumn(figures: readonly StoredFigure[]) {
  return laws.codes.filter(
    ({ code }) => always.includes(code) || figures.some(({ law }) => law === code),
  );
}

/** Figures of one kind laid out by period, newest first; a quarter stands apart from its months. */
export function figureRows(figures: readonly StoredFigure[]): FigureRow[] {
  const rows = new Map<string, StoredFigure[]>();
  for (const figure of figures) {
    const key = periodValue(figure);
    rows.set(key, [...(rows.get(key) ?? []), figure]);
  }
  return [...rows]
    .toSorted(([left], [right]) => (left < right ? 1 : -1))
    .flatMap(([, inRow]) => {
      const [first] = inRow;
      if (!first) return [];
      return {
        period: { monthFrom: first.monthFrom, monthTo: first.monthTo },
        byLaw: new Map(inRow.map((figure) => [figure.law, figure])),
        sources: [...new Set(inRow.map(({ source }) => source))],
        asOfDays: [...new Set(inRow.map(({ asOfDay }) => asOfDay))].toSorted(),
      };
    });
}
