import { addMonths } from '../../domain/calendar.ts';
import type { Interval } from '../../statistics/interval.ts';
import { mayShowInterval } from '../../statistics/small-numbers.ts';
import { smallestTellableDrop } from '../../statistics/tellable-drop.ts';
import { countCell, numberInWords, wordsCell } from '../figure.ts';
import type { Unit } from '../measure.ts';
import type { Cell, Part, Row } from '../measure-result.ts';
import { periodInWords } from '../period-words.ts';
import type { LawComparison, YearComparison } from './year-comparison.ts';

const notKnown = 'niet bekend';

function row(id: string, label: string, depth: 0 | 1, cells: readonly Cell[]): Row {
  return { id, label, depth, apart: false, cells };
}

/** Both years side by side: the sum, and each law under it. */
export function comparisonPart(comparison: YearComparison, unit: Unit): Part {
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
    notes: [],
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
  const runs: { from: string; to: string }[] = [];
  for (const { from, to } of pairs) {
    const last = runs.at(-1);
    if (last && addMonths(last.to, 1) === from) last.to = to;
    else runs.push({ from, to });
  }
  return runs.map(periodInWords).join(', ');
}

/** The ratio with both intervals, and the smallest drop that could be told from chance. */
export function chanceParts(comparison: YearComparison, unit: Unit): readonly Part[] {
  const { ratio, now, before } = comparison;
  if (ratio === null) return [];
  const drop = smallestTellableDrop(before);
  const enough = mayShowInterval(now + before);
  const tooFew = wordsCell('te weinig om iets te zeggen');
  return [
    {
      ...figures('ratio', 'Verhouding tussen nu en een jaar eerder', 'keer zoveel'),
      rows: [
        row('ratio', 'Nu gedeeld door een jaar eerder', 0, [
          !enough || ratio.ratio === null ? tooFew : ratioCell(ratio.ratio),
        ]),
        row('exact', 'Marge door toeval, streng (exact)', 1, [
          enough ? wordsCell(ratioRange(ratio.exact)) : tooFew,
        ]),
        row('mid-p', 'Marge door toeval, gewoon (mid-P)', 1, [
          enough ? wordsCell(ratioRange(ratio.midP)) : tooFew,
        ]),
      ],
      notes: ['1 betekent: evenveel. Ligt 1 binnen de marge, dan kan het verschil toeval zijn.'],
    },
    {
      ...figures('tellable-drop', 'Vanaf welke daling iets te zeggen is', unit),
      rows: [
        row('exact', `Van ${numberInWords(before)} naar hoogstens, streng (exact)`, 0, [
          dropCell(drop.exact),
        ]),
        row('mid-p', `Van ${numberInWords(before)} naar hoogstens, gewoon (mid-P)`, 0, [
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

function ratioCell(ratio: number): Cell {
  const value = Math.round(ratio * 100) / 100;
  return { value, of: null, text: inHundredths(value), small: null };
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
