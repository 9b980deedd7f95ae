import { categoryPart, rowOf, shareOf } from '../category-part.ts';
import { defineMeasure } from '../define-measure.ts';
import { shareFigure } from '../figure.ts';
import { newestShare, soFarShare } from '../table-figures.ts';
import { fewComplaints } from './few-complaints.ts';

const counted = { unit: 'casussen', about: 'met een signaal van onvrede' } as const;

/** R3.1: no dissatisfaction, dissatisfaction, near-complaint or complaint: the heaviest of each case. */
export const dissatisfactionLevels = defineMeasure(
  {
    id: 'R3.1',
    result: 'result-3',
    version: 1,
    level: 'outcome-client',
    name: 'Onvrede, bijna-klachten en klachten',
    question: 'In hoeveel casussen was een inwoner ontevreden, en hoe ver ging dat?',
    unit: 'casussen',
    numerator:
      'Casussen naar het zwaarste dat is verteld: geen onvrede, onvrede, bijna-klacht of klacht. Een ingetrokken klacht blijft een klacht.',
    denominator: 'Alle casussen.',
    source: 'Pilotdocument §8.3',
    cannotShow:
      'Onvrede die niet aan de ondersteuner is verteld, staat er niet in. Wie bang is voor gevolgen, zegt vaak niets.',
    references: [
      {
        kind: 'reference',
        label: 'Wie zegt het?',
        text: 'In een groot onderzoek van een gemeentelijke ombudsman waren van 4.200 deelnemers ongeveer 1.300 ontevreden. Bijna 900 van hen zeiden niets.',
        percent: null,
        source: 'Jaarverslag gemeentelijke ombudsman over 2016',
      },
    ],
    fixedText: fewComplaints,
  },
  (source) => {
    const table = source.table('cases.dissatisfaction');
    const none = rowOf(table, 'C0');
    // What is not "none" is a signal; the rest of a released batch is always large enough to show.
    const without = shareOf(none);
    const share = without && { count: without.of - without.count, of: without.of };
    const figure = soFarShare(source, none, share, counted);
    const newest = newestShare(source, none, source.totals('cases'), counted);
    return {
      headline: figure,
      thisEdition:
        newest.value === null || newest.of === null
          ? newest
          : shareFigure(newest, { count: newest.of - newest.value, of: newest.of }),
      cumulative: figure,
      parts: [
        categoryPart(source, {
          table: 'cases.dissatisfaction',
          title: 'Onvrede, bijna-klachten en klachten',
          unit: 'casussen',
          rowHeader: 'Zwaarste signaal',
        }),
      ],
    };
  },
);
