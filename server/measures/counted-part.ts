import type { Code } from '../domain/codes/code-list.ts';
import { countCell, shareCell } from './figure.ts';
import type { Unit } from './measure.ts';
import type { Part } from './measure-result.ts';

/** What a table of plain counts is made from: only the live view has these. */
export type CountedTable = {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly rowHeader: string;
  readonly codes: readonly Pick<Code, 'code' | 'label'>[];
  readonly counts: ReadonlyMap<string, number>;
  /** The code for "not known"; it stands apart. */
  readonly unknown?: string;
  /** More codes that stand apart. */
  readonly apart?: readonly string[];
};

/** One row per code with its count since the start and its share; every unit is in one row. */
export function countedPart(table: CountedTable): Part {
  const { id, title, unit, rowHeader, codes, counts, unknown, apart = [] } = table;
  const of = codes.reduce((sum, { code }) => sum + (counts.get(code) ?? 0), 0);
  const rows = codes.map(({ code, label }) => {
    const count = counts.get(code) ?? 0;
    return {
      id: code,
      label,
      depth: 0,
      apart: code === unknown || apart.includes(code),
      cells: [countCell(count), shareCell({ count, of })],
    } as const;
  });
  return {
    id,
    kind: 'categories',
    title,
    unit,
    rowHeader,
    columns: [
      { id: 'so-far', label: 'Sinds de start', unit },
      { id: 'share', label: 'Deel van het totaal', unit },
    ],
    rows,
    notDistributed: null,
    addsUp: true,
    judgement: null,
    notes: [],
    charts: [
      {
        kind: 'bars',
        title,
        unit,
        bars: rows.map(({ id: bar, label, cells }) => ({ id: bar, label, ...cells[1] })),
      },
    ],
  };
}
