import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { labelOf } from '../../server/domain/codes/code-list.ts';
import { pilotEventKinds } from '../../server/domain/codes/pilot-event-kinds.ts';
import { formatDay } from '../data/format.ts';
import { usePilotId } from '../data/session.ts';
import { effortTexts } from '../texts/coordinator-pilot.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Cluster } from '../ui/cluster.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PlusIcon } from '../ui/icons.tsx';
import { Stack } from '../ui/stack.tsx';
import { Text } from '../ui/text.tsx';
import { eventsQuery } from './events-query.ts';
import type { StoredEvent } from './events-query.ts';
import { ChangedEventForm, NewEventForm } from './event-forms.tsx';
import { useEventRemoval } from './use-event-removal.ts';

/**
 * What happened around the pilot and can explain a change in the figures, for those who keep it:
 * coordinator and secretary. Its numbers are those under the charts.
 */
export function KeptEventsCard() {
  const { data: events } = useSuspenseQuery(eventsQuery(usePilotId()));
  const [open, setOpen] = useState<StoredEvent | 'new' | null>(null);
  const { removing, remove } = useEventRemoval();
  const close = () => setOpen(null);
  const numbers = new Map(events.map(({ id }, index) => [id, index + 1]));
  const shown = events.filter(({ id }) => id !== removing);
  return (
    <Card
      actions={
        <Button icon={PlusIcon} onClick={() => setOpen('new')} small variant="secondary">
          {effortTexts.addEvent}
        </Button>
      }
      heading={effortTexts.eventsHeading}
    >
      <Stack>
        <Text>{effortTexts.eventsExplanation}</Text>
        {shown.length === 0 ? (
          <EmptyState heading={effortTexts.noEvents} level={3} />
        ) : (
          <DataTable
            caption={effortTexts.eventsHeading}
            columns={[
              {
                id: 'number',
                header: effortTexts.eventNumber,
                cell: ({ id }) => numbers.get(id) ?? '',
              },
              { id: 'day', header: effortTexts.day, cell: (event) => formatDay(event.day) },
              {
                id: 'kind',
                header: effortTexts.kind,
                cell: (event) => labelOf(pilotEventKinds, event.kind),
              },
              {
                id: 'description',
                header: effortTexts.description,
                cell: (event) => event.description,
              },
              {
                id: 'change',
                header: '',
                cell: (event) => (
                  <Cluster>
                    <Button
                      aria-label={effortTexts.changeEventOf(event.description)}
                      onClick={() => setOpen(event)}
                      small
                      variant="tertiary"
                    >
                      {effortTexts.change}
                    </Button>
                    <Button
                      aria-label={effortTexts.removeOf(event.description)}
                      onClick={() => remove(event)}
                      small
                      variant="tertiary"
                    >
                      {effortTexts.remove}
                    </Button>
                  </Cluster>
                ),
              },
            ]}
            compact
            hideCaption
            rowKey={({ id }) => id}
            rows={shown}
          />
        )}
      </Stack>
      <Dialog
        heading={open === 'new' ? effortTexts.addEvent : effortTexts.changeEvent}
        onClose={close}
        open={open !== null}
      >
        {open === 'new' ? <NewEventForm onDone={close} /> : null}
        {open === 'new' || open === null ? null : <ChangedEventForm event={open} onDone={close} />}
      </Dialog>
    </Card>
  );
}
