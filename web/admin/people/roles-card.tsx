import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../data/api.ts';
import { formatInstantDay } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { peopleTexts } from '../../texts/admin.ts';
import { frameTexts } from '../../texts/frame.ts';
import { Alert } from '../../ui/alert.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { peopleQuery } from './people-query.ts';
import type { HeldRole, PersonInPilot } from './people-query.ts';

const tones = { waiting: 'warning', active: 'success', ended: 'neutral' } as const;

/** The roles a person holds, awaits and held, and ending one. */
export function RolesCard({ person }: { person: PersonInPilot }) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<HeldRole | null>(null);
  const end = useMutation({
    mutationFn: (membershipId: string) =>
      api.pilots[':pilotId'].memberships[':membershipId'].$delete({
        param: { pilotId, membershipId },
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: peopleQuery(pilotId).queryKey }),
    onSettled: () => setAsked(null),
  });
  return (
    <Card heading={peopleTexts.rolesHeading}>
      <Stack>
        {end.error ? (
          <Alert announce="now" tone="error">
            {end.error.message}
          </Alert>
        ) : null}
        <DataTable
          caption={peopleTexts.rolesCaption}
          columns={[
            { id: 'role', header: peopleTexts.role, cell: (held) => frameTexts.roles[held.role] },
            {
              id: 'where',
              header: peopleTexts.where,
              cell: (held) => held.providerName ?? held.bodyName ?? '–',
            },
            {
              id: 'since',
              header: peopleTexts.since,
              cell: (held) => formatInstantDay(held.grantedAt),
            },
            {
              id: 'state',
              header: peopleTexts.state,
              cell: (held) => (
                <Badge tone={tones[held.status]}>{peopleTexts.states[held.status]}</Badge>
              ),
            },
            {
              id: 'end',
              header: '',
              cell: (held) =>
                held.status === 'ended' ? null : (
                  <Button
                    aria-label={peopleTexts.endOf(frameTexts.roles[held.role])}
                    onClick={() => setAsked(held)}
                    small
                    variant="tertiary"
                  >
                    {peopleTexts.end}
                  </Button>
                ),
            },
          ]}
          hideCaption
          rowKey={(held) => held.id}
          rows={person.memberships}
        />
      </Stack>
      <Dialog
        footer={
          <>
            <Button busy={end.isPending} onClick={() => asked && end.mutate(asked.id)}>
              {peopleTexts.end}
            </Button>
            <Button onClick={() => setAsked(null)} variant="secondary">
              {peopleTexts.cancel}
            </Button>
          </>
        }
        heading={peopleTexts.endHeading}
        onClose={() => setAsked(null)}
        open={asked !== null}
      >
        <Text>
          {asked ? peopleTexts.endExplanation(person.name, frameTexts.roles[asked.role]) : ''}
        </Text>
        {asked?.role === 'supporter' ? <Text>{peopleTexts.endCases}</Text> : null}
      </Dialog>
    </Card>
  );
}
