import { categoryPart, rowOf } from '../category-part.ts';
import { defineMeasure } from '../define-measure.ts';
import { countCell, numberInWords } from '../figure.ts';
import type { Part, Row } from '../measure-result.ts';
import { municipalMonthsPart } from '../municipal-months-part.ts';
import { newestTotal, soFarTotal, throughSmall } from '../run-totals.ts';
import type { CategoryCount, MeasureSource } from '../source.ts';
import { fewComplaints } from './few-complaints.ts';

const unit = 'uitingen van onvrede';

/** R3.3: near-complaints against complaints, and contact with the complaints officer on request. */
export const nearComplaints = defineMeasure(
  {
    id: 'R3.3',
    result: 'result-3',
    version: 1,
    level: 'outcome-system',
    name: 'Bijna-klachten tegenover klachten',
    question: 'Hoeveel bijna-klachten staan er tegenover elke klacht die is ingediend?',
    unit,
    numerator: 'Bijna-klachten; klachten die zijn ingediend, ook als zij later zijn ingetrokken.',
    denominator: 'Geen: twee aantallen naast elkaar.',
    source: 'Pilotdocument §8.3 en §6 (contact met de klachtenfunctionaris op verzoek)',
    cannotShow:
      'De klachten die de gemeente telt, gaan over alle inwoners en staan apart. Zij worden niet bij deze aantallen opgeteld. De ondersteuner houdt een klacht niet tegen.',
    references: [],
    fixedText: fewComplaints,
  },
  (source) => {
    const total = source.totals('dissatisfactions');
    const municipal = municipalMonthsPart(source, {
      id: 'municipal-complaints',
      title: 'Klachten die de gemeente telde, per maand of kwartaal',
      unit: 'klachten',
    });
    return {
      headline: null,
      thisEdition: newestTotal(source, total, unit),
      cumulative: soFarTotal(source, total, unit),
      parts: [
        sideBySide(source),
        categoryPart(source, {
          table: 'dissatisfactions.officer-contact',
          title: 'Contact met de klachtenfunctionaris',
          unit,
          rowHeader: 'Contact',
          apart: ['unknown'],
          notes: ['Contact is er alleen als de inwoner dat wil.'],
        }),
        ...(municipal.rows.length === 0 ? [] : [municipal]),
      ],
    };
  },
);

/** Two counts beside each other; a ratio of small numbers would say more than they do. */
function sideBySide(source: MeasureSource): Part {
  const table = source.table('dissatisfactions.status');
  const near = rowOf(table, 'C2');
  const filed = rowOf(table, 'C3');
  const settled = rowOf(table, 'C4');
  const rows = [
    asRow(source, 'near-complaint', 'Bijna-klacht', near),
    asRow(source, 'complaint', 'Klacht ingediend', filed),
    asRow(source, 'settled', 'Klacht ingediend, later ingetrokken of opgelost', settled),
  ];
  return {
    id: 'dissatisfactions.status',
    kind: 'figures',
    title: 'Bijna-klachten en klachten',
    unit,
    rowHeader: 'Soort',
    columns: [{ id: 'so-far', label: 'Sinds de start', unit }],
    rows,
    notDistributed: null,
    addsUp: false,
    judgement: null,
    notes: bothInWords(near, [filed, settled]),
    charts: [
      {
        kind: 'bars',
        title: 'Bijna-klachten en klachten',
        unit,
        bars: rows.map(({ id, label, cells }) => ({ id, label, ...(cells[0] ?? countCell(null)) })),
      },
    ],
  };
}

function asRow(
  source: MeasureSource,
  id: string,
  label: string,
  row: CategoryCount | undefined,
): Row {
  const cell = countCell(row?.n ?? null, throughSmall(source, row?.through ?? null));
  return { id, label, depth: 0, apart: false, cells: [cell] };
}

/** Both counts in one sentence, when they are about the same months. */
function bothInWords(
  near: CategoryCount | undefined,
  complaints: readonly (CategoryCount | undefined)[],
): string[] {
  if (near === undefined || near.n === null) return [];
  let filed = 0;
  for (const row of complaints) {
    if (row === undefined || row.n === null || row.through !== near.through) return [];
    filed += row.n;
  }
  const [few, many] = [numberInWords(filed), numberInWords(near.n)];
  return [`Tegenover ${few} ingediende klachten staan ${many} bijna-klachten.`];
}
