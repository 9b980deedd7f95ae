import { useBlocker } from '@tanstack/react-router';
import { recordTexts } from '../texts/records.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Text } from '../ui/text.tsx';

const texts = recordTexts.form;

/**
 * Asks before a form with typed content that is stored nowhere is left: by a link, by "back", by
 * closing or reloading the page.
 */
export function LeaveGuard({ isNeeded }: { isNeeded: boolean }) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => isNeeded,
    enableBeforeUnload: () => isNeeded,
    withResolver: true,
  });
  return (
    <Dialog
      footer={
        <>
          <Button onClick={reset}>{texts.stay}</Button>
          <Button onClick={proceed} variant="secondary">
            {texts.leaveAnyway}
          </Button>
        </>
      }
      heading={texts.leaveHeading}
      onClose={() => reset?.()}
      open={status === 'blocked'}
    >
      <Text>{texts.leave}</Text>
    </Dialog>
  );
}
