import { useBlocker } from '@tanstack/react-router';
import { slipTexts } from '../../texts/coordinator-pilot.ts';
import { recordTexts } from '../../texts/records.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Text } from '../../ui/text.tsx';

/** Asks before the screen with the codes is left: they cannot be shown again. */
export function CodesGuard() {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => true,
    enableBeforeUnload: true,
    withResolver: true,
  });
  return (
    <Dialog
      footer={
        <>
          <Button onClick={reset}>{recordTexts.form.stay}</Button>
          <Button onClick={proceed} variant="secondary">
            {slipTexts.done}
          </Button>
        </>
      }
      heading={slipTexts.leaveHeading}
      onClose={() => reset?.()}
      open={status === 'blocked'}
    >
      <Text>{slipTexts.once}</Text>
    </Dialog>
  );
}
