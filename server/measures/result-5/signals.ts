import { categoryPart } from '../category-part.ts';
import { defineMeasure } from '../define-measure.ts';
import { countCell } from '../figure.ts';
import type { Part } from '../measure-result.ts';
import { newestTotal, soFarTotal } from '../run-totals.ts';
import type { ExactId, MeasureSource } from '../source.ts';

const unit = 'knelpunten';

/** R5.6: what the pilot brought to light for policy and practice, and what came of it. */
export const signals = defineMeasure(
  {
    id: 'R5.6',
    result: 'result-5',
    version: 1,
    level: 'outcome-system',
    name: 'Knelpunten voor beleid en uitvoering',
    question: 'Wat draagt de ondersteuner bij aan het voorliggend veld, en wat wordt ermee gedaan?',
    unit,
    numerator:
      'Knelpunten die zijn opgeschreven, beantwoord en opgelost. De werkgroep ziet een knelpunt in het totaal en per thema zodra de coördinator de tekst heeft vrijgegeven.',
    denominator: 'Alle knelpunten die niet zijn ingetrokken.',
    source: 'Pilotdocument §5 (input voor beleid) en §6 (transformatie van het voorliggend veld)',
    cannotShow:
      'Hoe zwaar een knelpunt weegt, zegt het aantal niet. Wat er is geleerd, staat in de toelichting van de coördinator en in de vrijgegeven teksten.',
    references: [],
    fixedText: null,
  },
  (source) => {
    const total = source.totals('signals');
    return {
      headline: soFarTotal(source, total, unit),
      thisEdition: newestTotal(source, total, unit),
      cumulative: soFarTotal(source, total, unit),
      parts: [
        progressPart(source),
        categoryPart(source, {
          table: 'signals.theme',
          title: 'Knelpunten per thema',
          unit,
          rowHeader: 'Thema',
          apart: ['ST99'],
        }),
      ],
    };
  },
);

/** The way of a signal: raised, answered, solved. */
function progressPart(source: MeasureSource): Part {
  const rows = [
    {
      id: 'raised',
      label: source.basis === 'ledger' ? 'Vrijgegeven' : 'Opgeschreven',
      cell: countCell(exactSum(source, 'signals-raised')),
    },
    {
      id: 'answered',
      label: 'Daarvan beantwoord',
      cell: countCell(exactSum(source, 'signals-answered')),
    },
    {
      id: 'solved',
      label: 'Daarvan opgelost',
      cell: countCell(exactSum(source, 'signals-solved')),
    },
  ] as const;
  return {
    id: 'signals.progress',
    kind: 'path',
    title: 'Wat er met knelpunten gebeurt',
    unit,
    rowHeader: 'Stap',
    columns: [{ id: 'so-far', label: 'Sinds de start', unit }],
    rows: rows.map(({ id, label, cell }, index) => ({
      id,
      label,
      depth: index === 0 ? 0 : 1,
      apart: false,
      cells: [cell],
    })),
    notDistributed: null,
    addsUp: false,
    judgement: null,
    notes: [],
    charts: [
      {
        kind: 'bars',
        title: 'Wat er met knelpunten gebeurt',
        unit,
        bars: rows.map(({ id, label, cell }) => ({ id, label, ...cell })),
      },
    ],
  };
}

/** The sum of an exact figure; null when the source does not have it. */
function exactSum(source: MeasureSource, id: ExactId): number | null {
  const known = source.exact(id).filter(({ value }) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, { value }) => sum + (value ?? 0), 0);
}
