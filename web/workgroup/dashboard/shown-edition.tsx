import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { results } from '../../../server/domain/codes/results.ts';
import { Reminders } from '../../calendar/reminders.tsx';
import { formatMonthRun } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { ChartEvents } from '../../figures/chart-events.ts';
import { PrintButton } from '../../figures/print-button.tsx';
import { dashboardTexts } from '../../texts/workgroup.ts';
import { Alert } from '../../ui/alert.tsx';
import { RouteLink } from '../../ui/link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { AdviceCountdown } from '../advice-countdown.tsx';
import { eventsQuery } from '../../pilot-events/events-query.ts';
import { editionQuery, measuresQuery } from '../edition-queries.ts';
import type { EditionSummary } from '../edition-queries.ts';
import { ResultSection } from '../result-section.tsx';
import { AsOfCard } from './as-of-card.tsx';
import { EditionPicker } from './edition-picker.tsx';
import { EventsCard } from './events-card.tsx';
import { InShort } from './in-short.tsx';
import { ResultNavigation } from './result-navigation.tsx';
import { SmallPrint } from './small-print.tsx';

type ShownEditionProps = {
  /** Newest first. */
  editions: readonly EditionSummary[];
  shown: EditionSummary;
  /** The edition that was chosen: ahead of `shown` while it is being fetched. */
  picked: EditionSummary;
  /** The number in the address; not always one that exists. */
  asked: number | undefined;
};

/** Number of the measure that says how much is not known. */
const completenessId = 'R2.4';

/** An edition on the dashboard: what it speaks about first, then the five results. */
export function ShownEdition({ editions, shown, picked, asked }: ShownEditionProps) {
  const pilotId = usePilotId();
  const { data: edition } = useSuspenseQuery(editionQuery(pilotId, shown.seq));
  const { data: measures } = useSuspenseQuery(measuresQuery(pilotId, shown.seq));
  const { data: events } = useSuspenseQuery(eventsQuery(pilotId));
  const chartEvents = useMemo(
    () =>
      events.map(({ day, description }, index) => ({ number: index + 1, day, text: description })),
    [events],
  );
  useStartAtHash();
  return (
    <ChartEvents value={chartEvents}>
      <Stack gap="large">
        <PageHeading
          actions={<PrintButton />}
          lead={dashboardTexts.lead}
          tabTitle={dashboardTexts.tabTitle(formatMonthRun(shown.from, shown.to))}
          title={dashboardTexts.title}
        />
        <Reminders />
        <Notices asked={asked} isNewest={picked === editions[0]} picked={picked} />
        <InShort measures={measures} shown={shown} />
        <AsOfCard
          completeness={measures.find(({ id }) => id === completenessId)}
          edition={edition}
        />
        <div className="naast-dashboard__bar">
          <EditionPicker editions={editions} picked={picked} />
          <AdviceCountdown />
        </div>
        <ResultNavigation />
        {results.map((result) => (
          <ResultSection
            key={result.id}
            measures={measures.filter((measure) => measure.result === result.id)}
            note={edition.notes.find((note) => note.result === result.id)?.text ?? null}
            result={result}
            seq={shown.seq}
          />
        ))}
        <EventsCard events={events} />
        <SmallPrint edition={edition} />
      </Stack>
    </ChartEvents>
  );
}

type NoticesProps = { asked: number | undefined; picked: EditionSummary; isNewest: boolean };

function Notices({ asked, picked, isNewest }: NoticesProps) {
  if (asked !== undefined && asked !== picked.seq) {
    return <Alert tone="info">{dashboardTexts.unknownEdition(asked)}</Alert>;
  }
  if (isNewest) return null;
  return (
    <Alert tone="info">
      {dashboardTexts.older}{' '}
      <RouteLink search={{}} to="/werkgroep/dashboard">
        {dashboardTexts.toNewest}
      </RouteLink>
    </Alert>
  );
}

/** An address that names a measure leads there, also when the figures come later than the page. */
function useStartAtHash() {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (id !== '') document.getElementById(id)?.scrollIntoView();
  }, []);
}
