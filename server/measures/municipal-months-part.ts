import { addMonths } from '../domain/calendar.ts';
import { labelOf } from '../domain/codes/code-list.ts';
import { laws } from '../domain/codes/laws.ts';
import { countCell, wordsCell } from './figure.ts';
import type { Unit } from './measure.ts';
import type { Part } from './measure-result.ts';
import { monthsChart, runLabel } from './months-part.ts';
import { dayInWords } from './period-words.ts';
import type { ExactFigure, MeasureSource } from './source.ts';

/** What the municipality counted: which figures, and what they are called. */
export type MunicipalFigures = {
  readonly id: 'municipal-objections' | 'municipal-complaints';
  readonly title: string;
  readonly unit: Unit;
};

/** Every run the municipality gave, as it was given, with the same months a year earlier as a line. */
export function municipalMonthsPart(
  source: MeasureSource,
  { id, title, unit }: MunicipalFigures,
): Part {
  const inPilot = source
    .exact(id)
    .filter(({ from, to }) => from >= source.firstMonth && to <= source.asOfMonth);
  const yearBefore = source
    .exact(id)
    .map((given) => ({ ...given, from: addMonths(given.from, 12), to: addMonths(given.to, 12) }))
    .filter(({ from, to }) => from >= source.firstMonth && to <= source.asOfMonth);
  const now = summedRuns(inPilot);
  const before = summedRuns(yearBefore);
  return {
    id: `${id}.months`,
    kind: 'months',
    title,
    unit,
    rowHeader: 'Periode en wet',
    columns: [
      { id: 'n', label: 'Aantal', unit },
      { id: 'source', label: 'Bron', unit },
    ],
    rows: inPilot.map((given) => ({
      id: `${given.from}.${given.to}.${given.category}`,
      label: `${runLabel(given)}, ${labelOf(laws, given.category)}`,
      depth: 0,
      apart: false,
      cells: [
        given.value === null ? wordsCell('niet bekend') : countCell(given.value),
        wordsCell(
          given.source ?? 'geen bron opgegeven',
          given.asOfDay === null ? null : `peildatum ${dayInWords(given.asOfDay)}`,
        ),
      ],
    })),
    notDistributed: null,
    addsUp: true,
    judgement: null,
    notes: inPilot.length === 0 ? ['De gemeente heeft nog geen cijfers gegeven.'] : [],
    charts: [
      monthsChart(source, { title: 'Nu en in dezelfde maanden een jaar eerder', unit }, [
        { id: 'now', label: 'Tijdens de pilot', points: now },
        { id: 'before', label: 'Zelfde maanden een jaar eerder', points: before },
      ]),
    ],
  };
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
