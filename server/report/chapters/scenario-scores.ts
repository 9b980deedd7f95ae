import { agreementWords, answeredBy, differencesOf } from '../../domain/scenarios/differences.ts';
import type { QuestionDifference } from '../../domain/scenarios/differences.ts';
import { checklistQuestions } from '../../domain/scenarios/checklist.ts';
import { scoreInWords } from '../../domain/scenarios/scale.ts';
import type { ScenarioCard } from '../../domain/scenarios/scenario-card.ts';
import { scenarioCards, scenarioName } from '../../domain/scenarios/scenario-cards.ts';
import { paragraph, textColumn } from '../model.ts';
import type { Block, Table } from '../model.ts';
import { enumeration } from '../notation.ts';
import type { ReportInput } from '../report-input.ts';

function scoresTable(
  { review }: ReportInput,
  card: ScenarioCard,
  rows: readonly QuestionDifference[],
): Table {
  return {
    kind: 'table',
    id: `scores-${card.id}`,
    caption: `${scenarioName(card)}. Oordeel per vraag en per geleding`,
    columns: [textColumn('Vraag', 22), ...review.bodies.map(({ name }) => textColumn(name, 10))],
    rows: rows.map(({ text, agreement, answers }) => [
      agreement === 'opposed' || agreement === 'differ'
        ? `${text} (${agreementWords[agreement]})`
        : text,
      ...answers.map(({ score }) => scoreInWords(score)),
    ]),
    footnote: 'Verschillen staan bovenaan. Er is niets opgeteld of gemiddeld.',
    source: null,
  };
}

function reasonsTable(card: ScenarioCard, rows: readonly QuestionDifference[]): Table | null {
  const given = rows.flatMap(({ text, answers }) =>
    answers
      .filter(({ reason }) => reason.trim() !== '')
      .map(({ body, score, reason }) => [text, body.name, scoreInWords(score), reason]),
  );
  if (given.length === 0) return null;
  return {
    kind: 'table',
    id: `reasons-${card.id}`,
    caption: `${scenarioName(card)}. Redenen van de geledingen`,
    columns: [
      textColumn('Vraag', 22),
      textColumn('Geleding', 15),
      textColumn('Oordeel', 10),
      textColumn('Reden', 26),
    ],
    rows: given,
    footnote: null,
    source: null,
  };
}

function progressOf({ review }: ReportInput, card: ScenarioCard): string {
  const total = checklistQuestions.length;
  const parts = review.bodies.map(
    ({ id, name }) => `${name} ${answeredBy(id, card.id, review.scores)}`,
  );
  return `Beantwoord van de ${total} vragen: ${enumeration(parts)}.`;
}

function scenarioScores(input: ReportInput, card: ScenarioCard): Block[] {
  const rows = differencesOf(card.id, input.review.bodies, input.review.scores);
  const reasons = reasonsTable(card, rows);
  return [
    { kind: 'heading', level: 3, number: null, text: scenarioName(card) },
    paragraph(progressOf(input, card)),
    scoresTable(input, card, rows),
    ...(reasons === null ? [] : [reasons]),
  ];
}

/**
 * What the bodies think of each scenario, question by question and side by side, with their reasons.
 * A scenario that nobody filled in is named. Source: Westerwolde, "Overzicht van de afwegingen".
 */
export function scenarioScoreSections(input: ReportInput): Block[] {
  const isScored = ({ id }: ScenarioCard): boolean =>
    input.review.scores.some(({ scenario, score }) => scenario === id && score !== null);
  const scored = scenarioCards.filter(isScored);
  const open = scenarioCards.filter((card) => !isScored(card));
  return [
    ...scored.flatMap((card) => scenarioScores(input, card)),
    ...(open.length === 0
      ? []
      : [
          paragraph(
            `Nog niet ingevuld: ${enumeration(open.map(({ sign }) => `scenario ${sign}`))}.`,
          ),
        ]),
  ];
}
