import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../data/api.ts';
import { formatInstant } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { peopleTexts } from '../../texts/admin.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { OneTimePassword } from './one-time-password.tsx';
import { peopleQuery } from './people-query.ts';
import type { PersonInPilot } from './people-query.ts';

const person = api.pilots[':pilotId'].people[':userId'];

/** Whether somebody can sign in; a new one-time password; blocking and opening the account. */
export function AccountCard({ person: shown }: { person: PersonInPilot }) {
  const param = { pilotId: usePilotId(), userId: shown.id };
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<'reset' | 'block' | null>(null);
  const settled = {
    onSuccess: () =>
      queryClient.invalidateQueries({ queryKey: peopleQuery(param.pilotId).queryKey }),
    onSettled: () => setAsked(null),
  };
  const reset = useMutation({
    mutationFn: async () => (await person['password-reset'].$post({ param })).json(),
    ...settled,
  });
  const block = useMutation({ mutationFn: () => person.block.$put({ param }), ...settled });
  const unblock = useMutation({ mutationFn: () => person.block.$delete({ param }), ...settled });
  const refusal = reset.error ?? block.error ?? unblock.error;
  return (
    <Card heading={peopleTexts.accountHeading}>
      <Stack>
        {refusal ? (
          <Alert announce="now" tone="error">
            {refusal.message}
          </Alert>
        ) : null}
        {reset.data ? (
          <OneTimePassword
            name={shown.name}
            password={reset.data.oneTimePassword}
            until={reset.data.oneTimeUntil}
          />
        ) : null}
        {reset.data && reset.data.waitingRoles > 0 ? (
          <Alert tone="warning">{peopleTexts.resetWaiting(reset.data.waitingRoles)}</Alert>
        ) : null}
        <Text>
          {accountState(shown)}{' '}
          {shown.hasSecondStep ? peopleTexts.secondStepState.on : peopleTexts.secondStepState.off}
        </Text>
        <Cluster>
          <Button onClick={() => setAsked('reset')} variant="secondary">
            {peopleTexts.reset}
          </Button>
          {shown.isBlocked ? (
            <Button busy={unblock.isPending} onClick={() => unblock.mutate()} variant="secondary">
              {peopleTexts.unblock}
            </Button>
          ) : (
            <Button onClick={() => setAsked('block')} variant="secondary">
              {peopleTexts.block}
            </Button>
          )}
        </Cluster>
      </Stack>
      <AskFirst
        asked={asked}
        busy={reset.isPending || block.isPending}
        name={shown.name}
        onCancel={() => setAsked(null)}
        onGoOn={() => (asked === 'reset' ? reset.mutate() : block.mutate())}
      />
    </Card>
  );
}

type AskFirstProps = {
  asked: 'reset' | 'block' | null;
  name: string;
  busy: boolean;
  onGoOn: () => void;
  onCancel: () => void;
};

// Both end the work somebody may be in the middle of, and that cannot be taken back.
function AskFirst({ asked, name, busy, onGoOn, onCancel }: AskFirstProps) {
  const isReset = asked === 'reset';
  return (
    <Dialog
      footer={
        <>
          <Button busy={busy} onClick={onGoOn}>
            {isReset ? peopleTexts.reset : peopleTexts.block}
          </Button>
          <Button onClick={onCancel} variant="secondary">
            {peopleTexts.cancel}
          </Button>
        </>
      }
      heading={isReset ? peopleTexts.resetHeading : peopleTexts.blockHeading}
      onClose={onCancel}
      open={asked !== null}
    >
      <Text>
        {isReset ? peopleTexts.resetExplanation(name) : peopleTexts.blockExplanation(name)}
      </Text>
    </Dialog>
  );
}

function accountState({ isBlocked, oneTimeUntil }: PersonInPilot): string {
  if (isBlocked) return peopleTexts.accountStates.blocked;
  if (oneTimeUntil !== null) return peopleTexts.accountStates.oneTime(formatInstant(oneTimeUntil));
  return peopleTexts.accountStates.open;
}
