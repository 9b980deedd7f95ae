import { dissatisfactionSubjects as subjects } from '../../domain/codes/dissatisfaction-subjects.ts';
import { dissatisfactionTargets } from '../../domain/codes/dissatisfaction-targets.ts';
import { reasonsNotFiled } from '../../domain/codes/reasons-not-filed.ts';
import { categoryPart } from '../category-part.ts';
import { defineMeasure } from '../define-measure.ts';
import { newestTotal, soFarTotal } from '../run-totals.ts';
import { fewComplaints } from './few-complaints.ts';

/** R3.2: what the dissatisfaction is about, about whom, and why no complaint was filed. */
export const dissatisfactionSubjects = defineMeasure(
  {
    id: 'R3.2',
    result: 'result-3',
    version: 1,
    level: 'outcome-system',
    name: 'Waar de onvrede over gaat',
    question: 'Waarover en over wie zijn inwoners ontevreden, en waarom dienen zij geen klacht in?',
    unit: 'uitingen van onvrede',
    numerator: 'Uitingen van onvrede naar onderwerp, over wie, en reden om niets in te dienen.',
    denominator: 'Alle uitingen van onvrede; een casus kan er meer hebben.',
    source: 'Pilotdocument §8.3 en §5',
    cannotShow:
      'Onvrede is wat de inwoner vertelt. De andere kant is niet gehoord; het is geen oordeel over een team of persoon.',
    references: [],
    fixedText: fewComplaints,
  },
  (source) => {
    const total = source.totals('dissatisfactions');
    const unit = 'uitingen van onvrede';
    return {
      headline: soFarTotal(source, total, unit),
      thisEdition: newestTotal(source, total, unit),
      cumulative: soFarTotal(source, total, unit),
      parts: [
        categoryPart(source, {
          table: 'dissatisfactions.subject',
          title: 'Onderwerp van de onvrede',
          unit,
          rowHeader: 'Onderwerp',
          apart: [subjects.unknown],
        }),
        categoryPart(source, {
          table: 'dissatisfactions.about-whom',
          title: 'Over wie',
          unit,
          rowHeader: 'Over wie',
          apart: [dissatisfactionTargets.unknown],
        }),
        categoryPart(source, {
          table: 'dissatisfactions.reason-not-filed',
          title: 'Waarom er geen klacht is ingediend',
          unit,
          rowHeader: 'Reden',
          apart: [reasonsNotFiled.unknown, 'filed'],
        }),
      ],
    };
  },
);
