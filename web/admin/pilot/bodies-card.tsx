import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { api } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { useFormSubmit } from '../../data/use-form-submit.ts';
import { pilotTexts } from '../../texts/admin.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PlusIcon } from '../../ui/icons.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { bodiesQuery } from './pilot-query.ts';
import type { Body } from './pilot-query.ts';

/** The bodies that sit in the workgroup: adding and renaming them. */
export function BodiesCard() {
  const { data: bodies } = useSuspenseQuery(bodiesQuery(usePilotId()));
  const [open, setOpen] = useState<Body | 'new' | null>(null);
  return (
    <Card
      actions={
        <Button icon={PlusIcon} onClick={() => setOpen('new')} small variant="secondary">
          {pilotTexts.addBody}
        </Button>
      }
      heading={pilotTexts.bodies}
    >
      <Stack>
        <Text>{pilotTexts.bodiesExplanation}</Text>
        <DataTable
          caption={pilotTexts.bodies}
          columns={[
            { id: 'name', header: pilotTexts.bodyName, cell: (body) => body.name },
            {
              id: 'change',
              header: '',
              cell: (body) => (
                <Button
                  aria-label={pilotTexts.changeOf(body.name)}
                  onClick={() => setOpen(body)}
                  small
                  variant="tertiary"
                >
                  {pilotTexts.change}
                </Button>
              ),
            },
          ]}
          hideCaption
          rowKey={(body) => body.id}
          rows={bodies}
        />
      </Stack>
      <Dialog
        heading={open === 'new' ? pilotTexts.addBody : open ? pilotTexts.changeOf(open.name) : ''}
        onClose={() => setOpen(null)}
        open={open !== null}
      >
        {open === null ? null : (
          <BodyForm body={open === 'new' ? null : open} onDone={() => setOpen(null)} />
        )}
      </Dialog>
    </Card>
  );
}

function BodyForm({ body, onDone }: { body: Body | null; onDone: () => void }) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const form = useForm({ defaultValues: { name: body?.name ?? '' }, shouldFocusError: false });
  const { onSubmit, problems, attempt, busy } = useFormSubmit(form, {
    send: async (json) => {
      const { bodies } = api.pilots[':pilotId'];
      await (body === null
        ? bodies.$post({ param: { pilotId }, header: {}, json })
        : bodies[':bodyId'].$put({ param: { pilotId, bodyId: body.id }, json }));
      await queryClient.invalidateQueries({ queryKey: bodiesQuery(pilotId).queryKey });
      onDone();
    },
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <ErrorSummary attempt={attempt} errors={problems} />
        <TextField
          {...form.register('name')}
          error={form.formState.errors.name?.message}
          id="veld-geleding-naam"
          label={pilotTexts.bodyName}
        />
        <Button busy={busy} type="submit">
          {pilotTexts.save}
        </Button>
      </Stack>
    </form>
  );
}
