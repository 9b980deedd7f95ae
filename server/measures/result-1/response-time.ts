import { medianWithInterval } from '../../statistics/median-ranks.ts';
import { mayShowInterval } from '../../statistics/small-numbers.ts';
import { tooFewToSay } from '../../statistics/words.ts';
import { categoryPart, rowOf } from '../category-part.ts';
import { defineMeasure } from '../define-measure.ts';
import { numberInWords, wordsCell } from '../figure.ts';
import type { Part } from '../measure-result.ts';
import { newestShare, shareOfKnown, soFarShare } from '../table-figures.ts';

const counted = { unit: 'casussen', about: 'eerste gesprek binnen de norm' } as const;

/** R1.4: working days from the request to the first conversation. */
export const responseTime = defineMeasure(
  {
    id: 'R1.4',
    result: 'result-1',
    version: 1,
    level: 'output',
    name: 'Hoe snel er een gesprek was',
    question: 'Hoe lang wachtten inwoners op een eerste gesprek?',
    unit: 'casussen; werkdagen (alleen in de interne cijfers)',
    numerator: 'Casussen met het eerste gesprek binnen de afgesproken werkdagen.',
    denominator: 'Casussen waarvan de dag van de vraag en van het eerste gesprek bekend zijn.',
    source: 'Pilotdocument §6 (goed bereikbaar)',
    cannotShow:
      'Soms wilde de inwoner zelf later praten. De wachttijd bij het gebiedsteam staat hier niet in.',
    references: [],
    fixedText: null,
  },
  (source, { responseNormDays }) => {
    const table = source.table('cases.response-time');
    const row = rowOf(table, 'within-norm');
    const { share, onlyKnown } = shareOfKnown(table, 'within-norm', ['unknown']);
    const figure = soFarShare(source, row, share, counted);
    const days = source.live()?.responseDays ?? null;
    return {
      headline: figure,
      thisEdition: newestShare(source, row, source.totals('cases'), counted),
      cumulative: figure,
      against: [
        {
          kind: 'norm',
          label: 'Norm van de pilot',
          text: `Het eerste gesprek is binnen ${responseNormDays} werkdagen na de vraag.`,
          percent: null,
          source: 'Instelling van de pilot',
        },
      ],
      parts: [
        categoryPart(source, {
          table: 'cases.response-time',
          title: `Tijd tot het eerste gesprek (norm: ${responseNormDays} werkdagen)`,
          unit: 'casussen',
          rowHeader: 'Tijd',
          apart: ['unknown'],
        }),
        ...(days === null ? [] : [medianPart(days)]),
      ],
      notes: onlyKnown
        ? []
        : ['Casussen waarvan de tijd niet bekend is, tellen hier nog mee in het totaal.'],
    };
  },
);

/** The median with its rank interval; only the live view has single waiting times. */
function medianPart(days: readonly number[]): Part {
  const found = medianWithInterval(days);
  const enough = mayShowInterval(days.length);
  const median = enough && found ? found.median : null;
  const interval = enough && found ? found.interval : null;
  return {
    id: 'median',
    kind: 'figures',
    title: 'Middelste wachttijd',
    unit: 'werkdagen',
    rowHeader: 'Wachttijd',
    columns: [{ id: 'days', label: 'Werkdagen', unit: 'werkdagen' }],
    rows: [
      {
        id: 'median',
        label: 'Middelste wachttijd: de helft wachtte zo lang of korter',
        depth: 0,
        apart: false,
        cells: [
          median === null
            ? wordsCell(tooFewToSay)
            : {
                value: median,
                of: null,
                text: numberInWords(median),
                small: `over ${days.length} casussen`,
              },
        ],
      },
      {
        id: 'interval',
        label: 'Marge door toeval (95%)',
        depth: 1,
        apart: false,
        cells: [
          wordsCell(
            interval === null
              ? tooFewToSay
              : `${numberInWords(interval.lower)} tot ${numberInWords(interval.upper)}`,
          ),
        ],
      },
    ],
    notDistributed: null,
    addsUp: false,
    judgement: null,
    notes: ['0 werkdagen betekent: dezelfde dag. De werkgroep krijgt deze cijfers in groepen.'],
    charts: [],
  };
}
