import { decisionOutcomes } from '../../domain/codes/decision-outcomes.ts';
import { objectionStopReasons } from '../../domain/codes/objection-stop-reasons.ts';
import { categoryPart, rowOf } from '../category-part.ts';
import { countedPart } from '../counted-part.ts';
import { defineMeasure } from '../define-measure.ts';
import type { Part } from '../measure-result.ts';
import { newestTotal } from '../run-totals.ts';
import type { MeasureSource } from '../source.ts';
import { shareOfKnown, soFarShare } from '../table-figures.ts';
import { comparedElsewhere } from './compared-elsewhere.ts';
import { nationalFall, notBesideMunicipality, withdrawnElsewhere } from './elsewhere.ts';

const unit = 'ingediende bezwaren';

/** Said when the ledger cannot take the open ones out of the whole. */
export const openStillCounted = 'Bezwaren die nog open zijn, tellen hier nog mee in het totaal.';

const counted = { unit, about: 'ingetrokken' } as const;

/** R4.2: from filed to withdrawn, pursued or still open on the as-of day. */
export const filedObjections = defineMeasure(
  {
    id: 'R4.2',
    result: 'result-4',
    version: 1,
    level: 'outcome-system',
    name: 'Ingediende bezwaren',
    question: 'Hoeveel ingediende bezwaren worden ingetrokken na een gesprek met de ondersteuner?',
    unit,
    numerator:
      'Ingediende bezwaren die na contact met de ondersteuner zijn ingetrokken. Wie ervan afziet omdat het te zwaar is, staat apart.',
    denominator: 'Ingediende bezwaren die klaar zijn; nog open op de peildatum staat apart.',
    source: 'Pilotdocument §8.4',
    cannotShow:
      'Een gemeente beslist vaak pas na twaalf weken of later. Bezwaren van de laatste maanden zijn nog open: dat is een uitkomst en geen ontbrekend gegeven.',
    references: [...withdrawnElsewhere, nationalFall],
    fixedText: null,
  },
  (source) => {
    const table = source.table('objections-filed.outcome');
    const { share, onlyKnown } = shareOfKnown(table, 'withdrawn', ['open']);
    const figure = soFarShare(source, rowOf(table, 'withdrawn'), share, counted);
    return {
      headline: figure,
      thisEdition: newestTotal(source, source.totals('objections-filed'), unit),
      cumulative: figure,
      parts: [
        categoryPart(source, {
          table: 'objections-filed.outcome',
          title: 'De weg van ingediende bezwaren',
          unit,
          rowHeader: 'Stap',
          apart: ['gave-up', 'open'],
          path: { total: 'Ingediende bezwaren' },
        }),
        comparedElsewhere(source),
        ...liveParts(source),
      ],
      notes: [...(onlyKnown ? [] : [openStillCounted]), notBesideMunicipality],
    };
  },
);

/** Decisions and reasons are too fine for batches; only the live view has them. */
function liveParts(source: MeasureSource): readonly Part[] {
  const live = source.live();
  if (live === null) return [];
  return [
    countedPart({
      id: 'decisions',
      title: 'Beslissing op doorgezette bezwaren',
      unit,
      rowHeader: decisionOutcomes.name,
      codes: decisionOutcomes.codes,
      counts: live.decisions,
      unknown: decisionOutcomes.unknown,
    }),
    countedPart({
      id: 'stop-reasons.filed',
      title: 'Waarom ingetrokken',
      unit,
      rowHeader: 'Reden ingetrokken',
      codes: objectionStopReasons.codes,
      counts: live.stopReasons.filed,
      unknown: objectionStopReasons.unknown,
      apart: ['BR5'],
    }),
  ];
}
