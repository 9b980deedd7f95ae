import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, asProblem, ifMatch } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { caseName } from '../../records/case-name.ts';
import { caseQuery, recordsKey } from '../../records/record-queries.ts';
import { caseloadTexts } from '../../texts/coordinator-records.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';

/** Erasing a case with everything in it; asked first, because nothing brings it back. */
export function EraseCaseCard({ caseId, onErased }: { caseId: string; onErased: () => void }) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const { data: theCase } = useQuery(caseQuery(pilotId, caseId));
  const [isAsked, setAsked] = useState(false);
  const erase = useMutation({
    mutationFn: (version: number) =>
      api.pilots[':pilotId'].cases[':caseId'].$delete({
        param: { pilotId, caseId },
        header: ifMatch(version),
      }),
    onSuccess: async () => {
      onErased();
      queryClient.removeQueries({ queryKey: caseQuery(pilotId, caseId).queryKey });
      await queryClient.invalidateQueries({ queryKey: recordsKey(pilotId) });
    },
    onError: async (error) => {
      setAsked(false);
      if (asProblem(error)?.status === 412) {
        await queryClient.invalidateQueries({ queryKey: caseQuery(pilotId, caseId).queryKey });
      }
    },
  });
  if (!theCase) return null;
  return (
    <Card heading={caseloadTexts.eraseHeading}>
      <Stack>
        <Text>{caseloadTexts.eraseExplanation}</Text>
        {erase.error ? (
          <Alert announce="now" tone="error">
            {erase.error.message}
          </Alert>
        ) : null}
        <Button onClick={() => setAsked(true)} variant="secondary">
          {caseloadTexts.erase}
        </Button>
      </Stack>
      <Dialog
        footer={
          <>
            <Button busy={erase.isPending} onClick={() => erase.mutate(theCase.version)}>
              {caseloadTexts.erase}
            </Button>
            <Button onClick={() => setAsked(false)} variant="secondary">
              {caseloadTexts.notYet}
            </Button>
          </>
        }
        heading={caseloadTexts.askErase(caseName(theCase))}
        onClose={() => setAsked(false)}
        open={isAsked}
      >
        <Stack gap="small">
          {caseloadTexts.eraseWarnings.map((line) => (
            <Text key={line}>{line}</Text>
          ))}
        </Stack>
      </Dialog>
    </Card>
  );
}
