import { useSuspenseQuery } from '@tanstack/react-query';
import { usePilotId } from '../../data/session.ts';
import { PrintButton } from '../../figures/print-button.tsx';
import { releasedSignalTexts } from '../../texts/workgroup.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Heading } from '../../ui/heading.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { releasedSignalsQuery } from '../signal-queries.ts';
import type { ReleasedSignal } from '../signal-queries.ts';
import { SignalCounts } from './signal-counts.tsx';
import { SignalList } from './signal-list.tsx';
import { closedSignals, openSignals } from './signal-order.ts';
import '../workgroup.css';
import './signals.css';

/** What residents run into, as released to the workgroup text by text, and what was done with it. */
export function ReleasedSignalsScreen() {
  const { data: signals } = useSuspenseQuery(releasedSignalsQuery(usePilotId()));
  return (
    <Stack gap="large">
      <PageHeading
        actions={<PrintButton />}
        lead={releasedSignalTexts.lead}
        title={releasedSignalTexts.title}
      />
      {signals.length === 0 ? (
        <EmptyState heading={releasedSignalTexts.emptyHeading}>
          {releasedSignalTexts.empty}
        </EmptyState>
      ) : (
        <>
          <Text quiet>{releasedSignalTexts.caution}</Text>
          <SignalGroup
            heading={releasedSignalTexts.openHeading}
            none={releasedSignalTexts.noneOpen}
            signals={openSignals(signals)}
          />
          <SignalGroup
            heading={releasedSignalTexts.closedHeading}
            none={releasedSignalTexts.noneClosed}
            signals={closedSignals(signals)}
          />
        </>
      )}
      <SignalCounts />
    </Stack>
  );
}

type SignalGroupProps = { heading: string; none: string; signals: readonly ReleasedSignal[] };

function SignalGroup({ heading, none, signals }: SignalGroupProps) {
  return (
    <Stack>
      <Heading level={2}>{heading}</Heading>
      {signals.length === 0 ? (
        <Text quiet>{none}</Text>
      ) : (
        <SignalList level={3} signals={signals} />
      )}
    </Stack>
  );
}
