import { editionTexts } from '../../texts/coordinator.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import type { EditionPreview } from './edition-query.ts';
import { countRows } from './preview-rows.ts';

type ReleaseDialogProps = {
  open: boolean;
  name: string;
  due: EditionPreview;
  busy: boolean;
  onRelease: () => void;
  onCancel: () => void;
};

/** The one question that is asked before something that can never be undone. */
export function ReleaseDialog({ open, name, due, busy, onRelease, onCancel }: ReleaseDialogProps) {
  const { updated, waiting } = countRows(due.tables);
  return (
    <Dialog
      footer={
        <>
          <Button busy={busy} onClick={onRelease}>
            {editionTexts.release}
          </Button>
          <Button onClick={onCancel} variant="secondary">
            {editionTexts.notYet}
          </Button>
        </>
      }
      heading={editionTexts.askHeading(name)}
      onClose={onCancel}
      open={open}
    >
      <Stack gap="small">
        <Text>{editionTexts.askCounts(updated, waiting)}</Text>
        {editionTexts.ask.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </Stack>
    </Dialog>
  );
}
