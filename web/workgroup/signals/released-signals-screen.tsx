import { useSuspenseQuery } from '@tanstack/react-query';
import { usePilotId } from '../../data/session.ts';
import { releasedSignalTexts } from '../../texts/workgroup.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RouteLink } from '../../ui/link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { releasedSignalsQuery } from '../signal-queries.ts';
import { SignalList } from './signal-list.tsx';
import './signals.css';

/** What residents run into, as released to the workgroup text by text. */
export function ReleasedSignalsScreen() {
  const { data: signals } = useSuspenseQuery(releasedSignalsQuery(usePilotId()));
  return (
    <Stack>
      <PageHeading lead={releasedSignalTexts.lead} title={releasedSignalTexts.title} />
      {signals.length === 0 ? (
        <EmptyState heading={releasedSignalTexts.emptyHeading}>
          {releasedSignalTexts.empty}
        </EmptyState>
      ) : (
        <>
          <Text quiet>
            {releasedSignalTexts.caution}{' '}
            <RouteLink hash="R5.6" search={{}} to="/werkgroep/dashboard">
              {releasedSignalTexts.toFigures}
            </RouteLink>
          </Text>
          <SignalList level={2} signals={signals} />
        </>
      )}
    </Stack>
  );
}
