import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { usePilotId } from '../../data/session.ts';
import { outlookTexts } from '../../texts/outlook.ts';
import { Alert } from '../../ui/alert.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Stack } from '../../ui/stack.tsx';
import { CoverageCard } from './coverage-card.tsx';
import { ExpectedCard } from './expected-card.tsx';
import { MergeCard } from './merge-card.tsx';
import { outlookQuery } from './outlook-query.ts';
import { VolumeCard } from './volume-card.tsx';
import '../edition/edition.css';

/** Looking ahead: what can be shown when, why it waits, and what merging two codes would change. */
export function OutlookScreen() {
  const { aantal } = useSearch({ from: '/signed-in/coordinator/coordinator/vooruitblik' });
  const navigate = useNavigate();
  const outlook = useQuery(outlookQuery(usePilotId(), aantal));
  function reckonWith(casesPerMonth: number | undefined) {
    void navigate({
      to: '/coordinator/vooruitblik',
      search: casesPerMonth === undefined ? {} : { aantal: casesPerMonth },
      resetScroll: false,
    });
  }
  return (
    <Stack gap="large">
      <PageHeading lead={outlookTexts.lead} title={outlookTexts.title} />
      {outlook.error ? <Alert tone="error">{outlook.error.message}</Alert> : null}
      {outlook.isFetching ? <Progress label={outlookTexts.working} /> : null}
      {outlook.data ? (
        <>
          <VolumeCard
            busy={outlook.isFetching}
            entered={aantal}
            onVolume={reckonWith}
            outlook={outlook.data}
          />
          <ExpectedCard outlook={outlook.data} />
          <MergeCard casesPerMonth={aantal} tables={outlook.data.tables} />
          <CoverageCard outlook={outlook.data} />
        </>
      ) : null}
    </Stack>
  );
}
