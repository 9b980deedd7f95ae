import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { usePilotId, useRoles } from '../../data/session.ts';
import { reportTexts } from '../../texts/workgroup.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { AdviceCountdown } from '../advice-countdown.tsx';
import { reportQuery } from '../report-queries.ts';
import { ReportTabs } from '../scenarios/report-tabs.tsx';
import { ReportDownloads } from './report-downloads.tsx';
import { ReportEdition } from './report-edition.tsx';
import { ReportReading } from './report-reading.tsx';
import { ReportWriting } from './report-writing.tsx';
import '../workgroup.css';
import './report.css';

/** The advice report: the secretary writes it part by part, everybody else reads and downloads it. */
export function ReportScreen() {
  const { deel } = useSearch({ from: '/signed-in/werkgroep/rapport' });
  const { data: report } = useSuspenseQuery(reportQuery(usePilotId()));
  const isSecretary = useRoles().has('secretary');
  return (
    <Stack>
      <PageHeading
        lead={isSecretary ? reportTexts.leadWrite : reportTexts.leadRead}
        title={reportTexts.title}
      />
      <ReportTabs />
      <AdviceCountdown />
      <div className="naast-report__bar">
        <ReportEdition mayChoose={isSecretary} report={report} />
      </div>
      <ReportDownloads hasEdition={report.editionSeq !== null} isSecretary={isSecretary} />
      {isSecretary ? (
        <ReportWriting report={report} shown={deel} />
      ) : (
        <ReportReading editionSeq={report.editionSeq} parts={report.parts} />
      )}
    </Stack>
  );
}
