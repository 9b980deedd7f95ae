import { useSuspenseQuery } from '@tanstack/react-query';
import { usePilotId } from '../../data/session.ts';
import { peopleTexts } from '../../texts/admin.ts';
import { frameTexts } from '../../texts/frame.ts';
import { Alert } from '../../ui/alert.tsx';
import { Badge } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { PlusIcon } from '../../ui/icons.tsx';
import { RouteLink } from '../../ui/link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { peopleQuery } from './people-query.ts';
import type { HeldRole, PersonInPilot } from './people-query.ts';

/** Everybody who takes part in the pilot, with their roles and the state of their account. */
export function PeopleScreen() {
  const { data: people } = useSuspenseQuery(peopleQuery(usePilotId()));
  const waiting = people.flatMap((person) => person.memberships).filter(isWaiting).length;
  return (
    <Stack gap="large">
      <PageHeading
        actions={
          <ButtonLink icon={PlusIcon} to="/beheer/mensen/nieuw">
            {peopleTexts.add}
          </ButtonLink>
        }
        lead={peopleTexts.lead}
        title={peopleTexts.title}
      />
      {waiting > 0 ? (
        <Alert heading={peopleTexts.waitingHeading(waiting)} tone="info">
          <Text>{peopleTexts.waitingExplanation}</Text>
        </Alert>
      ) : null}
      <DataTable
        caption={peopleTexts.caption}
        columns={[
          {
            id: 'name',
            header: peopleTexts.name,
            sortValue: (person) => person.name,
            cell: (person) => (
              <RouteLink params={{ userId: person.id }} to="/beheer/mensen/$userId">
                {person.name}
              </RouteLink>
            ),
          },
          { id: 'email', header: peopleTexts.email, cell: (person) => person.email },
          { id: 'roles', header: peopleTexts.roles, cell: (person) => <Roles person={person} /> },
          {
            id: 'account',
            header: peopleTexts.account,
            cell: (person) => <AccountState person={person} />,
          },
        ]}
        hideCaption
        rowKey={(person) => person.id}
        rows={people}
      />
    </Stack>
  );
}

function isWaiting(held: HeldRole): boolean {
  return held.status === 'waiting';
}

function Roles({ person }: { person: PersonInPilot }) {
  const open = person.memberships.filter((held) => held.status !== 'ended');
  if (open.length === 0) return peopleTexts.noRole;
  return (
    <Stack gap="small">
      {open.map((held) => (
        <Cluster key={held.id}>
          <span>
            {frameTexts.roles[held.role]}
            {held.bodyName === null ? '' : `, ${held.bodyName}`}
          </span>
          {isWaiting(held) ? <Badge tone="warning">{peopleTexts.waiting}</Badge> : null}
        </Cluster>
      ))}
    </Stack>
  );
}

function AccountState({ person }: { person: PersonInPilot }) {
  if (person.isBlocked) return <Badge tone="error">{peopleTexts.blocked}</Badge>;
  if (person.oneTimeUntil !== null) return <Badge tone="info">{peopleTexts.oneTime}</Badge>;
  return person.hasSecondStep ? peopleTexts.secondStep : peopleTexts.passwordOnly;
}
