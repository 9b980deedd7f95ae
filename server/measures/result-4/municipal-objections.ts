import { aboutChance } from '../../statistics/words.ts';
import { defineMeasure } from '../define-measure.ts';
import { countFigure, emptyFigure } from '../figure.ts';
import type { Figure } from '../measure-result.ts';
import { municipalMonthsPart } from '../municipal-months-part.ts';
import { monthInWords } from '../period-words.ts';
import { newestLabel, soFarLabel } from '../run-totals.ts';
import type { MeasureSource } from '../source.ts';
import { nationalFall, notBesideMunicipality, withdrawnElsewhere } from './elsewhere.ts';
import { leftOutMonths } from './left-out-months.ts';
import { chanceParts, comparisonPart } from './municipal-parts.ts';
import { rivalExplanations } from './rival-explanations.ts';
import { compareWithYearEarlier } from './year-comparison.ts';
import type { YearComparison } from './year-comparison.ts';

const unit = 'bezwaren';

/** R4.4: objections as the municipality counts them, against the same months a year earlier. */
export const municipalObjections = defineMeasure(
  {
    id: 'R4.4',
    result: 'result-4',
    version: 1,
    level: 'impact',
    name: 'Bezwaren bij de gemeente',
    question: 'Krijgt de gemeente minder bezwaren dan in dezelfde maanden een jaar eerder?',
    unit,
    numerator: 'Bezwaren die de gemeente per wet heeft geteld, in de maanden van de pilot.',
    denominator:
      'Bezwaren in dezelfde kalendermaanden een jaar eerder. Maanden die in een van beide jaren ontbreken, tellen in geen van beide mee.',
    source: 'Pilotdocument §8.4; cijfers van de gemeente',
    cannotShow:
      'Minder bezwaren komt niet vanzelf door de ondersteuner: landelijk daalde het aantal ook, en beleid, brieven en het aantal besluiten tellen mee. Dit is achtergrond en geen bewijs.',
    references: [nationalFall, ...withdrawnElsewhere],
    fixedText: null,
  },
  (source) => {
    const comparison = compareWithYearEarlier(source, 'municipal-objections');
    return {
      headline: headlineOf(source, comparison),
      thisEdition: newestMonth(source),
      cumulative: countedSoFar(source),
      parts: [
        comparisonPart(
          comparison,
          unit,
          leftOutMonths(source.exact('municipal-objections'), comparison.laws, {
            first: source.firstMonth,
            last: source.asOfMonth,
          }),
        ),
        rivalExplanations(unit),
        ...chanceParts(comparison, unit),
        municipalMonthsPart(source, {
          id: 'municipal-objections',
          title: 'Bezwaren die de gemeente telde, per maand of kwartaal',
          unit,
        }),
      ],
      notes: [notBesideMunicipality, aboutChance],
    };
  },
);

function headlineOf(source: MeasureSource, comparison: YearComparison): Figure {
  const label = 'Vergeleken met een jaar eerder';
  const { now, before, judgement } = comparison;
  if (comparison.ratio === null) {
    return emptyFigure({ label, unit, period: null }, judgement.text);
  }
  return {
    ...countFigure({ label, unit, period: pairedMonths(comparison) }, now),
    text: `${now} bezwaren, tegen ${before} in dezelfde maanden een jaar eerder: ${judgement.text}`,
    small: source.basis === 'records' ? 'cijfers van de gemeente' : null,
  };
}

function pairedMonths({ laws }: YearComparison): Figure['period'] {
  const pairs = laws.flatMap((law) => law.pairs);
  const from = pairs.map((pair) => pair.from).toSorted()[0];
  const to = pairs
    .map((pair) => pair.to)
    .toSorted()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** The newest month, when the municipality gave it; it is often weeks behind. */
function newestMonth(source: MeasureSource): Figure {
  const month = source.asOfMonth;
  const place = { label: newestLabel(source), unit, period: { from: month, to: month } } as const;
  const given = source
    .exact('municipal-objections')
    .filter(({ from, to, value }) => from === month && to === month && value !== null);
  if (given.length === 0) {
    return emptyFigure(place, `nog niet bekend over ${monthInWords(month)}`);
  }
  return countFigure(
    place,
    given.reduce((sum, { value }) => sum + (value ?? 0), 0),
  );
}

/** Everything the municipality gave for the months of the pilot. */
function countedSoFar(source: MeasureSource): Figure {
  const place = { label: soFarLabel(source), unit, period: null } as const;
  const given = source
    .exact('municipal-objections')
    .filter(
      ({ from, to, value }) =>
        from >= source.firstMonth && to <= source.asOfMonth && value !== null,
    );
  const last = given
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  if (last === undefined) return emptyFigure(place, 'nog niet bekend');
  return countFigure(
    { ...place, period: { from: source.firstMonth, to: last } },
    given.reduce((sum, { value }) => sum + (value ?? 0), 0),
  );
}
