import { poissonRate } from '../../statistics/poisson-rate.ts';
import { mayShowInterval } from '../../statistics/small-numbers.ts';
import { tooFewToSay } from '../../statistics/words.ts';
import { categoryPart } from '../category-part.ts';
import { defineMeasure } from '../define-measure.ts';
import { countCell, numberInWords, wordsCell } from '../figure.ts';
import type { Cell, Part } from '../measure-result.ts';
import { newestTotal, soFarTotal, throughSmall } from '../run-totals.ts';
import type { CategoryCount, MeasureSource } from '../source.ts';

/** R1.3: cases per area, and per 1,000 inhabitants where their number was entered. */
export const areaReach = defineMeasure(
  {
    id: 'R1.3',
    result: 'result-1',
    version: 1,
    level: 'output',
    name: 'Casussen per gebiedsteam',
    question: 'Wordt de ondersteuner in elk gebied gevonden?',
    unit: 'casussen; casussen per 1.000 inwoners als het aantal inwoners is ingevuld',
    numerator: 'Casussen naar het gebied van de inwoner.',
    denominator: 'Alle casussen, ook die waarvan het gebied niet bekend is.',
    source: 'Pilotdocument §3 (zes gebiedsteams) en §8.1',
    cannotShow:
      'Weinig casussen in een gebied kan betekenen dat inwoners daar goed geholpen worden, of dat zij de ondersteuner niet kennen. Het zegt niets over de kwaliteit van een gebiedsteam.',
    references: [],
    fixedText: null,
  },
  (source, { population }) => {
    const cases = source.totals('cases');
    const part = categoryPart(source, {
      table: 'cases.area',
      title: 'Casussen per gebiedsteam',
      unit: 'casussen',
      rowHeader: 'Gebiedsteam',
      apart: ['unknown'],
    });
    const isEntered = [...population.values()].some((inhabitants) => inhabitants !== null);
    return {
      headline: null,
      thisEdition: newestTotal(source, cases, 'casussen'),
      cumulative: soFarTotal(source, cases, 'casussen'),
      parts: [isEntered ? withReach(source, part, population) : part],
    };
  },
);

/** Adds the column with cases per 1,000 inhabitants. */
function withReach(
  source: MeasureSource,
  part: Part,
  population: ReadonlyMap<string, number | null>,
): Part {
  const counts = new Map(source.table('cases.area').rows.map((row) => [row.category, row]));
  return {
    ...part,
    columns: [
      ...part.columns,
      { id: 'reach', label: 'Per 1.000 inwoners', unit: 'casussen per 1.000 inwoners' },
    ],
    rows: part.rows.map((row) => ({
      ...row,
      cells: [...row.cells, reachCell(source, counts.get(row.id), population.get(row.id) ?? null)],
    })),
  };
}

function reachCell(
  source: MeasureSource,
  row: CategoryCount | undefined,
  inhabitants: number | null,
): Cell {
  if (row === undefined || row.n === null) return countCell(null);
  if (inhabitants === null || inhabitants < 1) return wordsCell('n.v.t.');
  if (!mayShowInterval(row.n)) return wordsCell(tooFewToSay);
  const { rate, exact } = poissonRate({ count: row.n, exposure: inhabitants / 1_000 });
  const reach = Math.round(10 * rate) / 10;
  const [least, most] = [Math.floor(10 * exact.lower) / 10, Math.ceil(10 * exact.upper) / 10];
  return {
    value: reach,
    of: null,
    text: numberInWords(reach),
    small: [
      `op ${numberInWords(inhabitants)} inwoners`,
      `door toeval tussen ${numberInWords(least)} en ${numberInWords(most)}`,
      throughSmall(source, row.through),
    ]
      .filter((words) => words !== null)
      .join(', '),
  };
}
