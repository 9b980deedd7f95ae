import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ifMatch } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { signalTexts } from '../../texts/coordinator-records.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { signalsQuery } from './signal-query.ts';
import type { Signal } from './signal-query.ts';

type WithdrawButtonProps = { signal: Signal; onDone: (message: string) => void };

/** Taking a bottleneck back, also after it was released by mistake; asked first, it cannot be undone. */
export function WithdrawButton({ signal, onDone }: WithdrawButtonProps) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const withdraw = useMutation({
    mutationFn: () =>
      api.pilots[':pilotId'].signals[':signalId'].withdrawal.$post({
        param: { pilotId, signalId: signal.id },
        header: ifMatch(signal.version),
        json: {},
      }),
    onSuccess: () => {
      setAsked(false);
      onDone(signalTexts.withdrawn);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: signalsQuery(pilotId).queryKey }),
  });
  return (
    <>
      <Button onClick={() => setAsked(true)} small variant="tertiary">
        {signalTexts.withdraw}
      </Button>
      <Dialog
        footer={
          <>
            <Button busy={withdraw.isPending} onClick={() => withdraw.mutate()}>
              {signalTexts.withdraw}
            </Button>
            <Button onClick={() => setAsked(false)} variant="secondary">
              {signalTexts.notYet}
            </Button>
          </>
        }
        heading={signalTexts.withdrawHeading}
        onClose={() => setAsked(false)}
        open={isAsked}
      >
        <Stack gap="small">
          {withdraw.error ? (
            <Alert announce="now" tone="error">
              {withdraw.error.message}
            </Alert>
          ) : null}
          <Text>{signalTexts.withdrawExplanation}</Text>
        </Stack>
      </Dialog>
    </>
  );
}
