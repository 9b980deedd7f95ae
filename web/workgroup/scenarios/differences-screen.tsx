import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { checklistQuestions } from '../../../server/domain/scenarios/checklist.ts';
import { answeredBy, differencesOf } from '../../../server/domain/scenarios/differences.ts';
import { scenarioCards, scenarioName } from '../../../server/domain/scenarios/scenario-cards.ts';
import type { ScenarioId } from '../../../server/domain/scenarios/scenario-cards.ts';
import { usePilotId } from '../../data/session.ts';
import { differenceTexts } from '../../texts/scenarios.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { ReportTabs } from './report-tabs.tsx';
import { reviewQuery } from './scenario-queries.ts';
import type { ScenarioReview } from './scenario-queries.ts';
import { ScenarioSelect } from './scenario-select.tsx';
import './scenarios.css';

/** What the bodies think of one scenario, question by question: disagreements first, never averaged. */
export function DifferencesScreen() {
  const { scenario } = useSearch({ from: '/signed-in/werkgroep/rapport/verschillen' });
  const { data: review } = useSuspenseQuery(reviewQuery(usePilotId()));
  const shown = scenario ?? firstScored(review);
  const card = scenarioCards.find(({ id }) => id === shown) ?? scenarioCards[0];
  const rows = differencesOf(shown, review.bodies, review.scores);
  const total = checklistQuestions.length;
  const opposed = rows.filter(({ agreement }) => agreement === 'opposed').length;
  const differ = rows.filter(({ agreement }) => agreement === 'differ').length;
  const isScored = review.scores.some((one) => one.scenario === shown && one.score !== null);
  return (
    <Stack>
      <PageHeading lead={differenceTexts.lead} title={differenceTexts.title} />
      <ReportTabs />
      <ScenarioSelect shown={shown} to="/werkgroep/rapport/verschillen" />
      {isScored ? (
        <>
          <Text>{differenceTexts.inShort(opposed, differ)}</Text>
          <Text quiet size="small">
            {differenceTexts.progress}:{' '}
            {review.bodies
              .map(({ id, name }) =>
                differenceTexts.answered(name, answeredBy(id, shown, review.scores), total),
              )
              .join('; ')}
            .
          </Text>
          <DifferenceTable name={scenarioName(card)} rows={rows} />
        </>
      ) : (
        <EmptyState heading={differenceTexts.nobody} />
      )}
    </Stack>
  );
}

function firstScored({ scores }: ScenarioReview): ScenarioId {
  const isScored = (id: ScenarioId) =>
    scores.some(({ scenario, score }) => scenario === id && score !== null);
  return scenarioCards.find(({ id }) => isScored(id))?.id ?? scenarioCards[0].id;
}
