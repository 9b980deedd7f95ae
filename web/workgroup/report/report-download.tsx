import { reportFileTexts } from '../../texts/report-files.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { DownloadIcon } from '../../ui/icons.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useReportDownload } from './use-report-download.ts';
import type { DownloadFormat } from './use-report-download.ts';

/** One kind of file: what it is for, and a button that makes and saves it. */
export function ReportDownload({ format }: { format: DownloadFormat }) {
  const { state, start } = useReportDownload(format);
  const { name, purpose } = reportFileTexts.formats[format];
  const isBusy = state.kind === 'making' || state.kind === 'fetching';
  return (
    <li className="naast-report__file">
      <p>
        <strong>{name}</strong>
        <span>{purpose}</span>
      </p>
      <Button
        busy={isBusy}
        icon={DownloadIcon}
        onClick={start}
        variant={format === 'pdf' ? 'primary' : 'secondary'}
      >
        {reportFileTexts.download(name)}
      </Button>
      <div className="naast-report__file-state">
        {isBusy ? (
          <>
            <Progress
              label={
                state.kind === 'making'
                  ? reportFileTexts.making(name)
                  : reportFileTexts.fetching(name)
              }
            />
            <span>{reportFileTexts.elapsed(state.seconds)}</span>
          </>
        ) : null}
        <output className="naast-autosave">
          {state.kind === 'ready' ? reportFileTexts.ready(reportFileTexts.size(state.bytes)) : ''}
        </output>
        {state.kind === 'failed' ? (
          <Alert announce="now" tone="error">
            {state.reason}
          </Alert>
        ) : null}
      </div>
    </li>
  );
}
