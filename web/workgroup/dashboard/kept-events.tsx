import { KeptEventsCard } from '../../pilot-events/kept-events-card.tsx';
import { UndoProvider } from '../../records/undo-place.tsx';

/** The list of events for those who keep it; fetched by itself, because a reader never needs it. */
export default function KeptEvents() {
  return (
    <UndoProvider>
      <KeptEventsCard />
    </UndoProvider>
  );
}
