import { categoryPart, rowOf } from '../category-part.ts';
import { defineMeasure } from '../define-measure.ts';
import { countCell, shareCell, wordsCell } from '../figure.ts';
import { leftOutBody } from '../left-out.ts';
import type { Cell, Part, Row } from '../measure-result.ts';
import { newestTotal, throughSmall, totalSoFar } from '../run-totals.ts';
import type { MeasureSource } from '../source.ts';
import { shareOfKnown, soFarShare } from '../table-figures.ts';

const unit = 'cliëntreacties';

/** Answers that are no judgement and stay out of every share. */
export const noAnswer = ['dont-know', 'not-answered', 'no-talk'] as const;

/** Said when the ledger cannot take "don't know" out of the whole. */
export const noAnswerStillCounted =
  '"Weet ik niet" en niet ingevuld tellen hier nog mee in het totaal.';

const counted = { unit, about: 'antwoordde ja' } as const;

/** R5.1: the touchstone of the pilot: did the resident get what was needed? */
export const gotNeeded = defineMeasure(
  {
    id: 'R5.1',
    result: 'result-5',
    version: 1,
    level: 'outcome-client',
    name: 'Gekregen wat nodig was',
    question: 'Hebt u gekregen wat u nodig had?',
    unit,
    numerator: 'Antwoorden "ja". "Een beetje" staat apart en telt niet bij ja.',
    denominator: 'Antwoorden ja, een beetje en nee. "Weet ik niet" telt niet mee.',
    source: 'Pilotdocument §8.5 (toetssteen)',
    cannotShow:
      'Wie geen vragenlijst kreeg of niet antwoordde, staat er niet in. Tevreden inwoners antwoorden vaak vaker.',
    references: [],
    fixedText: null,
  },
  (source) => {
    const leftOut = leftOutBody(source, 'experiences');
    if (leftOut) return leftOut;
    const table = source.table('experiences.got-needed');
    const { share, onlyKnown } = shareOfKnown(table, 'yes', noAnswer);
    const figure = soFarShare(source, rowOf(table, 'yes'), share, counted);
    return {
      headline: figure,
      thisEdition: newestTotal(source, source.totals('experiences'), unit),
      cumulative: figure,
      parts: [
        categoryPart(source, {
          table: 'experiences.got-needed',
          title: 'Hebt u gekregen wat u nodig had?',
          unit,
          rowHeader: 'Antwoord',
          apart: noAnswer,
        }),
        responsePart(source),
      ],
      notes: onlyKnown ? [] : [noAnswerStillCounted],
    };
  },
);

/** How many answered, of how many who were offered a slip; and to whom none was offered. */
function responsePart(source: MeasureSource): Part {
  const answers = totalSoFar(source.totals('experiences'));
  const slips = source.table('closed-cases.slip');
  const issued = rowOf(slips, 'issued');
  const comparable =
    answers.n !== null &&
    issued !== undefined &&
    issued.n !== null &&
    issued.through === answers.through &&
    issued.n >= answers.n
      ? { count: answers.n, of: issued.n }
      : null;
  const together = source.live()?.filledInTogether ?? null;
  return {
    id: 'response',
    kind: 'figures',
    title: 'Wie antwoordde',
    unit,
    rowHeader: 'Vragenlijst',
    columns: [{ id: 'n', label: 'Aantal', unit: 'strookjes' }],
    rows: [
      responseRow(
        'answered',
        'Cliëntreacties binnengekomen',
        countCell(answers.n, throughSmall(source, answers.through)),
      ),
      ...slips.rows.map((slip) =>
        responseRow(
          slip.category,
          `Strookje: ${slip.label.toLowerCase()}`,
          countCell(slip.n, throughSmall(source, slip.through)),
        ),
      ),
      responseRow(
        'response',
        'Antwoorden per uitgereikt strookje',
        comparable === null
          ? wordsCell('niet te delen: de aantallen gaan niet over dezelfde maanden')
          : shareCell(comparable),
      ),
      ...(together === null
        ? []
        : [responseRow('together', 'Samen ingevuld met een ander', shareCell(together))]),
    ],
    notDistributed: null,
    addsUp: false,
    judgement: null,
    notes: [
      'Een antwoord is niet aan een casus te koppelen. Strookjes worden geteld bij het afsluiten van een casus.',
    ],
    charts: [],
  };
}

function responseRow(id: string, label: string, cell: Cell): Row {
  return { id, label, depth: 0, apart: false, cells: [cell] };
}
