import { figuresOfEdition } from '../../domain/report-text/report-figure.ts';
import type { FiguresOfEdition, ReportFigure } from '../../domain/report-text/report-figure.ts';
import { referenceIn, tokenOf } from '../../domain/report-text/reference-token.ts';
import { countInWords, numberInWords, shareInWords } from '../../measures/figure.ts';
import type { Unit } from '../../measures/measure.ts';
import type { Cell, Figure, MeasureResult, Part, Row } from '../../measures/measure-result.ts';
import { monthInWords, periodInWords, throughInWords } from '../../measures/period-words.ts';
import { strengthOf } from './strength-of.ts';

/** Adds months or another detail to a number: "27 van de 80 casussen (34%; t/m mei 2026)". */
function withDetail(words: string, detail: string): string {
  return words.endsWith(')') ? `${words.slice(0, -1)}; ${detail})` : `${words} (${detail})`;
}

/** The place of the single numbers of a measure, and the word it has in a list. */
const mainPlace = 'stand';
const totalPlace = 'totaal';
const newestPlace = 'editie';

function figureAt(
  result: MeasureResult,
  place: string,
  figure: Figure | null,
): ReportFigure | null {
  if (figure === null || figure.value === null) return null;
  const { value, of, unit } = figure;
  const isMain = place === mainPlace;
  const months = figure.period ?? result.period;
  const through = place === newestPlace ? periodInWords(months) : throughInWords(months.to);
  // Small print that does not tell the months stands beside them.
  const small = /(?:19|20)\d\d/.test(figure.small ?? '') ? figure.small : null;
  const other = figure.small !== null && small === null ? `${figure.small}, ` : '';
  const detail = small ?? `${other}${through}`;
  const about = figure.about === null ? '' : `, ${figure.about}`;
  return {
    key: `${result.id}/${place}`,
    measure: result.id,
    label: `${result.name}${about}: ${figure.label.toLowerCase()}`,
    words: withDetail(figure.text, detail),
    strength: strengthOf(result, { value, of, unit, isMain }),
    isMain,
  };
}

function cellWords({ value, of, text }: Cell, unit: Unit): string {
  if (value === null) return text;
  if (of !== null) return shareInWords({ count: value, of }, unit);
  return text === numberInWords(value) ? countInWords(value, unit) : text;
}

/** Parts whose rows say what the number is; without that it could be read as something else. */
const saysWhat = new Set(['ratio', 'tellable-drop']);

/** The months of a cell, or what else makes its number complete. */
function detailOf(
  result: MeasureResult,
  { part, row, index }: { part: Part; row: Row; index: number },
): string {
  const column = part.columns[index];
  const cell = row.cells[index];
  const head = column?.label.toLowerCase() ?? '';
  if (part.kind === 'comparison') return `${row.label}, ${head}`;
  if (part.kind === 'months') {
    return column?.id === 'new' || part.columns.length === 1 ? row.label : `${row.label}, ${head}`;
  }
  const months =
    cell?.small ?? (column?.id === 'new' ? monthInWords(result.period.to) : result.asOf);
  return saysWhat.has(part.id) ? `${row.label}, ${months}` : months;
}

function figuresOfPart(result: MeasureResult, part: Part): ReportFigure[] {
  if (part.kind === 'words') return [];
  return part.rows.flatMap((row) =>
    row.cells.flatMap((cell, index): ReportFigure[] => {
      const column = part.columns[index];
      const { value, of } = cell;
      if (column === undefined || value === null) return [];
      const isOnly = part.columns.length === 1;
      return [
        {
          key: `${result.id}/${part.id}/${row.id}/${column.id}`,
          measure: result.id,
          label: `${part.title}: ${row.label}${isOnly ? '' : ` – ${column.label.toLowerCase()}`}`,
          words: withDetail(cellWords(cell, column.unit), detailOf(result, { part, row, index })),
          strength: strengthOf(result, { value, of, unit: column.unit, isMain: false }),
          isMain: false,
        },
      ];
    }),
  );
}

function figuresOfMeasure(result: MeasureResult): ReportFigure[] {
  const { headline, cumulative, thisEdition } = result;
  const stand = headline ?? cumulative;
  const total = cumulative === null || cumulative.text === stand?.text ? null : cumulative;
  return [
    figureAt(result, mainPlace, stand),
    figureAt(result, totalPlace, total),
    figureAt(result, newestPlace, thisEdition),
    ...result.parts.flatMap((part) => figuresOfPart(result, part)),
  ].filter((figure) => figure !== null);
}

const kept = new WeakMap<readonly MeasureResult[], FiguresOfEdition>();

/**
 * Every number of an edition that the report may refer to: the single numbers of each measure and
 * every cell that may be shown. A number that may not be shown is not in it.
 * @param editionSeq the edition the measures were computed from.
 */
export function reportFigures(
  editionSeq: number,
  measures: readonly MeasureResult[],
): FiguresOfEdition {
  const known = kept.get(measures);
  if (known !== undefined && known.editionSeq === editionSeq) return known;
  const figures = measures
    .flatMap(figuresOfMeasure)
    .filter(({ key }) => referenceIn(tokenOf({ key, edition: null })) !== null);
  const answer = figuresOfEdition(
    editionSeq,
    measures.map(({ id }) => id),
    figures,
  );
  kept.set(measures, answer);
  return answer;
}
