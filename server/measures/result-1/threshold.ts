import { categoryPart, rowOf } from '../category-part.ts';
import { defineMeasure } from '../define-measure.ts';
import { newestShare, shareOfKnown, soFarShare } from '../table-figures.ts';

const counted = { unit: 'casussen', about: 'ervaart een drempel' } as const;

/** R1.2: the share of residents who feel a barrier towards the area team. */
export const threshold = defineMeasure(
  {
    id: 'R1.2',
    result: 'result-1',
    version: 1,
    level: 'outcome-client',
    name: 'Inwoners die een drempel ervaren',
    question: 'Komen de inwoners voor wie de ondersteuner bedoeld is?',
    unit: 'casussen',
    numerator:
      'Casussen met als reden: niemand die mee kan (R1), wil niet naar het gebiedsteam, niet geregistreerd worden of voelt zich niet gehoord (R2), of niet tevreden (R4).',
    denominator: 'Alle casussen waarvan de reden bekend is.',
    source: 'Pilotdocument §8.1 en §4',
    cannotShow:
      'Inwoners die een drempel ervaren en niemand vinden, staan hier niet in. De reden is wat de inwoner vertelt.',
    references: [],
    fixedText: null,
  },
  (source) => {
    const table = source.table('cases.threshold');
    const { share, onlyKnown } = shareOfKnown(table, 'yes', ['unknown']);
    const row = rowOf(table, 'yes');
    const figure = soFarShare(source, row, share, counted);
    return {
      headline: figure,
      thisEdition: newestShare(source, row, source.totals('cases'), counted),
      cumulative: figure,
      parts: [
        categoryPart(source, {
          table: 'cases.threshold',
          title: 'Drempel naar het gebiedsteam',
          unit: 'casussen',
          rowHeader: 'Drempel',
          apart: ['unknown'],
        }),
      ],
      notes: onlyKnown
        ? []
        : ['Casussen waarvan de reden niet bekend is, tellen hier nog mee in het totaal.'],
    };
  },
);
