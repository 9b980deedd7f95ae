import { usePilotId } from '../../data/session.ts';
import { editionTexts } from '../../texts/coordinator.ts';
import { checkTexts } from '../../texts/edition-check.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { CheckProgress } from './check-progress.tsx';
import { stopCheck } from './check-query.ts';
import type { EditionPreview } from './edition-query.ts';
import { countRows } from './preview-rows.ts';

type ReleaseDialogProps = {
  open: boolean;
  name: string;
  due: EditionPreview;
  busy: boolean;
  /** Whether the totals go out alone. */
  withoutTables: boolean;
  onRelease: () => void;
  onCancel: () => void;
};

function countWords(due: EditionPreview, withoutTables: boolean): string {
  if (withoutTables) return checkTexts.askOnlyTotals;
  if (due.basis === 'own') return checkTexts.askOwn;
  const { updated, waiting } = countRows(due.tables);
  return editionTexts.askCounts(updated, waiting);
}

/**
 * The one question that is asked before something that can never be undone. Afterwards it shows how
 * far the check is; closing it then stops the check.
 */
export function ReleaseDialog(props: ReleaseDialogProps) {
  const { open, name, due, busy, withoutTables, onRelease, onCancel } = props;
  const pilotId = usePilotId();
  return (
    <Dialog
      footer={
        busy ? null : (
          <>
            <Button onClick={onRelease}>
              {withoutTables ? checkTexts.onlyTotals : editionTexts.release}
            </Button>
            <Button onClick={onCancel} variant="secondary">
              {editionTexts.notYet}
            </Button>
          </>
        )
      }
      heading={editionTexts.askHeading(name)}
      onClose={() => (busy ? void stopCheck(pilotId) : onCancel())}
      open={open}
    >
      {busy ? (
        <CheckProgress label={checkTexts.releasing} />
      ) : (
        <Stack gap="small">
          <Text>{countWords(due, withoutTables)}</Text>
          {editionTexts.ask.map((line) => (
            <Text key={line}>{line}</Text>
          ))}
        </Stack>
      )}
    </Dialog>
  );
}
