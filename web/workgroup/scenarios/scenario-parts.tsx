import type { ReactNode } from 'react';
import type {
  ScenarioCard,
  ScenarioPoint,
} from '../../../server/domain/scenarios/scenario-card.ts';
import { pointsOnScenario } from '../../../server/domain/scenarios/bearing-points.ts';
import { scenarioTexts } from '../../texts/scenarios.ts';

/** Points with where each was found. */
export function PointList({ points }: { points: readonly ScenarioPoint[] }) {
  return (
    <ul className="naast-scenario__list">
      {points.map(({ text, source }) => (
        <li key={`${text} ${source}`}>
          {text} <span className="naast-scenario__source">({source})</span>
        </li>
      ))}
    </ul>
  );
}

/** What the source asks the reader to weigh. */
function QuestionList({ questions }: Pick<ScenarioCard, 'questions'>) {
  if (questions.length === 0) {
    return <p className="naast-scenario__source">{scenarioTexts.noQuestions}</p>;
  }
  return (
    <ul className="naast-scenario__list">
      {questions.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  );
}

/** The parts of a card in their order, with the words above each. */
export const scenarioParts: readonly {
  readonly id: string;
  readonly title: string;
  /** Folded on a card, so that cards beside each other stay short. */
  readonly isFolded: boolean;
  readonly show: (card: ScenarioCard) => ReactNode;
}[] = [
  {
    id: 'advantages',
    title: scenarioTexts.advantages,
    isFolded: false,
    show: ({ advantages }) => <PointList points={advantages} />,
  },
  {
    id: 'disadvantages',
    title: scenarioTexts.disadvantages,
    isFolded: false,
    show: ({ disadvantages }) => <PointList points={disadvantages} />,
  },
  {
    id: 'questions',
    title: scenarioTexts.questions,
    isFolded: true,
    show: ({ questions }) => <QuestionList questions={questions} />,
  },
  {
    id: 'learnt',
    title: scenarioTexts.learnt,
    isFolded: true,
    show: ({ id }) => <PointList points={pointsOnScenario(id)} />,
  },
];
