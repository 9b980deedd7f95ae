import { Suspense, lazy } from 'react';
import { labelOf } from '../../../server/domain/codes/code-list.ts';
import { pilotEventKinds } from '../../../server/domain/codes/pilot-event-kinds.ts';
import { formatDay } from '../../data/format.ts';
import { useRoles } from '../../data/session.ts';
import { dashboardTexts } from '../../texts/workgroup.ts';
import { Card } from '../../ui/card.tsx';
import { Text } from '../../ui/text.tsx';
import type { PilotEvent } from '../edition-queries.ts';

const KeptEvents = lazy(() => import('./kept-events.tsx'));

/**
 * What happened around the pilot, with the numbers that stand under the charts. Secretary and
 * coordinator keep the list here.
 */
export function EventsCard({ events }: { events: readonly PilotEvent[] }) {
  const roles = useRoles();
  if (!roles.has('secretary') && !roles.has('coordinator')) return <EventList events={events} />;
  return (
    <Suspense fallback={<EventList events={events} />}>
      <KeptEvents />
    </Suspense>
  );
}

function EventList({ events }: { events: readonly PilotEvent[] }) {
  return (
    <Card heading={dashboardTexts.events}>
      {events.length === 0 ? (
        <Text>{dashboardTexts.noEvents}</Text>
      ) : (
        <>
          <Text>{dashboardTexts.eventsLead}</Text>
          <ol className="naast-events">
            {events.map((event) => (
              <li key={event.id}>
                {formatDay(event.day)}: {event.description}{' '}
                <span className="naast-events__kind">({labelOf(pilotEventKinds, event.kind)})</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </Card>
  );
}
