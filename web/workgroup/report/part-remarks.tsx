import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { FigureLookup } from '../../../server/domain/report-text/report-figure.ts';
import { remarkKey, remarksOn } from '../../../server/domain/report-text/remarks.ts';
import type { Remark } from '../../../server/domain/report-text/remarks.ts';
import { api, asProblem } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { reportWritingTexts as words } from '../../texts/report-writing.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Text } from '../../ui/text.tsx';
import { reportReadingQuery } from '../report-queries.ts';
import type { ReportPart, ReportReading } from '../report-queries.ts';
import type { TextEditor } from '../text-editor.ts';
import { RemarkItem } from './remark-item.tsx';

type PartRemarksProps = {
  part: ReportPart;
  editionSeq: number;
  editor: TextEditor;
  lookup: FigureLookup;
  onPickAt: (at: { start: number; end: number }) => void;
};

type Answer = ReportReading['parts'][number]['answers'][number];

function keyOf({ kind, quote, sentence }: Answer): string {
  return remarkKey(kind, quote, sentence);
}

/** What to look at again in a text, and what was said about the rest. */
export function PartRemarks({ part, editionSeq, editor, lookup, onPickAt }: PartRemarksProps) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const { data } = useQuery(reportReadingQuery(pilotId, editionSeq));
  const [problem, setProblem] = useState<string | null>(null);
  const remarks = remarksOn(useDeferredValue(editor.text), lookup);
  const answers = data?.parts.find(({ id }) => id === part.id)?.answers ?? [];
  const isAnswered = ({ kind, key }: Remark) =>
    kind !== 'broken' && answers.some((answer) => keyOf(answer) === key);
  const open = remarks.filter((remark) => !isAnswered(remark));
  const settled = answers.filter((answer) => remarks.some(({ key }) => key === keyOf(answer)));

  async function carryOut(change: () => Promise<unknown>): Promise<boolean> {
    setProblem(null);
    try {
      await change();
      await queryClient.invalidateQueries({ queryKey: ['report-reading', pilotId] });
      return true;
    } catch (error) {
      setProblem(asProblem(error)?.message ?? words.failed);
      return false;
    }
  }

  const inReport = api.pilots[':pilotId'].report;
  const answer = ({ kind, quote, sentence }: Remark, reason: string) =>
    carryOut(() =>
      inReport.texts[':chapter'].answers.$post({
        param: { pilotId, chapter: part.id },
        header: {},
        json: { kind, quote, sentence, reason },
      }),
    );
  const reopen = (answerId: string) =>
    carryOut(() => inReport.answers[':answerId'].$delete({ param: { pilotId, answerId } }));

  return (
    <section aria-label={words.remarks(open.length)} className="naast-report__remarks">
      <h3>{words.remarks(open.length)}</h3>
      {open.length > 0 ? <Text quiet>{words.remarksLead}</Text> : null}
      {problem === null ? null : (
        <Alert announce="now" tone="error">
          {problem}
        </Alert>
      )}
      <ul>
        {open.map((remark) => (
          <RemarkItem
            editor={editor}
            key={`${remark.start}-${remark.key}`}
            onAnswer={(reason) => answer(remark, reason)}
            onPickAt={onPickAt}
            remark={remark}
          />
        ))}
      </ul>
      {settled.length === 0 ? null : (
        <details>
          <summary>{words.answered(settled.length)}</summary>
          <ul>
            {settled.map(({ id, quote, reason }) => (
              <li className="naast-remark" key={id}>
                <p>
                  <q>{quote}</q> {reason}
                </p>
                <Button onClick={() => void reopen(id)} small variant="tertiary">
                  {words.reopen}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
