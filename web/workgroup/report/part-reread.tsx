import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, asProblem, ifMatch } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { reportWritingTexts as words } from '../../texts/report-writing.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Text } from '../../ui/text.tsx';
import { reportQuery } from '../report-queries.ts';
import type { ReportPart, ReportReading } from '../report-queries.ts';

type PartRereadProps = {
  part: ReportPart;
  editionSeq: number;
  changes: ReportReading['parts'][number]['changes'];
};

/** Which numbers of a part changed with the edition, until somebody has read it again. */
export function PartReread({ part, editionSeq, changes }: PartRereadProps) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function read() {
    setIsBusy(true);
    setProblem(null);
    try {
      // What was typed in this moment may have been saved under a newer version.
      const { queryKey } = reportQuery(pilotId);
      const known = queryClient.getQueryData(queryKey)?.parts.find(({ id }) => id === part.id);
      await api.pilots[':pilotId'].report.texts[':chapter'].reading.$put({
        param: { pilotId, chapter: part.id },
        header: ifMatch((known ?? part).version),
        json: { editionSeq },
      });
    } catch (error) {
      setProblem(asProblem(error)?.message ?? words.failed);
      await queryClient.invalidateQueries({ queryKey: reportQuery(pilotId).queryKey });
    }
    await queryClient.invalidateQueries({ queryKey: ['report-reading', pilotId] });
    setIsBusy(false);
  }

  if (changes.length === 0) return null;
  return (
    <Alert heading={words.reread(changes.length)} level={3} tone="warning">
      <Text>{words.rereadLead}</Text>
      <ul className="naast-reread">
        {changes.map(({ token, before, now }) => (
          <li key={token}>
            <span>
              {words.was}: <del>{before}</del>
            </span>
            <span>
              {words.becomes}: <ins>{now}</ins>
            </span>
          </li>
        ))}
      </ul>
      {problem === null ? null : <p role="alert">{problem}</p>}
      <Button busy={isBusy} onClick={() => void read()} small>
        {words.read}
      </Button>
    </Alert>
  );
}
