import { reportFormats } from '../../../server/domain/report-formats.ts';
import { reportTexts } from '../../texts/workgroup.ts';
import { reportFileTexts } from '../../texts/report-files.ts';
import { Card } from '../../ui/card.tsx';
import { Text } from '../../ui/text.tsx';
import { ReportDownload } from './report-download.tsx';

type ReportDownloadsProps = {
  /** Without an edition there is nothing to make a report from. */
  hasEdition: boolean;
  isSecretary: boolean;
};

/** Every kind of file the report comes in, and what each is for. */
export function ReportDownloads({ hasEdition, isSecretary }: ReportDownloadsProps) {
  return (
    <Card heading={reportFileTexts.heading}>
      {hasEdition ? (
        <>
          <Text quiet>{reportFileTexts.lead}</Text>
          <ul className="naast-report__files">
            {(['pdf', ...reportFormats] as const).map((format) => (
              <ReportDownload format={format} key={format} />
            ))}
          </ul>
        </>
      ) : (
        <Text quiet>{isSecretary ? reportTexts.pdfNeedsEdition : reportTexts.pdfNotYet}</Text>
      )}
    </Card>
  );
}
