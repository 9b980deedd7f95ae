import { adviceChapter } from './chapters/advice.ts';
import {
  codeListsAppendix,
  definitionsAppendix,
  editionsAppendix,
  questionnaireAppendix,
  revisionsAppendix,
} from './chapters/appendices.ts';
import { backgroundChapter } from './chapters/background.ts';
import { cooperationChapter } from './chapters/cooperation.ts';
import { effortChapter } from './chapters/effort.ts';
import { methodChapter } from './chapters/method.ts';
import { resultsChapter } from './chapters/results.ts';
import { scenariosChapter } from './chapters/scenarios.ts';
import { signalsChapter } from './chapters/signals.ts';
import { summaryChapter } from './chapters/summary.ts';
import { keptTogether } from './kept-together.ts';
import type { DocumentMeta, Report } from './model.ts';
import { dayInWords, enumeration, instantInWords, runInWords } from './notation.ts';
import type { ReportInput } from './report-input.ts';

/** What stands on every page of a rehearsal. */
export const rehearsalWarning = 'Oefenjaar: verzonnen gegevens';

/** What stands on the title page and in the properties of the file. */
export function metaOf({ pilot, edition, madeAt }: ReportInput): DocumentMeta {
  return {
    title: 'Advies over het vervolg van de pilot onafhankelijke cliëntondersteuning',
    subtitle: pilot.municipality,
    author: `Werkgroep ${pilot.name}`,
    language: 'nl-NL',
    status: 'Concept',
    warning: pilot.isRehearsal ? rehearsalWarning : null,
    running: `Adviesrapport onafhankelijke cliëntondersteuning, ${pilot.municipality}`,
    facts: [
      { label: 'Status', text: 'Concept' },
      { label: 'Pilot', text: `${dayInWords(pilot.startDay)} tot ${dayInWords(pilot.endDay)}` },
      {
        label: 'Cijfers',
        text: `Editie ${edition.seq}, over ${runInWords(edition.firstMonth, edition.to)}`,
      },
      { label: 'Advies uiterlijk', text: dayInWords(pilot.adviceDay) },
      { label: 'Uitvoering', text: enumeration(pilot.providers) },
      { label: 'Werkgroep', text: enumeration(pilot.bodies) },
      { label: 'Gemaakt op', text: instantInWords(madeAt) },
    ],
    madeAt,
  };
}

/**
 * The advice report of a pilot: every chapter in its fixed order, its numbers from one edition, its
 * texts from the secretary. Pure: the same input always gives the same report.
 * Sources: pilot document §7 and §8; chapters after the practice of "wat wilden we, hoe staat het
 * ervoor, conclusie" per goal.
 */
export function composeReport(input: ReportInput): Report {
  return {
    meta: metaOf(input),
    blocks: keptTogether([
      { kind: 'table-of-contents' },
      { kind: 'page-break' },
      ...summaryChapter(input),
      ...backgroundChapter(input),
      ...methodChapter(input),
      ...resultsChapter(input),
      ...signalsChapter(input),
      ...cooperationChapter(input),
      ...effortChapter(input),
      ...scenariosChapter(input),
      ...adviceChapter(input),
      ...definitionsAppendix(input),
      ...codeListsAppendix(input),
      ...questionnaireAppendix(),
      ...editionsAppendix(input),
      ...revisionsAppendix(input),
    ]),
  };
}
