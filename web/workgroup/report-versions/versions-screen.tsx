import { useSuspenseQuery } from '@tanstack/react-query';
import { usePilotId, useRoles } from '../../data/session.ts';
import { versionTexts } from '../../texts/report-versions.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Heading } from '../../ui/heading.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { ReportTabs } from '../scenarios/report-tabs.tsx';
import { FinalChecklist } from './final-checklist.tsx';
import { MakeConcept } from './make-concept.tsx';
import { VersionCard } from './version-card.tsx';
import { versionsQuery } from './version-queries.ts';
import './report-versions.css';

/** Every version of the report, newest first, and the way to the final one. */
export function VersionsScreen() {
  const { data: versions } = useSuspenseQuery(versionsQuery(usePilotId()));
  const isSecretary = useRoles().has('secretary');
  return (
    <Stack>
      <PageHeading lead={versionTexts.lead} title={versionTexts.title} />
      <ReportTabs />
      {isSecretary ? <MakeConcept /> : null}
      {versions.length === 0 ? (
        <EmptyState heading={versionTexts.none}>
          {isSecretary ? versionTexts.noneSecretary : versionTexts.noneReader}
        </EmptyState>
      ) : (
        <>
          <Heading level={2}>{versionTexts.all}</Heading>
          {versions.map((version, index) => (
            <VersionCard isNewest={index === 0} key={version.id} version={version} />
          ))}
          <FinalChecklist />
        </>
      )}
    </Stack>
  );
}
