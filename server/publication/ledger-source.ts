import type { ExactFigure, ExactId, MeasureSource } from '../measures/source.ts';
import type { EditionContent } from './edition-content.ts';

/** Slips are counted per closed case and so in batches; to a measure they are figures like the rest. */
const slipCategory: { readonly [measure in ExactId]?: string } = {
  'slips-handed-out': 'issued',
  'slips-not-offered': 'not-offered',
};

function slips(content: EditionContent, category: string): readonly ExactFigure[] {
  const table = content.tables.find(({ id }) => id === 'closed-cases.slip');
  const row = table?.rows.find((candidate) => candidate.category === category);
  return (row?.steps ?? []).map(({ from, to, n }) => ({
    category: 'all',
    from,
    to,
    value: n,
    source: null,
    asOfDay: null,
  }));
}

/**
 * An edition as a source of measures: the workgroup's figures are computed from the same object that
 * is served, and from nothing else.
 * @throws Error from `table` for a table that the edition does not have.
 */
export function ledgerSource(content: EditionContent): MeasureSource {
  return {
    basis: 'ledger',
    asOfMonth: content.to,
    firstMonth: content.firstMonth,
    totals: (series) => content.totals.find((totals) => totals.series === series)?.runs ?? [],
    table(id) {
      const found = content.tables.find((table) => table.id === id);
      if (found === undefined) throw new Error(`edition ${content.seq} has no table ${id}`);
      return found;
    },
    exact(id) {
      const category = slipCategory[id];
      if (category !== undefined) return slips(content, category);
      return content.exact
        .filter(({ measure }) => measure === id)
        .map(({ category: code, from, to, value, source, asOfDay }) => ({
          category: code,
          from,
          to,
          value,
          source,
          asOfDay,
        }));
    },
    live: () => null,
  };
}
