import { checkTexts } from '../../texts/edition-check.ts';
import { editionTexts } from '../../texts/coordinator.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { CheckProgress } from './check-progress.tsx';
import type { CheckRefusal } from './check-query.ts';

type ReleaseActionsProps = {
  /** Why the last attempt did not go on; null before the first. */
  refusal: CheckRefusal | null;
  /** Whether a check failed while the preview was made. */
  hasFailed: boolean;
  /** Whether the edition is being checked again. */
  isChecking: boolean;
  /** What is said about the draft. */
  draft: string;
  /** Told, just before the form is sent, whether the totals go out alone. */
  onChoose: (withoutTables: boolean) => void;
  onLookAgain: () => void;
  onTryAgain: () => void;
};

/** What can be done with the edition now: release it, look again, or choose what to do about a failed check. */
export function ReleaseActions(props: ReleaseActionsProps) {
  const { refusal, hasFailed, isChecking, draft, onChoose, onLookAgain, onTryAgain } = props;
  if (isChecking) return <CheckProgress label={checkTexts.making} />;
  const note = (
    <Text quiet size="small">
      <output>{draft}</output>
    </Text>
  );
  if (refusal === 'changed' || refusal === 'check-succeeded') {
    const { heading, text } = checkTexts.refused[refusal];
    return (
      <Alert announce="now" heading={heading} tone="warning">
        <Stack gap="small">
          <Text>{text}</Text>
          <Button onClick={onLookAgain}>{checkTexts.lookAgain}</Button>
        </Stack>
      </Alert>
    );
  }
  if (hasFailed || refusal === 'check-failed') {
    return (
      <Alert announce="now" heading={checkTexts.failed.heading} tone="warning">
        <Stack gap="small">
          <Text>{checkTexts.failed.text}</Text>
          <Cluster>
            <Button onClick={onTryAgain}>{checkTexts.tryAgain}</Button>
            <Button onClick={() => onChoose(true)} type="submit" variant="secondary">
              {checkTexts.onlyTotals}
            </Button>
          </Cluster>
          {note}
        </Stack>
      </Alert>
    );
  }
  return (
    <Stack gap="small">
      {refusal === 'stopped' ? (
        <Alert announce="polite" heading={checkTexts.refused.stopped.heading} tone="info">
          <Text>{checkTexts.refused.stopped.text}</Text>
        </Alert>
      ) : null}
      <Cluster>
        <Button onClick={() => onChoose(false)} type="submit">
          {editionTexts.release}
        </Button>
        {note}
      </Cluster>
    </Stack>
  );
}
