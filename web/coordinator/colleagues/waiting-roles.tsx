import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../data/api.ts';
import { formatInstant } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { recordsKey } from '../../records/record-queries.ts';
import { colleagueTexts } from '../../texts/coordinator-records.ts';
import { frameTexts } from '../../texts/frame.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { colleaguesQuery } from './colleagues-query.ts';
import type { ColleagueRole } from './colleagues-query.ts';

type Answer = { tone: 'success' | 'error'; text: string };

/** Roles that the admin gave and that a second person, at the provider, confirms or refuses. */
export function WaitingRoles({ roles }: { roles: readonly ColleagueRole[] }) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const membership = api.pilots[':pilotId'].memberships[':membershipId'];

  async function decide(role: ColleagueRole, decision: 'confirmation' | 'refusal') {
    setBusy(role.id);
    setAnswer(null);
    try {
      const sending = { param: { pilotId, membershipId: role.id }, header: {} };
      if (decision === 'confirmation') await membership.confirmation.$post(sending);
      else await membership.refusal.$post(sending);
      const said = decision === 'confirmation' ? colleagueTexts.confirmed : colleagueTexts.refused;
      setAnswer({ tone: 'success', text: said(role.name) });
    } catch (error) {
      setAnswer({ tone: 'error', text: error instanceof Error ? error.message : String(error) });
    }
    setBusy(null);
    await queryClient.invalidateQueries({ queryKey: colleaguesQuery(pilotId).queryKey });
    await queryClient.invalidateQueries({ queryKey: recordsKey(pilotId) });
  }

  return (
    <Card heading={colleagueTexts.waitingHeading}>
      <Stack>
        {answer === null ? null : (
          <Alert announce="now" tone={answer.tone}>
            {answer.text}
          </Alert>
        )}
        <Text>
          {roles.length === 0 ? colleagueTexts.nothingWaits : colleagueTexts.waitingExplanation}
        </Text>
        {roles.map((role) => (
          <Stack gap="small" key={role.id}>
            <Heading level={3}>
              {colleagueTexts.asked(role.name, frameTexts.roles[role.role])}
            </Heading>
            <Text quiet size="small">
              {colleagueTexts.given(
                role.grantedByName ?? colleagueTexts.somebody,
                formatInstant(role.grantedAt),
              )}
            </Text>
            <Cluster>
              <Button
                aria-label={colleagueTexts.confirmOf(role.name)}
                busy={busy === role.id}
                onClick={() => void decide(role, 'confirmation')}
              >
                {colleagueTexts.confirm}
              </Button>
              <Button
                aria-label={colleagueTexts.refuseOf(role.name)}
                busy={busy === role.id}
                onClick={() => void decide(role, 'refusal')}
                variant="secondary"
              >
                {colleagueTexts.refuse}
              </Button>
            </Cluster>
          </Stack>
        ))}
      </Stack>
    </Card>
  );
}
