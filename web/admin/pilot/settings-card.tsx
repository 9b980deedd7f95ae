import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ifMatch } from '../../data/api.ts';
import { meQuery, usePilotId } from '../../data/session.ts';
import { useEditForm } from '../../data/use-edit-form.ts';
import { pilotTexts } from '../../texts/admin.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ChangedElsewhere } from '../../ui/changed-elsewhere.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Stack } from '../../ui/stack.tsx';
import { settingsQuery } from './pilot-query.ts';
import { SettingsFields } from './settings-fields.tsx';
import { settingsToSend, settingsValues, settingsWording } from './settings-values.ts';

/** The days, norms and sizes of the pilot, with what happens when two admins change them at once. */
export function SettingsCard() {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const { data: stored } = useSuspenseQuery(settingsQuery(pilotId));
  const [isSaved, setSaved] = useState(false);
  const { form, onSubmit, problems, attempt, busy, clash, startFrom } = useEditForm({
    stored,
    valuesOf: settingsValues,
    wordingOf: settingsWording,
    fetchStored: () => queryClient.fetchQuery({ ...settingsQuery(pilotId), staleTime: 0 }),
    send: async (values, version) => {
      setSaved(false);
      const response = await api.pilots[':pilotId'].settings.$put({
        param: { pilotId },
        header: ifMatch(version),
        json: settingsToSend(values),
      });
      const settled = await response.json();
      queryClient.setQueryData(settingsQuery(pilotId).queryKey, settled);
      startFrom(settled);
      setSaved(true);
      await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
    },
  });
  return (
    <Card heading={pilotTexts.settings}>
      <form noValidate onSubmit={onSubmit}>
        <Stack>
          <ErrorSummary attempt={attempt} errors={problems} />
          <SettingsFields form={form} />
          {isSaved ? (
            <Alert announce="polite" tone="success">
              {pilotTexts.saved}
            </Alert>
          ) : null}
          <Button busy={busy} type="submit">
            {pilotTexts.save}
          </Button>
        </Stack>
      </form>
      <ChangedElsewhere {...clash} />
    </Card>
  );
}
