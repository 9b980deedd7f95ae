import { categoryPart } from '../category-part.ts';
import { defineMeasure } from '../define-measure.ts';
import { newestTotal, soFarTotal } from '../run-totals.ts';

const unit = 'afgesloten casussen';

/** R5.5: what closed cases led to. */
export const outcomesOfCases = defineMeasure(
  {
    id: 'R5.5',
    result: 'result-5',
    version: 1,
    level: 'outcome-client',
    name: 'Uitkomst van de casus',
    question: 'Wat heeft de ondersteuning opgeleverd?',
    unit,
    numerator: 'Afgesloten casussen met deze uitkomst; een casus kan er meer hebben.',
    denominator:
      'Alle afgesloten casussen, ook die de inwoner zelf stopte. Ze worden alleen bijgewerkt samen met het aantal casussen.',
    source: 'Pilotdocument §8.5; Nota Regio Alkmaar §3.5 (weet wat te doen, weet waar terecht)',
    cannotShow: 'De ondersteuner vult dit in. De inwoner zelf antwoordt bij R5.1 en R5.3.',
    references: [],
    fixedText: null,
  },
  (source) => {
    const total = source.totals('closed-cases');
    return {
      headline: null,
      thisEdition: newestTotal(source, total, unit),
      cumulative: soFarTotal(source, total, unit),
      parts: [
        categoryPart(source, {
          table: 'closed-cases.outcome',
          title: 'Uitkomst van afgesloten casussen',
          unit,
          rowHeader: 'Uitkomst',
          apart: ['U9', 'U10'],
        }),
      ],
    };
  },
);
