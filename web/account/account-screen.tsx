import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../data/api.ts';
import { formatInstant } from '../data/format.ts';
import { useMe } from '../data/session.ts';
import { accountTexts } from '../texts/account.ts';
import { frameTexts } from '../texts/frame.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Stack } from '../ui/stack.tsx';
import { Text } from '../ui/text.tsx';
import { PasswordCard } from './password-card.tsx';
import { SecondStepCard } from './second-step-card.tsx';

const sessionsQuery = queryOptions({
  queryKey: ['me', 'sessions'],
  queryFn: async () => (await (await api.me.sessions.$get()).json()).sessions,
});

/** One's own account: password, app, places where one is signed in, and roles. */
export function AccountScreen() {
  const me = useMe();
  return (
    <Stack gap="large">
      <PageHeading lead={me.email} title={accountTexts.title} />
      <PasswordCard mustChange={me.mustChangePassword} />
      {me.mustChangePassword ? null : (
        <>
          <SecondStepCard isOn={me.hasSecondStep} />
          <SessionsCard />
          <Card heading={accountTexts.roles}>
            <DataTable
              caption={accountTexts.roles}
              columns={[
                {
                  id: 'role',
                  header: accountTexts.role,
                  cell: (held) => frameTexts.roles[held.role],
                },
                {
                  id: 'where',
                  header: accountTexts.where,
                  cell: (held) => held.providerName ?? held.bodyName ?? held.pilotName,
                },
                {
                  id: 'state',
                  header: '',
                  cell: (held) =>
                    held.isConfirmed ? null : <Badge tone="warning">{accountTexts.pending}</Badge>,
                },
              ]}
              hideCaption
              rowKey={(held) => held.id}
              rows={me.memberships}
            />
          </Card>
        </>
      )}
    </Stack>
  );
}

function SessionsCard() {
  const { data: sessions } = useQuery(sessionsQuery);
  const queryClient = useQueryClient();
  const endOthers = useMutation({
    mutationFn: () => api.me.sessions.$delete(),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  return (
    <Card heading={accountTexts.sessions}>
      <Stack>
        <Text>{accountTexts.sessionsExplanation}</Text>
        <DataTable
          caption={accountTexts.sessions}
          columns={[
            {
              id: 'startedAt',
              header: accountTexts.startedAt,
              cell: (session) => formatInstant(session.startedAt),
            },
            {
              id: 'lastSeenAt',
              header: accountTexts.lastSeenAt,
              cell: (session) =>
                session.isCurrent ? accountTexts.thisSession : formatInstant(session.lastSeenAt),
            },
          ]}
          hideCaption
          rowKey={(session) => session.id}
          rows={sessions ?? []}
        />
        {sessions && sessions.length > 1 ? (
          <div>
            <Button
              busy={endOthers.isPending}
              onClick={() => endOthers.mutate()}
              variant="secondary"
            >
              {accountTexts.endOthers}
            </Button>
          </div>
        ) : null}
      </Stack>
    </Card>
  );
}
