import { allCodeLists } from '../domain/codes/registry.ts';
import { results } from '../domain/codes/results.ts';
import type { MeasureResult, Part } from '../measures/measure-result.ts';
import { capitalised, dayInWords, instantInWords, runInWords } from './notation.ts';
import type { ReportInput } from './report-input.ts';

/** A value in a sheet: words, a number, or nothing. */
export type Value = string | number | null;

/** A column of a sheet. `width` in letters. */
export type SheetColumn = { readonly label: string; readonly width: number };

/** A sheet: a row of heads and the rows below it. */
export type Sheet = {
  /** At most 31 letters, unique in the book. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Value[])[];
};

/** The figures of a report as sheets, free of any file format. */
export type FiguresBook = {
  readonly title: string;
  readonly author: string;
  /** ISO instant of making, UTC. */
  readonly madeAt: string;
  readonly readMe: Sheet;
  /** One per result, with a row per number. */
  readonly results: readonly Sheet[];
  readonly definitions: Sheet;
  readonly codebook: Sheet;
  readonly editions: Sheet;
};

/** Letters of the hash beside each number; the whole hash stands on its own sheet. */
const shownOfHash = 16;

const figureColumns: readonly SheetColumn[] = [
  { label: 'Maat', width: 7 },
  { label: 'Naam van de maat', width: 34 },
  { label: 'Tabel', width: 36 },
  { label: 'Rij', width: 36 },
  { label: 'Kolom', width: 18 },
  { label: 'Getal (n)', width: 10 },
  { label: 'Van (N)', width: 9 },
  { label: 'Eenheid', width: 22 },
  { label: 'In woorden', width: 30 },
  { label: 'Telt vanaf', width: 11 },
  { label: 'Telt tot en met', width: 20 },
  { label: 'Code van de rij', width: 18 },
  { label: 'Editie', width: 7 },
  { label: 'Begin van het controlegetal', width: 18 },
];

/** A row per number, so that a spreadsheet can filter and sum; a number that cannot be shown is empty. */
function rowsOf({ edition }: ReportInput, result: MeasureResult, part: Part): Value[][] {
  return part.rows.flatMap((row) =>
    part.columns.map((column, index): Value[] => {
      const cell = row.cells[index];
      return [
        result.id,
        result.name,
        part.title,
        row.label,
        column.label,
        cell?.value ?? null,
        cell?.of ?? null,
        column.unit,
        cell?.text ?? '',
        result.period.from,
        cell?.small ?? result.asOf,
        row.id,
        edition.seq,
        edition.hash.slice(0, shownOfHash),
      ];
    }),
  );
}

function resultSheets(input: ReportInput): Sheet[] {
  return results.map(({ id, number }) => ({
    name: `Resultaat ${number}`,
    columns: figureColumns,
    rows: input.measures
      .filter((measure) => measure.result === id)
      .flatMap((measure) => measure.parts.flatMap((part) => rowsOf(input, measure, part))),
  }));
}

function definitionSheet({ definitions }: ReportInput): Sheet {
  return {
    name: 'Definities',
    columns: [
      { label: 'Maat', width: 7 },
      { label: 'Versie', width: 7 },
      { label: 'Naam', width: 34 },
      { label: 'Vraag', width: 50 },
      { label: 'Eenheid', width: 22 },
      { label: 'Teller', width: 50 },
      { label: 'Noemer', width: 50 },
      { label: 'Laat niet zien', width: 60 },
      { label: 'Bron', width: 40 },
    ],
    rows: definitions.map((definition) => [
      definition.id,
      definition.version,
      definition.name,
      definition.question,
      definition.unit,
      definition.numerator,
      definition.denominator,
      definition.cannotShow,
      definition.source,
    ]),
  };
}

function codebookSheet(): Sheet {
  return {
    name: 'Codeboek',
    columns: [
      { label: 'Lijst', width: 24 },
      { label: 'Naam van de lijst', width: 30 },
      { label: 'Code', width: 8 },
      { label: 'Keuze', width: 40 },
      { label: 'Wanneer wordt dit geteld', width: 70 },
      { label: 'Meer keuzes tegelijk', width: 20 },
      { label: 'Geldig vanaf', width: 12 },
      { label: 'Geldig tot en met', width: 16 },
      { label: 'Bron', width: 40 },
    ],
    rows: allCodeLists.flatMap((list) =>
      list.codes.map((code) => [
        list.id,
        list.name,
        code.code,
        code.label,
        code.explanation,
        list.multiple ? 'ja' : 'nee',
        code.validFrom,
        code.validTo,
        code.source,
      ]),
    ),
  };
}

function editionSheet({ editions }: ReportInput): Sheet {
  return {
    name: 'Edities',
    columns: [
      { label: 'Editie', width: 7 },
      { label: 'Van maand', width: 11 },
      { label: 'Tot en met maand', width: 17 },
      { label: 'Vrijgegeven op', width: 15 },
      { label: 'Controlegetal', width: 68 },
    ],
    rows: editions.map(({ seq, from, to, releasedOn, hash }) => [seq, from, to, releasedOn, hash]),
  };
}

function readMeSheet({ pilot, edition, madeAt }: ReportInput): Sheet {
  const lines: readonly (readonly [string, string])[] = [
    ['Wat dit is', `De cijfers bij het adviesrapport van ${pilot.name}, ${pilot.municipality}`],
    ...(pilot.isRehearsal ? ([['Let op', 'Oefenjaar: verzonnen gegevens.']] as const) : []),
    ['Bron', `Editie ${edition.seq}, over ${runInWords(edition.firstMonth, edition.to)}`],
    ['Peildatum', `Alles wat tot en met ${dayInWords(edition.cutoffDay)} was ingevoerd`],
    ['Controlegetal van de editie', edition.hash],
    ['Gemaakt op', instantInWords(madeAt)],
    [
      'Resultaat 1 tot en met 5',
      'Een rij per getal. Filter op maat en tabel om een tabel te zien.',
    ],
    ['Getal (n) en Van (N)', 'Het getal zelf, en het geheel waar het een deel van is.'],
    [
      'Een leeg getal',
      'Nog niet te tonen: de grens voor vrijgave is niet bereikt. Dat is geen nul.',
    ],
    [
      'Telt tot en met',
      'Een getal kan een maand of langer achterlopen. Vergelijk alleen getallen met dezelfde maand.',
    ],
    ['Definities', 'Wat elke maat telt, wat de noemer is en wat u er niet uit mag opmaken.'],
    ['Codeboek', 'De keuzelijsten met hun telregels.'],
    [
      'Casus',
      'Een casus is geen persoon. Hoeveel verschillende inwoners er zijn, is niet te zeggen.',
    ],
    ...edition.explanation.map(
      (sentence, index) => [index === 0 ? 'Regel van vrijgave' : '', sentence] as const,
    ),
  ];
  return {
    name: 'Lees mij',
    columns: [
      { label: 'Onderwerp', width: 30 },
      { label: 'Uitleg', width: 100 },
    ],
    rows: lines,
  };
}

/**
 * The figures of the report as sheets: one per result with a row per number (n, N, period, edition and
 * its hash), what every measure means, every code with its counting rule, and how to read it all.
 */
export function composeFigures(input: ReportInput): FiguresBook {
  return {
    title: `Cijfers bij het adviesrapport, ${input.pilot.municipality}`,
    author: capitalised(`werkgroep ${input.pilot.name}`),
    madeAt: input.madeAt,
    readMe: readMeSheet(input),
    results: resultSheets(input),
    definitions: definitionSheet(input),
    codebook: codebookSheet(),
    editions: editionSheet(input),
  };
}
