import { bullets, paragraph, textColumn } from '../model.ts';
import type { Block, Table } from '../model.ts';
import type { ReportInput } from '../report-input.ts';
import { alkmaarScenarios, checklist, westerwoldeScenarios } from './scenario-list.ts';
import { writtenChapter } from './written-chapter.ts';

const westerwolde: Table = {
  kind: 'table',
  id: 'scenarios-westerwolde',
  caption: 'Vier manieren van inrichten (naar het afwegingskader van Westerwolde)',
  columns: [textColumn('Scenario', 15), textColumn('Wat het is', 28), textColumn('Te wegen', 28)],
  rows: westerwoldeScenarios.map(({ id, title, description, questions }) => [
    `${id}. ${title}`,
    description,
    questions.join(' '),
  ]),
  footnote: null,
  source: null,
};

const alkmaar: Table = {
  kind: 'table',
  id: 'scenarios-alkmaar',
  caption: 'Vier manieren van contracteren (naar de nota van de regio Alkmaar)',
  columns: [
    textColumn('Scenario', 15),
    textColumn('Wat het is', 18),
    textColumn('Voordelen', 19),
    textColumn('Nadelen', 19),
  ],
  rows: alkmaarScenarios.map(({ id, title, description, advantages, disadvantages }) => [
    `${id}. ${title}`,
    description,
    advantages,
    disadvantages,
  ]),
  footnote: null,
  source: null,
};

/** Chapter 7: the choices for what comes after the pilot, side by side. */
export function scenariosChapter(input: ReportInput): Block[] {
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, number: '7', text: 'Keuzes voor het vervolg' },
    paragraph(
      'Na de pilot kan onafhankelijke cliëntondersteuning op verschillende manieren worden geregeld. Twee andere regio’s hebben de mogelijkheden op een rij gezet. Westerwolde kijkt vooral naar de inrichting, Alkmaar naar het contract; ze zijn te combineren.',
    ),
    { kind: 'heading', level: 2, number: '7.1', text: 'Inrichting: scenario A tot en met D' },
    westerwolde,
    { kind: 'heading', level: 2, number: '7.2', text: 'Contract: scenario 1 tot en met 4' },
    alkmaar,
    { kind: 'heading', level: 2, number: '7.3', text: 'Waar elk scenario op gewogen wordt' },
    ...checklist.flatMap(({ title, items }): Block[] => [
      { kind: 'heading', level: 3, number: null, text: title },
      bullets(items),
    ]),
    { kind: 'heading', level: 2, number: '7.4', text: 'Wat de pilot hierover leert' },
    ...writtenChapter(input, 'scenarios'),
  ];
}
