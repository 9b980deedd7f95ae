import { objectionStopReasons } from '../../domain/codes/objection-stop-reasons.ts';
import { categoryPart, rowOf } from '../category-part.ts';
import { countedPart } from '../counted-part.ts';
import { defineMeasure } from '../define-measure.ts';
import { newestTotal } from '../run-totals.ts';
import { shareOfKnown, soFarShare } from '../table-figures.ts';
import { nationalFall, notBesideMunicipality, withdrawnElsewhere } from './elsewhere.ts';
import { openStillCounted } from './filed-objections.ts';

const unit = 'voorgenomen bezwaren';

const counted = { unit, about: 'niet doorgezet' } as const;

/** R4.1: from intended to not pursued or filed. */
export const intendedObjections = defineMeasure(
  {
    id: 'R4.1',
    result: 'result-4',
    version: 1,
    level: 'outcome-system',
    name: 'Voorgenomen bezwaren',
    question: 'Wat gebeurt er met bezwaren die inwoners van plan waren?',
    unit,
    numerator:
      'Voorgenomen bezwaren die na contact met de ondersteuner niet zijn ingediend. Wie ervan afziet omdat het te zwaar is, staat apart.',
    denominator:
      'Voorgenomen bezwaren waarvan bekend is hoe het verder ging; nog open staat apart.',
    source: 'Pilotdocument §8.4',
    cannotShow:
      'Niet doorgezet is niet hetzelfde als opgelost. Of het zonder de ondersteuner anders was gegaan, is niet te zien.',
    references: [...withdrawnElsewhere, nationalFall],
    fixedText: null,
  },
  (source) => {
    const table = source.table('objections-intended.outcome');
    const { share, onlyKnown } = shareOfKnown(table, 'withdrawn', ['open']);
    const figure = soFarShare(source, rowOf(table, 'withdrawn'), share, counted);
    const stopReasons = source.live()?.stopReasons.intended ?? null;
    return {
      headline: figure,
      thisEdition: newestTotal(source, source.totals('objections-intended'), unit),
      cumulative: figure,
      parts: [
        categoryPart(source, {
          table: 'objections-intended.outcome',
          title: 'De weg van voorgenomen bezwaren',
          unit,
          rowHeader: 'Stap',
          apart: ['gave-up', 'open'],
          path: { total: 'Voorgenomen bezwaren' },
        }),
        ...(stopReasons === null
          ? []
          : [
              countedPart({
                id: 'stop-reasons.intended',
                title: 'Waarom niet ingediend',
                unit,
                rowHeader: objectionStopReasons.name,
                codes: objectionStopReasons.codes,
                counts: stopReasons,
                unknown: objectionStopReasons.unknown,
                apart: ['BR5'],
              }),
            ]),
      ],
      notes: [...(onlyKnown ? [] : [openStillCounted]), notBesideMunicipality],
    };
  },
);
