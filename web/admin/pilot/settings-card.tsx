import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { api, ifMatch } from '../../data/api.ts';
import { meQuery, usePilotId } from '../../data/session.ts';
import { useFormSubmit } from '../../data/use-form-submit.ts';
import { pilotTexts } from '../../texts/admin.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ChangedElsewhere, differencesOf } from '../../ui/changed-elsewhere.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Stack } from '../../ui/stack.tsx';
import { settingsQuery } from './pilot-query.ts';
import type { StoredSettings } from './pilot-query.ts';
import { SettingsFields } from './settings-fields.tsx';
import { settingsToSend, settingsValues } from './settings-values.ts';
import type { SettingsValues } from './settings-values.ts';

/** The days, norms and sizes of the pilot, with what happens when two admins change them at once. */
export function SettingsCard() {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const { data: stored } = useSuspenseQuery(settingsQuery(pilotId));
  const [base, setBase] = useState(stored);
  const [isSaved, setSaved] = useState(false);
  const [clash, setClash] = useState<StoredSettings | null>(null);
  const form = useForm({ defaultValues: settingsValues(base), shouldFocusError: false });

  async function save(values: SettingsValues, version: number) {
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
  }
  function startFrom(settings: StoredSettings) {
    setBase(settings);
    form.reset(settingsValues(settings));
    setClash(null);
  }
  async function showClash() {
    setClash(await queryClient.fetchQuery({ ...settingsQuery(pilotId), staleTime: 0 }));
  }
  const { onSubmit, problems, attempt, busy } = useFormSubmit(form, {
    send: async (values) => {
      setSaved(false);
      await save(values, base.version);
    },
    onConflict: showClash,
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
      <ChangedElsewhere
        differences={
          clash ? differencesOf(pilotTexts.fields, form.getValues(), settingsValues(clash)) : null
        }
        onClose={() => setClash(null)}
        onKeepMine={() => {
          if (clash === null) return;
          setBase(clash);
          setClash(null);
          void save(form.getValues(), clash.version).catch(showClash);
        }}
        onTakeStored={() => clash && startFrom(clash)}
      />
    </Card>
  );
}
