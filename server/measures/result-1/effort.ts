import { defineMeasure } from '../define-measure.ts';
import { emptyFigure, eurosInWords, numberInWords, percentOf } from '../figure.ts';
import { leftOutBody } from '../left-out.ts';
import type { Cell, Figure, Part } from '../measure-result.ts';
import { monthsChart, runLabel } from '../months-part.ts';
import { throughInWords } from '../period-words.ts';
import { newestLabel, soFarLabel, throughSmall, totalSoFar } from '../run-totals.ts';
import type { ExactFigure, MeasureSource } from '../source.ts';

/** Hours and cents of one month of effort; null where not entered. */
type MonthOfEffort = {
  readonly from: string;
  readonly to: string;
  readonly minutes: number | null;
  readonly cents: number | null;
};

/** R1.6: hours and cost against the budget. */
export const effort = defineMeasure(
  {
    id: 'R1.6',
    result: 'result-1',
    version: 1,
    level: 'input',
    name: 'Inzet en kosten',
    question: 'Wat kostte de ondersteuning, en past dat in het budget?',
    unit: 'uur; euro',
    numerator: 'Uren en kosten die de aanbieder per maand opgeeft.',
    denominator: 'Het budget van de pilot.',
    source: 'Pilotdocument §10 (€ 60.000 voor een jaar)',
    cannotShow:
      'Kosten per casus zeggen niet wat een casus kost: bekend worden, overleg en uitzoekwerk tellen mee, en in het begin zijn er weinig casussen.',
    references: [],
    fixedText: null,
  },
  (source, { budgetCents }) => {
    const leftOut = leftOutBody(source, 'cost-cents');
    if (leftOut) return leftOut;
    const months = monthsOfEffort(source);
    const spent = sumOf(months.map(({ cents }) => cents));
    const cumulative = costFigure(source, soFarLabel(source), { spent, budgetCents, months });
    const last = months.findLast(({ to }) => to === source.asOfMonth);
    return {
      headline: cumulative,
      thisEdition: plainCost(source, newestLabel(source), last),
      cumulative,
      against: [
        {
          kind: 'budget',
          label: 'Budget',
          text: `Het budget is ${eurosInWords(budgetCents)}.`,
          percent: null,
          source: 'Instelling van de pilot; pilotdocument §10',
        },
      ],
      parts: [effortPart(source, months, budgetCents), perCasePart(source, months)],
    };
  },
);

function monthsOfEffort(source: MeasureSource): readonly MonthOfEffort[] {
  const minutes = source.exact('effort-minutes');
  const cents = source.exact('cost-cents');
  const months = [...new Map([...minutes, ...cents].map((found) => [found.to, found])).values()];
  return months
    .map(({ from, to }) => ({
      from,
      to,
      minutes: monthSum(minutes, to),
      cents: monthSum(cents, to),
    }))
    .toSorted((left, right) => (left.to < right.to ? -1 : 1));
}

function monthSum(figures: readonly ExactFigure[], to: string): number | null {
  const found = figures.filter((figure) => figure.to === to);
  return found.length === 0 ? null : sumOf(found.map(({ value }) => value));
}

function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

function hoursCell(minutes: number | null): Cell {
  if (minutes === null) return { value: null, of: null, text: 'niet bekend', small: null };
  const hours = Math.round(minutes / 6) / 10;
  return { value: hours, of: null, text: numberInWords(hours), small: null };
}

function wholeEuros(cents: number | null): number | null {
  return cents === null ? null : Math.round(cents / 100);
}

function euroCell(cents: number | null): Cell {
  return cents === null
    ? { value: null, of: null, text: 'niet bekend', small: null }
    : { value: wholeEuros(cents), of: null, text: eurosInWords(cents), small: null };
}

function costFigure(
  source: MeasureSource,
  label: string,
  {
    spent,
    budgetCents,
    months,
  }: {
    readonly spent: number | null;
    readonly budgetCents: number;
    readonly months: readonly MonthOfEffort[];
  },
): Figure {
  const last = months.findLast(({ cents }) => cents !== null);
  if (spent === null || !last) {
    return emptyFigure({ label, unit: 'euro', period: null }, 'nog geen kosten ingevuld');
  }
  const percent = percentOf({ count: spent, of: budgetCents });
  const share = percent === null ? '' : ` (${percent}%)`;
  return {
    label,
    text: `${eurosInWords(spent)} van de ${eurosInWords(budgetCents)}${share}`,
    about: 'van het budget',
    small: throughSmall(source, last.to),
    value: Math.round(spent / 100),
    of: Math.round(budgetCents / 100),
    unit: 'euro',
    percent,
    margin: null,
    period: { from: source.firstMonth, to: last.to },
  };
}

function plainCost(source: MeasureSource, label: string, month: MonthOfEffort | undefined): Figure {
  const place = { label, unit: 'euro', period: null } as const;
  if (!month || month.cents === null) return emptyFigure(place, 'nog niet ingevuld');
  return {
    ...emptyFigure(place, eurosInWords(month.cents)),
    value: Math.round(month.cents / 100),
    period: { from: month.from, to: source.asOfMonth },
  };
}

function effortPart(
  source: MeasureSource,
  months: readonly MonthOfEffort[],
  budgetCents: number,
): Part {
  const soFar = months.map((_, index) =>
    sumOf(months.slice(0, index + 1).map(({ cents }) => cents)),
  );
  const level = { label: 'Budget', value: Math.round(budgetCents / 100) };
  const chart = monthsChart(source, { title: 'Kosten sinds de start', unit: 'euro', level }, [
    {
      id: 'cost-so-far',
      label: 'Kosten sinds de start',
      points: months.map(({ from, to }, index) => ({
        from,
        to,
        value: wholeEuros(soFar[index] ?? null),
      })),
    },
  ]);
  return {
    id: 'effort',
    kind: 'months',
    title: 'Uren en kosten per maand',
    unit: 'euro',
    rowHeader: 'Maand',
    columns: [
      { id: 'hours', label: 'Uren', unit: 'uur' },
      { id: 'cost', label: 'Kosten', unit: 'euro' },
      { id: 'cost-so-far', label: 'Kosten sinds de start', unit: 'euro' },
    ],
    rows: months.map(({ from, to, minutes, cents }, index) => ({
      id: to,
      label: runLabel({ from, to }),
      depth: 0,
      apart: false,
      cells: [hoursCell(minutes), euroCell(cents), euroCell(soFar[index] ?? null)],
    })),
    notDistributed: null,
    addsUp: true,
    judgement: null,
    notes: months.length === 0 ? ['Er is nog geen inzet ingevuld.'] : [],
    charts: [chart],
  };
}

/** Hours and cost of the same months as the cases they are divided by. */
function perCasePart(source: MeasureSource, months: readonly MonthOfEffort[]): Part {
  const { n, through } = totalSoFar(source.totals('cases'));
  const same = months.filter(({ to }) => through !== null && to <= through);
  const perCase = (amount: number | null): number | null =>
    amount === null || n === null || n === 0 ? null : amount / n;
  const worked = sumOf(same.map(({ minutes }) => minutes));
  const spent = sumOf(same.map(({ cents }) => cents));
  return {
    id: 'per-case',
    kind: 'figures',
    title: 'Gemiddeld per casus',
    unit: 'euro',
    rowHeader: 'Gemiddeld per casus',
    columns: [
      { id: 'hours', label: 'Uren', unit: 'uur' },
      { id: 'cost', label: 'Kosten', unit: 'euro' },
    ],
    rows: [
      {
        id: 'per-case',
        label:
          n === null || through === null
            ? 'Per casus'
            : `Over ${numberInWords(n)} casussen ${throughInWords(through)}`,
        depth: 0,
        apart: false,
        cells: [hoursCell(perCase(worked)), euroCell(perCase(spent))],
      },
    ],
    notDistributed: null,
    addsUp: false,
    judgement: null,
    notes: [
      'Let op: alle kosten gedeeld door alle casussen. Bekend worden, overleg en uitzoekwerk tellen mee.',
    ],
    charts: [],
  };
}
