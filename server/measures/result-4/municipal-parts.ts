import { monthsBetween } from '../../domain/calendar.ts';
import type { Interval } from '../../statistics/interval.ts';
import { mayShowInterval, mayShowPercentage } from '../../statistics/small-numbers.ts';
import { smallestTellableDrop } from '../../statistics/tellable-drop.ts';
import { countCell, numberInWords, wordsCell } from '../figure.ts';
import type { Unit } from '../measure.ts';
import type { Cell, Part, Row } from '../measure-result.ts';
import { monthRuns } from './left-out-months.ts';
import type { LawComparison, YearComparison } from './year-comparison.ts';

const notKnown = 'niet bekend';

function row(id: string, label: string, depth: 0 | 1, cells: readonly Cell[]): Row {
  return { id, label, depth, apart: false, cells };
}

/**
 * Both years side by side: the sum, and each law under it.
 * @param leftOut which months count in neither year, in sentences.
 */
export function comparisonPart(
  comparison: YearComparison,
  unit: Unit,
  leftOut: readonly string[],
): Part {
  const { judgement, ratio } = comparison;
  return {
    id: 'year-comparison',
    kind: 'comparison',
    title: 'Dezelfde maanden, een jaar eerder en nu',
    unit,
    rowHeader: 'Wet',
    columns: [
      { id: 'before', label: 'Een jaar eerder', unit },
      { id: 'now', label: 'Tijdens de pilot', unit },
      { id: 'months', label: 'Maanden die zijn vergeleken', unit },
    ],
    rows: [
      row('total', 'Alle wetten samen', 0, [
        ...bothYears(comparison, ratio !== null),
        wordsCell(ratio === null ? 'geen' : 'zie per wet'),
      ]),
      ...comparison.laws.map((law) =>
        row(law.law, law.label, 1, [
          ...bothYears(law, law.pairs.length > 0),
          wordsCell(monthsOf(law)),
        ]),
      ),
    ],
    notDistributed: null,
    addsUp: true,
    judgement,
    notes: leftOut,
    charts: [],
  };
}

function bothYears(
  { now, before }: Pick<YearComparison, 'now' | 'before'>,
  isKnown: boolean,
): readonly Cell[] {
  return isKnown ? [countCell(before), countCell(now)] : [wordsCell(notKnown), wordsCell(notKnown)];
}

function monthsOf({ pairs }: LawComparison): string {
  if (pairs.length === 0) return 'geen';
  return monthRuns(pairs.flatMap(({ from, to }) => monthsBetween(from, to)));
}

/** The ratio with both intervals, and the smallest drop that could be told from chance. */
export function chanceParts(comparison: YearComparison, unit: Unit): readonly Part[] {
  const { ratio, now, before, widening } = comparison;
  if (ratio === null) return [];
  const drop = smallestTellableDrop(before, widening);
  const enough = mayShowInterval(now + before);
  const tooFew = wordsCell('te weinig om iets te zeggen');
  return [
    {
      ...figures('ratio', 'Verhouding tussen nu en een jaar eerder', 'keer zoveel'),
      rows: [
        row('ratio', 'Nu gedeeld door een jaar eerder', 0, [
          !enough || ratio.ratio === null ? tooFew : ratioCell(ratio.ratio, Math.min(now, before)),
        ]),
        row('exact', 'Marge door toeval, ruim gerekend', 1, [
          enough ? wordsCell(ratioRange(ratio.exact)) : tooFew,
        ]),
        row('mid-p', 'Marge door toeval, gewoon gerekend', 1, [
          enough ? wordsCell(ratioRange(ratio.midP)) : tooFew,
        ]),
      ],
      notes: [
        '1 betekent: evenveel. Ligt 1 binnen de marge, dan kan het verschil toeval zijn.',
        'Ruim gerekend is de exacte marge van 95%, gewoon gerekend de mid-P-marge van 95%.',
        ...(widening > 1
          ? [
              'De maanden vóór de pilot verschilden meer dan toeval verklaart. De marge en de kleinste daling zijn daarom ruimer genomen.',
            ]
          : []),
      ],
    },
    {
      ...figures('tellable-drop', 'Vanaf welke daling iets te zeggen is', unit),
      rows: [
        row('exact', `Van ${numberInWords(before)} naar hoogstens, ruim gerekend`, 0, [
          dropCell(drop.exact),
        ]),
        row('mid-p', `Van ${numberInWords(before)} naar hoogstens, gewoon gerekend`, 0, [
          dropCell(drop.midP),
        ]),
      ],
      notes: ['Een kleinere daling is niet van toeval te onderscheiden.'],
    },
  ];
}

function figures(id: string, title: string, unit: Unit): Omit<Part, 'rows'> {
  return {
    id,
    kind: 'figures',
    title,
    unit,
    rowHeader: title,
    columns: [{ id: 'value', label: unit === 'keer zoveel' ? 'Keer' : 'Aantal', unit }],
    notDistributed: null,
    addsUp: false,
    judgement: null,
    notes: [],
    charts: [],
  };
}

function ratioCell(ratio: number, fewest: number): Cell {
  const value = Math.round(ratio * 100) / 100;
  const perHundred = Math.round(ratio * 100);
  return {
    value,
    of: null,
    text: inHundredths(value),
    // A percentage of few would say more than they do.
    small: mayShowPercentage(fewest) ? `${perHundred} nu op elke 100 een jaar eerder` : null,
  };
}

function ratioRange({ lower, upper }: Interval): string {
  const most = Number.isFinite(upper) ? inHundredths(upper) : 'geen bovengrens';
  return `${inHundredths(lower)} tot ${most}`;
}

function inHundredths(value: number): string {
  return value.toFixed(2).replace('.', ',');
}

function dropCell(drop: number | null): Cell {
  return drop === null ? wordsCell('geen enkele daling') : countCell(drop);
}
