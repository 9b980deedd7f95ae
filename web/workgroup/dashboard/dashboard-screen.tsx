import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { Reminders } from '../../calendar/reminders.tsx';
import { usePilotId } from '../../data/session.ts';
import { dashboardTexts } from '../../texts/workgroup.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { AdviceCountdown } from '../advice-countdown.tsx';
import { chosenEdition } from '../edition-words.ts';
import { editionsQuery } from '../edition-queries.ts';
import { NoEditionYet } from './no-edition-yet.tsx';
import { ShownEdition } from './shown-edition.tsx';
import '../workgroup.css';

/** The workgroup's dashboard: one edition with the five results in their fixed order. */
export function DashboardScreen() {
  const { editie } = useSearch({ from: '/signed-in/werkgroep/dashboard' });
  const { data: editions } = useSuspenseQuery(editionsQuery(usePilotId()));
  const picked = chosenEdition(editions, editie);
  // What was there stays until the other edition has come, so that the picker keeps the focus.
  const shown = useDeferredValue(picked);
  if (shown === null) {
    return (
      <Stack gap="large">
        <PageHeading lead={dashboardTexts.lead} title={dashboardTexts.title} />
        <Reminders />
        <AdviceCountdown />
        <NoEditionYet />
      </Stack>
    );
  }
  return <ShownEdition asked={editie} editions={editions} picked={picked ?? shown} shown={shown} />;
}
