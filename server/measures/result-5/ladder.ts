import { ladderShifts } from '../../domain/codes/ladder-shifts.ts';
import { categoryPart, rowOf } from '../category-part.ts';
import { defineMeasure } from '../define-measure.ts';
import { newestTotal } from '../run-totals.ts';
import { shareOfKnown, soFarShare } from '../table-figures.ts';

const unit = 'afgesloten casussen';

const counted = { unit, about: 'kreeg een lichtere oplossing' } as const;

/** R5.4: whether the solution came out lighter or heavier on the ladder. */
export const ladder = defineMeasure(
  {
    id: 'R5.4',
    result: 'result-5',
    version: 1,
    level: 'outcome-client',
    name: 'De ladder: lichter of zwaarder',
    question: 'Vinden inwoners een oplossing dichter bij huis dan aan het begin werd verwacht?',
    unit,
    numerator:
      'Afgesloten casussen waarvan de oplossing lichter is dan aan het begin werd verwacht: eigen kracht, netwerk, vrijwilligers, algemene voorziening, maatwerk.',
    denominator:
      'Afgesloten casussen waarvan de trede aan het begin en aan het eind bekend is. Ze worden alleen bijgewerkt samen met het aantal casussen.',
    source: 'Nota Regio Alkmaar §3.3; pilotdocument §6 (voorliggend veld)',
    cannotShow:
      'Lichter is niet beter en zwaarder is niet slechter: soms is maatwerk precies wat nodig is. De ondersteuner schat de treden in.',
    references: [],
    fixedText: null,
  },
  (source) => {
    const table = source.table('closed-cases.ladder');
    const { share, onlyKnown } = shareOfKnown(table, 'lighter', [ladderShifts.unknown]);
    const figure = soFarShare(source, rowOf(table, 'lighter'), share, counted);
    return {
      headline: figure,
      thisEdition: newestTotal(source, source.totals('closed-cases'), unit),
      cumulative: figure,
      parts: [
        categoryPart(source, {
          table: 'closed-cases.ladder',
          title: 'Oplossing vergeleken met het begin',
          unit,
          rowHeader: 'Ladder',
          apart: [ladderShifts.unknown],
        }),
      ],
      notes: onlyKnown
        ? []
        : ['Casussen waarvan een trede niet bekend is, tellen hier nog mee in het totaal.'],
    };
  },
);
