import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, asProblem, idempotencyKey } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { sendOnce } from '../../records/send-once.ts';
import { versionTexts } from '../../texts/report-versions.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import { useFreshVersions } from './version-queries.ts';

/** The button by which the secretary fixes the report as it stands now. */
export function MakeConcept() {
  const pilotId = usePilotId();
  const refresh = useFreshVersions();
  const [once] = useState(() => sendOnce());
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: () =>
      once.send('concept', async (key) => {
        const response = await api.pilots[':pilotId'].report.versions.$post({
          param: { pilotId },
          header: idempotencyKey(key),
          json: {},
        });
        return response.json();
      }),
    onSuccess: refresh,
  });
  return (
    <Stack gap="small">
      <div>
        <Button busy={isPending} onClick={() => mutate()} variant="secondary">
          {versionTexts.make}
        </Button>
      </div>
      <output>
        {isPending ? versionTexts.making : data ? versionTexts.made(data.number) : ''}
      </output>
      {error === null ? null : (
        <Alert announce="now" tone="error">
          {asProblem(error)?.message ?? ''}
        </Alert>
      )}
    </Stack>
  );
}
