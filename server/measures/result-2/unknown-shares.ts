import { forWhom } from '../../domain/codes/for-whom.ts';
import { ladderShifts } from '../../domain/codes/ladder-shifts.ts';
import { laws } from '../../domain/codes/laws.ts';
import { lifeDomains } from '../../domain/codes/life-domains.ts';
import { phases } from '../../domain/codes/phases.ts';
import { reasonGroups } from '../../domain/codes/reason-groups.ts';
import { referralSources } from '../../domain/codes/referral-sources.ts';
import { supportForms } from '../../domain/codes/support-forms.ts';
import { rowOf, shareOf } from '../category-part.ts';
import { defineMeasure } from '../define-measure.ts';
import { shareCell } from '../figure.ts';
import type { Unit } from '../measure.ts';
import type { Cell, Part } from '../measure-result.ts';
import { newestTotal, soFarTotal, throughSmall } from '../run-totals.ts';
import type { TableId } from '../series.ts';
import type { MeasureSource } from '../source.ts';

type Field = { readonly table: TableId; readonly label: string; readonly unknown: string };

/** The fields of a case that may stay open, each with the category that says so. */
const caseFields: readonly Field[] = [
  { table: 'cases.area', label: 'Gebiedsteam', unknown: 'unknown' },
  { table: 'cases.reason', label: 'Reden', unknown: reasonGroups.unknown },
  { table: 'cases.life-domain', label: 'Leefgebied', unknown: lifeDomains.unknown },
  { table: 'cases.law', label: 'Wet of regeling', unknown: laws.unknown },
  { table: 'cases.phase', label: 'Fase', unknown: phases.unknown },
  { table: 'cases.support-form', label: 'Vorm van ondersteuning', unknown: supportForms.unknown },
  { table: 'cases.referral-source', label: 'Hoe gevonden', unknown: referralSources.unknown },
  { table: 'cases.for-whom', label: 'Voor wie', unknown: forWhom.unknown },
  { table: 'cases.response-time', label: 'Tijd tot het eerste gesprek', unknown: 'unknown' },
];

const closedFields: readonly Field[] = [
  {
    table: 'closed-cases.ladder',
    label: 'Ladder aan het begin en het eind',
    unknown: ladderShifts.unknown,
  },
  { table: 'closed-cases.slip', label: 'Strookje uitgereikt', unknown: 'unknown' },
];

/** R2.4: the share of "unknown" per field: how complete the registration is. */
export const unknownShares = defineMeasure(
  {
    id: 'R2.4',
    result: 'result-2',
    version: 1,
    level: 'output',
    name: 'Hoe volledig de cijfers zijn',
    question: 'Van hoeveel casussen is een gegeven niet bekend?',
    unit: 'casussen; afgesloten casussen; contacten (alleen in de interne cijfers)',
    numerator:
      'Casussen waarvan dit gegeven niet bekend is, of waarvan alleen "anders" is gekozen.',
    denominator: 'Alle casussen waarbij het gegeven ingevuld kon worden.',
    source: 'Pilotdocument §8.2 (inzicht)',
    cannotShow:
      'Onbekend is soms een keuze van de inwoner. Dat is goed en hoeft niet te worden aangevuld.',
    references: [],
    fixedText: null,
  },
  (source) => {
    const cases = source.totals('cases');
    const unknowns = source.live()?.unknowns ?? [];
    return {
      headline: null,
      thisEdition: newestTotal(source, cases, 'casussen'),
      cumulative: soFarTotal(source, cases, 'casussen'),
      parts: [
        unknownsPart('cases', 'casussen', tableRows(source, caseFields)),
        unknownsPart('closed-cases', 'afgesloten casussen', tableRows(source, closedFields)),
        ...(unknowns.length === 0
          ? []
          : [
              unknownsPart(
                'contacts',
                'contacten',
                unknowns.map(({ field, unknown, of }) => ({
                  id: field,
                  label: field,
                  cell: shareCell({ count: unknown, of }),
                })),
              ),
            ]),
      ],
    };
  },
);

type UnknownRow = { readonly id: string; readonly label: string; readonly cell: Cell };

function tableRows(source: MeasureSource, fields: readonly Field[]): readonly UnknownRow[] {
  return fields.map(({ table, label, unknown }) => {
    const row = rowOf(source.table(table), unknown);
    return {
      id: table,
      label,
      cell: shareCell(shareOf(row), throughSmall(source, row?.through ?? null)),
    };
  });
}

function unknownsPart(id: string, unit: Unit, rows: readonly UnknownRow[]): Part {
  const title = `Niet bekend: ${unit}`;
  return {
    id: `unknown.${id}`,
    kind: 'figures',
    title,
    unit,
    rowHeader: 'Gegeven',
    columns: [{ id: 'unknown', label: 'Niet bekend', unit }],
    rows: rows.map(({ id: row, label, cell }) => ({
      id: row,
      label,
      depth: 0,
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
        title,
        unit,
        bars: rows.map(({ id: bar, label, cell }) => ({ id: bar, label, ...cell })),
      },
    ],
  };
}
