import { addMonths } from '../domain/calendar.ts';
import { labelOf } from '../domain/codes/code-list.ts';
import { laws } from '../domain/codes/laws.ts';
import { countCell, wordsCell } from './figure.ts';
import type { Unit } from './measure.ts';
import type { Cell, Part } from './measure-result.ts';
import { monthsChart, runLabel } from './months-part.ts';
import { dayInWords } from './period-words.ts';
import type { ExactFigure, MeasureSource } from './source.ts';

/** What the municipality counted: which figures, and what they are called. */
export type MunicipalFigures = {
  readonly id: 'municipal-objections' | 'municipal-complaints';
  readonly title: string;
  readonly unit: Unit;
};

/** Every run the municipality gave, as it was given, beside the same months a year earlier. */
export function municipalMonthsPart(
  source: MeasureSource,
  { id, title, unit }: MunicipalFigures,
): Part {
  const inPilot = withinPilot(source, source.exact(id));
  const yearBefore = withinPilot(
    source,
    source
      .exact(id)
      .map((given) => ({ ...given, from: addMonths(given.from, 12), to: addMonths(given.to, 12) })),
  );
  const now = new Map(inPilot.map((given) => [placeOf(given), given]));
  const before = new Map(yearBefore.map((given) => [placeOf(given), given]));
  // A period that was only given a year earlier is drawn too, so it has a row.
  const places = new Map([...before, ...now]);
  return {
    id: `${id}.months`,
    kind: 'months',
    title,
    unit,
    rowHeader: 'Periode en wet',
    columns: [
      { id: 'before', label: 'Een jaar eerder', unit },
      { id: 'n', label: 'Aantal', unit },
      { id: 'source', label: 'Bron', unit },
    ],
    rows: [...places]
      .toSorted(([, one], [, other]) => inOrder(one, other))
      .map(([place, given]) => ({
        id: place,
        label: `${runLabel(given)}, ${labelOf(laws, given.category)}`,
        depth: 0,
        apart: false,
        cells: [
          givenCell(before.get(place)),
          givenCell(now.get(place)),
          sourceCell(now.get(place) ?? given),
        ],
      })),
    notDistributed: null,
    addsUp: true,
    judgement: null,
    notes: inPilot.length === 0 ? ['De gemeente heeft nog geen cijfers gegeven.'] : [],
    charts: [
      monthsChart(source, { title: 'Nu en in dezelfde maanden een jaar eerder', unit }, [
        { id: 'now', label: 'Tijdens de pilot', points: summedRuns(inPilot) },
        { id: 'before', label: 'Zelfde maanden een jaar eerder', points: summedRuns(yearBefore) },
      ]),
    ],
  };
}

function withinPilot(
  { firstMonth, asOfMonth }: MeasureSource,
  given: readonly ExactFigure[],
): readonly ExactFigure[] {
  return given.filter(({ from, to }) => from >= firstMonth && to <= asOfMonth);
}

function placeOf({ from, to, category }: ExactFigure): string {
  return `${from}.${to}.${category}`;
}

/** By month, and within a month in the order of the code list of laws. */
function inOrder(one: ExactFigure, other: ExactFigure): number {
  if (one.from !== other.from) return one.from < other.from ? -1 : 1;
  if (one.to !== other.to) return one.to < other.to ? -1 : 1;
  const codes = laws.codes.map(({ code }): string => code);
  return codes.indexOf(one.category) - codes.indexOf(other.category);
}

function givenCell(given: ExactFigure | undefined): Cell {
  if (given === undefined) return wordsCell('niet gegeven');
  return given.value === null ? wordsCell('niet bekend') : countCell(given.value);
}

function sourceCell({ source, asOfDay }: ExactFigure): Cell {
  return wordsCell(
    source ?? 'geen bron opgegeven',
    asOfDay === null ? null : `peildatum ${dayInWords(asOfDay)}`,
  );
}

/** Runs with the same months added over the laws; unknown when one of them is. */
function summedRuns(
  figuresGiven: readonly ExactFigure[],
): readonly { from: string; to: string; value: number | null }[] {
  const runs = new Map<string, { from: string; to: string; value: number | null }>();
  for (const { from, to, value } of figuresGiven) {
    const key = `${from}.${to}`;
    const run = runs.get(key);
    if (!run) runs.set(key, { from, to, value });
    else run.value = run.value === null || value === null ? null : run.value + value;
  }
  return [...runs.values()].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}
