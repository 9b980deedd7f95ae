import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { formatInstantDay, formatNumber } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { supportersQuery } from '../../records/record-queries.ts';
import { colleagueTexts } from '../../texts/coordinator-records.ts';
import { frameTexts } from '../../texts/frame.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { colleaguesQuery } from './colleagues-query.ts';
import { WaitingRoles } from './waiting-roles.tsx';

/** Who works at the provider; a role that opens records waits here for a second person. */
export function ColleaguesScreen() {
  const pilotId = usePilotId();
  const { data: roles } = useSuspenseQuery(colleaguesQuery(pilotId));
  const { data: supporters = [] } = useQuery(supportersQuery(pilotId));
  const openCases = new Map(supporters.map(({ id, openCases: n }) => [id, n]));
  return (
    <Stack gap="large">
      <PageHeading lead={colleagueTexts.lead} title={colleagueTexts.title} />
      <WaitingRoles roles={roles.filter(({ isConfirmed }) => !isConfirmed)} />
      <Card heading={colleagueTexts.caption}>
        <Stack>
          <DataTable
            caption={colleagueTexts.caption}
            columns={[
              {
                id: 'name',
                header: colleagueTexts.name,
                cell: (held) => held.name,
                sortValue: (held) => held.name,
              },
              {
                id: 'role',
                header: colleagueTexts.role,
                cell: (held) => frameTexts.roles[held.role],
                sortValue: (held) => frameTexts.roles[held.role],
              },
              {
                id: 'open',
                header: colleagueTexts.openCases,
                align: 'end',
                cell: (held) => {
                  const count = openCases.get(held.userId);
                  return held.role === 'supporter' && count !== undefined
                    ? formatNumber(count)
                    : '–';
                },
              },
              {
                id: 'since',
                header: colleagueTexts.since,
                cell: (held) => formatInstantDay(held.grantedAt),
              },
              {
                id: 'by',
                header: colleagueTexts.confirmedBy,
                cell: (held) => held.confirmedByName ?? '–',
              },
            ]}
            hideCaption
            rowKey={(held) => held.id}
            rows={roles.filter(({ isConfirmed }) => isConfirmed)}
          />
          <Text quiet>{colleagueTexts.leaving}</Text>
          <ButtonLink to="/coordinator/caseload" variant="secondary">
            {colleagueTexts.toCaseload}
          </ButtonLink>
        </Stack>
      </Card>
    </Stack>
  );
}
