import { useState } from 'react';
import { api, asProblem } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { reportTexts } from '../../texts/workgroup.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { DownloadIcon } from '../../ui/icons.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Text } from '../../ui/text.tsx';
import { saveFile } from './save-file.ts';

type PdfButtonProps = {
  /** Without an edition there is nothing to make a report from. */
  hasEdition: boolean;
  isSecretary: boolean;
};

/** Makes the PDF and saves it, with progress, because it takes a few seconds. */
export function PdfButton({ hasEdition, isSecretary }: PdfButtonProps) {
  const pilotId = usePilotId();
  const [state, setState] = useState<'idle' | 'busy' | 'ready'>('idle');
  const [problem, setProblem] = useState<string | null>(null);
  async function download() {
    setState('busy');
    setProblem(null);
    try {
      const response = await api.pilots[':pilotId'].report.pdf.$get({ param: { pilotId } });
      await saveFile(response, reportTexts.fileName);
      setState('ready');
    } catch (error) {
      setProblem(asProblem(error)?.message ?? reportTexts.pdfFailed);
      setState('idle');
    }
  }
  if (!hasEdition) {
    return <Text quiet>{isSecretary ? reportTexts.pdfNeedsEdition : reportTexts.pdfNotYet}</Text>;
  }
  return (
    <div className="naast-report__pdf">
      <Button busy={state === 'busy'} icon={DownloadIcon} onClick={() => void download()}>
        {reportTexts.pdf}
      </Button>
      {state === 'busy' ? <Progress label={reportTexts.pdfBusy} /> : null}
      <output className="naast-autosave">{state === 'ready' ? reportTexts.pdfReady : ''}</output>
      {problem === null ? null : (
        <Alert announce="now" tone="error">
          {problem}
        </Alert>
      )}
    </div>
  );
}
