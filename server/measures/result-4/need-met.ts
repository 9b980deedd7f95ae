import { categoryPart, rowOf } from '../category-part.ts';
import { defineMeasure } from '../define-measure.ts';
import { countFigure, emptyFigure, shareFigure } from '../figure.ts';
import type { Share } from '../figure.ts';
import type { Figure } from '../measure-result.ts';
import { newestLabel, soFarLabel, throughSmall } from '../run-totals.ts';
import type { TableId } from '../series.ts';
import type { MeasureSource } from '../source.ts';
import { shareOfKnown } from '../table-figures.ts';
import { nationalFall, notBesideMunicipality, withdrawnElsewhere } from './elsewhere.ts';

const counted = {
  unit: 'bezwaren',
  about: 'niet doorgezet of ingetrokken, en gekregen wat nodig was',
} as const;

/** R4.3: not pursued or withdrawn, and got what was needed. */
export const needMet = defineMeasure(
  {
    id: 'R4.3',
    result: 'result-4',
    version: 1,
    level: 'outcome-client',
    name: 'Niet doorgezet én gekregen wat nodig was',
    question: 'Kregen inwoners die hun bezwaar lieten rusten, wat zij nodig hadden?',
    unit: 'bezwaren (voorgenomen en ingediend samen)',
    numerator:
      'Niet doorgezette en ingetrokken bezwaren waarbij de inwoner kreeg wat nodig was. Wie ervan afziet omdat het te zwaar is, telt nooit mee als succes.',
    denominator: 'Alle niet doorgezette en ingetrokken bezwaren, ook als dit niet bekend is.',
    source: 'Pilotdocument §8.4, §8.5 (toetssteen) en §5',
    cannotShow: 'De ondersteuner vult dit in. De inwoner zelf antwoordt bij resultaat 5.',
    references: [...withdrawnElsewhere, nationalFall],
    fixedText: null,
  },
  (source) => {
    const cumulative = bothSeries(source);
    return {
      headline: cumulative,
      thisEdition: newestOfBoth(source),
      cumulative,
      parts: [
        categoryPart(source, {
          table: 'objections-intended.need-met',
          title: 'Voorgenomen bezwaren die niet zijn doorgezet',
          unit: 'voorgenomen bezwaren',
          rowHeader: 'Afloop',
          apart: ['ended-unknown', 'not-ended'],
        }),
        categoryPart(source, {
          table: 'objections-filed.need-met',
          title: 'Ingediende bezwaren die zijn ingetrokken',
          unit: 'ingediende bezwaren',
          rowHeader: 'Afloop',
          apart: ['ended-unknown', 'not-ended'],
        }),
      ],
      notes: [notBesideMunicipality],
    };
  },
);

/** Both series added: an objection can end in only one of them. Only over the same months. */
function bothSeries(source: MeasureSource): Figure {
  const place = { label: soFarLabel(source), ...counted, period: null } as const;
  const intended = endedWithNeed(source, 'objections-intended.need-met');
  const filed = endedWithNeed(source, 'objections-filed.need-met');
  if (intended === null || filed === null || intended.through !== filed.through) {
    return shareFigure(place, null);
  }
  return shareFigure(
    {
      ...place,
      period: { from: source.firstMonth, to: intended.through },
      small: throughSmall(source, intended.through),
    },
    { count: intended.share.count + filed.share.count, of: intended.share.of + filed.share.of },
  );
}

/** What both series gained in the newest month or edition; only when both were updated. */
function newestOfBoth(source: MeasureSource): Figure {
  const place = { label: newestLabel(source), ...counted, period: null } as const;
  const tables: readonly TableId[] = ['objections-intended.need-met', 'objections-filed.need-met'];
  const newest = tables.map((id) =>
    rowOf(source.table(id), 'ended-with-need')?.steps.findLast(({ to }) => to === source.asOfMonth),
  );
  const [intended, filed] = newest;
  if (source.basis === 'ledger' && (!intended || !filed || intended.from !== filed.from)) {
    return emptyFigure(place, 'niet bijgewerkt');
  }
  const from = intended?.from ?? filed?.from ?? source.asOfMonth;
  const n = (intended?.n ?? 0) + (filed?.n ?? 0);
  return countFigure({ ...place, period: { from, to: source.asOfMonth } }, n);
}

function endedWithNeed(
  source: MeasureSource,
  id: TableId,
): { readonly share: Share; readonly through: string } | null {
  const table = source.table(id);
  const { share, onlyKnown } = shareOfKnown(table, 'ended-with-need', ['not-ended']);
  const through = rowOf(table, 'ended-with-need')?.through ?? null;
  return share === null || !onlyKnown || through === null ? null : { share, through };
}
