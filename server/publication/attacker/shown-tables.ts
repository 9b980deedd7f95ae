import type { TableId } from '../../measures/series.ts';
import type { PublishedTable } from '../parameters.ts';
import { linkedLimits } from './series-links.ts';
import type { LinkedLimit, Said } from './series-links.ts';
import { isShown, tableModel } from './table-model.ts';
import type { ModelInput, TableModel } from './table-model.ts';

/** A table of which something was shown, with what is known of it. */
export type Shown = { readonly table: PublishedTable; readonly model: TableModel };

type Known = ModelInput & {
  readonly parameters: { readonly tables: readonly PublishedTable[] };
};

/** The tables of which something was shown, with what is known of each. */
export function shownTables({ parameters, ...known }: Known): readonly Shown[] {
  return parameters.tables
    .map((table) => ({ table, model: tableModel(table, { ...known, parameters }) }))
    .filter(({ model }) => isShown(model));
}

/** Two tables of one series. */
export type Pair = { readonly one: TableModel; readonly other: TableModel };

/** Every two shown tables of one series of which at least one is attacked. */
export function pairsOf(
  shown: readonly Shown[],
  isAttacked: (id: TableId) => boolean,
): readonly Pair[] {
  return shown.flatMap(({ table, model }, index) =>
    shown.slice(index + 1).flatMap((next): Pair[] => {
      const isPair =
        next.table.series === table.series && (isAttacked(model.id) || isAttacked(next.model.id));
      return isPair ? [{ one: model, other: next.model }] : [];
    }),
  );
}

/** Every shown table of which other series say something, with what they say. */
export function linksOf(
  shown: readonly Shown[],
  {
    firstMonth,
    claims,
    questions = [],
    carriesOver = false,
  }: Pick<Said, 'firstMonth' | 'claims'> & Partial<Said>,
): readonly { readonly model: TableModel; readonly limits: readonly LinkedLimit[] }[] {
  const said = { firstMonth, carriesOver, claims, questions };
  return shown
    .map(({ table, model }) => ({ model, limits: linkedLimits(table, model, said) }))
    .filter(({ limits }) => limits.length > 0);
}
