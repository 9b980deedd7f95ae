import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { usePilotId } from '../../data/session.ts';
import { peopleTexts } from '../../texts/admin.ts';
import { Alert } from '../../ui/alert.tsx';
import { BackLink } from '../../ui/back-link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { AccountCard } from './account-card.tsx';
import { GiveRoleCard } from './give-role-card.tsx';
import { peopleQuery } from './people-query.ts';
import { RolesCard } from './roles-card.tsx';

/** One person: their roles in the pilot and the state of their account. */
export function PersonScreen() {
  const { userId } = useParams({ from: '/signed-in/beheer/mensen/$userId' });
  const { data: people } = useSuspenseQuery(peopleQuery(usePilotId()));
  const person = people.find(({ id }) => id === userId);
  const back = <BackLink to="/beheer/mensen">{peopleTexts.back}</BackLink>;
  if (!person) {
    return (
      <Stack>
        <PageHeading back={back} title={peopleTexts.title} />
        <Alert tone="warning">{peopleTexts.gone}</Alert>
      </Stack>
    );
  }
  return (
    <Stack gap="large">
      <PageHeading back={back} lead={person.email} title={person.name} />
      <RolesCard person={person} />
      <GiveRoleCard person={person} />
      <AccountCard person={person} />
    </Stack>
  );
}
