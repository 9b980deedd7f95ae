import { useState } from 'react';
import { REMARK_REASON_LENGTH } from '../../../server/domain/records/report-remark.ts';
import type { Remark } from '../../../server/domain/report-text/remarks.ts';
import { guardMarks } from '../../data/guard-marks.ts';
import { reportWritingTexts as words } from '../../texts/report-writing.ts';
import { Button } from '../../ui/button.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import type { TextEditor } from '../text-editor.ts';

type RemarkItemProps = {
  remark: Remark;
  editor: TextEditor;
  onPickAt: (at: { start: number; end: number }) => void;
  /** Keeps the reason to let it stay; false when that did not succeed. */
  onAnswer: (reason: string) => Promise<boolean>;
};

/** One spot to look at again, with what can be done about it. */
export function RemarkItem({ remark, editor, onPickAt, onAnswer }: RemarkItemProps) {
  const { kind, start, end, quote, needs, evidence, alternatives } = remark;
  const [isAnswering, setIsAnswering] = useState(false);
  const why = kind === 'too-strong' ? words.tooStrong(needs, evidence) : words.kinds[kind];
  return (
    <li className="naast-remark">
      <p>
        <mark>{quote}</mark> {why}
      </p>
      <Cluster>
        {alternatives.map((alternative) => (
          <Button
            key={alternative}
            onClick={() => editor.replace(start, end, alternative)}
            small
            variant="secondary"
          >
            {words.makeIt(alternative)}
          </Button>
        ))}
        {kind === 'too-strong' ? null : (
          <Button onClick={() => onPickAt({ start, end })} small variant="secondary">
            {words.replaceByFigure}
          </Button>
        )}
        <Button onClick={() => editor.select(start, end)} small variant="tertiary">
          {words.showInText}
        </Button>
        {kind === 'broken' || isAnswering ? null : (
          <Button onClick={() => setIsAnswering(true)} small variant="tertiary">
            {words.mayStay}
          </Button>
        )}
      </Cluster>
      {isAnswering ? (
        <Reason
          name={`reden-${start}`}
          onAnswer={onAnswer}
          onCancel={() => setIsAnswering(false)}
        />
      ) : null}
    </li>
  );
}

type ReasonProps = {
  name: string;
  onAnswer: (reason: string) => Promise<boolean>;
  onCancel: () => void;
};

function Reason({ name, onAnswer, onCancel }: ReasonProps) {
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const [isBusy, setIsBusy] = useState(false);

  async function keep() {
    setIsMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    setIsBusy(true);
    // When it succeeds, the remark and this form are gone.
    if (!(await onAnswer(reason))) setIsBusy(false);
  }

  return (
    <>
      <TextAreaField
        error={isMissing ? words.reasonMissing : undefined}
        label={words.reason}
        limit={REMARK_REASON_LENGTH}
        marks={guardMarks(reason)}
        name={name}
        onChange={(event) => setReason(event.target.value)}
        rows={2}
        text={reason}
        value={reason}
      />
      <Cluster>
        <Button busy={isBusy} onClick={() => void keep()} small>
          {words.saveReason}
        </Button>
        <Button onClick={onCancel} small variant="tertiary">
          {words.cancel}
        </Button>
      </Cluster>
    </>
  );
}
