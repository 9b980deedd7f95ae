import { useMutation } from '@tanstack/react-query';
import { api, ifMatch } from '../data/api.ts';
import { usePilotId } from '../data/session.ts';
import { recordTexts } from '../texts/records.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import type { Case } from './record-queries.ts';

/** Reopens a closed case: the resident came back with the same question. */
export function ReopenButton({ theCase, onReopened }: { theCase: Case; onReopened: () => void }) {
  const pilotId = usePilotId();
  const reopen = useMutation({
    mutationFn: () =>
      api.pilots[':pilotId'].cases[':caseId'].reopening.$post({
        param: { pilotId, caseId: theCase.id },
        header: ifMatch(theCase.version),
        json: {},
      }),
    // Also after a refusal: what is on the screen is then old.
    onSettled: onReopened,
  });
  return (
    <>
      <Button busy={reopen.isPending} onClick={() => reopen.mutate()}>
        {recordTexts.caseView.reopen}
      </Button>
      {reopen.error ? (
        <Alert announce="now" tone="error">
          {reopen.error.message}
        </Alert>
      ) : null}
    </>
  );
}
