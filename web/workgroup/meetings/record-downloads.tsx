import { useState } from 'react';
import { api, asProblem } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { recordTexts } from '../../texts/meetings.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { DownloadIcon } from '../../ui/icons.tsx';
import { Progress } from '../../ui/progress.tsx';
import { saveFile } from '../report/save-file.ts';

type Format = 'pdf' | 'odt';

/** The record of a closed meeting as a file, in two formats, with progress while it is made. */
export function RecordDownloads({ meetingId }: { meetingId: string }) {
  const pilotId = usePilotId();
  const [busy, setBusy] = useState<Format | null>(null);
  const [isReady, setIsReady] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function download(format: Format) {
    setBusy(format);
    setIsReady(false);
    setProblem(null);
    const { record } = api.pilots[':pilotId'].meetings[':meetingId'];
    const request = { param: { pilotId, meetingId } };
    try {
      const response =
        format === 'pdf' ? await record.pdf.$get(request) : await record.odt.$get(request);
      await saveFile(response, `${recordTexts.fileName}.${format}`);
      setIsReady(true);
    } catch (error) {
      setProblem(asProblem(error)?.message ?? recordTexts.failed);
    } finally {
      setBusy(null);
    }
  }

  return (
    <div className="naast-no-print">
      <Cluster>
        {(['pdf', 'odt'] as const).map((format) => (
          <Button
            busy={busy === format}
            icon={DownloadIcon}
            key={format}
            onClick={() => void download(format)}
            variant="secondary"
          >
            {recordTexts[format]}
          </Button>
        ))}
      </Cluster>
      {busy === null ? null : <Progress label={recordTexts.busy} />}
      <output className="naast-autosave">{isReady ? recordTexts.ready : ''}</output>
      {problem === null ? null : (
        <Alert announce="now" tone="error">
          {problem}
        </Alert>
      )}
    </div>
  );
}
