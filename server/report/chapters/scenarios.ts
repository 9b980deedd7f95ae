import { checklist } from '../../domain/scenarios/checklist.ts';
import type { ChecklistQuestion } from '../../domain/scenarios/checklist.ts';
import { pointsOnQuestion } from '../../domain/scenarios/bearing-points.ts';
import { evidenceFrom } from '../../measures/evidence.ts';
import type { EvidenceLine } from '../../measures/evidence.ts';
import { leadIn, paragraph, textColumn } from '../model.ts';
import type { Block, Table } from '../model.ts';
import type { ReportInput } from '../report-input.ts';
import { scenarioCardSections } from './scenario-cards.ts';
import { scenarioScoreSections } from './scenario-scores.ts';
import { writtenChapter } from './written-chapter.ts';

const lineInWords = ({ label, text, small }: EvidenceLine): string =>
  `${label}: ${text}${small === null ? '' : ` (${small})`}.`;

function questionRow(input: ReportInput, { id, text, evidence, silent }: ChecklistQuestion) {
  const lines = evidenceFrom(input.measures, evidence).map(lineInWords);
  const points = pointsOnQuestion(id).map(({ text: learnt, source }) => `${learnt} (${source})`);
  return [
    text,
    lines.length === 0 ? 'De cijfers zeggen hier niets over.' : lines.join(' '),
    [silent, ...points].join(' '),
  ];
}

function evidenceTable(input: ReportInput, group: (typeof checklist)[number]): Table {
  return {
    kind: 'table',
    id: `evidence-${group.id}`,
    caption: `${group.title}: wat de pilot laat zien, t/m editie ${input.edition.seq}`,
    columns: [
      textColumn('Vraag', 18),
      textColumn('Wat de pilot laat zien', 30),
      textColumn('Wat u erbij moet weten', 26),
    ],
    rows: group.questions.map((question) => questionRow(input, question)),
    footnote: null,
    source: { editionSeq: input.edition.seq, measure: 'R1–R5' },
  };
}

/** Chapter 7: the choices for what comes after the pilot, side by side. */
export function scenariosChapter(input: ReportInput): Block[] {
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, number: '7', text: 'Keuzes voor het vervolg' },
    paragraph(
      'Na de pilot kan onafhankelijke cliëntondersteuning op verschillende manieren worden geregeld. Twee andere regio’s hebben de mogelijkheden op een rij gezet. Westerwolde kijkt vooral naar de inrichting, Alkmaar naar het contract; ze zijn te combineren.',
    ),
    ...scenarioCardSections(),
    { kind: 'heading', level: 2, number: '7.3', text: 'Waar elk scenario op gewogen wordt' },
    leadIn(
      'Dit is de hele checklist van Westerwolde. Bij elke vraag staat wat de pilot zelf laat zien, wat de cijfers niet zeggen en wat andere regio’s leerden.',
    ),
    ...checklist.flatMap((group): Block[] => [
      { kind: 'heading', level: 3, number: null, text: group.title },
      evidenceTable(input, group),
    ]),
    { kind: 'heading', level: 2, number: '7.4', text: 'Hoe de geledingen elk scenario wegen' },
    leadIn(
      'Elke geleding vulde zelf in hoe een scenario past: past goed, past deels, past niet of weet niet.',
    ),
    ...scenarioScoreSections(input),
    { kind: 'heading', level: 2, number: '7.5', text: 'Wat de pilot hierover leert' },
    ...writtenChapter(input, 'scenarios'),
  ];
}
