import { laws } from '../../domain/codes/laws.ts';
import { lifeDomains } from '../../domain/codes/life-domains.ts';
import { reasonGroups } from '../../domain/codes/reason-groups.ts';
import { supportForms } from '../../domain/codes/support-forms.ts';
import { restCategory } from '../../measures/categories.ts';
import type { Unit } from '../../measures/measure.ts';
import type { Figure, Part } from '../../measures/measure-result.ts';
import { seriesOf } from '../../measures/series.ts';
import type { SeriesId, TableId } from '../../measures/series.ts';
import type { EditionContent } from '../edition-content.ts';
import type { Subject } from './claims.ts';

/** What a number of a measure counts: a category, everything but that category, or a whole series. */
export type Meaning = { readonly subject: Subject; readonly isRest: boolean };

/** The series that is counted in a unit; of the other units nothing is protected. */
const seriesOfUnit: { readonly [unit in Unit]?: SeriesId } = {
  casussen: 'cases',
  'afgesloten casussen': 'closed-cases',
  'uitingen van onvrede': 'dissatisfactions',
  'voorgenomen bezwaren': 'objections-intended',
  'ingediende bezwaren': 'objections-filed',
  cliëntreacties: 'experiences',
  knelpunten: 'signals',
};

const ofSeries = (series: SeriesId): Meaning => ({
  subject: { series, table: null, category: null },
  isRest: false,
});

const ofCategory = (table: TableId, category: string, isRest = false): Meaning => ({
  subject: { series: seriesOf(table), table, category },
  isRest,
});

// What the numerators of the figures are; the definitions of the measures say so to every reader.
const numerators: { readonly [about: string]: Meaning } = {
  'ervaart een drempel': ofCategory('cases.threshold', 'yes'),
  'met een signaal van onvrede': ofCategory('cases.dissatisfaction', 'C0', true),
  ingetrokken: ofCategory('objections-filed.outcome', 'withdrawn'),
  'niet doorgezet': ofCategory('objections-intended.outcome', 'withdrawn'),
  'antwoordde ja': ofCategory('experiences.got-needed', 'yes'),
  'gaf een 7 of hoger': ofCategory('experiences.mark', 'seven-or-higher'),
  'kreeg een lichtere oplossing': ofCategory('closed-cases.ladder', 'lighter'),
};

/** What a figure counts; null when it is about nobody, or the sum of two series. */
export function meaningOfFigure({ about, unit }: Pick<Figure, 'about' | 'unit'>): Meaning | null {
  if (about !== null) return numerators[about] ?? null;
  const series = seriesOfUnit[unit];
  return series === undefined ? null : ofSeries(series);
}

/** The category that says "not known", of tables with several codes per unit. */
const unknownCodes: { readonly [table in TableId]?: string } = {
  'cases.reason': reasonGroups.unknown,
  'cases.life-domain': lifeDomains.unknown,
  'cases.law': laws.unknown,
  'cases.support-form': supportForms.unknown,
};

/** Statuses under their names in the measure that lays two of them side by side. */
const statuses: { readonly [row: string]: string } = {
  'near-complaint': 'C2',
  complaint: 'C3',
  settled: 'C4',
};

const tableNamed = ({ tables }: EditionContent, name: string): TableId | null =>
  tables.find(({ id }) => id === name)?.id ?? null;

/** What a row of a part counts, or one cell of it when the cells of a row are categories. */
export function meaningOfRow(
  content: EditionContent,
  part: Pick<Part, 'id' | 'unit'>,
  { row, column }: { readonly row: string; readonly column: string },
): Meaning | null {
  const table = tableNamed(content, part.id);
  if (table !== null) {
    if (row === 'total') return ofSeries(seriesOf(table));
    const category = statuses[row] ?? row;
    const isCategory = content.tables.some(
      ({ id, rows }) => id === table && rows.some((own) => own.category === category),
    );
    return isCategory ? ofCategory(table, category) : null;
  }
  if (part.id === 'response') {
    if (row === 'answered') return ofSeries('experiences');
    const isSlip = content.tables.some(
      ({ id, rows }) => id === 'closed-cases.slip' && rows.some(({ category }) => category === row),
    );
    return isSlip ? ofCategory('closed-cases.slip', row) : null;
  }
  const ofRow = tableNamed(content, row);
  if (part.id.startsWith('unknown.') && ofRow !== null) {
    const code = restCategory[ofRow] ?? unknownCodes[ofRow];
    return code === undefined ? null : ofCategory(ofRow, code);
  }
  if (part.id === 'experience-questions' && ofRow !== null) {
    return ofCategory(ofRow, column === 'share' ? 'yes' : column);
  }
  const series = seriesOfUnit[part.unit];
  return part.id === 'cases' && series !== undefined ? ofSeries(series) : null;
}
