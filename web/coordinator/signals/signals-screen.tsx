import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { usePilotId } from '../../data/session.ts';
import { signalTexts } from '../../texts/coordinator-records.ts';
import { Alert } from '../../ui/alert.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TabLinks } from '../../ui/tab-links.tsx';
import { SignalCard } from './signal-card.tsx';
import { signalsIn, signalsQuery } from './signal-query.ts';
import type { SignalView } from './signal-query.ts';

const views = {
  vrijgegeven: 'released',
  beantwoord: 'answered',
  ingetrokken: 'withdrawn',
} as const satisfies Record<string, SignalView>;

/** Reading bottlenecks before the workgroup does, releasing them, and what came of them. */
export function SignalsScreen() {
  const { stand } = useSearch({ from: '/signed-in/coordinator/coordinator/knelpunten' });
  const { data: all } = useSuspenseQuery(signalsQuery(usePilotId()));
  const [done, setDone] = useState<string | null>(null);
  const view: SignalView = stand === undefined ? 'raised' : views[stand];
  const shown = signalsIn(view, all);
  const tab = (label: string, name?: keyof typeof views) => ({
    label: `${label} (${signalsIn(name === undefined ? 'raised' : views[name], all).length})`,
    link: { to: '/coordinator/knelpunten', search: { stand: name } } as const,
  });
  return (
    <Stack gap="large">
      <PageHeading lead={signalTexts.lead} title={signalTexts.title} />
      <TabLinks
        items={[
          tab(signalTexts.tabs.raised),
          tab(signalTexts.tabs.released, 'vrijgegeven'),
          tab(signalTexts.tabs.answered, 'beantwoord'),
          tab(signalTexts.tabs.withdrawn, 'ingetrokken'),
        ]}
        label={signalTexts.views}
      />
      {done === null ? null : (
        <Alert announce="polite" tone="success">
          {done}
        </Alert>
      )}
      {shown.length === 0 ? (
        <EmptyState heading={signalTexts.emptyHeadings[view]}>
          {view === 'raised' ? signalTexts.empty : null}
        </EmptyState>
      ) : null}
      {shown.map((signal) => (
        <SignalCard key={signal.id} onDone={setDone} signal={signal} />
      ))}
    </Stack>
  );
}
