import { reasonGroups } from '../../domain/codes/reason-groups.ts';
import { categoryPart } from '../category-part.ts';
import { defineMeasure } from '../define-measure.ts';
import { newestTotal, soFarTotal } from '../run-totals.ts';

/** R2.2: why residents choose an independent supporter; the seven reasons of the pilot document. */
export const reasonsToChoose = defineMeasure(
  {
    id: 'R2.2',
    result: 'result-2',
    version: 1,
    level: 'output',
    name: 'Waarom inwoners voor de ondersteuner kiezen',
    question: 'Waarom maken inwoners gebruik van de onafhankelijke ondersteuner?',
    unit: 'casussen',
    numerator: 'Casussen waarin deze reden is genoemd; een casus kan meer redenen hebben.',
    denominator: 'Alle casussen.',
    source: 'Pilotdocument §4 (de zeven redenen) en §8.2',
    cannotShow:
      'De reden is wat de inwoner vertelt aan het begin. Redenen tellen niet op tot het aantal casussen.',
    references: [],
    fixedText: null,
  },
  (source) => {
    const cases = source.totals('cases');
    return {
      headline: null,
      thisEdition: newestTotal(source, cases, 'casussen'),
      cumulative: soFarTotal(source, cases, 'casussen'),
      parts: [
        categoryPart(source, {
          table: 'cases.reason',
          title: 'Redenen om voor de ondersteuner te kiezen',
          unit: 'casussen',
          rowHeader: 'Reden',
          apart: [reasonGroups.unknown],
        }),
      ],
    };
  },
);
