import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { usePilotId, useRoles } from '../../data/session.ts';
import { reactionTexts, reportTabTexts, scoringTexts } from '../../texts/scenarios.ts';
import { Alert } from '../../ui/alert.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { ReportTabs } from '../scenarios/report-tabs.tsx';
import { reviewQuery } from '../scenarios/scenario-queries.ts';
import { ReactionForm } from './reaction-form.tsx';
import { ReactionList } from './reaction-list.tsx';
import { VotesCard } from './votes-card.tsx';
import '../workgroup.css';
import '../scenarios/scenarios.css';

/** What each body says of the advice and how it votes; whoever has not is in view as well. */
export function ReactionsScreen() {
  const { namens } = useSearch({ from: '/signed-in/werkgroep/rapport/reacties' });
  const navigate = useNavigate({ from: '/werkgroep/rapport/reacties' });
  const { data: review } = useSuspenseQuery(reviewQuery(usePilotId()));
  const roles = useRoles();
  const isSecretary = roles.has('secretary');
  const mayWrite = (isSecretary || roles.has('workgroup')) && !review.isClosed;
  const asked = isSecretary ? (namens ?? review.ownBodyId) : review.ownBodyId;
  const own = review.reactions.find(({ bodyId }) => bodyId === asked);
  return (
    <Stack>
      <PageHeading lead={reactionTexts.lead} title={reactionTexts.title} />
      <ReportTabs />
      {review.isClosed ? <Alert tone="info">{reportTabTexts.closed}</Alert> : null}
      <VotesCard reactions={review.reactions} />
      {mayWrite && isSecretary ? (
        <SelectField
          choices={review.bodies.map(({ id, name }) => ({ value: id, label: name }))}
          emptyLabel={own === undefined ? undefined : null}
          label={scoringTexts.body}
          name="namens"
          onChange={(event) =>
            void navigate({
              search: { namens: event.target.value || undefined },
              resetScroll: false,
            })
          }
          value={own?.bodyId ?? ''}
        />
      ) : null}
      {mayWrite && own && isSecretary && own.bodyId !== review.ownBodyId ? (
        <Alert tone="warning">{scoringTexts.onBehalf(own.bodyName)}</Alert>
      ) : null}
      {mayWrite && own ? <ReactionForm key={own.bodyId} reaction={own} /> : null}
      <ReactionList reactions={review.reactions} />
    </Stack>
  );
}
